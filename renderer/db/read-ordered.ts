import type { Day } from '#shared/calendar/day.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import { byTime } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { database, isDatabaseLost } from './database.ts';
import { readWhere } from './read.ts';
import { rowOfTable } from './stored-row.ts';

/** Which meetings of a series: the days are part of it. */
export interface MeetingRange {
  readonly from?: Day;
  readonly to?: Day;
  /** At most so many, counted from the end that comes first; none: all of them. */
  readonly limit?: number;
  /** Which end comes first. */
  readonly order: 'earliestFirst' | 'latestFirst';
}

/**
 * Meetings of the series that are not in the bin, in the order of day and time. Only what is asked for is opened,
 * however many years the series has been held.
 */
export const readMeetingsInOrder = async (seriesId: SeriesId, range: MeetingRange): Promise<Meeting[]> => {
  const { from = '0000-01-01', to = '9999-12-31', limit = Infinity, order } = range;
  if (isDatabaseLost()) return fromLost(seriesId, { ...range, from, to, limit });
  const found = database()
    .rows('meetings')
    .where('[seriesId+day]')
    .between([seriesId, from], [seriesId, to], true, true);
  // Without a limit all come in one go, which is quicker than one after the other.
  const stored =
    limit === Infinity
      ? (await found.toArray()).filter(isLive)
      : await inDirection(found, order).filter(isLive).limit(limit).toArray();
  return inOrder(
    stored.map((row) => rowOfTable('meetings', row)),
    order,
  );
};

const inDirection = <Rows extends { readonly reverse: () => Rows }>(
  found: Rows,
  order: MeetingRange['order'],
): Rows =>
  // oxlint-disable-next-line unicorn/no-array-reverse -- a query of the database, not an array
  order === 'latestFirst' ? found.reverse() : found;

const fromLost = async (seriesId: SeriesId, range: Required<MeetingRange>): Promise<Meeting[]> => {
  const meetings = (await readWhere('meetings', 'seriesId', seriesId)).filter(
    ({ deletedAt, day }) => deletedAt === null && range.from <= day && day <= range.to,
  );
  return inOrder(meetings, range.order).slice(0, range.limit);
};

const inOrder = (meetings: readonly Meeting[], order: MeetingRange['order']): Meeting[] =>
  meetings.toSorted(order === 'latestFirst' ? (a, b) => byTime(b, a) : byTime);

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
