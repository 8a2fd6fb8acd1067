import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { DialogueMinutes } from '#shared/domain/dialogue.ts';
import type { EvalConsentKind } from '#shared/domain/eval-consent.ts';
import type { ContractChange } from '#shared/domain/contract.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { RuleVersion } from '#shared/domain/rule-version.ts';
import type { TogetherRefusal } from '#shared/ipc/together.ts';
import { contractConsented } from '#shared/vault/contract-digest.ts';
import { minutesConsented } from '#shared/vault/dialogue-digest.ts';
import { consentDigest } from '#shared/vault/eval-consent.ts';
import { ruleConsented } from '#shared/vault/rule-digest.ts';
import { dropKey, type SecretKey } from '#shared/vault/seal.ts';
import type { GivenMinutesApproval } from '#renderer/db/repositories/dialogue-approvals.ts';
import type { GivenConsent } from '#renderer/db/repositories/eval-consents.ts';
import type { GivenContractApproval } from '#renderer/db/repositories/contract-changes.ts';
import { ownSeal, wrappedKey } from '#renderer/db/repositories/eval-own.ts';
import { fitsEnvelope } from '#renderer/db/repositories/eval-seals.ts';
import type { GivenApproval } from '#renderer/db/repositories/rule-versions.ts';
import { desktop } from '#renderer/desktop/bridge.ts';

/**
 * Why one person's act came to nothing; the others' stand. `wait`: milliseconds in `detail`. `noEnvelope`: they have handed
 * over none. `noKeyHere`: its key lies on another PC. `notTheirs`: none of their own keys opens it. `wrongKey`: the
 * envelope is not as it was handed over.
 */
export type ActRefusal = TogetherRefusal | 'noEnvelope' | 'noKeyHere' | 'notTheirs' | 'wrongKey';

/** One who acts. */
export interface Acting {
  readonly personId: PersonId;
  readonly name: string;
}

/** What one person does with their own passphrase. */
export type Act<Result> = (personId: PersonId, passphrase: string) => Promise<Answer<Result, ActRefusal>>;

/** What a yes is a yes to. */
export interface Consenting {
  readonly round: EvalRound;
  readonly kind: EvalConsentKind;
  /** Of the outcome; every other kind follows from the round. SHA-256, hexadecimal. */
  readonly outcomeDigest?: string;
}

/**
 * The act of saying yes: signed in main with the person's own key, under their own passphrase. Also for who sits here
 * alone. Store what comes with `addConsents`, all at once.
 */
export const signConsent =
  ({ round, kind, outcomeDigest }: Consenting): Act<GivenConsent> =>
  async (personId, passphrase) => {
    const digest = kind === 'outcome' ? outcomeDigest : consentDigest(round, kind);
    if (digest === undefined) throw new Error('An outcome is approved by its digest');
    const consented = { roundId: round.id, personId, kind, digest, givenAt: new Date().toISOString() };
    const answer = await desktop.signTogether({ ...consented, passphrase });
    return answer.ok ? accept({ ...consented, ...answer.value }) : answer;
  };

/**
 * The act of approving a wording of a rule, signed in main with the person's own key. Store what comes with
 * `addRuleApprovals`, all at once.
 */
export const signRuleTogether =
  ({ id, digest }: Pick<RuleVersion, 'id' | 'digest'>): Act<GivenApproval> =>
  async (personId, passphrase) => {
    const approved = { versionId: id, personId, digest, approvedAt: new Date().toISOString() };
    const answer = await desktop.signTogether({ ...ruleConsented(approved), passphrase });
    return answer.ok ? accept({ ...approved, ...answer.value }) : answer;
  };

/** The same for a change of the contract. Store what comes with `addContractApprovals`, all at once. */
export const signContractTogether =
  ({ id, digest }: Pick<ContractChange, 'id' | 'digest'>): Act<GivenContractApproval> =>
  async (personId, passphrase) => {
    const approved = { changeId: id, personId, digest, approvedAt: new Date().toISOString() };
    const answer = await desktop.signTogether({ ...contractConsented(approved), passphrase });
    return answer.ok ? accept({ ...approved, ...answer.value }) : answer;
  };

/**
 * The act of approving the referat of a talk, signed in main with the person's own key. Store what comes with
 * `addMinutesApprovals`, all at once.
 */
export const signMinutesTogether =
  ({ id, digest }: Pick<DialogueMinutes, 'id' | 'digest'>): Act<GivenMinutesApproval> =>
  async (personId, passphrase) => {
    const approved = { minutesId: id, personId, digest, approvedAt: new Date().toISOString() };
    const answer = await desktop.signTogether({ ...minutesConsented(approved), passphrase });
    return answer.ok ? accept({ ...approved, ...answer.value }) : answer;
  };

/**
 * The act of giving the key of one's own envelope. It is tried against the commitment at once, and nothing is opened:
 * keep the keys in memory until the last has come, give them to `openRound`, and fill them with zeroes.
 */
export const collectKey =
  (round: EvalRound): Act<SecretKey> =>
  async (personId, passphrase) => {
    const seal = await ownSeal(round, personId);
    if (seal === null) return refuse('noEnvelope');
    const row = await wrappedKey(seal);
    if (row === null) return refuse('noKeyHere');
    const answer = await desktop.envelopeKey({ personId, passphrase, keyId: row.id, sealed: row.body });
    if (!answer.ok) return answer;
    if (await fitsEnvelope(round, personId, answer.value)) return answer;
    dropKey(answer.value);
    return refuse('wrongKey');
  };
