import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type {
  ActionId,
  DialogueId,
  GoalMeasureId,
  GoalNoteId,
  PersonId,
  PlanGoalId,
  ResultPlanId,
  TermId,
} from './id.ts';
import type { Row } from './row.ts';

export const resultPlanStates = ['draft', 'agreed', 'ended'] as const;
export type ResultPlanState = (typeof resultPlanStates)[number];

/** The five areas of results (domain.md 5.2). */
export const resultAreas = ['economy', 'users', 'staff', 'processes', 'innovation'] as const;
export type ResultArea = (typeof resultAreas)[number];

export const planGoalKinds = ['result', 'development'] as const;
export type PlanGoalKind = (typeof planGoalKinds)[number];

export const planGoalStates = ['notStarted', 'underway', 'delayed', 'reached', 'dropped'] as const;
export type PlanGoalState = (typeof planGoalStates)[number];

/** The result and development plan («resultat- og utviklingsplan»): what the next talk looks back on. Nothing of it comes from evaluations. */
export interface ResultPlan extends Row<ResultPlanId>, AccessMark {
  readonly termId: TermId;
  /** Null: not said, or deleted for good since. */
  readonly directorId: PersonId | null;
  /** The talk it came out of; null: none. */
  readonly dialogueId: DialogueId | null;
  readonly state: ResultPlanState;
  readonly title: string;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  readonly agreedOn: Day | null;
  readonly note: string;
}

/** A goal of the plan. It rests on a decision of the council; without one it is allowed, and marked. */
export interface PlanGoal extends Row<PlanGoalId> {
  readonly planId: ResultPlanId;
  readonly rank: string;
  readonly kind: PlanGoalKind;
  readonly area: ResultArea | null;
  readonly state: PlanGoalState;
  readonly title: string;
  /** The decision of the elected body, e.g. «KST 45/27»; empty: not said. */
  readonly decisionRef: string;
  readonly decidedOn: Day | null;
  readonly factors: string;
  readonly measure: string;
  readonly target: string;
  readonly dueOn: Day | null;
}

/** Where a goal stood on a day of the year. */
export interface GoalNote extends Row<GoalNoteId> {
  readonly goalId: PlanGoalId;
  readonly day: Day;
  readonly state: PlanGoalState;
  readonly text: string;
}

/** A measure («tiltak») for a goal. What becomes of it is told by the action in Ukemøter. */
export interface GoalMeasure extends Row<GoalMeasureId> {
  readonly goalId: PlanGoalId;
  readonly rank: string;
  readonly title: string;
  readonly ownerId: PersonId | null;
  readonly dueOn: Day | null;
  /** The follow-up it became; null: none. */
  readonly actionId: ActionId | null;
}
