import {
  addDays as addCalendarDays,
  differenceInCalendarDays,
  getISODay,
  getISOWeek,
  getISOWeekYear,
} from 'date-fns';

/** A calendar day as `yyyy-MM-dd`, without a time or a zone. */
export type Day = `${number}-${number}-${number}`;

/** True for a day that exists in the calendar: `2024-02-29` is one, `2023-02-29` is not. */
export const isDay = (text: string): text is Day => {
  if (!isDayShaped(text)) return false;
  const date = toDate(text);
  return !Number.isNaN(date.getTime()) && dayOf(date) === text;
};

/** The day at noon local time, so that summer time can never push it over midnight. */
export const toDate = (day: Day): Date => new Date(`${day}T12:00:00`);

/** The calendar day a moment falls on, where the machine is. Years 0 to 9999. */
export const dayOf = (date: Date): Day => {
  const year = String(date.getFullYear()).padStart(4, '0');
  const day = `${year}-${twoFigures(date.getMonth() + 1)}-${twoFigures(date.getDate())}`;
  if (!isDayShaped(day)) throw new RangeError(`No calendar day: ${day}`);
  return day;
};

/** `days` calendar days later, or earlier when negative. */
export const addDays = (day: Day, days: number): Day => dayOf(addCalendarDays(toDate(day), days));

/** Calendar days from one day to the other; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(toDate(to), toDate(from));

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => getISODay(toDate(day));

/** The week number used in Norway. The first days of January can belong to the last week of the year before. */
export const isoWeek = (day: Day): { readonly year: number; readonly week: number } => {
  const date = toDate(day);
  return { year: getISOWeekYear(date), week: getISOWeek(date) };
};

/** The year a day lies in. */
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

const isDayShaped = (text: string): text is Day => /^\d{4}-\d{2}-\d{2}$/.test(text);

const twoFigures = (figure: number): string => String(figure).padStart(2, '0');
