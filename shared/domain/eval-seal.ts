import type { EvalParty } from './eval-round.ts';
import type { EvalKeyId, EvalOpeningId, EvalRoundId, EvalSealId, PersonId } from './id.ts';
import type { Instant, Row } from './row.ts';

/**
 * An envelope («konvolutt»): one person's answers, submitted and final. AES-256-GCM with a random key that nobody but the
 * person has until the opening; always the same size. Immutable.
 */
export interface EvalSeal extends Row<EvalSealId> {
  readonly roundId: EvalRoundId;
  readonly attempt: number;
  readonly party: EvalParty;
  readonly personId: PersonId;
  /** 12 bytes, hexadecimal. */
  readonly iv: string;
  /** Base64. */
  readonly ciphertext: string;
  /** SHA-256 over domain, workspace, round, attempt, party, key, iv and ciphertext, hexadecimal: nobody can change what is inside. */
  readonly commitment: string;
  readonly submittedAt: Instant;
}

/** The random key of an envelope, wrapped by the own key of who submitted it, and by nothing else. */
export interface EvalKey extends Row<EvalKeyId> {
  readonly roundId: EvalRoundId;
  readonly sealId: EvalSealId;
  readonly ownerId: PersonId;
  /** The key in hexadecimal, sealed with the owner's own key. */
  readonly body: string;
}

/** The key of an envelope, given by who submitted it, so that all who answered can read it. Immutable. */
export interface EvalOpening extends Row<EvalOpeningId> {
  readonly roundId: EvalRoundId;
  readonly sealId: EvalSealId;
  readonly personId: PersonId;
  /** 32 bytes, hexadecimal. */
  readonly key: string;
  readonly openedAt: Instant;
}
