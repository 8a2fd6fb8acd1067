import { generateNKeysBetween } from 'fractional-indexing';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { AgendaItemId, MeetingId, SeriesId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { isSameParticipant, type Participant } from '#shared/domain/participant.ts';
import type { Fields, Row } from '#shared/domain/row.ts';
import type { Series } from '#shared/domain/series.ts';
import type { StandingPoint } from '#shared/domain/standing-point.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { carryAlong } from './carry-along.ts';
import { create, patch, type Command } from './commands.ts';
import { newId } from './new-id.ts';
import { byRank, ranksAfter } from './order.ts';
import { readAhead } from './read-ahead.ts';
import { readRegularParticipants } from './read-participants.ts';
import { readWhere, readWhereAny } from './read.ts';
import { frozenWords, wordsAlong } from './standing-words.ts';

/** Commands that make a meeting the next one, and what will then stand on it by itself. */
export interface Opening {
  readonly commands: readonly Command[];
  /** The meeting that is open when the commands are carried out; null: the series has no more. */
  readonly meetingId: MeetingId | null;
  /** Agenda items of standing points that the commands make or bring along, in order. */
  readonly standing: readonly OpenedPoint[];
}

export interface OpenedPoint {
  readonly agendaItemId: AgendaItemId;
  readonly topicId: TopicId;
  readonly rank: string;
  readonly templateKey: string | null;
}

/**
 * Commands that make the next planned meeting of the series open, with its standing points (as agenda items with their
 * words frozen, each with one topic in the series) and its participants. Carrying over leaves standing points to this.
 * Meetings made ahead that were passed by more than a week ago are marked as not held. When another meeting is
 * open or being held already (the one that is closed was reopened), nothing is done and that one is answered.
 * @param except the meeting that is being closed in the same commit
 */
export const openNextCommands = async (
  series: Series,
  { except, today }: { readonly except?: MeetingId; readonly today: Day },
): Promise<Opening> => {
  const meetings = (await readAhead(series.id)).filter(({ id }) => id !== except);
  const current = meetings.find(({ state }) => state === 'open' || state === 'running');
  if (current !== undefined) return { commands: [], meetingId: current.id, standing: [] };
  const passed = meetings.filter((meeting) => isPassed(meeting, today));
  const next = meetings.find((meeting) => meeting.state === 'planned' && !passed.includes(meeting));
  const skipped = passed.map(({ id }) => patch('meetings', id, { state: 'skipped' }));
  if (next === undefined) return { commands: skipped, meetingId: null, standing: [] };
  const { commands, standing } = await openCommands(series, next);
  return { commands: [...skipped, ...commands], meetingId: next.id, standing };
};

/** Whether a meeting made ahead lies so far back that nobody will hold or type it in any more. */
export const isPassed = ({ state, day }: Pick<Meeting, 'state' | 'day'>, today: Day): boolean =>
  state === 'planned' && day <= addDays(today, -daysToTypeIn);

/** So long after its day a meeting may still be typed in from paper, without being held extra. */
const daysToTypeIn = 7;

/** What a meeting is opened with. */
export interface OpenWith {
  /** A meeting that was open and no longer is: everything that stands on it comes along, in the same order. */
  readonly from?: Pick<Meeting, 'id' | 'seriesId'>;
  /** The standing agenda and who takes part, when they are made in the same commit. */
  readonly made?: { readonly points: readonly Point[]; readonly regulars: readonly Regular[] };
}

/** The same for a meeting that is given. */
export const openCommands = async (
  { id: seriesId }: Pick<Series, 'id'>,
  meeting: Pick<Meeting, 'id'>,
  { from, made }: OpenWith = {},
): Promise<Opening> => {
  const along = from === undefined ? null : await carryAlong(from, meeting.id);
  const [standingPoints, regulars] =
    made === undefined
      ? await Promise.all([readPoints(seriesId), readRegulars(seriesId)])
      : [made.points, made.regulars];
  const place = { seriesId, meetingId: meeting.id };
  const [points, participants] = await Promise.all([
    standingCommands(standingPoints, place, along?.items ?? []),
    participantCommands(regulars, place, along?.participants ?? []),
  ]);
  return {
    commands: [
      patch('meetings', meeting.id, { state: 'open' }),
      ...(along?.commands ?? []),
      ...points.commands,
      ...participants,
    ],
    meetingId: meeting.id,
    standing: points.standing,
  };
};

type Point = Omit<StandingPoint, keyof Row> & Pick<StandingPoint, 'id'>;
type Regular = Pick<Participant, 'personId' | 'group' | 'label'>;

interface Place {
  readonly seriesId: SeriesId;
  readonly meetingId: MeetingId;
}

const readPoints = async (seriesId: SeriesId): Promise<readonly Point[]> =>
  (await readWhere('standingPoints', 'seriesId', seriesId)).filter(isLive).toSorted(byRank);

const readRegulars = async (seriesId: SeriesId): Promise<readonly Regular[]> =>
  (await readRegularParticipants(seriesId)).filter(isLive);

const isLive = ({ deletedAt }: Row): boolean => deletedAt === null;

const standingCommands = async (
  points: readonly Point[],
  { seriesId, meetingId }: Place,
  along: readonly AgendaItem[],
): Promise<Pick<Opening, 'commands' | 'standing'>> => {
  const threads = await readWhereAny(
    'topics',
    'standingPointId',
    points.map(({ id }) => id),
  );
  const topics = threads.filter(isLive);
  const there = [...(await readWhere('agendaItems', 'meetingId', meetingId)), ...along].filter(isLive);
  const ranks = ranksFor(points, topics, there);
  const made = points.map(async (point) => {
    const topic = topics.find(({ standingPointId }) => standingPointId === point.id);
    const topicId = topic?.id ?? newId<'Topic'>();
    const item = there.find((each) => each.topicId === topicId);
    const rank = item?.rank ?? ranks.get(point.id) ?? '';
    const agendaItemId = item?.id ?? newId<'AgendaItem'>();
    return {
      commands: [
        ...(topic === undefined ? [create('topics', topicId, topicOf(seriesId, point))] : []),
        item === undefined
          ? create('agendaItems', agendaItemId, itemOf(point, { meetingId, topicId, rank }))
          : patch('agendaItems', agendaItemId, await wordsAlong(item, point)),
      ],
      point: { agendaItemId, topicId, rank, templateKey: point.templateKey },
    };
  });
  const all = await Promise.all(made);
  return { commands: all.flatMap(({ commands }) => commands), standing: all.map(({ point }) => point) };
};

/** Ranks for the points that are not on the agenda yet: last, in their order. */
const ranksFor = (
  points: readonly Point[],
  topics: readonly Topic[],
  there: readonly AgendaItem[],
): ReadonlyMap<string, string> => {
  const on = new Set(there.map(({ topicId }) => topicId));
  const lacking = points.filter(
    ({ id }) => !topics.some((topic) => topic.standingPointId === id && on.has(topic.id)),
  );
  const ranks =
    there.length === 0
      ? generateNKeysBetween(null, null, lacking.length)
      : ranksAfter(there, 'last', lacking.length);
  return new Map(lacking.map(({ id }, place) => [id, ranks[place] ?? '']));
};

/** The words are the agenda item's own; the topic holds the thread through the meetings. */
const topicOf = (seriesId: SeriesId, point: Point): Fields<Topic> => ({
  seriesId,
  state: 'open',
  rank: point.rank,
  kind: point.kind,
  title: null,
  background: '',
  links: '',
  standingPointId: point.id,
  raisedBy: null,
  ownerId: null,
  minutes: point.minutes,
  isAboutStaff: point.isAboutStaff,
  deciding: '',
  itemId: null,
  questionKey: null,
  ...noMark,
});

const itemOf = (
  point: Point,
  place: Pick<AgendaItem, 'meetingId' | 'topicId' | 'rank'>,
): Fields<AgendaItem> => ({
  ...place,
  state: 'waiting',
  ...frozenWords(point),
  minutes: point.minutes,
  spent: 0,
  discussedAt: null,
  carriedFromId: null,
  timesCarried: 0,
  ...noMark,
});

/** Who takes part in the meetings of the series, for this one; those who are there already are not made again. */
const participantCommands = async (
  regulars: readonly Regular[],
  place: Place,
  along: readonly Participant[],
): Promise<readonly Command[]> => {
  const own = (await readWhere('participants', 'meetingId', place.meetingId)).filter(isLive);
  return regulars
    .filter((row) => ![...own, ...along].some((other) => isSameParticipant(row, other)))
    .map(({ personId, group, label }) =>
      create('participants', newId<'Participant'>(), {
        ...place,
        personId,
        group,
        label,
        attendance: 'expected',
      }),
    );
};
