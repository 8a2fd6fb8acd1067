import { addDays, dayOf, type Day } from '#shared/calendar/day.ts';
import type { SeriesId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Row } from '#shared/domain/row.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { ParcelTable } from '#shared/exchange/parcel.ts';
import { readAll, readOne, readWhere, readWhereAny } from './read.ts';

/** How far back what is finished goes along, in days: long enough for a summer without a file. */
const recentDays = 90;

/**
 * The rows that go along for a series: the meetings to come, those of late, everything on them, what waits, and who and
 * what they name. Also what was put in the bin of late, so that it goes there on the other side too.
 * @param today where recent is counted from
 */
export const rowsForParcel = async (
  seriesId: SeriesId,
  today: Day,
): Promise<readonly (readonly [ParcelTable, AnyRow])[]> => {
  const since = addDays(today, -recentDays);
  const isLate = ({ updatedAt }: Row): boolean => dayOf(new Date(updatedAt)) >= since;
  const series = await readOne('series', seriesId);
  if (series === null) return [];
  const meetings = (await readWhere('meetings', 'seriesId', seriesId)).filter(
    (meeting) => isLate(meeting) || !isOver(meeting),
  );
  const meetingIds = meetings.map(({ id }) => id);
  const agendaItems = await readWhereAny('agendaItems', 'meetingId', meetingIds);
  const named = new Set<string>(agendaItems.map(({ topicId }) => topicId));
  const minutes = await readWhereAny('minutes', 'meetingId', meetingIds);
  const inSeries = <T extends Row & { readonly state: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => row.state === 'open' || named.has(row.id) || isLate(row));
  const rows: readonly (readonly [ParcelTable, readonly Row[]])[] = [
    ['people', await readAll('people')],
    ['series', [series]],
    ['breaks', await readWhere('breaks', 'termId', series.termId)],
    ['standingPoints', await readWhere('standingPoints', 'seriesId', seriesId)],
    ['meetings', meetings],
    ['participants', (await readWhere('participants', 'seriesId', seriesId)).filter(ofThese(meetingIds))],
    ['topics', inSeries(await readWhere('topics', 'seriesId', seriesId))],
    ['agendaItems', agendaItems],
    ['notes', await readWhereAny('notes', 'meetingId', meetingIds)],
    ['decisions', await readWhereAny('decisions', 'meetingId', meetingIds)],
    ['actions', inSeries(await readWhere('actions', 'seriesId', seriesId))],
    ['informationEntries', await readWhereAny('informationEntries', 'meetingId', meetingIds)],
    ['minutes', minutes],
    [
      'approvals',
      await readWhereAny(
        'approvals',
        'minutesId',
        minutes.map(({ id }) => id),
      ),
    ],
  ];
  return rows.flatMap(([table, some]) => some.map((row) => [table, { ...row }] as const));
};

const isOver = ({ state }: Meeting): boolean =>
  state === 'closed' || state === 'cancelled' || state === 'skipped';

const ofThese =
  (meetingIds: readonly string[]) =>
  ({ meetingId }: { readonly meetingId: string | null }): boolean =>
    meetingId === null || meetingIds.includes(meetingId);
