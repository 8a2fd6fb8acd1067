import { addDays, type Day } from '#shared/calendar/day.ts';
import { dueDay } from '#shared/calendar/due.ts';
import { urgencyOf } from '#shared/calendar/urgency.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Term } from '#shared/domain/term.ts';

/** An open item with the day it is due. */
export interface Deadline {
  readonly item: ChecklistItem;
  readonly day: Day;
}

export interface Deadlines {
  /** The oldest first. */
  readonly overdue: readonly Deadline[];
  readonly today: readonly Deadline[];
  /** From tomorrow to and with the seventh day, the nearest first. */
  readonly nextSevenDays: readonly Deadline[];
  /** The first one after the seven days, so that a quiet week can say what comes. */
  readonly thereafter: Deadline | null;
}

/** The open items that have a date, as they look today. Items from before the app was taken into use are nobody's debt. */
export const deadlinesOf = (items: readonly ChecklistItem[], term: Term, today: Day): Deadlines => {
  const open = items
    .filter((item) => !['done', 'notRelevant', 'earlier', 'undated'].includes(urgencyOf(item, term, today)))
    .flatMap((item) => {
      const day = dueDay(item, term);
      return day === null ? [] : [{ item, day }];
    })
    .toSorted(byDayThenRank);
  const lastDay = addDays(today, 7);
  return {
    overdue: open.filter(({ day }) => day < today),
    today: open.filter(({ day }) => day === today),
    nextSevenDays: open.filter(({ day }) => day > today && day <= lastDay),
    thereafter: open.find(({ day }) => day > lastDay) ?? null,
  };
};

/** All that must be thought of now: overdue, today and the next seven days, in the order of their dates. */
export const pressing = ({ overdue, today, nextSevenDays }: Deadlines): readonly Deadline[] => [
  ...overdue,
  ...today,
  ...nextSevenDays,
];

const byDayThenRank = (one: Deadline, other: Deadline): number => {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1;
  return one.item.rank < other.item.rank ? -1 : 1;
};
