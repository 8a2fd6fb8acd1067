import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { yearWheel } from '#shared/calendar/year-wheel.ts';
import { isWithheld, withheldTitle, type Making } from '#shared/documents/making.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import { noMark } from '#shared/domain/access-mark.ts';

/** What the documents of the year are made of. */
export interface YearFacts extends Making {
  readonly year: number;
  readonly wheel: WheelFacts;
}

/** The dates of the year as this reader may see them: a title that is withheld says only that it is. */
export const shownDates = (facts: YearFacts): readonly WheelDate[] =>
  yearWheel(facts.wheel, facts.year, facts.form).map((date) =>
    date.access !== null && isWithheld(date.access, facts)
      ? { ...date, title: withheldTitle(facts.form), event: null, lastDay: date.lastDay }
      : date,
  );

/** The marks of all that stands in it. What the law or the calendar sets is open to everybody. */
export const marksIn = (facts: YearFacts): readonly AccessMark[] =>
  yearWheel(facts.wheel, facts.year, facts.form).map(({ access }) => access ?? open);

const open: AccessMark = { ...noMark, access: 'public' };
