import type { WorkspaceKind } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { statutoryOfYear, type TermYears } from './statutory-year.ts';

/**
 * What a date of the law is called by its key alone: «budget.2027» is «Økonomiplan og årsbudsjett må være vedtatt (2027)».
 * Empty: the law has no such date in that year.
 */
export const statutoryTitle = (dateKey: string, kind: WorkspaceKind, form: WrittenForm): string => {
  const year = Number(/\.(\d{4})$/.exec(dateKey)?.[1]);
  if (!Number.isInteger(year)) return '';
  for (let startYear = year - 4; startYear <= year; startYear += 1) {
    const date = statutoryOfYear(termFrom(startYear, year), kind, year).find(
      (one) => one.dateKey === dateKey,
    );
    if (date !== undefined) return `${date.title[form]} (${year})`;
  }
  return '';
};

/** Some dates come once in a term, so it is looked for in each year the term may have begun. The days do not matter. */
const termFrom = (startYear: number, year: number): TermYears => ({
  startYear,
  endYear: startYear + 4,
  reason: 'election',
  electionDay: `${startYear}-09-08`,
  constitutingDay: `${startYear}-10-15`,
  officeDay: `${startYear}-10-16`,
  budgetDay: `${year}-12-15`,
});
