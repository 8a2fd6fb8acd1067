import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Term } from '#shared/domain/term.ts';
import { isoWeek, type Day } from './day.ts';
import { dueDay, type DueTerm } from './due.ts';

export type Urgency =
  'overdue' | 'today' | 'thisWeek' | 'later' | 'undated' | 'earlier' | 'done' | 'notRelevant';

/**
 * How pressing an item is today. `thisWeek` is the rest of the calendar week, to and with Sunday; `earlier` was due
 * before the app was taken into use and is nobody's debt.
 */
export const urgencyOf = (
  item: Pick<ChecklistItem, 'dueRule' | 'ownDueDay' | 'status'>,
  term: DueTerm & Pick<Term, 'followedFrom'>,
  today: Day,
): Urgency => {
  if (item.status !== 'open') return item.status;
  const due = dueDay(item, term);
  if (due === null) return 'undated';
  if (due < today) return term.followedFrom !== null && due < term.followedFrom ? 'earlier' : 'overdue';
  if (due === today) return 'today';
  return isSameWeek(due, today) ? 'thisWeek' : 'later';
};

const isSameWeek = (one: Day, other: Day): boolean => {
  const a = isoWeek(one);
  const b = isoWeek(other);
  return a.week === b.week && a.year === b.year;
};
