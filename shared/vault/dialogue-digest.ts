import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DialogueApproval, DialogueMinutes } from '#shared/domain/dialogue.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { isConsentSigned, signConsent, type ConsentSignature } from './eval-consent.ts';
import type { SecretKey } from './seal.ts';

/** The referat as it is put to both, and approved word for word. */
export type MinutesWording = Pick<
  DialogueMinutes,
  | 'id'
  | 'dialogueId'
  | 'number'
  | 'results'
  | 'goals'
  | 'principles'
  | 'measures'
  | 'reason'
  | 'participants'
  | 'day'
  | 'startTime'
  | 'length'
  | 'place'
  | 'directorId'
  | 'mayorId'
>;

/**
 * What both approve: the four parts, when, where and who took part, why there is a new version, and whose approval it asks for. Who may
 * see it is not part of it: that is looked at again whenever somebody asks (OFFL § 29).
 * @returns SHA-256, hexadecimal
 */
export const minutesDigest = (minutes: MinutesWording): string =>
  bytesToHex(
    sha256(
      utf8ToBytes(
        canonicalJson([
          'samspill-dialogue-minutes',
          1,
          minutes.id,
          minutes.dialogueId,
          minutes.number,
          minutes.results,
          minutes.goals,
          minutes.principles,
          minutes.measures,
          minutes.reason,
          minutes.participants,
          minutes.day,
          minutes.startTime,
          minutes.length,
          minutes.place,
          minutes.directorId,
          minutes.mayorId,
        ]),
      ),
    ),
  );

/** Whether it is still what was put to both. One of whom somebody is deleted for good since cannot be told any more. */
export const isMinutesAsPut = (minutes: MinutesWording & Pick<DialogueMinutes, 'digest'>): boolean =>
  minutes.directorId === null || minutes.mayorId === null || minutesDigest(minutes) === minutes.digest;

/** What an approval says: who approved which referat, and when. */
export type MinutesApproved = Pick<DialogueApproval, 'minutesId' | 'personId' | 'digest' | 'approvedAt'>;

/** What is signed: a consent of kind `dialogue`, with the id of the referat. */
export const minutesConsented = ({ minutesId, personId, digest, approvedAt }: MinutesApproved) =>
  ({ minutesId, personId, kind: 'dialogue', digest, givenAt: approvedAt }) as const;

/** Signs with the person's own key; see `signConsent`. */
export const signMinutes = (personKey: SecretKey, approved: MinutesApproved): ConsentSignature =>
  signConsent(personKey, minutesConsented(approved));

/** Whether the approval was signed with the key it names. Works without any secret, also on another machine. */
export const isMinutesSigned = (approval: MinutesApproved & ConsentSignature): boolean =>
  isConsentSigned({
    ...minutesConsented(approval),
    signature: approval.signature,
    publicKey: approval.publicKey,
  });
