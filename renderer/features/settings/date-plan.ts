import { dueDay } from '#shared/calendar/due.ts';
import { movedItems, type MovedItem } from '#shared/calendar/moves.ts';
import { officeDayAfter } from '#shared/calendar/proposals.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Anchors, Term } from '#shared/domain/term.ts';

/** The dates of a term as they stand in the form. */
export type Dates = Anchors & Pick<Term, 'electionDayProposed'>;

/** What saving the dates would do, before it is done. */
export interface DatePlan {
  readonly isChanged: boolean;
  /** The items whose due date moves, the earliest new date first. */
  readonly moved: readonly MovedItem<ChecklistItem>[];
  /** Open items that would have moved, but have a date set by hand. */
  readonly kept: readonly ChecklistItem[];
}

export const datesOf = (term: Term): Dates => ({
  electionDay: term.electionDay,
  constitutingDay: term.constitutingDay,
  officeDay: term.officeDay,
  budgetDay: term.budgetDay,
  electionDayProposed: term.electionDayProposed,
});

export const planDates = (term: Term, dates: Dates, items: readonly ChecklistItem[]): DatePlan => {
  const after = { ...term, ...dates };
  const current = datesOf(term);
  const keys = Object.keys(current) as readonly (keyof Dates)[];
  return {
    isChanged: keys.some((key) => current[key] !== dates[key]),
    moved: movedItems(items, term, after).toSorted((one, other) => compareDays(one.to, other.to)),
    kept: items.filter(
      (item) => item.status === 'open' && item.ownDueDay !== null && wouldMove(item, term, after),
    ),
  };
};

/**
 * Another day for the constituting meeting. Tiltredelse follows when it was the first working day after the meeting, as
 * long as nobody has agreed on another day.
 */
export const withConstitutingDay = (dates: Dates, constitutingDay: Day | null): Dates => {
  const before = dates.constitutingDay;
  const isFollowing = before !== null && dates.officeDay === officeDayAfter(before);
  const officeDay = isFollowing && constitutingDay ? officeDayAfter(constitutingDay) : dates.officeDay;
  return { ...dates, constitutingDay, officeDay };
};

const wouldMove = (item: ChecklistItem, before: Term, after: Term): boolean => {
  const byRule = { ...item, ownDueDay: null };
  return dueDay(byRule, before) !== dueDay(byRule, after);
};

const compareDays = (one: Day | null, other: Day | null): number => {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null || one < other ? -1 : 1;
};
