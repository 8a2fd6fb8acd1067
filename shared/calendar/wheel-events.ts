import type { YearEvent } from '#shared/domain/year-event.ts';
import { addDays, daysBetween, isDay, yearOf, type Day } from './day.ts';
import type { WheelDate } from './wheel-date.ts';
import { wheelDate } from './wheel-rows.ts';

/** The days of own events in the year: their own, and each year after it where they come back. */
export const eventDates = (events: readonly YearEvent[], year: number): readonly WheelDate[] =>
  events.flatMap((event) => {
    const day = event.deletedAt === null ? eventDay(event, year) : null;
    if (day === null) return [];
    const { id, lastDay, startTime, minutes, title } = event;
    return wheelDate({
      key: `yearEvents/${id}.${year}`,
      kind: 'event',
      day,
      lastDay: lastDay === null ? null : addDays(day, daysBetween(event.day, lastDay)),
      startTime,
      minutes,
      title,
      route: { room: 'year', view: 'front', id },
      access: event,
      event,
    });
  });

/** The day of the event in the year; null: it is not held then. What is held on 29 February is held on the last day of it. */
const eventDay = ({ day, repeats }: Pick<YearEvent, 'day' | 'repeats'>, year: number): Day | null => {
  const first = yearOf(day);
  if (first === year) return day;
  if (repeats === 'never' || year < first) return null;
  const same = `${year}-${day.slice(5)}`;
  return isDay(same) ? same : `${year}-02-28`;
};
