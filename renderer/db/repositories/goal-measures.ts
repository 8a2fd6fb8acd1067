import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { ActionId, CommitId, GoalMeasureId, PlanGoalId, SeriesId, TermId } from '#shared/domain/id.ts';
import type { FollowedGoalMeasure } from '#shared/domain/plan-standing.ts';
import type { GoalMeasure, PlanGoal, ResultPlan } from '#shared/domain/result-plan.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter } from '../order.ts';
import { readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { changeFields } from '../text-changes.ts';
import { addActionCommand } from './actions.ts';
import { listSeries } from './series.ts';

type Saved<Refusal extends string = CommitRefusal> = Promise<Answer<CommitId | null, Refusal>>;

/** What is written of a measure. */
export type GoalMeasureDraft = Pick<GoalMeasure, 'title'> & Partial<Pick<GoalMeasure, 'ownerId' | 'dueOn'>>;

/** The measures of any of the goals in their order, each with its follow-up. */
export const followedMeasures = async (
  goalIds: readonly PlanGoalId[],
): Promise<readonly FollowedGoalMeasure[]> => {
  const measures = (await readWhereAny('goalMeasures', 'goalId', goalIds)).filter(isLive).toSorted(byRank);
  const actions = await readMany(
    'actions',
    measures.flatMap(({ actionId }) => actionId ?? []),
  );
  return measures.map((measure) => {
    const action = measure.actionId === null ? undefined : actions.get(measure.actionId);
    return { measure, action: action !== undefined && isLive(action) ? action : null };
  });
};

/** A new measure, last. Refuses with `invalid` when the title is blank. */
export const addGoalMeasure = (
  goalId: PlanGoalId,
  draft: GoalMeasureDraft,
  signed: Signed = {},
): Promise<Answer<GoalMeasureId, CommitRefusal>> =>
  oneAtATime(async () => {
    const [rank = ''] = ranksAfter(await readWhere('goalMeasures', 'goalId', goalId), 'last');
    const id = newId<'GoalMeasure'>();
    const fields = { ownerId: null, dueOn: null, ...draft, goalId, rank, actionId: null };
    const answer = await commit([create('goalMeasures', id, fields)], { label: 'goalMeasure', ...signed });
    return answer.ok ? accept(id) : answer;
  });

/** Changes it, and its follow-up with it. */
export const changeGoalMeasure = async (
  id: GoalMeasureId,
  fields: Partial<GoalMeasureDraft>,
  signed: Signed = {},
): Saved => {
  const measure = await readOne('goalMeasures', id);
  if (measure === null) return refuse('unknownRecord');
  const action = measure.actionId === null ? null : await readOne('actions', measure.actionId);
  const commands = [
    ...changeFields('goalMeasures', measure, fields),
    ...(action === null ? [] : changeFields('actions', action, fields)),
  ];
  return commit(commands, { label: 'goalMeasure', ...signed });
};

/** Puts it in the bin, and its follow-up with it while that is open. */
export const removeGoalMeasure = async (id: GoalMeasureId): Saved => {
  const measure = await readOne('goalMeasures', id);
  if (measure === null) return refuse('unknownRecord');
  const [action = null] = await openActionsOf([measure]);
  return commit([remove('goalMeasures', id), ...(action === null ? [] : [remove('actions', action)])], {
    label: 'goalMeasure',
  });
};

/** Makes it a follow-up in the weekly meetings. `noMeetings`: there are none that go on. Asked twice, it is made once. */
export const followGoalMeasure = (
  id: GoalMeasureId,
  signed: Signed = {},
): Saved<CommitRefusal | 'noMeetings'> =>
  oneAtATime(async () => {
    const measure = await readOne('goalMeasures', id);
    const goal = measure === null ? null : await readOne('planGoals', measure.goalId);
    const plan = goal === null ? null : await readOne('resultPlans', goal.planId);
    if (measure === null || plan === null) return refuse('unknownRecord');
    const action = measure.actionId === null ? null : await readOne('actions', measure.actionId);
    if (action !== null) return accept(null);
    const seriesId = await meetingsOf(plan.termId);
    if (seriesId === null) return refuse('noMeetings');
    const { title, ownerId, dueOn } = measure;
    const followUp = addActionCommand({ seriesId, title, ownerId, dueOn });
    const commands: readonly Command[] = [
      followUp.command,
      patch('goalMeasures', id, { actionId: followUp.id }),
    ];
    return commit(commands, { label: 'goalMeasure', ...signed });
  });

/** The series that measures are followed up in: the weekly meetings that go on. Null: there are none. */
export const meetingsOf = async (termId: TermId): Promise<SeriesId | null> =>
  (await listSeries(termId)).find(({ kind, state }) => kind === 'weekly' && state === 'active')?.id ?? null;

/** A follow-up that came from a goal, with the way back to it. */
export interface GoalOrigin {
  readonly goal: PlanGoal;
  readonly plan: ResultPlan;
  /** The plan is withheld: so is what is done for it. */
  readonly isExempt: boolean;
}

/** Those of the follow-ups that are measures for a goal. One that came along to a new plan leads to that. */
export const goalOriginsOf = async (
  actionIds: readonly ActionId[],
): Promise<ReadonlyMap<ActionId, GoalOrigin>> => {
  const measures = (await readWhereAny('goalMeasures', 'actionId', actionIds)).filter(isLive);
  const goals = await readMany(
    'planGoals',
    measures.map(({ goalId }) => goalId),
  );
  const plans = await readMany(
    'resultPlans',
    [...goals.values()].map(({ planId }) => planId),
  );
  return new Map(
    measures.toSorted(oldestFirst).flatMap(({ actionId, goalId }) => {
      const goal = goals.get(goalId);
      const plan = goal === undefined ? undefined : plans.get(goal.planId);
      const isKnown = goal !== undefined && plan !== undefined && isLive(goal) && isLive(plan);
      if (actionId === null || !isKnown) return [];
      return [[actionId, { goal, plan, isExempt: plan.access === 'exempt' }] as const];
    }),
  );
};

/** The open follow-ups that belong to these goals and to no other. */
export const openFollowUps = async (goalIds: readonly PlanGoalId[]): Promise<readonly ActionId[]> =>
  openActionsOf((await readWhereAny('goalMeasures', 'goalId', goalIds)).filter(isLive));

/** What is shared with a measure of another plan is left where it is. */
const openActionsOf = async (measures: readonly GoalMeasure[]): Promise<readonly ActionId[]> => {
  const ids = measures.flatMap(({ actionId }) => actionId ?? []);
  const own = new Set(measures.map(({ id }) => id));
  const [actions, all] = await Promise.all([
    readMany('actions', ids),
    readWhereAny('goalMeasures', 'actionId', ids),
  ]);
  const shared = new Set(
    all.filter((one) => isLive(one) && !own.has(one.id)).map(({ actionId }) => actionId),
  );
  return [...actions.values()]
    .filter((action) => isLive(action) && action.state === 'open' && !shared.has(action.id))
    .map(({ id }) => id);
};

const oldestFirst = (a: GoalMeasure, b: GoalMeasure): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1;

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
