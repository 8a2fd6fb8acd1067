import {
  beginDevelopmentPlan,
  changeDevelopmentPlan,
  gatherDevelopmentPlans,
  type PlanChange,
} from '#renderer/db/repositories/development-plans.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { sayWithUndo } from '#renderer/stores/undo-toast.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { DevelopmentPlanId, TermId } from '#shared/domain/id.ts';

/** What people do with the plan. Each is one commit, so each can be undone; a refusal is said in words. */

export const begin = async (termId: TermId): Promise<void> => {
  if (accepted(await beginDevelopmentPlan(termId))) announce(currentText().development.plan.begun);
};

export const gather = async (termId: TermId): Promise<void> => {
  const answer = await gatherDevelopmentPlans(termId);
  if (accepted(answer)) sayWithUndo(currentText().development.plan.twice.done, answer.value);
};

export const write = async (id: DevelopmentPlanId, change: PlanChange): Promise<void> => {
  accepted(await changeDevelopmentPlan(id, change));
};
