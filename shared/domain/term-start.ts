import { isDay, type Day } from '#shared/calendar/day.ts';
import type { Term } from './term.ts';

/**
 * The first day there was anybody of the term to inform: the day of the election, which is a Monday in September (VALGL
 * § 9-1). Where it is not set, the constituting meeting, else the first day of that month.
 */
export const firstDayOf = ({
  electionDay,
  constitutingDay,
  startYear,
}: Pick<Term, 'electionDay' | 'constitutingDay' | 'startYear'>): Day => {
  const september = `${startYear}-09-01`;
  if (!isDay(september)) throw new RangeError(`No year: ${startYear}`);
  return electionDay ?? constitutingDay ?? september;
};
