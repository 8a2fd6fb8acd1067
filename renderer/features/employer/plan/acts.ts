import {
  addGoalMeasure,
  changeGoalMeasure,
  followGoalMeasure,
  removeGoalMeasure,
  type GoalMeasureDraft,
} from '#renderer/db/repositories/goal-measures.ts';
import {
  addGoalNote,
  changeGoalNote,
  removeGoalNote,
  type GoalNoteDraft,
} from '#renderer/db/repositories/goal-notes.ts';
import {
  addGoal,
  changeGoal,
  moveGoal,
  removeGoal,
  type GoalDraft,
} from '#renderer/db/repositories/plan-goals.ts';
import {
  addPlan,
  changePlan,
  removePlan,
  setPlanState,
  type PlanChange,
} from '#renderer/db/repositories/result-plans.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import type { Landing } from '#renderer/parts/place-in-list.ts';
import { usePreferences } from '#renderer/stores/preferences.ts';
import { go } from '#renderer/stores/route.ts';
import { currentText } from '#renderer/stores/text.ts';
import { say } from '#renderer/stores/toasts.ts';
import { currentDay } from '#renderer/stores/today.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { PlanGoalId, ResultPlanId, TermId } from '#shared/domain/id.ts';
import type {
  GoalMeasure,
  GoalNote,
  PlanGoal,
  ResultPlan,
  ResultPlanState,
} from '#shared/domain/result-plan.ts';
import { formatDay } from '#shared/text/dates.ts';
import { planName } from '#shared/text/plan-name.ts';

/** What people do with a plan. Each is one commit, so each can be undone; a refusal is said in words. */

const words = () => currentText().resultPlans;
const form = () => usePreferences.getState().writtenForm;

/** Begins a plan and goes to it; answers whether it was stored. */
export const begin = async (
  termId: TermId,
  draft: PlanChange & { readonly goals: readonly PlanGoalId[] },
): Promise<boolean> => {
  const answer = await addPlan(termId, draft);
  if (!accepted(answer)) return false;
  announce(words().begin.done);
  go({ room: 'employer', view: 'plan', id: answer.value });
  return true;
};

export const write = async (id: ResultPlanId, change: PlanChange): Promise<boolean> =>
  accepted(await changePlan(id, change));

export const setState = async (id: ResultPlanId, state: ResultPlanState): Promise<void> => {
  const answer = await setPlanState(id, state, currentDay());
  if (accepted(answer)) announce(words().stateSaid(currentText().employerWords.resultPlanStates[state]));
};

export const putPlanAway = async (plan: ResultPlan): Promise<void> => {
  const answer = await removePlan(plan.id);
  if (!accepted(answer)) return;
  go({ room: 'employer', view: 'plans' });
  sayWithUndo(words().more.removed(planName(plan, form())), answer.value);
};

/** A new goal, last; null when it could not be stored. */
export const addNewGoal = async (planId: ResultPlanId, draft: GoalDraft): Promise<PlanGoalId | null> => {
  const answer = await addGoal(planId, draft);
  if (!accepted(answer)) return null;
  announce(words().goals.added(draft.title));
  return answer.value;
};

export const writeGoal = async (id: PlanGoalId, change: Partial<GoalDraft>): Promise<void> => {
  accepted(await changeGoal(id, change));
};

/** @param landing null: it stands at that end already */
export const move = async (goal: PlanGoal, landing: Landing<PlanGoalId> | null): Promise<void> => {
  if (landing === null) return;
  const answer = await moveGoal(goal.id, landing.after);
  if (accepted(answer)) announce(words().goals.moved(goal.title, landing.place, landing.count));
};

export const putGoalAway = async (goal: PlanGoal): Promise<void> => {
  const answer = await removeGoal(goal.id);
  if (accepted(answer)) sayWithUndo(words().goals.removed(goal.title), answer.value);
};

/** Where the goal stands on a day; answers whether it was stored. */
export const sayStanding = async (goalId: PlanGoalId, draft: GoalNoteDraft): Promise<boolean> => {
  const answer = await addGoalNote(goalId, draft);
  if (!accepted(answer)) return false;
  announce(words().notes.added(currentText().employerWords.planGoalStates[draft.state]));
  return true;
};

/** Says it otherwise; answers whether it was stored. */
export const rewriteNote = async (note: GoalNote, draft: GoalNoteDraft): Promise<boolean> => {
  const answer = await changeGoalNote(note.id, draft);
  if (!accepted(answer)) return false;
  announce(words().notes.changed(formatDay(draft.day, form(), 'shortYear')));
  return true;
};

export const takeNote = async ({ id, day }: GoalNote): Promise<void> => {
  const answer = await removeGoalNote(id);
  if (accepted(answer)) sayWithUndo(words().notes.removed(formatDay(day, form(), 'shortYear')), answer.value);
};

/** A measure for the goal; answers whether it was stored. */
export const newMeasure = async (goalId: PlanGoalId, draft: GoalMeasureDraft): Promise<boolean> => {
  const answer = await addGoalMeasure(goalId, draft);
  if (!accepted(answer)) return false;
  announce(words().measures.added(draft.title));
  return true;
};

export const writeMeasure = async ({ id }: GoalMeasure, fields: Partial<GoalMeasureDraft>): Promise<void> => {
  accepted(await changeGoalMeasure(id, fields));
};

/** Into the weekly meetings, as a follow-up. */
export const follow = async ({ id, title }: GoalMeasure): Promise<void> => {
  const answer = await followGoalMeasure(id);
  if (answer.ok) return sayWithUndo(words().measures.followed(title), answer.value);
  if (answer.reason === 'noMeetings') return say(words().measures.noMeetings, { tone: 'danger' });
  accepted({ ok: false, reason: answer.reason });
};

export const takeMeasure = async ({ id, title }: GoalMeasure): Promise<void> => {
  const answer = await removeGoalMeasure(id);
  if (accepted(answer)) sayWithUndo(words().measures.removed(title), answer.value);
};
