import type { YearFound } from '#renderer/db/repositories/development-report.ts';
import { isContact } from '#shared/domain/development-plan.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Term } from '#shared/domain/term.ts';

/** The years of the term that have begun, the latest first; its first year where none has. */
export const yearsOf = (
  { startYear, endYear }: Pick<Term, 'startYear' | 'endYear'>,
  today: Day,
): readonly number[] => {
  const last = Math.min(endYear, Number(today.slice(0, 4)));
  return Array.from({ length: Math.max(1, last - startYear + 1) }, (_, at) => Math.max(last, startYear) - at);
};

/** Whether there is anything to report. */
export const hasAnything = ({ plan, initiatives, counts }: YearFound): boolean =>
  initiatives.length > 0 ||
  (plan !== null &&
    (isContact(plan) || `${plan.organisation}${plan.measures}${plan.projects}`.trim() !== '')) ||
  [
    counts.meetings,
    counts.gatherings,
    counts.decisions,
    counts.actionsDone,
    counts.rulesAgreed,
    counts.told,
  ].some((count) => count > 0);
