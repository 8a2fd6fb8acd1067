import { daysBetween, yearOf, type Day } from '#shared/calendar/day.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { calendarNames } from '#shared/text/dates.ts';

/** A day with the word that stands by it. */
export interface Tick {
  readonly day: Day;
  readonly text: string;
}

/** The first of every month for up to a year, else of every year and half-year; the first of those with its year. */
export const timeTicks = (from: Day, to: Day, form: WrittenForm): readonly Tick[] => {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const months = calendarNames[form].shortMonths;
  const isLong = daysBetween(from, to) > 400;
  return years
    .flatMap((year) =>
      months.map((name, index): Tick => ({
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a year and a month that are in every calendar
        day: `${year}-${String(index + 1).padStart(2, '0')}-01` as Day,
        text: isLong && index === 0 ? String(year) : name,
      })),
    )
    .filter(({ day }) => from <= day && day <= to && (!isLong || ['01', '07'].includes(day.slice(5, 7))))
    .map(({ day, text }, place) => ({
      day,
      text: isLong && place === 0 && text !== String(yearOf(day)) ? `${text} ${yearOf(day)}` : text,
    }));
};
