import type { CommitId, PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { ChangeLabel } from './change-label.ts';
import type { Effect } from './effect.ts';

/** Whether a change was made anew or takes an earlier one back. */
export type Step = 'do' | 'undo' | 'redo';

/** One commit, whole: the journal rebuilds every row from these alone. */
export interface Change {
  readonly format: 1;
  readonly id: CommitId;
  /** 1, 2, 3 … without holes. */
  readonly sequence: number;
  readonly at: Instant;
  readonly by: PersonId | null;
  /** One run of the app; undo reaches no further back. */
  readonly session: string;
  readonly step: Step;
  /** The commit that `undo` or `redo` took back; null for a new change. */
  readonly takesBack: CommitId | null;
  readonly label: ChangeLabel;
  readonly effects: readonly Effect[];
}
