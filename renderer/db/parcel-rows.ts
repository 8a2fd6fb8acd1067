import { addDays, dayOf, type Day } from '#shared/calendar/day.ts';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import type { InformationEntry } from '#shared/domain/information-entry.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Row } from '#shared/domain/row.ts';
import type { Topic } from '#shared/domain/topic.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { ParcelTable } from '#shared/exchange/parcel.ts';
import { readAll, readMany, readOne, readWhere, readWhereAny } from './read.ts';

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
  const meetingIds = idsOf(meetings);
  const agendaItems = await readWhereAny('agendaItems', 'meetingId', meetingIds);
  const named = new Set<string>(agendaItems.map(({ topicId }) => topicId));
  const minutes = await readWhereAny('minutes', 'meetingId', meetingIds);
  const inSeries = <T extends Row & { readonly state: string }>(rows: readonly T[]): readonly T[] =>
    rows.filter((row) => row.state === 'open' || named.has(row.id) || isLate(row));
  const topics = inSeries(await readWhere('topics', 'seriesId', seriesId));
  const told = await readWhereAny('informationEntries', 'meetingId', meetingIds);
  const rows: Rows = [
    ['people', await readAll('people')],
    ['series', [series]],
    ['breaks', await readWhere('breaks', 'termId', series.termId)],
    ['standingPoints', await readWhere('standingPoints', 'seriesId', seriesId)],
    ['meetings', meetings],
    ['participants', (await readWhere('participants', 'seriesId', seriesId)).filter(ofThese(meetingIds))],
    ['topics', topics],
    ...(await rulesAbout(topics, meetingIds)),
    ['agendaItems', agendaItems],
    ['notes', await readWhereAny('notes', 'meetingId', meetingIds)],
    ['decisions', await readWhereAny('decisions', 'meetingId', meetingIds)],
    ['actions', inSeries(await readWhere('actions', 'seriesId', seriesId))],
    ...(await mattersOf(told, topics)),
    ['minutes', minutes],
    ['approvals', await readWhereAny('approvals', 'minutesId', idsOf(minutes))],
  ];
  return rows.flatMap(([table, some]) => some.map((row) => [table, { ...row }] as const));
};

/** The rules the points are about, with when they came up; without them an answer would not find its way back. */
const rulesAbout = async (topics: readonly Topic[], meetingIds: readonly MeetingId[]): Promise<Rows> => {
  const found = [
    ...(await readWhereAny('ruleUses', 'topicId', idsOf(topics))),
    ...(await readWhereAny('ruleUses', 'meetingId', meetingIds)),
  ];
  const uses = [...new Map(found.map((use) => [use.id, use])).values()];
  const rules = await readMany(
    'rules',
    uses.map(({ ruleId }) => ruleId),
  );
  return [
    ['rules', [...rules.values()]],
    ['ruleUses', uses.filter(({ ruleId }) => rules.has(ruleId))],
  ];
};

/**
 * What the elected members were told in the meetings, with the matters it was about and every other time those were told:
 * told twice, it is one matter, and who has not got it is the same at both PCs.
 */
const mattersOf = async (
  inMeetings: readonly InformationEntry[],
  topics: readonly Topic[],
): Promise<Rows> => {
  const ties = await readWhereAny('matterEntries', 'entryId', idsOf(inMeetings));
  const matters = new Map(
    [
      ...(await readWhereAny('matters', 'topicId', idsOf(topics))),
      ...(
        await readMany(
          'matters',
          ties.map(({ matterId }) => matterId),
        )
      ).values(),
    ].map((matter) => [matter.id, matter]),
  );
  const all = await readWhereAny('matterEntries', 'matterId', [...matters.keys()]);
  const told = await readMany(
    'informationEntries',
    all.map(({ entryId }) => entryId),
  );
  const entries = [...new Map([...inMeetings, ...told.values()].map((entry) => [entry.id, entry])).values()];
  return [
    ['matters', [...matters.values()]],
    ['informationEntries', entries],
    ['matterEntries', all],
    ['entryMembers', await readWhereAny('entryMembers', 'entryId', idsOf(entries))],
  ];
};

const idsOf = <Id extends string>(rows: ReadonlyArray<{ readonly id: Id }>): readonly Id[] =>
  rows.map(({ id }) => id);

type Rows = readonly (readonly [ParcelTable, readonly Row[]])[];

const isOver = ({ state }: Meeting): boolean =>
  state === 'closed' || state === 'cancelled' || state === 'skipped';

const ofThese =
  (meetingIds: readonly string[]) =>
  ({ meetingId }: { readonly meetingId: string | null }): boolean =>
    meetingId === null || meetingIds.includes(meetingId);
