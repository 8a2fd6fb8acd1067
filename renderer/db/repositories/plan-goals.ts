import type { Day } from '#shared/calendar/day.ts';
import type { Action } from '#shared/domain/action.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, PlanGoalId, ResultPlanId } from '#shared/domain/id.ts';
import { isGoalOpen, oldestNoteFirst, type GoalView } from '#shared/domain/plan-standing.ts';
import type { PlanGoal, ResultPlan } from '#shared/domain/result-plan.ts';
import type { Fields } from '#shared/domain/row.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { grouped } from '../grouped.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import type { Signed } from '../talk.ts';
import { changeFields } from '../text-changes.ts';
import { followedMeasures, openFollowUps } from './goal-measures.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** What people write of a goal. Where it stands is said by notes (`goal-notes.ts`). */
export type GoalDraft = Pick<PlanGoal, 'title'> &
  Partial<Omit<Fields<PlanGoal>, 'title' | 'planId' | 'rank' | 'state'>>;

/** The goals of the plan in their order, each with its notes and measures. */
export const goalsOf = async (planId: ResultPlanId): Promise<readonly GoalView[]> => {
  const goals = (await readWhere('planGoals', 'planId', planId)).filter(isLive).toSorted(byRank);
  const ids = goals.map(({ id }) => id);
  const [notes, measures] = await Promise.all([
    readWhereAny('goalNotes', 'goalId', ids),
    followedMeasures(ids),
  ]);
  const notesOf = grouped(notes.filter(isLive).toSorted(oldestNoteFirst), ({ goalId }) => goalId);
  const measuresOf = grouped(measures, ({ measure }) => measure.goalId);
  return goals.map((goal) => {
    const own = notesOf.get(goal.id) ?? [];
    return { goal, notes: own, latest: own.at(-1) ?? null, measures: measuresOf.get(goal.id) ?? [] };
  });
};

/** A new goal, last. Refuses with `invalid` when the title is blank. */
export const addGoal = async (
  planId: ResultPlanId,
  draft: GoalDraft,
  signed: Signed = {},
): Promise<Answer<PlanGoalId, CommitRefusal>> => {
  const [rank = ''] = ranksAfter(await readWhere('planGoals', 'planId', planId), 'last');
  const id = newId<'PlanGoal'>();
  const command = create('planGoals', id, { ...empty, ...draft, planId, rank });
  const answer = await commit([command], { label: 'goalAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

export const changeGoal = async (id: PlanGoalId, change: Partial<GoalDraft>, signed: Signed = {}): Saved => {
  const goal = await readOne('planGoals', id);
  if (goal === null) return refuse('unknownRecord');
  return commit(changeFields('planGoals', goal, change), { label: 'goalChanged', ...signed });
};

/** Puts it after another (null: first). */
export const moveGoal = async (id: PlanGoalId, after: After<PlanGoalId>): Saved => {
  const goal = await readOne('planGoals', id);
  if (goal === null) return refuse('unknownRecord');
  const siblings = await readWhere('planGoals', 'planId', goal.planId);
  const [rank = ''] = ranksAfter(
    siblings.filter((each) => each.id !== id),
    after,
  );
  return commit([patch('planGoals', id, { rank })], { label: 'goalMoved' });
};

/** Puts it in the bin, and with it the follow-ups in Ukemøter that are still open. */
export const removeGoal = async (id: PlanGoalId): Saved =>
  commit(
    [remove('planGoals', id), ...(await openFollowUps([id])).map((action) => remove('actions', action))],
    { label: 'goalRemoved' },
  );

/**
 * Commands that bring goals of an earlier plan into a new one, in their order. A goal that was reached or dropped begins
 * anew; a day that is before the plan begins does not come along. Of the measures come those that are not settled, each
 * with the follow-up it has.
 */
export const broughtGoals = async (
  plan: Pick<ResultPlan, 'id' | 'fromDay'>,
  ids: readonly PlanGoalId[],
): Promise<readonly Command[]> => {
  const [found, measures] = await Promise.all([readMany('planGoals', ids), followedMeasures(ids)]);
  const goals = [...found.values()].filter(isLive).toSorted(byRank);
  const ranks = ranksAfter([], 'last', goals.length);
  return goals.flatMap((goal, at) => {
    const id = newId<'PlanGoal'>();
    const open = isGoalOpen(goal)
      ? measures.filter(({ measure, action }) => measure.goalId === goal.id && isUnsettled(action))
      : [];
    return [
      create('planGoals', id, broughtGoal(goal, plan, ranks[at] ?? '')),
      ...open.map(({ measure, action }) =>
        create('goalMeasures', newId<'GoalMeasure'>(), {
          goalId: id,
          rank: measure.rank,
          title: measure.title,
          ownerId: measure.ownerId,
          dueOn: measure.dueOn,
          actionId: action?.id ?? null,
        }),
      ),
    ];
  });
};

const isUnsettled = (action: Action | null): boolean => action === null || action.state === 'open';

const broughtGoal = (
  goal: PlanGoal,
  { id, fromDay }: Pick<ResultPlan, 'id' | 'fromDay'>,
  rank: string,
): Fields<PlanGoal> => ({
  planId: id,
  rank,
  kind: goal.kind,
  area: goal.area,
  state: isGoalOpen(goal) ? goal.state : 'notStarted',
  title: goal.title,
  decisionRef: goal.decisionRef,
  decidedOn: goal.decidedOn,
  factors: goal.factors,
  measure: goal.measure,
  target: goal.target,
  dueOn: isStillAhead(goal.dueOn, fromDay) ? goal.dueOn : null,
});

const isStillAhead = (dueOn: Day | null, fromDay: Day | null): boolean =>
  dueOn !== null && (fromDay === null || dueOn >= fromDay);

const empty = {
  kind: 'result',
  area: null,
  state: 'notStarted',
  decisionRef: '',
  decidedOn: null,
  factors: '',
  measure: '',
  target: '',
  dueOn: null,
} as const;

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
