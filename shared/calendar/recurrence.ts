import type { Break } from '#shared/domain/break.ts';
import type { Series } from '#shared/domain/series.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import { addDays, daysBetween, isDay, weekday, yearOf, type Day } from './day.ts';
import { holidayOn } from './holidays.ts';

/** What decides the days of a series. */
export type SeriesRule = Pick<Series, 'frequency' | 'firstDay' | 'lastDay'>;

/** Both days are part of it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** Why there is no meeting on a day that the rule gives. */
export type Skipped =
  | { readonly kind: 'holiday'; readonly name: InBothForms }
  | { readonly kind: 'break'; readonly title: string };

/** A day the rule gives, and what stands in the way of it. */
export interface RuleDay {
  readonly day: Day;
  readonly skipped: Skipped | null;
}

/** The days of the series in the period, with public holidays and agreed breaks marked, earliest first. */
export const seriesDays = (
  rule: SeriesRule,
  period: Period,
  breaks: readonly Pick<Break, 'firstDay' | 'lastDay' | 'title'>[],
): readonly RuleDay[] => ruleDays(rule, period).map((day) => ({ day, skipped: whySkipped(day, breaks) }));

/** Every day the rule gives in the period, whatever falls on it, earliest first. */
export const ruleDays = (rule: SeriesRule, period: Period): readonly Day[] => {
  const to = rule.lastDay !== null && rule.lastDay < period.to ? rule.lastDay : period.to;
  const from = rule.firstDay > period.from ? rule.firstDay : period.from;
  if (rule.frequency === 'once') return from <= rule.firstDay && rule.firstDay <= to ? [rule.firstDay] : [];
  const months = monthSteps[rule.frequency];
  return months === undefined
    ? weekDays(rule.firstDay, weekSteps[rule.frequency] ?? 1, { from, to })
    : monthDays(rule.firstDay, months, { from, to });
};

/** What stands in the way of a meeting on the day: a public holiday, a break they have agreed on, or nothing. */
export const whySkipped = (
  day: Day,
  breaks: readonly Pick<Break, 'firstDay' | 'lastDay' | 'title'>[],
): Skipped | null => {
  const holiday = holidayOn(day);
  if (holiday !== null) return { kind: 'holiday', name: holiday.name };
  const found = breaks.find(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay);
  return found === undefined ? null : { kind: 'break', title: found.title };
};

/**
 * Which weekday of its month the day is: 1 for the first Monday, 4 for the fourth. The fifth is there only in some
 * months, so it stands for the last one: −1, as calendar files write it.
 */
export const placeInMonth = (day: Day): number => {
  const place = Math.ceil(Number(day.slice(8)) / 7);
  return place === 5 ? -1 : place;
};

/** Weeks from one meeting to the next, for what repeats by weeks. */
export const weekSteps: Readonly<Partial<Record<Series['frequency'], number>>> = {
  weekly: 1,
  everyOtherWeek: 2,
  everyFourthWeek: 4,
};

/** Months from one meeting to the next, for what repeats by months. */
export const monthSteps: Readonly<Partial<Record<Series['frequency'], number>>> = {
  monthly: 1,
  halfYearly: 6,
};

const weekDays = (firstDay: Day, weeks: number, { from, to }: Period): Day[] => {
  const days: Day[] = [];
  const steps = Math.max(0, Math.ceil(daysBetween(firstDay, from) / (7 * weeks)));
  for (let day = addDays(firstDay, steps * 7 * weeks); day <= to; day = addDays(day, 7 * weeks))
    days.push(day);
  return days;
};

const monthDays = (firstDay: Day, months: number, { from, to }: Period): Day[] => {
  const days: Day[] = [];
  const [place, onWeekday, first] = [placeInMonth(firstDay), weekday(firstDay), monthOf(firstDay)];
  for (let month = first; ; month += months) {
    const day = dayInMonth(month, onWeekday, place);
    if (day > to) return days;
    if (day >= from) days.push(day);
  }
};

/** Months counted from year 0, so that they can be added. */
const monthOf = (day: Day): number => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;

const dayInMonth = (month: number, onWeekday: number, place: number): Day => {
  const first = firstOf(month);
  const firstMatch = addDays(first, (onWeekday - weekday(first) + 7) % 7);
  if (place > 0) return addDays(firstMatch, 7 * (place - 1));
  const fifth = addDays(firstMatch, 28);
  return fifth < firstOf(month + 1) ? fifth : addDays(firstMatch, 21);
};

const firstOf = (month: number): Day => {
  const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
  if (!isDay(day)) throw new RangeError(`No calendar day: ${day}`);
  return day;
};
