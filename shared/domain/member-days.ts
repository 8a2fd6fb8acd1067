import type { Day } from '#shared/calendar/day.ts';
import type { Member } from './member.ts';

/**
 * What is wrong with the last day of a member; null: nothing. `beforeTerm`: nobody had been elected yet, and whoever left
 * then would never have been there.
 * @param from the first day of the term, see `firstDayOf`; null: not known
 */
export const lastDayFault = (
  { fromDay, toDay }: Pick<Member, 'fromDay' | 'toDay'>,
  from: Day | null,
): 'beforeFirst' | 'beforeTerm' | null => {
  if (toDay === null) return null;
  if (fromDay !== null && toDay < fromDay) return 'beforeFirst';
  return from !== null && toDay < from ? 'beforeTerm' : null;
};
