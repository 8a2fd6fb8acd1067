import type { EvalOutcomeId, EvalRoundId } from './id.ts';
import type { Instant, Row } from './row.ts';

/** `awaiting`: nobody has approved. `begun`: one has. `approved`: both have. `withdrawn`: they went on talking. */
export const evalOutcomeStates = ['awaiting', 'begun', 'approved', 'withdrawn'] as const;
export type EvalOutcomeState = (typeof evalOutcomeStates)[number];

/** What a round came to, frozen when the talk ended, and immutable once both have approved it. */
export interface EvalOutcome extends Row<EvalOutcomeId> {
  readonly roundId: EvalRoundId;
  readonly state: EvalOutcomeState;
  readonly version: number;
  /** The frozen outcome as canonical JSON; see `shared/domain/eval-snapshot.ts`. Never individual answers. */
  readonly snapshot: string;
  /** SHA-256 of the snapshot, hexadecimal. */
  readonly digest: string;
  readonly approvedAt: Instant | null;
}
