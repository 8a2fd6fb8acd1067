import { partOf, type Period, type PeriodPart } from '#shared/calendar/period.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { calendarNames, formatDay } from './dates.ts';
import { textIn } from './text.ts';

/** A period in words: «2024», «1. halvår 2024», «mars 2024», «01.01.2024–15.03.2024». */
export const periodWords = (period: Period, form: WrittenForm): string => {
  const part = partOf(period);
  if (part.kind === 'year') return String(part.year);
  if (isDays(part)) return daysWords(part, form);
  if (part.kind === 'month') return `${calendarNames[form].months[part.number - 1] ?? ''} ${part.year}`;
  return textIn(form).indicators.periods[part.kind](part.number, part.year);
};

/** The same for a drawing: «2024», «1.h 24», «mars 24»; of days only the last. */
export const shortPeriodWords = (period: Period, form: WrittenForm): string => {
  const part = partOf(period);
  if (part.kind === 'year') return String(part.year);
  if (isDays(part))
    return `${Number(period.toDay.slice(8))}.${Number(period.toDay.slice(5, 7))}.${shortYear(period)}`;
  if (part.kind === 'month')
    return `${calendarNames[form].shortMonths[part.number - 1] ?? ''} ${shortYear(period)}`;
  const words = textIn(form).indicators.periods;
  const says = { half: words.shortHalf, third: words.shortThird, quarter: words.shortQuarter } as const;
  return says[part.kind](part.number, shortYear(period));
};

type Days = Extract<PeriodPart, { readonly kind: 'day' | 'days' }>;

const isDays = (part: PeriodPart): part is Days => part.kind === 'day' || part.kind === 'days';

const daysWords = (part: Days, form: WrittenForm): string =>
  part.kind === 'day'
    ? formatDay(part.day, form, 'numeric')
    : `${formatDay(part.from, form, 'numeric')}–${formatDay(part.to, form, 'numeric')}`;

const shortYear = ({ toDay }: Period): string => toDay.slice(2, 4);
