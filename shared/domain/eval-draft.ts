import type { EvalDraftId, EvalRoundId, PersonId } from './id.ts';
import type { Row } from './row.ts';

/** Answers that are not submitted yet. Only their writer can open them. */
export interface EvalDraft extends Row<EvalDraftId> {
  readonly roundId: EvalRoundId;
  /** The attempt of the round it is for. */
  readonly attempt: number;
  readonly ownerId: PersonId;
  /** Answers as JSON, sealed with the owner's own key. */
  readonly body: string;
}
