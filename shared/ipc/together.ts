import type { Answer } from '../domain/answer.ts';
import { evalConsentKinds } from '../domain/eval-consent.ts';
import type { ContractChangeId, DialogueMinutesId, EvalRoundId, RuleVersionId } from '../domain/id.ts';
import { instantSchema } from '../exchange/field.ts';
import { z } from '../zod.ts';
import { hash, id } from './bytes.ts';
import { personId } from './vault.ts';

const passphrase = z.string().min(1).max(1000);

/** The id of a round, at the door. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any id may be one; the signature holds for this one alone
const roundId = id.transform((text) => text as EvalRoundId);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same, of a version of a rule
const versionId = id.transform((text) => text as RuleVersionId);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same, of the referat of a talk
const minutesId = id.transform((text) => text as DialogueMinutesId);
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same, of a change of the contract
const changeId = id.transform((text) => text as ContractChangeId);

const signing = { personId, passphrase, digest: hash, givenAt: instantSchema };

/**
 * Acts of two people in one window: each types their own passphrase, main opens that person's slot in the key file for
 * this one act, and gives out its result alone, never the person's own key.
 */
export const togetherRequests = {
  /** Signs a consent in the name of the person: to something of an evaluation, a rule, a referat or a contract. */
  signTogether: z.discriminatedUnion('kind', [
    z.strictObject({ ...signing, roundId, kind: z.enum(evalConsentKinds) }),
    z.strictObject({ ...signing, versionId, kind: z.literal('rule') }),
    z.strictObject({ ...signing, minutesId, kind: z.literal('dialogue') }),
    z.strictObject({ ...signing, changeId, kind: z.literal('contract') }),
  ]),
  /** Opens the wrapped key of the person's envelope: the row of `evalKeys` by its id, and its body. Opens nothing else. */
  envelopeKey: z.strictObject({
    personId,
    passphrase,
    keyId: id,
    sealed: z.string().min(1).max(10_000),
  }),
} as const;

/**
 * `wait`: milliseconds until the next try is listened to stand in `detail`; shared with the lock screen. `noAccess`: the
 * person has no passphrase on this PC. `locked`: nobody has opened here.
 */
export type TogetherRefusal = 'wrong' | 'wait' | 'noAccess' | 'locked' | 'unreadable';

export interface TogetherAnswers {
  /** Hexadecimal: signature 64 bytes, public key 32 bytes. */
  readonly signTogether: Answer<{ readonly signature: string; readonly publicKey: string }, TogetherRefusal>;
  /** 32 bytes. `notTheirs`: none of the person's own keys opens it, as after a lost passphrase. */
  readonly envelopeKey: Answer<Uint8Array, TogetherRefusal | 'notTheirs'>;
}
