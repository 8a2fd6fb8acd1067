import type { EvalConsentId, EvalRoundId, PersonId } from './id.ts';
import type { Instant, Row } from './row.ts';

/**
 * What people must each say yes to. `terms`: period, form and who will see what. `withoutDeputy`: the deputy mayor's
 * envelope stays out. `discard`: throw the envelopes away and answer anew. `answersInReport`: individual answers may stand
 * in what is taken out. `outcome`: what the talk came to.
 */
export const evalConsentKinds = ['terms', 'withoutDeputy', 'discard', 'answersInReport', 'outcome'] as const;
export type EvalConsentKind = (typeof evalConsentKinds)[number];

/** One person's yes to one text, given with their own passphrase. Immutable; void when the text has changed since. */
export interface EvalConsent extends Row<EvalConsentId> {
  readonly roundId: EvalRoundId;
  readonly personId: PersonId;
  readonly kind: EvalConsentKind;
  /** SHA-256, hexadecimal, of what was agreed to; see `shared/vault/eval-consent.ts`. */
  readonly digest: string;
  readonly givenAt: Instant;
  /** Ed25519 over round, kind, digest, person and time, with a key that comes from the person's own key. */
  readonly signature: string;
  readonly publicKey: string;
}
