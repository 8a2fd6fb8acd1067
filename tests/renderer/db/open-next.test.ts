import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { readWhere } from '#renderer/db/read.ts';
import { changeItem, readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { closeMeeting, reopenMeeting } from '#renderer/db/repositories/closing.ts';
import { addDecision } from '#renderer/db/repositories/decisions.ts';
import {
  addMeeting,
  cancelMeeting,
  comingMeetings,
  currentMeeting,
  moveMeeting,
  readMeeting,
  skipMeeting,
} from '#renderer/db/repositories/meetings.ts';
import { saveNote } from '#renderer/db/repositories/notes.ts';
import { startMeeting } from '#renderer/db/repositories/running.ts';
import { endSeries, resumeSeries } from '#renderer/db/repositories/series.ts';
import {
  changeStandingPoint,
  listStandingPoints,
  removeStandingPoint,
} from '#renderer/db/repositories/standing-points.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { found, good } from './builders.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { withSeries } from './meeting-builders.ts';

withFreshDatabase();

const time = { startTime: '08:30', minutes: 60, place: null };

const begin = async (lastDay: Day = '2023-12-31') => {
  const { termId } = await found();
  return withSeries(termId, { series: { lastDay } });
};

const current = async (seriesId: SeriesId): Promise<Meeting> => {
  const meeting = await currentMeeting(seriesId);
  if (meeting === null) throw new Error('no current meeting');
  return meeting;
};

/** 23 October held, closed and opened again for a correction; 30 October is the next one, with one more point. */
const withReopened = async (lastDay?: Day) => {
  const { seriesId, meetingId } = await begin(lastDay);
  good(await startMeeting(meetingId));
  good(await closeMeeting(meetingId, { today: '2023-10-23' }));
  const next = await current(seriesId);
  good(await addTopic(seriesId, { kind: 'discussion', title: 'Neste uke' }, { meetingId: next.id }));
  good(await reopenMeeting(meetingId, 'Skrivefeil'));
  return { seriesId, reopened: meetingId, next };
};

const linesOf = async (meetingId: MeetingId): Promise<readonly string[]> =>
  (await readEntries(meetingId)).map(({ agendaItem }) => `${agendaItem.id} ${agendaItem.title ?? ''}`);

/** Days and states of all that is neither closed, called off nor just made ahead. */
const live = async (seriesId: SeriesId): Promise<readonly string[]> =>
  (await comingMeetings(seriesId, { from: '2000-01-01' }))
    .filter(({ state }) => state === 'open' || state === 'running')
    .map(({ day, state }) => `${day} ${state}`);

describe('the next meeting, while an earlier one is opened again', () => {
  it.each([
    ['called off', cancelMeeting],
    ['not held', skipMeeting],
  ])('gives its agenda to the one after it when it is %s', async (_, act) => {
    const { seriesId, reopened, next } = await withReopened();
    const [corrected, planned] = [await linesOf(reopened), await linesOf(next.id)];
    good(await act(next.id, { today: '2023-10-24' }));
    expect(await live(seriesId)).toEqual(['2023-10-23 running', '2023-11-06 open']);
    expect(await linesOf(reopened)).toEqual(corrected);
    expect(await linesOf((await current(seriesId)).id)).toEqual(planned);
    good(await undo());
    expect(await live(seriesId)).toEqual(['2023-10-23 running', '2023-10-30 open']);
    expect(await linesOf(next.id)).toEqual(planned);
  });

  it('is the one that comes first when it is moved far ahead, and stays so when the correction is closed', async () => {
    const { seriesId, reopened, next } = await withReopened();
    const planned = await linesOf(next.id);
    good(await moveMeeting(next.id, { ...time, day: '2023-12-13' }));
    expect(await live(seriesId)).toEqual(['2023-10-23 running', '2023-11-06 open']);
    expect(await linesOf((await current(seriesId)).id)).toEqual(planned);
    good(await closeMeeting(reopened, { today: '2023-10-24' }));
    expect(await live(seriesId)).toEqual(['2023-11-06 open']);
    expect(await readMeeting(next.id)).toMatchObject({ state: 'planned' });
    expect(await linesOf((await current(seriesId)).id)).toEqual(planned);
  });

  it('is an extra one at once, also when that lies before the one opened again', async () => {
    const { seriesId, reopened, next } = await withReopened();
    const planned = await linesOf(next.id);
    const extra = good(await addMeeting(seriesId, { ...time, day: '2023-10-20' }));
    expect(await live(seriesId)).toEqual(['2023-10-20 open', '2023-10-23 running']);
    expect(await current(seriesId)).toMatchObject({ id: extra.id });
    expect(await linesOf(extra.id)).toEqual(planned);
    good(await closeMeeting(reopened, { today: '2023-10-24' }));
    expect(await live(seriesId)).toEqual(['2023-10-20 open']);
  });

  it('is followed by the one after it when it is closed before the correction', async () => {
    const { seriesId, reopened, next } = await withReopened();
    const corrected = await linesOf(reopened);
    good(await startMeeting(next.id));
    good(await closeMeeting(next.id, { today: '2023-10-30' }));
    expect(await live(seriesId)).toEqual(['2023-10-23 running', '2023-11-06 open']);
    expect(await linesOf(reopened)).toEqual(corrected);
    good(await closeMeeting(reopened, { today: '2023-10-31' }));
    expect(await live(seriesId)).toEqual(['2023-11-06 open']);
  });

  it('goes on undisturbed when it is being held as the correction is closed', async () => {
    const { seriesId, reopened, next } = await withReopened();
    good(await startMeeting(next.id));
    good(await addMeeting(seriesId, { ...time, day: '2023-11-01' }));
    good(await closeMeeting(reopened, { today: '2023-10-30' }));
    expect(await live(seriesId)).toEqual(['2023-10-30 running']);
  });

  it('is an extra one also when the series had no more', async () => {
    const { seriesId, reopened, next } = await withReopened('2023-10-30');
    good(await cancelMeeting(next.id));
    expect(await live(seriesId)).toEqual(['2023-10-23 running']);
    good(await addMeeting(seriesId, { ...time, day: '2023-11-20' }));
    expect(await live(seriesId)).toEqual(['2023-10-23 running', '2023-11-20 open']);
    good(await closeMeeting(reopened, { today: '2023-10-24' }));
    expect(await live(seriesId)).toEqual(['2023-11-20 open']);
  });

  it('is made open when an ended series is taken up again', async () => {
    const { seriesId } = await withReopened();
    good(await endSeries(seriesId));
    good(await resumeSeries(seriesId, '2023-11-01'));
    expect(await live(seriesId)).toEqual(['2023-10-23 running', '2023-11-06 open']);
  });

  it('is the only one of the two that can be called off', async () => {
    const { seriesId, reopened } = await withReopened();
    const refused = { ok: false, reason: 'finished' };
    expect(await cancelMeeting(reopened)).toMatchObject(refused);
    expect(await skipMeeting(reopened)).toMatchObject(refused);
    expect(await live(seriesId)).toEqual(['2023-10-23 running', '2023-10-30 open']);
  });
});

describe('closing', () => {
  it.each([
    [
      'moved',
      async (seriesId: SeriesId) => {
        const [later] = await comingMeetings(seriesId, { from: '2023-11-06', limit: 1 });
        if (later === undefined) throw new Error('nothing planned');
        return moveMeeting(later.id, { ...time, day: '2023-10-20' });
      },
    ],
    ['added', (seriesId: SeriesId) => addMeeting(seriesId, { ...time, day: '2023-10-20' })],
  ])('opens the meeting that was %s to a day before the one being held', async (_, act) => {
    const { seriesId, meetingId } = await begin();
    good(await startMeeting(meetingId));
    const answer = await act(seriesId);
    expect(answer.ok).toBe(true);
    expect(await live(seriesId)).toEqual(['2023-10-23 running']);
    good(await closeMeeting(meetingId, { today: '2023-10-23' }));
    expect(await live(seriesId)).toEqual(['2023-10-20 open']);
    expect(await linesOf((await current(seriesId)).id)).toHaveLength(9);
  });
});

describe('a meeting that was called off with its agenda and is on again', () => {
  it('takes over what is written on the same points meanwhile', async () => {
    const { seriesId, meetingId } = await begin('2023-10-23');
    good(await cancelMeeting(meetingId));
    const extra = good(await addMeeting(seriesId, { ...time, day: '2023-11-20' }));
    const [entry] = await readEntries(extra.id);
    if (entry === undefined) throw new Error('no points');
    const { agendaItem, topic } = entry;
    good(await saveNote({ meetingId: extra.id, agendaItemId: agendaItem.id }, 'Husk dette'));
    good(await moveMeeting(meetingId, { ...time, day: '2023-11-13' }));
    expect(await live(seriesId)).toEqual(['2023-11-13 open']);
    const line = (await readEntries(meetingId)).find((other) => other.topic.id === topic.id);
    const notes = await readWhere('notes', 'meetingId', meetingId);
    expect(notes.map(({ agendaItemId, body }) => [agendaItemId, body])).toEqual([
      [line?.agendaItem.id, 'Husk dette'],
    ]);
  });
});

describe('a standing point whose meeting is called off', () => {
  const firstPoint = async (seriesId: SeriesId, meetingId: MeetingId) => {
    const [[entry], [point]] = await Promise.all([readEntries(meetingId), listStandingPoints(seriesId)]);
    if (entry === undefined || point === undefined) throw new Error('no points');
    return { id: entry.agendaItem.id, point };
  };
  const lineNow = async (seriesId: SeriesId, id: string) => {
    const lines = await readWhere('agendaItems', 'meetingId', (await current(seriesId)).id);
    return lines.find((line) => line.id === id);
  };

  it('keeps what was written for that one meeting, through every meeting it passes', async () => {
    const { seriesId, meetingId } = await begin();
    const { id, point } = await firstPoint(seriesId, meetingId);
    const own = { title: 'Siden sist: varslene', kind: 'needsDecision', minutes: 33 } as const;
    good(await changeItem(id, own));
    good(await cancelMeeting(meetingId));
    expect(await lineNow(seriesId, id)).toMatchObject(own);
    good(await changeStandingPoint(point.id, { title: 'Rundt bordet', kind: 'media' }));
    good(await addMeeting(seriesId, { ...time, day: '2023-10-25' }));
    expect(await lineNow(seriesId, id)).toMatchObject(own);
  });

  it('takes over what the series has called it since, where nobody wrote anything', async () => {
    const { seriesId, meetingId } = await begin();
    const { id, point } = await firstPoint(seriesId, meetingId);
    const [once, since] = [
      { title: 'Rundt bordet', kind: 'media' },
      { title: 'Sist og neste', kind: 'notice' },
    ] as const;
    good(await changeStandingPoint(point.id, once));
    good(await cancelMeeting(meetingId));
    expect(await lineNow(seriesId, id)).toMatchObject(once);
    good(await changeStandingPoint(point.id, since));
    good(await skipMeeting((await current(seriesId)).id));
    expect(await lineNow(seriesId, id)).toMatchObject(since);
  });

  it('stays behind when the series no longer has it, unless something is decided on it already', async () => {
    const { seriesId, meetingId } = await begin();
    const [first, second] = await listStandingPoints(seriesId);
    const { id } = await firstPoint(seriesId, meetingId);
    const line = (await readEntries(meetingId))[0];
    if (first === undefined || second === undefined || line === undefined) throw new Error('no points');
    good(
      await addDecision({
        meetingId,
        agendaItemId: id,
        topicId: line.topic.id,
        decidedOn: '2023-10-16',
        text: 'Vi prøver',
      }),
    );
    good(await removeStandingPoint(first.id));
    good(await removeStandingPoint(second.id));
    good(await cancelMeeting(meetingId));
    expect(await lineNow(seriesId, id)).toMatchObject({ deletedAt: null });
    expect(await linesOf((await current(seriesId)).id)).toHaveLength(8);
  });
});
