import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { EvalConsent, EvalConsentKind } from '#shared/domain/eval-consent.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { ContractChangeId, DialogueMinutesId, RuleVersionId } from '#shared/domain/id.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import type { SecretKey } from './seal.ts';
import { signingKey } from './signing.ts';

/** What a consent says: who said yes to which text of which round, and when. */
export type Consented = Pick<EvalConsent, 'roundId' | 'personId' | 'kind' | 'digest' | 'givenAt'>;

/** The same for a version of a rule of the game; see `rule-digest.ts`. */
export interface RuleConsented extends Pick<Consented, 'personId' | 'digest' | 'givenAt'> {
  readonly versionId: RuleVersionId;
  readonly kind: 'rule';
}

/** The same for the referat of a talk; see `dialogue-digest.ts`. */
export interface DialogueConsented extends Pick<Consented, 'personId' | 'digest' | 'givenAt'> {
  readonly minutesId: DialogueMinutesId;
  readonly kind: 'dialogue';
}

/** The same for a change of the contract; see `contract-digest.ts`. */
export interface ContractConsented extends Pick<Consented, 'personId' | 'digest' | 'givenAt'> {
  readonly changeId: ContractChangeId;
  readonly kind: 'contract';
}

/** Everything one says yes to with one's own key. */
export type AnyConsented = Consented | RuleConsented | DialogueConsented | ContractConsented;

/** The signature of a consent. Hexadecimal: signature 64 bytes, public key 32 bytes. */
export type ConsentSignature = Pick<EvalConsent, 'signature' | 'publicKey'>;

/**
 * Signs with Ed25519 (RFC 8032), with the same key of the person as approvals of minutes, over a text that begins
 * differently: the one can never stand for the other.
 */
export const signConsent = (personKey: SecretKey, consented: AnyConsented): ConsentSignature => {
  const secret = signingKey(personKey);
  const signature = bytesToHex(ed25519.sign(messageOf(consented), secret));
  const publicKey = bytesToHex(ed25519.getPublicKey(secret));
  secret.fill(0);
  return { signature, publicKey };
};

/** Whether the consent was signed with the key it names. Works without any secret, also on another machine. */
export const isConsentSigned = (consent: AnyConsented & ConsentSignature): boolean => {
  try {
    return ed25519.verify(hexToBytes(consent.signature), messageOf(consent), hexToBytes(consent.publicKey));
  } catch {
    return false;
  }
};

/**
 * What both confirm before anyone answers: period, form with its wording, who answers, and who will see what. The days
 * to answer by and to talk on are plans, not terms, and may move.
 * @returns SHA-256, hexadecimal
 */
export const termsDigest = (round: EvalRound): string =>
  digestOf([
    'samspill-eval-terms',
    1,
    round.id,
    round.termId,
    round.directorId,
    round.mayorId,
    round.deputyId,
    round.periodFrom,
    round.periodTo,
    round.formKey,
    round.formVersion,
    digestOf([round.form]),
    round.reportTo,
    round.sharing,
  ]);

/**
 * What a yes of the kind is a yes to. One to an earlier attempt, or to other terms, is none to this.
 * @returns SHA-256, hexadecimal
 */
export const consentDigest = (round: EvalRound, kind: Exclude<EvalConsentKind, 'outcome'>): string =>
  kind === 'terms'
    ? termsDigest(round)
    : digestOf(['samspill-eval-consent', 1, kind, round.id, round.attempt, termsDigest(round)]);

const digestOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));

const messageOf = (consented: AnyConsented): Uint8Array => {
  const { kind, digest, personId, givenAt } = consented;
  return utf8ToBytes(
    canonicalJson(['samspill-consent', 1, subjectOf(consented), kind, digest, personId, givenAt]),
  );
};

/** The id of what the yes is about. */
const subjectOf = (consented: AnyConsented): string => {
  switch (consented.kind) {
    case 'rule':
      return consented.versionId;
    case 'dialogue':
      return consented.minutesId;
    case 'contract':
      return consented.changeId;
    default:
      return consented.roundId;
  }
};
