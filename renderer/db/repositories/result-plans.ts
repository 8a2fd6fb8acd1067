import type { Day } from '#shared/calendar/day.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, PlanGoalId, ResultPlanId, TermId } from '#shared/domain/id.ts';
import { latestPlanFirst } from '#shared/domain/plan-standing.ts';
import type { ResultPlan, ResultPlanState } from '#shared/domain/result-plan.ts';
import { inOffice } from '#shared/domain/rule-standing.ts';
import { create, patch, remove } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne, readWhere } from '../read.ts';
import type { Signed } from '../talk.ts';
import { changeFields } from '../text-changes.ts';
import { openFollowUps } from './goal-measures.ts';
import { broughtGoals } from './plan-goals.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** What people write of a plan. */
export type PlanChange = Partial<
  Pick<
    ResultPlan,
    'directorId' | 'dialogueId' | 'state' | 'title' | 'fromDay' | 'toDay' | 'agreedOn' | 'note'
  > &
    AccessMark
>;

/** The plans of the term, the latest first. */
export const listPlans = async (termId: TermId): Promise<ResultPlan[]> =>
  (await readWhere('resultPlans', 'termId', termId)).filter(isLive).toSorted(latestPlanFirst);

/** The plan that begun last, of any term: what a new one is begun from. Null: there is none. */
export const latestPlan = async (): Promise<ResultPlan | null> =>
  (await readAll('resultPlans')).toSorted(latestPlanFirst)[0] ?? null;

/** Null: it does not exist, or lies in the bin. */
export const readPlan = (id: ResultPlanId): Promise<ResultPlan | null> => readOne('resultPlans', id);

/**
 * A new plan for the director in office. Goals that are named come along from an earlier plan, with the measures that are
 * still open; what was said of them stays there.
 */
export const addPlan = async (
  termId: TermId,
  { goals = [], ...draft }: PlanChange & { readonly goals?: readonly PlanGoalId[] } = {},
  signed: Signed = {},
): Promise<Answer<ResultPlanId, CommitRefusal>> => {
  const id = newId<'ResultPlan'>();
  const { director } = inOffice(await readAll('people'));
  const fields = { ...empty, directorId: director, ...draft, termId };
  const commands = [
    create('resultPlans', id, fields),
    ...(await broughtGoals({ id, fromDay: fields.fromDay }, goals)),
  ];
  const answer = await commit(commands, { label: 'planAdded', ...signed });
  return answer.ok ? accept(id) : answer;
};

/** Changes the plan. Refuses with `invalid` where the last day is before the first. */
export const changePlan = async (id: ResultPlanId, change: PlanChange, signed: Signed = {}): Saved => {
  const plan = await readPlan(id);
  if (plan === null) return refuse('unknownRecord');
  return commit(changeFields('resultPlans', plan, change), { label: 'planChanged', ...signed });
};

/** Says where the plan stands. One that is agreed has a day for it: `day`, unless another is written already. */
export const setPlanState = async (
  id: ResultPlanId,
  state: ResultPlanState,
  day: Day,
  signed: Signed = {},
): Saved => {
  const plan = await readPlan(id);
  if (plan === null) return refuse('unknownRecord');
  const agreed = state === 'agreed' && plan.agreedOn === null ? { agreedOn: day } : {};
  return commit([patch('resultPlans', id, { state, ...agreed })], { label: 'planChanged', ...signed });
};

/** Puts the plan in the bin, and with it the follow-ups in Ukemøter that are still open. */
export const removePlan = async (id: ResultPlanId): Saved => {
  const goals = (await readWhere('planGoals', 'planId', id)).filter(isLive);
  const commands = [
    remove('resultPlans', id),
    ...(await openFollowUps(goals.map((goal) => goal.id))).map((action) => remove('actions', action)),
  ];
  return commit(commands, { label: 'planRemoved' });
};

const empty = {
  ...noMark,
  dialogueId: null,
  state: 'draft',
  title: '',
  fromDay: null,
  toDay: null,
  agreedOn: null,
  note: '',
} as const;

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
