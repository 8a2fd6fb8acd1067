import type { Day } from '#shared/calendar/day.ts';
import { byTime } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { patch, type Command } from './commands.ts';
import { isPassed, openCommands } from './open-next.ts';

/** What was open before the act, when it no longer is the next one: it may be called off, moved or passed by. */
export interface Settling {
  /** The meetings of the series that are neither held nor called off (`readAhead`), as they are after the act. */
  readonly ahead: readonly Ahead[];
  /** The meeting whose agenda is looking for another one; null: the open one is among `ahead`. */
  readonly left: Ahead | null;
  /** Given: meetings made ahead that are passed for good by then are marked as not held, and not opened. */
  readonly today?: Day;
}

/** What decides which meeting is next. */
export type Ahead = Pick<Meeting, 'id' | 'seriesId' | 'state' | 'day' | 'startTime'>;

/**
 * Commands that make the earliest meeting ahead the open one, with everything that stood on the one that was. A meeting
 * that is being held is left in peace, and so is the open one when it still comes first. One that was reopened counts
 * for nothing here: what is to come goes on beside its correction.
 */
export const settleNext = async (
  series: Pick<Series, 'id'>,
  { ahead, left, today }: Settling,
): Promise<readonly Command[]> => {
  if (ahead.some(({ state }) => state === 'running')) return [];
  const passed = today === undefined ? [] : ahead.filter((meeting) => isPassed(meeting, today));
  const skipped = passed.map(({ id }) => patch('meetings', id, { state: 'skipped' }));
  const [next] = ahead.filter((meeting) => !passed.includes(meeting)).toSorted(byTime);
  if (next === undefined || next.state === 'open') return skipped;
  const from = left ?? ahead.find(({ state }) => state === 'open');
  const back = from !== undefined && left === null ? [patch('meetings', from.id, { state: 'planned' })] : [];
  const { commands } = await openCommands(series, next, from === undefined ? {} : { from });
  return [...skipped, ...back, ...commands];
};
