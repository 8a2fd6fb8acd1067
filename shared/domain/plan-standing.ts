import { addDays, isDay, type Day } from '#shared/calendar/day.ts';
import type { Action } from './action.ts';
import type { GoalMeasure, GoalNote, PlanGoal, ResultPlan } from './result-plan.ts';
import type { Term } from './term.ts';

/** A measure for a goal, and the follow-up in Ukemøter that tells what becomes of it. */
export interface FollowedGoalMeasure {
  readonly measure: GoalMeasure;
  /** Null: it has none yet, or it lies in the bin. */
  readonly action: Action | null;
}

/** A goal with what is known of it. */
export interface GoalView {
  readonly goal: PlanGoal;
  /** The oldest first. */
  readonly notes: readonly GoalNote[];
  /** What was said of it last; null: nothing. */
  readonly latest: GoalNote | null;
  readonly measures: readonly FollowedGoalMeasure[];
}

/** Something to look at in a plan. Nothing of it stops anybody. */
export interface PlanFinding {
  readonly kind: 'noPeriod' | 'outsideTerm' | 'noDecision' | 'dueOutside';
  /** The goals it is about, by their titles; empty: the plan itself. */
  readonly goals: readonly string[];
}

interface PlanToLookAt {
  readonly plan: Pick<ResultPlan, 'fromDay' | 'toDay'>;
  readonly goals: readonly Pick<PlanGoal, 'title' | 'kind' | 'state' | 'decisionRef' | 'dueOn'>[];
  /** Null: it is not known which. */
  readonly term: Pick<Term, 'startYear' | 'endYear' | 'electionDay'> | null;
}

/** What there is to say of the plan. Goals that are dropped are not looked at. */
export const planFindings = ({ plan, goals, term }: PlanToLookAt): readonly PlanFinding[] => {
  const { fromDay, toDay } = plan;
  const counted = goals.filter(({ state }) => state !== 'dropped');
  const titles = (those: readonly { readonly title: string }[]) => those.map(({ title }) => title);
  const unfounded = counted.filter(isWithoutDecision);
  const outside = counted.filter(({ dueOn }) => dueOn !== null && isOutsidePeriod(dueOn, plan));
  return [
    ...(fromDay === null || toDay === null ? [{ kind: 'noPeriod', goals: [] } as const] : []),
    ...([fromDay, toDay].some((day) => isOutsideTerm(day, term))
      ? [{ kind: 'outsideTerm', goals: [] } as const]
      : []),
    ...(unfounded.length > 0 ? [{ kind: 'noDecision', goals: titles(unfounded) } as const] : []),
    ...(outside.length > 0 ? [{ kind: 'dueOutside', goals: titles(outside) } as const] : []),
  ];
};

/** A goal of results rests on a decision of the council (KS; domain.md 5.2). One without is allowed, and marked. */
export const isWithoutDecision = ({ kind, decisionRef }: Pick<PlanGoal, 'kind' | 'decisionRef'>): boolean =>
  kind === 'result' && decisionRef.trim() === '';

/** The last of the notes by their days; of one day, the one written last. */
export const latestNote = (notes: readonly GoalNote[]): GoalNote | null =>
  notes.toSorted(oldestNoteFirst).at(-1) ?? null;

export const oldestNoteFirst = (a: GoalNote, b: GoalNote): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1;

/** Whether there is something left to do for it. */
export const isGoalOpen = ({ state }: Pick<PlanGoal, 'state'>): boolean =>
  state !== 'reached' && state !== 'dropped';

/** The plan that begun last; without a day, the one written last. */
export const latestPlanFirst = (a: ResultPlan, b: ResultPlan): number => {
  const [one, other] = [a.fromDay ?? a.agreedOn ?? '', b.fromDay ?? b.agreedOn ?? ''];
  return one === other ? (a.id < b.id ? 1 : -1) : one < other ? 1 : -1;
};

/** The period a new plan is proposed for: a year from the day after the earlier one, or from today. */
export const nextPeriod = (
  earlier: Pick<ResultPlan, 'toDay'> | null,
  today: Day,
): { readonly fromDay: Day; readonly toDay: Day } => {
  const after = earlier?.toDay ?? null;
  const fromDay = after === null ? today : addDays(after, 1);
  return { fromDay, toDay: addDays(yearAfter(fromDay), -1) };
};

/** The same day a year on; of 29 February, 1 March. */
const yearAfter = (day: Day): Day => {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return isDay(next) ? next : addDays(day, 366);
};

const isOutsidePeriod = (day: Day, { fromDay, toDay }: Pick<ResultPlan, 'fromDay' | 'toDay'>): boolean =>
  (fromDay !== null && day < fromDay) || (toDay !== null && day > toDay);

/** The old council goes on until the new one has come together, by the end of October (KOML § 7-1). */
export const isOutsideTerm = (day: Day | null, term: PlanToLookAt['term']): boolean =>
  day !== null &&
  term !== null &&
  (day < (term.electionDay ?? `${term.startYear}-09-01`) || day > `${term.endYear}-10-31`);
