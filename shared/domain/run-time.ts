import type { AgendaItem, AgendaItemState } from './agenda-item.ts';
import { clockAfter, minutesOf } from './agenda-time.ts';
import type { Clock } from './series.ts';

/** How a meeting that is being held goes against its plan. */
export interface RunTime {
  /** When it was to be over. */
  readonly planned: Clock;
  /** When it is over, if what is left takes what is planned for it. */
  readonly expected: Clock;
  /** Minutes later than planned; 0 when it holds. */
  readonly over: number;
}

/** A point as time sees it: `spent` in seconds until now. */
export interface TimedPoint extends Pick<AgendaItem, 'minutes' | 'spent'> {
  readonly state: AgendaItemState;
}

/**
 * Seen at `now`, a time of day. What is discussed or skipped takes no more; what has taken more than it was given is
 * expected to be over at any moment.
 */
export const runTime = (
  points: readonly TimedPoint[],
  { startTime, minutes }: { readonly startTime: Clock; readonly minutes: number },
  now: Clock,
): RunTime => {
  const left = points
    .filter(({ state }) => state === 'waiting')
    .reduce((sum, point) => sum + Math.max(0, (point.minutes ?? 0) * 60 - point.spent), 0);
  const planned = clockAfter(startTime, minutes);
  const expected = clockAfter(now, Math.ceil(left / 60));
  return { planned, expected, over: laterBy(planned, expected) };
};

/** Minutes from one time of day to a later one; half a day or more is taken for the day before. */
const laterBy = (from: Clock, to: Clock): number => {
  const minutes = (minutesOf(to) - minutesOf(from) + aDay) % aDay;
  return minutes < aDay / 2 ? minutes : 0;
};

const aDay = 24 * 60;
