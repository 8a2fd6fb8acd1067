import type { Day } from './day.ts';
import type { WheelDate } from './wheel-date.ts';

/** A row of meetings in a month: so many that only their days are told. */
export interface MonthMeetings {
  readonly seriesId: string;
  readonly title: string;
  /** Earliest first. */
  readonly meetings: readonly WheelDate[];
}

/** One month of the list. */
export interface WheelMonth {
  /** Its first day. */
  readonly month: Day;
  /** All but the meetings that stand below. */
  readonly dates: readonly WheelDate[];
  readonly meetings: readonly MonthMeetings[];
}

/** The twelve months of the year, also the empty ones. A row with two meetings or more in a month is one line there. */
export const wheelMonths = (dates: readonly WheelDate[], year: number): readonly WheelMonth[] =>
  months.map((month) => monthOf(`${year}-${month}-01`, dates));

const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** The dates without those of rows that are told in one line each, and those rows. */
export const withRows = (dates: readonly WheelDate[]): Omit<WheelMonth, 'month'> => {
  const rows = new Map<string, WheelDate[]>();
  for (const date of dates)
    if (date.seriesId !== null) rows.set(date.seriesId, [...(rows.get(date.seriesId) ?? []), date]);
  const many = [...rows].filter(([, meetings]) => meetings.length > 1);
  const told = new Set(many.map(([seriesId]) => seriesId));
  return {
    dates: dates.filter(({ seriesId }) => seriesId === null || !told.has(seriesId)),
    meetings: many.map(([seriesId, meetings]) => ({ seriesId, title: meetings[0]?.title ?? '', meetings })),
  };
};

const monthOf = (month: Day, dates: readonly WheelDate[]): WheelMonth => ({
  month,
  ...withRows(dates.filter(({ day }) => day.slice(0, 7) === month.slice(0, 7))),
});
