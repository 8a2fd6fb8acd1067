import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listBin, restoreFromBin } from '#renderer/db/bin.ts';
import { create, patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { newId } from '#renderer/db/new-id.ts';
import { openNextCommands } from '#renderer/db/open-next.ts';
import { byRank } from '#renderer/db/order.ts';
import { readWhere } from '#renderer/db/read.ts';
import { addBreak, listBreaks, removeBreak } from '#renderer/db/repositories/breaks.ts';
import {
  addMeeting,
  cancelMeeting,
  comingMeetings,
  currentMeeting,
  listMeetings,
  moveMeeting,
  readMeeting,
  skipMeeting,
} from '#renderer/db/repositories/meetings.ts';
import { participantsOf, setAttendance } from '#renderer/db/repositories/participants.ts';
import {
  changeAgreement,
  changeSeries,
  endSeries,
  listSeries,
  readSeries,
  resumeSeries,
} from '#renderer/db/repositories/series.ts';
import {
  changeStandingPoint,
  listStandingPoints,
  removeStandingPoint,
} from '#renderer/db/repositories/standing-points.ts';
import { undo } from '#renderer/db/undo.ts';
import type { Day } from '#shared/calendar/day.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

const begin = async () => {
  const founded = await found();
  const [director, mayor] = founded.people;
  if (director === undefined || mayor === undefined) throw new Error('no people');
  const people = [director, mayor].map((personId) => ({ personId, group: 'person' as const, label: '' }));
  return { ...founded, director, mayor, ...(await withSeries(founded.termId, { participants: people })) };
};

const daysAhead = async (seriesId: SeriesId, limit = 4): Promise<readonly Day[]> =>
  (await comingMeetings(seriesId, { from: '2023-01-01', limit })).map(({ day }) => day);

/** The titles or template keys on the agenda of the meeting, in order. */
const agendaOf = async (meetingId: MeetingId): Promise<readonly string[]> =>
  (await readWhere('agendaItems', 'meetingId', meetingId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted(byRank)
    .map(({ title, templateKey }) => title ?? templateKey ?? '');

/** Puts an ordinary point first on the agenda. */
const putOn = async (seriesId: SeriesId, meetingId: MeetingId, title: string) => {
  const topicId = newId<'Topic'>();
  const common = { kind: 'discussion', minutes: 10, title, ...noMark } as const;
  const nothing = { raisedBy: null, ownerId: null, itemId: null, questionKey: null, standingPointId: null };
  good(
    await commit(
      [
        create('topics', topicId, {
          ...common,
          ...nothing,
          seriesId,
          state: 'open',
          rank: 'a0',
          background: '',
          links: '',
          isAboutStaff: false,
          deciding: '',
        }),
        create('agendaItems', newId<'AgendaItem'>(), {
          ...common,
          meetingId,
          topicId,
          rank: 'Zz',
          state: 'waiting',
          templateKey: null,
          templateVersion: null,
          spent: 0,
          discussedAt: null,
          carriedFromId: null,
          timesCarried: 0,
        }),
      ],
      { label: 'topicAdded' },
    ),
  );
};

const openOrRunning = async (seriesId: SeriesId) =>
  (await comingMeetings(seriesId, { from: '2000-01-01' })).filter(
    ({ state }) => state === 'open' || state === 'running',
  );

describe('a new series', () => {
  it('has its meetings to the end of the term, the first of them open with nine points and its people', async () => {
    const { seriesId, meetingId, termId } = await begin();
    const meetings = await comingMeetings(seriesId, { from: '2023-01-01' });
    expect(meetings[0]).toMatchObject({ id: meetingId, state: 'open', day: '2023-10-23' });
    expect(meetings.slice(1).every(({ state }) => state === 'planned')).toBe(true);
    expect(meetings.at(-1)?.day).toBe('2027-10-25');
    expect(meetings.map(({ day }) => day)).not.toContain('2023-12-25');
    expect(await agendaOf(meetingId)).toHaveLength(9);
    const meeting = onlyFirst(meetings);
    expect(await participantsOf(meeting)).toHaveLength(2);
    expect((await listSeries(termId)).map(({ id }) => id)).toEqual([seriesId]);
  });

  it('is one change, that one undo takes back', async () => {
    const { termId } = await begin();
    good(await undo());
    expect(await listSeries(termId)).toEqual([]);
  });

  it('makes nothing that is past, but keeps the rhythm of the first day', async () => {
    const { termId } = await found();
    const other = await withSeries(termId, { series: { frequency: 'everyOtherWeek' } }, '2023-11-01');
    expect(await daysAhead(other.seriesId, 2)).toEqual(['2023-11-06', '2023-11-20']);
  });
});

describe('the standing agenda', () => {
  it('never alters a meeting that is open or past, and is new in the next one', async () => {
    const { series, meetingId, seriesId } = await begin();
    const [first, second] = await listStandingPoints(seriesId);
    if (first === undefined || second === undefined) throw new Error('no points');
    const before = await agendaOf(meetingId);
    good(await changeStandingPoint(first.id, { title: 'Rundt bordet' }));
    good(await removeStandingPoint(second.id));
    expect(await agendaOf(meetingId)).toEqual(before);
    const next = await openNextCommands(series, { except: meetingId, today: '2023-10-23' });
    good(
      await commit(
        [
          patch('meetings', meetingId, { state: 'closed', closedAt: new Date().toISOString() }),
          ...next.commands,
        ],
        { label: 'meetingClosed' },
      ),
    );
    if (next.meetingId === null) throw new Error('no next');
    const agenda = await agendaOf(next.meetingId);
    expect(agenda).toHaveLength(8);
    expect(agenda[0]).toBe('Rundt bordet');
    expect(agenda).not.toContain(second.templateKey);
    const threads = await readWhere('topics', 'seriesId', seriesId);
    expect(threads).toHaveLength(9);
  });
});

describe('the next meeting', () => {
  it('is opened once, however often it is asked for', async () => {
    const { series, meetingId } = await begin();
    expect(await openNextCommands(series, { today: '2023-10-20' })).toEqual({
      commands: [],
      meetingId,
      standing: [],
    });
  });

  it('passes by what lies more than a week back, and marks it as not held', async () => {
    const { series, seriesId, meetingId } = await begin();
    const next = await openNextCommands(series, { except: meetingId, today: '2023-11-08' });
    good(
      await commit(
        [
          patch('meetings', meetingId, { state: 'closed', closedAt: new Date().toISOString() }),
          ...next.commands,
        ],
        { label: 'meetingClosed' },
      ),
    );
    expect(await currentMeeting(seriesId)).toMatchObject({ day: '2023-11-06' });
    expect(
      (await listMeetings(seriesId, { before: '2023-11-06' })).map(({ day, state }) => [day, state]),
    ).toEqual([
      ['2023-10-30', 'skipped'],
      ['2023-10-23', 'closed'],
    ]);
  });

  it('is not sought among meetings long past, when one is marked as not held late', async () => {
    const { seriesId, meetingId } = await begin();
    const before = await agendaOf(meetingId);
    good(await skipMeeting(meetingId, { today: '2023-11-16' }));
    const next = await currentMeeting(seriesId);
    expect(next).toMatchObject({ day: '2023-11-13' });
    expect(await agendaOf(onlyFirst(await openOrRunning(seriesId)).id)).toEqual(before);
    const past = await listMeetings(seriesId, { before: '2023-11-13' });
    expect(past.map(({ state }) => state)).toEqual(['skipped', 'skipped', 'skipped']);
  });

  it.each([
    ['called off', (id: MeetingId) => cancelMeeting(id, { reason: 'Reise' }), 'cancelled'],
    ['not held', (id: MeetingId) => skipMeeting(id), 'skipped'],
  ])('takes over the agenda of one that is %s, in the same order', async (_, act, state) => {
    const { seriesId, meetingId } = await begin();
    await putOn(seriesId, meetingId, 'Skolestruktur');
    const before = await agendaOf(meetingId);
    good(await act(meetingId));
    const next = await currentMeeting(seriesId);
    expect(next).toMatchObject({ day: '2023-10-30', state: 'open' });
    expect(await agendaOf(onlyFirst(await openOrRunning(seriesId)).id)).toEqual(before);
    expect(await readMeeting(meetingId)).toMatchObject({ state });
    good(await undo());
    expect(await currentMeeting(seriesId)).toMatchObject({ id: meetingId });
    expect(await agendaOf(meetingId)).toEqual(before);
  });

  it('stays the one that comes first, when meetings are moved past each other and extra ones are held', async () => {
    const { seriesId, meetingId } = await begin();
    await putOn(seriesId, meetingId, 'Skolestruktur');
    const before = await agendaOf(meetingId);
    const time = { startTime: '09:00', minutes: 45, place: null };
    good(await moveMeeting(meetingId, { ...time, day: '2023-11-01' }, { reason: 'Ferie' }));
    expect(await currentMeeting(seriesId)).toMatchObject({ day: '2023-10-30' });
    expect(await readMeeting(meetingId)).toMatchObject({
      state: 'planned',
      ruleDay: '2023-10-23',
      reason: 'Ferie',
    });
    const extra = good(await addMeeting(seriesId, { ...time, day: '2023-10-26' }));
    expect(await currentMeeting(seriesId)).toMatchObject({ id: extra.id, ruleDay: null });
    expect(await openOrRunning(seriesId)).toHaveLength(1);
    expect(await agendaOf(extra.id)).toEqual(before);
    // Nothing is left or made double on those the agenda has passed through.
    const items = await readWhere('agendaItems', 'meetingId', meetingId);
    expect(items).toEqual([]);
    const meeting = await readMeeting(extra.id);
    if (meeting === null) throw new Error('no meeting');
    expect(await participantsOf(meeting)).toHaveLength(2);
  });

  it('moves within its week with its agenda, and what was called off can be held all the same', async () => {
    const { seriesId, meetingId } = await begin();
    const time = { startTime: '08:30', minutes: 60, place: 'Bre' };
    good(await moveMeeting(meetingId, { ...time, day: '2023-10-24' }));
    expect(await agendaOf(meetingId)).toHaveLength(9);
    good(await cancelMeeting(meetingId));
    good(await moveMeeting(meetingId, { ...time, day: '2023-10-25' }));
    expect(await currentMeeting(seriesId)).toMatchObject({ id: meetingId, day: '2023-10-25' });
    expect(await agendaOf(meetingId)).toHaveLength(9);
  });

  it('is one thing with its series when it does not repeat', async () => {
    const { termId } = await found();
    const single = { frequency: 'once', kind: 'single', title: 'Budsjett', firstDay: '2023-10-21' } as const;
    const { seriesId, meetingId } = await withSeries(termId, { series: single, standing: [] });
    expect(await daysAhead(seriesId)).toEqual(['2023-10-21']);
    good(await moveMeeting(meetingId, { day: '2023-11-02', startTime: '12:00', minutes: 30, place: null }));
    expect(await readSeries(seriesId)).toMatchObject({ firstDay: '2023-11-02', startTime: '12:00' });
    expect(await currentMeeting(seriesId)).toMatchObject({ id: meetingId });
  });

  it('does not give up one that is being held', async () => {
    const { seriesId, meetingId } = await begin();
    good(await commit([patch('meetings', meetingId, { state: 'running' })], { label: 'meetingStarted' }));
    good(await addMeeting(seriesId, { day: '2023-10-18', startTime: '09:00', minutes: 30, place: null }));
    expect(await currentMeeting(seriesId)).toMatchObject({ id: meetingId });
  });
});

describe('a changed series', () => {
  it('moves what is made ahead and leaves the open meeting', async () => {
    const { seriesId } = await begin();
    good(await changeSeries(seriesId, { firstDay: '2023-10-25', startTime: '12:00' }, '2023-10-16'));
    expect(await daysAhead(seriesId, 3)).toEqual(['2023-10-23', '2023-11-01', '2023-11-08']);
  });

  it('ends with nothing ahead and is taken up again where today stands', async () => {
    const { seriesId, meetingId } = await begin();
    await putOn(seriesId, meetingId, 'Skolestruktur');
    good(await endSeries(seriesId));
    expect(await currentMeeting(seriesId)).toBeNull();
    expect(await comingMeetings(seriesId, { from: '2023-10-24' })).toEqual([]);
    good(await resumeSeries(seriesId, '2023-11-01'));
    expect(await currentMeeting(seriesId)).toMatchObject({ day: '2023-11-06' });
  });

  it('keeps the people of the open meeting, and asks the new ones to the next', async () => {
    const { series, seriesId, meetingId, mayor } = await begin();
    const meeting = await readMeeting(meetingId);
    if (meeting === null) throw new Error('no meeting');
    const [first] = await participantsOf(meeting);
    if (first === undefined) throw new Error('nobody');
    good(await setAttendance(first.id, 'absent'));
    good(
      await changeAgreement(seriesId, {}, [
        { personId: mayor, group: 'person', label: '' },
        { personId: null, group: 'management', label: '' },
      ]),
    );
    const groups = async (id: MeetingId) => {
      const own = await readMeeting(id);
      return own === null
        ? []
        : (await participantsOf(own)).map(({ group, attendance }) => [group, attendance]);
    };
    expect(await groups(meetingId)).toEqual([
      ['person', 'absent'],
      ['person', 'expected'],
    ]);
    const next = await openNextCommands(series, { except: meetingId, today: '2023-10-23' });
    good(await commit(next.commands, { label: 'meetingOpened' }));
    if (next.meetingId === null) throw new Error('no next');
    expect(await groups(next.meetingId)).toEqual([
      ['person', 'expected'],
      ['management', 'expected'],
    ]);
  });
});

describe('a series that was set up and undone', () => {
  it.each([
    ['with a standing agenda', {}],
    ['without one', { standing: [] }],
  ])('lies in the bin as one thing, and comes back whole, %s', async (_, draft) => {
    const { termId, director } = await begin();
    const people = [{ personId: director, group: 'person' as const, label: '' }];
    const { seriesId, meetingId } = await withSeries(termId, { ...draft, participants: people });
    const whole = async () => ({
      ahead: await comingMeetings(seriesId, { from: '2023-01-01' }),
      agenda: await agendaOf(meetingId),
      standing: (await listStandingPoints(seriesId)).length,
      people: (await readWhere('participants', 'seriesId', seriesId)).filter((row) => row.deletedAt === null)
        .length,
    });
    const bare = ({ ahead, ...rest }: Awaited<ReturnType<typeof whole>>) => ({
      ...rest,
      ahead: ahead.map(({ id, day, state }) => ({ id, day, state })),
    });
    const before = bare(await whole());
    good(await undo());
    expect(await readSeries(seriesId)).toBeNull();
    expect((await listBin()).map(({ table, id }) => [table, id])).toEqual([['series', seriesId]]);
    good(await restoreFromBin({ table: 'series', id: seriesId }));
    expect(bare(await whole())).toEqual(before);
    expect(await currentMeeting(seriesId)).toMatchObject({ id: meetingId, state: 'open' });
    expect(await listBin()).toEqual([]);
  });
});

describe('a break', () => {
  it('takes its meetings out and gives them back, over all series of the term', async () => {
    const { seriesId, termId } = await begin();
    const lunch = await withSeries(termId, {
      series: { kind: 'lunch', firstDay: '2023-10-26' },
      standing: [],
    });
    const added = good(
      await addBreak(
        { termId, firstDay: '2023-10-30', lastDay: '2023-11-05', title: 'Høstferie' },
        '2023-10-16',
      ),
    );
    expect(await daysAhead(seriesId, 2)).toEqual(['2023-10-23', '2023-11-06']);
    expect(await daysAhead(lunch.seriesId, 2)).toEqual(['2023-10-26', '2023-11-09']);
    good(await removeBreak(added.id, '2023-10-16'));
    expect(await listBreaks(termId)).toEqual([]);
    expect(await daysAhead(seriesId, 2)).toEqual(['2023-10-23', '2023-10-30']);
  });
});
