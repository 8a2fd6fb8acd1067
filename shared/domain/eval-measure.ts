import type { Day } from '#shared/calendar/day.ts';
import type { Action } from './action.ts';
import type { ActionId, EvalMeasureId, EvalRoundId, EvalThemeId, PersonId, RuleProposalId } from './id.ts';
import type { Row } from './row.ts';

/** A measure («tiltak») of an evaluation. What becomes of it is told by the action in Ukemøter. */
export interface EvalMeasure extends Row<EvalMeasureId> {
  readonly roundId: EvalRoundId;
  readonly themeId: EvalThemeId | null;
  readonly rank: string;
  readonly title: string;
  readonly ownerId: PersonId | null;
  readonly dueOn: Day | null;
  /** The follow-up it became; null: there was no series of meetings to put it in. */
  readonly actionId: ActionId | null;
}

/** A measure, and the follow-up in Ukemøter that tells what becomes of it. */
export interface FollowedMeasure {
  readonly measure: EvalMeasure;
  /** Null: it has none yet, or it lies in the bin. */
  readonly action: Action | null;
}

/** A proposal for a changed rule of the game («spilleregel»): what it says now, and what it shall say. */
export interface RuleProposal extends Row<RuleProposalId> {
  readonly roundId: EvalRoundId;
  readonly themeId: EvalThemeId | null;
  readonly rank: string;
  /** The clarification it is about, by its key in the template; null: another. */
  readonly ruleKey: string | null;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}
