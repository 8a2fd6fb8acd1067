import {
  beginDevelopmentPlan,
  changeDevelopmentPlan,
  type PlanChange,
} from '#renderer/db/repositories/development-plans.ts';
import { accepted } from '#renderer/parts/accepted.ts';
import { currentText } from '#renderer/stores/text.ts';
import { announce } from '#renderer/ui/live.tsx';
import type { DevelopmentPlanId, TermId } from '#shared/domain/id.ts';

/** What people do with the plan. Each is one commit, so each can be undone; a refusal is said in words. */

export const begin = async (termId: TermId): Promise<void> => {
  if (accepted(await beginDevelopmentPlan(termId))) announce(currentText().development.plan.begun);
};

export const write = async (id: DevelopmentPlanId, change: PlanChange): Promise<void> => {
  accepted(await changeDevelopmentPlan(id, change));
};
