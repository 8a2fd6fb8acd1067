import { byTime } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';
import { patch, type Command } from './commands.ts';
import { openCommands } from './open-next.ts';

/** What was open before the act, when it no longer is the next one: it may be called off, moved or passed by. */
export interface Settling {
  /** The meetings of the series that are neither held nor called off, as they are after the act. */
  readonly ahead: readonly Ahead[];
  /** The meeting whose agenda is looking for another one; null: the open one is among `ahead`. */
  readonly left: Ahead | null;
}

/** What decides which meeting is next. */
export type Ahead = Pick<Meeting, 'id' | 'seriesId' | 'state' | 'day' | 'startTime'>;

/**
 * Commands that make the earliest meeting ahead the open one, with everything that stood on the one that was. A meeting
 * that is being held is left in peace, and so is the open one when it still comes first.
 */
export const settleNext = async (
  series: Pick<Series, 'id'>,
  { ahead, left }: Settling,
): Promise<readonly Command[]> => {
  if (left === null && ahead.some(({ state }) => state === 'running')) return [];
  const [next] = ahead.toSorted(byTime);
  if (next === undefined || next.state === 'open') return [];
  const from = left ?? ahead.find(({ state }) => state === 'open');
  const back = from !== undefined && left === null ? [patch('meetings', from.id, { state: 'planned' })] : [];
  const { commands } = await openCommands(series, next, from === undefined ? {} : { from });
  return [...back, ...commands];
};
