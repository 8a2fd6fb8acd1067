import type { PlanFinding } from '#shared/domain/plan-standing.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from './text.ts';

/** What there is to look at, with the goals it is about: «Fristen er utenfor perioden til planen: «Økt nærvær».» */
export const planFindingWords = ({ kind, goals }: PlanFinding, form: WrittenForm): string => {
  const words = textIn(form).resultPlans.findings;
  const named = goals.map((title) => `«${title}»`).join(', ');
  return kind === 'noDecision' || kind === 'dueOutside' ? words[kind](named) : words[kind];
};
