import { isoWeek, toDate, weekday, yearOf, dayOf, type Day } from '#shared/calendar/day.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';

/**
 * `dayMonth` «17. okt.», `short` «tir. 17. okt.», `shortYear` «tir. 17. okt. 2023», `long` «tirsdag 17. oktober 2023», `numeric` «17.10.2023».
 */
export type DayStyle = 'dayMonth' | 'short' | 'shortYear' | 'long' | 'numeric';

/** A day in words or figures. Ours, because neither Electron nor Node knows the names in nynorsk. */
export const formatDay = (day: Day, form: WrittenForm, style: DayStyle): string => {
  const names = calendarNames[form];
  const date = toDate(day);
  const [month, year] = [date.getMonth(), yearOf(day)];
  const dayMonth = `${date.getDate()}. ${at(names.shortMonths, month)}`;
  const short = `${at(names.shortWeekdays, weekday(day) - 1)} ${dayMonth}`;
  const styles: Readonly<Record<DayStyle, string>> = {
    dayMonth,
    short,
    shortYear: `${short} ${year}`,
    long: `${at(names.weekdays, weekday(day) - 1)} ${date.getDate()}. ${at(names.months, month)} ${year}`,
    numeric: `${twoFigures(date.getDate())}.${twoFigures(month + 1)}.${year}`,
  };
  return styles[style];
};

/** The time of day on this machine: «10.42». */
export const formatTime = (instant: Instant): string => {
  const date = new Date(instant);
  return `${twoFigures(date.getHours())}.${twoFigures(date.getMinutes())}`;
};

/** Day and time on this machine: «17.10.2023 kl. 10.42». */
export const formatInstant = (instant: Instant, form: WrittenForm): string =>
  `${formatDay(dayOf(new Date(instant)), form, 'numeric')} kl. ${formatTime(instant)}`;

/** How far away a day is: «forfalt 3 dager», «i dag», «om 5 dager». `days` is negative for what has passed. */
export const relativeDays = (days: number, form: WrittenForm): string => {
  const words = relativeWords[form];
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? words.day : words.days}`;
  return days < 0 ? words.overdue(count) : words.ahead(count);
};

/** «uke 42», «veke 42». */
export const weekText = (day: Day, form: WrittenForm): string =>
  `${form === 'nb' ? 'uke' : 'veke'} ${isoWeek(day).week}`;

/** Names of months and weekdays, Monday first. */
export interface CalendarNames {
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
}

const months = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const shortMonths = [
  'jan.',
  'feb.',
  'mars',
  'apr.',
  'mai',
  'juni',
  'juli',
  'aug.',
  'sep.',
  'okt.',
  'nov.',
  'des.',
];

export const calendarNames: InBothForms<CalendarNames> = {
  nb: {
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    shortWeekdays: ['man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.', 'søn.'],
    months,
    shortMonths,
  },
  nn: {
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
    shortWeekdays: ['mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.', 'søn.'],
    months,
    shortMonths,
  },
};

const relativeWords = {
  nb: {
    today: 'i dag',
    tomorrow: 'i morgen',
    day: 'dag',
    days: 'dager',
    overdue: (count: string) => `forfalt ${count}`,
    ahead: (count: string) => `om ${count}`,
  },
  nn: {
    today: 'i dag',
    tomorrow: 'i morgon',
    day: 'dag',
    days: 'dagar',
    overdue: (count: string) => `${count} over fristen`,
    ahead: (count: string) => `om ${count}`,
  },
};

const at = (names: readonly string[], index: number): string => names[index] ?? '';

const twoFigures = (figure: number): string => String(figure).padStart(2, '0');
