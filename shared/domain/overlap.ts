import type { Day } from '#shared/calendar/day.ts';
import { minutesOf } from './agenda-time.ts';
import type { Clock } from './series.ts';

/** A stretch of a day. */
export interface Slot {
  readonly day: Day;
  readonly startTime: Clock;
  readonly minutes: number;
}

/** Whether two meetings take some of the same time. One that begins as the other ends does not. */
export const doOverlap = (one: Slot, other: Slot): boolean =>
  one.day === other.day &&
  minutesOf(one.startTime) < minutesOf(other.startTime) + other.minutes &&
  minutesOf(other.startTime) < minutesOf(one.startTime) + one.minutes;

/** The first of the others, in the order of the slots, that takes some of the time of one of them. */
export const firstOverlap = <Other extends Slot>(
  slots: readonly Slot[],
  others: readonly Other[],
): Other | null => {
  const days = new Set(others.map(({ day }) => day));
  for (const slot of slots.filter(({ day }) => days.has(day))) {
    const found = others.find((other) => doOverlap(slot, other));
    if (found !== undefined) return found;
  }
  return null;
};
