import { addDays, type Day } from '#shared/calendar/day.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, MeetingId, SeriesId } from '#shared/domain/id.ts';
import { byTime } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAhead, withoutReopened } from '../read-ahead.ts';
import { readMeetingsInOrder } from '../read-ordered.ts';
import { readOne, readWhereAny } from '../read.ts';
import { settleNext, type Ahead } from '../settle-next.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
type Moment = Pick<CommitMeta, 'at' | 'by'>;

/** The meeting; null when it does not exist or lies in the bin. */
export const readMeeting = (id: MeetingId): Promise<Meeting | null> => readOne('meetings', id);

/**
 * The next meeting of the series: the one that is open, else the one that is running; null: there is none. The open one
 * may have been moved to a day before one that was reopened.
 */
export const currentMeeting = async (seriesId: SeriesId): Promise<Meeting | null> => {
  const own = (await currentMeetings()).filter((meeting) => meeting.seriesId === seriesId);
  return own.find(({ state }) => state === 'open') ?? own.at(-1) ?? null;
};

/**
 * Every meeting that is open or running, over all series, in the order of time. Where an earlier one of a series was
 * reopened, the later one is its current.
 */
export const currentMeetings = async (): Promise<Meeting[]> =>
  (await readWhereAny('meetings', 'state', ['open', 'running']))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted(byTime);

/** Meetings of the series before a day (not itself), the latest first; only so many are opened. */
export const listMeetings = (
  seriesId: SeriesId,
  { limit, before }: { readonly limit?: number; readonly before?: Day } = {},
): Promise<Meeting[]> =>
  readMeetingsInOrder(seriesId, {
    order: 'latestFirst',
    ...(limit === undefined ? {} : { limit }),
    ...(before === undefined ? {} : { to: addDays(before, -1) }),
  });

/** Meetings of the series from a day on (itself too), the earliest first. */
export const comingMeetings = (
  seriesId: SeriesId,
  { from, limit }: { readonly from: Day; readonly limit?: number },
): Promise<Meeting[]> =>
  readMeetingsInOrder(seriesId, { order: 'earliestFirst', from, ...(limit === undefined ? {} : { limit }) });

/** The meetings of the series in one year, in no order between the series. */
export const meetingsOfYear = async (series: readonly SeriesId[], year: number): Promise<Meeting[]> => {
  const range = { order: 'earliestFirst', from: `${year}-01-01`, to: `${year}-12-31` } as const;
  return (await Promise.all(series.map((id) => readMeetingsInOrder(id, range)))).flat();
};

/** Every meeting of every series that is neither held nor called off: few years' worth at most. */
export const allMeetingsAhead = async (): Promise<Meeting[]> =>
  (await readWhereAny('meetings', 'state', ['planned', 'open', 'running']))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted(byTime);

/** When and where a meeting is. */
export type MeetingTime = Pick<Meeting, 'day' | 'startTime' | 'minutes' | 'place'>;

/** Why, in their own words, and when and in whose name if not now and by who sits here. */
export interface MeetingAct extends Moment {
  readonly reason?: string;
}

export interface CallingOff extends MeetingAct {
  /** Given: what else was passed long ago is marked as not held, and is not opened instead. */
  readonly today?: Day;
}

/**
 * Moves the meeting, or changes its time, length or place. What was called off or not held is on again. Whichever comes
 * first is the next one afterwards, and the agenda goes to it.
 */
export const moveMeeting = async (id: MeetingId, time: MeetingTime, act: MeetingAct = {}): Saved => {
  const meeting = await readMeeting(id);
  if (meeting === null) return refuse('unknownRecord');
  if (meeting.state === 'closed') return refuse('locked');
  const { reason = meeting.reason, ...moment } = act;
  const wasOff = meeting.state === 'cancelled' || meeting.state === 'skipped';
  const fields = { ...time, reason, ...(wasOff ? { state: 'planned' as const } : {}) };
  const ahead = [...(await othersAhead(meeting)), { ...meeting, ...fields }];
  const [settled, ofSeries] = await Promise.all([
    settleNext({ id: meeting.seriesId }, { ahead, left: null }),
    singleCommands(meeting.seriesId, time),
  ]);
  return commit([patch('meetings', id, fields), ...settled, ...ofSeries], {
    ...moment,
    label: 'meetingMoved',
  });
};

/** Calls the meeting off. What stood on it goes to the one that is next instead. */
export const cancelMeeting = (id: MeetingId, act: CallingOff = {}): Saved => callOff(id, 'cancelled', act);

/** Notes that the meeting was never held. What stood on it goes to the one that is next instead. */
export const skipMeeting = (id: MeetingId, act: CallingOff = {}): Saved => callOff(id, 'skipped', act);

/** A meeting besides those of the rule. When it comes before the open one it is the next, and the agenda goes to it. */
export const addMeeting = async (
  seriesId: SeriesId,
  time: MeetingTime,
  { reason = '', ...moment }: MeetingAct = {},
): Promise<Answer<{ readonly id: MeetingId; readonly commitId: CommitId | null }, CommitRefusal>> => {
  if ((await readOne('series', seriesId)) === null) return refuse('unknownRecord');
  const id = newId<'Meeting'>();
  const fields = { ...noTimes, ...time, seriesId, state: 'planned', ruleDay: null, reason } as const;
  const ahead: Ahead[] = [...(await readAhead(seriesId)), { id, ...fields }];
  const settled = await settleNext({ id: seriesId }, { ahead, left: null });
  const answer = await commit([create('meetings', id, fields), ...settled], {
    ...moment,
    label: 'meetingAdded',
  });
  return answer.ok ? accept({ id, commitId: answer.value }) : answer;
};

/** A single meeting and its series are one thing to those who hold it, so both say the same of when it is. */
const singleCommands = async (
  seriesId: SeriesId,
  { day, startTime, minutes }: MeetingTime,
): Promise<readonly Command[]> => {
  const series = await readOne('series', seriesId);
  return series?.frequency === 'once'
    ? [patch('series', seriesId, { firstDay: day, startTime, minutes })]
    : [];
};

const noTimes = { startedAt: null, endedAt: null, closedAt: null } as const;

const callOff = async (id: MeetingId, state: 'cancelled' | 'skipped', act: CallingOff): Saved => {
  const meeting = await readMeeting(id);
  if (meeting === null) return refuse('unknownRecord');
  if (meeting.state === 'closed') return refuse('locked');
  // It is open for a correction alone: it was held, and there are minutes of it.
  if ((await withoutReopened([meeting])).length === 0) return refuse('finished');
  const { reason = '', today, ...moment } = act;
  const label = state === 'cancelled' ? 'meetingCancelled' : 'meetingSkipped';
  const hadAgenda = meeting.state === 'open' || meeting.state === 'running';
  const settled = hadAgenda
    ? await settleNext(
        { id: meeting.seriesId },
        {
          ahead: await othersAhead(meeting),
          left: meeting,
          ...(today === undefined ? {} : { today }),
        },
      )
    : [];
  return commit([patch('meetings', id, { state, reason }), ...settled], { ...moment, label });
};

const othersAhead = async ({ id, seriesId }: Meeting): Promise<readonly Meeting[]> =>
  (await readAhead(seriesId)).filter((other) => other.id !== id);
