import type { PlanGoal } from '#shared/domain/result-plan.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from './text.ts';

/** «Tiltak for målet «Økt nærvær»», and that it is withheld. */
export const goalOrigin = (
  { goal, isExempt }: { readonly goal: Pick<PlanGoal, 'title'>; readonly isExempt: boolean },
  form: WrittenForm,
): string => {
  const { resultPlans, meetingWords } = textIn(form);
  const origin = resultPlans.origin(goal.title);
  return isExempt ? `${origin} · ${meetingWords.access.exempt}` : origin;
};
