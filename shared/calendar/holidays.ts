import { easter } from 'date-easter';
import type { InBothForms } from '#shared/domain/written-form.ts';
import { addDays, dayOf, isoWeek, weekday, yearOf, type Day } from './day.ts';

/** A public holiday with its name in both written forms. */
export interface Holiday {
  readonly day: Day;
  readonly name: InBothForms;
}

/** The public holiday that falls on the day, or null. */
export const holidayOn = (day: Day): Holiday | null =>
  holidaysIn(yearOf(day)).find((holiday) => holiday.day === day) ?? null;

/** Monday to Friday and no public holiday. Fellesferie and the quiet days of Easter week are working days. */
export const isWorkingDay = (day: Day): boolean => weekday(day) <= 5 && holidayOn(day) === null;

/** The first working day after the day, never the day itself. */
export const nextWorkingDay = (day: Day): Day => {
  const next = addDays(day, 1);
  return isWorkingDay(next) ? next : nextWorkingDay(next);
};

/** Weeks 28 to 31, when most of the country has its summer holiday. */
export const isSummerHoliday = (day: Day): boolean => {
  const { week } = isoWeek(day);
  return week >= 28 && week <= 31;
};

/** The twelve public holidays of the year, in the order of the calendar list below. */
export const holidaysIn = (year: number): readonly Holiday[] => {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const holidays = [...fixedHolidays(year), ...easterHolidays(year)];
  holidaysByYear.set(year, holidays);
  return holidays;
};

/** A list of hundreds of days asks for the same few years again and again. */
const holidaysByYear = new Map<number, readonly Holiday[]>();

const fixedHolidays = (year: number): Holiday[] => [
  { day: `${year}-01-01`, name: { nb: 'første nyttårsdag', nn: 'første nyttårsdag' } },
  { day: `${year}-05-01`, name: { nb: 'arbeidernes dag', nn: 'arbeidardagen' } },
  { day: `${year}-05-17`, name: { nb: 'grunnlovsdagen', nn: 'grunnlovsdagen' } },
  { day: `${year}-12-25`, name: { nb: 'første juledag', nn: 'første juledag' } },
  { day: `${year}-12-26`, name: { nb: 'andre juledag', nn: 'andre juledag' } },
];

const easterHolidays = (year: number): Holiday[] => {
  const { month, day } = easter(year);
  const easterDay = dayOf(new Date(year, month - 1, day, 12));
  const after = (days: number, nb: string, nn: string): Holiday => ({
    day: addDays(easterDay, days),
    name: { nb, nn },
  });
  return [
    after(-3, 'skjærtorsdag', 'skjærtorsdag'),
    after(-2, 'langfredag', 'langfredag'),
    after(0, 'første påskedag', 'første påskedag'),
    after(1, 'andre påskedag', 'andre påskedag'),
    after(39, 'Kristi himmelfartsdag', 'Kristi himmelfartsdag'),
    after(49, 'første pinsedag', 'første pinsedag'),
    after(50, 'andre pinsedag', 'andre pinsedag'),
  ];
};
