import type { Action } from '#shared/domain/action.ts';
import type { DialogueId } from '#shared/domain/id.ts';
import type { GoalMeasure, GoalNote, PlanGoal, ResultPlan } from '#shared/domain/result-plan.ts';
import { grouped } from './grouped.ts';
import { byRank } from './order.ts';
import { readMany, readOne, readWhere, readWhereAny } from './read.ts';

/** A goal as the talk looks back on it. */
export interface GoalLookedAt {
  readonly goal: PlanGoal;
  /** What was said of it last; null: nothing. */
  readonly latest: GoalNote | null;
  /** Each with the follow-up it became; null: none, or it lies in the bin. */
  readonly measures: ReadonlyArray<{ readonly measure: GoalMeasure; readonly action: Action | null }>;
}

/** A plan as the talk looks back on it. */
export interface PlanLookedAt {
  readonly plan: ResultPlan;
  readonly goals: readonly GoalLookedAt[];
}

/** The plan a talk looks back on: the latest of its term that did not come out of the talk itself. Null: there is none. */
export const planForDialogue = async (id: DialogueId): Promise<PlanLookedAt | null> => {
  const dialogue = await readOne('dialogues', id);
  if (dialogue === null) return null;
  const [plan] = (await readWhere('resultPlans', 'termId', dialogue.termId))
    .filter((one) => isLive(one) && one.dialogueId !== id && !isLater(one, dialogue.day))
    .toSorted(latestFirst);
  return plan === undefined ? null : { plan, goals: await goalsOf(plan) };
};

/** The plans that came out of the talk, the latest first. */
export const plansOfDialogue = async (id: DialogueId): Promise<readonly ResultPlan[]> => {
  const dialogue = await readOne('dialogues', id);
  if (dialogue === null) return [];
  return (await readWhere('resultPlans', 'termId', dialogue.termId))
    .filter((one) => isLive(one) && one.dialogueId === id)
    .toSorted(latestFirst);
};

const goalsOf = async ({ id }: ResultPlan): Promise<readonly GoalLookedAt[]> => {
  const goals = (await readWhere('planGoals', 'planId', id)).filter(isLive).toSorted(byRank);
  const ids = goals.map((goal) => goal.id);
  const [notes, measures] = await Promise.all([
    readWhereAny('goalNotes', 'goalId', ids),
    readWhereAny('goalMeasures', 'goalId', ids),
  ]);
  const actions = await readMany(
    'actions',
    measures.flatMap(({ actionId }) => actionId ?? []),
  );
  const notesOf = grouped(notes.filter(isLive), ({ goalId }) => goalId);
  const measuresOf = grouped(measures.filter(isLive).toSorted(byRank), ({ goalId }) => goalId);
  return goals.map((goal) => ({
    goal,
    latest: (notesOf.get(goal.id) ?? []).toSorted(newestNoteFirst)[0] ?? null,
    measures: (measuresOf.get(goal.id) ?? []).map((measure) => {
      const action = measure.actionId === null ? undefined : actions.get(measure.actionId);
      return { measure, action: action !== undefined && isLive(action) ? action : null };
    }),
  }));
};

/** Begun after the talk: what it came to, not what it looks back on. */
const isLater = ({ fromDay }: ResultPlan, day: string | null): boolean =>
  fromDay !== null && day !== null && fromDay >= day;

const latestFirst = (a: ResultPlan, b: ResultPlan): number => {
  const [one, other] = [a.fromDay ?? a.agreedOn ?? '', b.fromDay ?? b.agreedOn ?? ''];
  return one === other ? (a.id < b.id ? 1 : -1) : one < other ? 1 : -1;
};

const newestNoteFirst = (a: GoalNote, b: GoalNote): number =>
  a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1;

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
