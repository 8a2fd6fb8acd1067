import { addDays, daysBetween, type Day } from '#shared/calendar/day.ts';
import { isElectionDayFixed, proposedElectionDay } from '#shared/calendar/proposals.ts';
import type { Term } from '#shared/domain/term.ts';

/** What is known of the handover after this term. */
export interface Handover {
  readonly startYear: number;
  readonly endYear: number;
  readonly electionDay: Day;
  /** False: the day is our proposal. */
  readonly isFixed: boolean;
  /** When the preparation begins: 60 days before the election. */
  readonly preparationFrom: Day;
  readonly daysToPreparation: number;
}

export const handoverAfter = ({ endYear }: Term, today: Day): Handover => {
  const electionDay = proposedElectionDay(endYear);
  const preparationFrom = addDays(electionDay, -60);
  return {
    startYear: endYear,
    endYear: endYear + 4,
    electionDay,
    isFixed: isElectionDayFixed(endYear),
    preparationFrom,
    daysToPreparation: daysBetween(today, preparationFrom),
  };
};

/** The term that comes after, when it is already laid in. */
export const termAfter = (term: Term, terms: readonly Term[]): Term | null =>
  terms.find(
    ({ id, startYear, reason }) => id !== term.id && reason === 'election' && startYear >= term.endYear,
  ) ?? null;

/** The term before this one that still lies in the app. */
export const termBefore = (term: Term, terms: readonly Term[]): Term | null =>
  terms.find(({ id, endYear }) => id !== term.id && endYear <= term.startYear) ?? null;

export const yearsOfTerm = ({ startYear, endYear }: Pick<Term, 'startYear' | 'endYear'>): string =>
  `${startYear}–${endYear}`;
