import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { openNextCommands } from '#renderer/db/open-next.ts';
import { readWhere } from '#renderer/db/read.ts';
import { addBreak } from '#renderer/db/repositories/breaks.ts';
import {
  addMeeting,
  cancelMeeting,
  comingMeetings,
  currentMeeting,
  moveMeeting,
  skipMeeting,
} from '#renderer/db/repositories/meetings.ts';
import { changeSeries, readSeries } from '#renderer/db/repositories/series.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import { addDays } from '#shared/calendar/day.ts';
import { byTime } from '#shared/domain/meeting-plan.ts';
import type { SeriesId, TermId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { found, good } from './builders.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { templatePoints, withSeries } from './meeting-builders.ts';

withFreshDatabase();

/** What two people may think of doing with their meetings: which act, with which of those ahead, by how many days. */
const acts = ['move', 'cancel', 'skip', 'extra', 'close', 'break', 'weekday', 'undo'] as const;
const anAct = fc.record({
  act: fc.constantFrom(...acts),
  which: fc.nat(4),
  days: fc.integer({ min: -10, max: 20 }),
});
type Act = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

const today = '2023-10-16';
const time = { startTime: '09:00', minutes: 45, place: null };

const ahead = async (seriesId: SeriesId): Promise<readonly Meeting[]> =>
  (await comingMeetings(seriesId, { from: '2000-01-01' })).filter(
    ({ state }) => state === 'planned' || state === 'open',
  );

const close = async (seriesId: SeriesId, meeting: Meeting) => {
  const series = await readSeries(seriesId);
  if (series === null) return null;
  const next = await openNextCommands(series, { except: meeting.id, today });
  const fields = { state: 'closed', closedAt: new Date().toISOString() } as const;
  return commit([patch('meetings', meeting.id, fields), ...next.commands], { label: 'meetingClosed' });
};

const perform = async (seriesId: SeriesId, termId: TermId, { act, which, days }: Act) => {
  const meetings = await ahead(seriesId);
  const meeting = meetings[which % Math.max(meetings.length, 1)];
  const day = addDays(meeting?.day ?? today, days);
  if (act === 'extra') return addMeeting(seriesId, { ...time, day });
  if (act === 'break') return addBreak({ termId, firstDay: day, lastDay: addDays(day, 9), title: '' }, today);
  if (act === 'weekday') return changeSeries(seriesId, { firstDay: addDays('2023-10-23', which) }, today);
  if (act === 'undo') return undo();
  if (meeting === undefined) return null;
  if (act === 'move') return moveMeeting(meeting.id, { ...time, day });
  if (act === 'close') return meeting.state === 'open' ? close(seriesId, meeting) : null;
  return (act === 'cancel' ? cancelMeeting : skipMeeting)(meeting.id);
};

/** What must always hold, whatever was done. */
const check = async (seriesId: SeriesId) => {
  const meetings = await ahead(seriesId);
  const open = meetings.filter(({ state }) => state === 'open');
  expect(open, 'one open meeting as long as there is any').toHaveLength(meetings.length === 0 ? 0 : 1);
  const earliest = meetings.toSorted(byTime)[0];
  expect(open[0]?.id, 'the earliest is the open one').toBe(earliest?.id);
  for (const meeting of meetings) {
    const items = (await readWhere('agendaItems', 'meetingId', meeting.id)).filter(
      (row) => row.deletedAt === null,
    );
    const topics = items.map(({ topicId }) => topicId);
    expect(new Set(topics).size, 'no topic twice').toBe(topics.length);
    // Nine standing points and the one they added, unless it was held and closed already.
    expect(items.length === 0 ? 0 : Math.min(items.length, 9)).toBe(meeting.state === 'open' ? 9 : 0);
  }
};

describe('the next meeting', () => {
  it(
    'is one, the earliest, and has the whole agenda, whatever is done with the meetings',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 6 }), async (done) => {
          // Breaks hold for a term, so every run has its own.
          const { termId } = await found();
          const { seriesId, meetingId } = await withSeries(termId, {
            series: { lastDay: '2023-11-27' },
            standing: templatePoints,
          });
          const draft = { title: 'Skolestruktur', kind: 'discussion', minutes: 15 } as const;
          const topic = good(await addTopic(seriesId, draft, { meetingId }));
          for (const act of done) {
            await perform(seriesId, termId, act);
            await check(seriesId);
          }
          const items = await readWhere('agendaItems', 'topicId', topic.topicId);
          expect(items.filter(({ deletedAt }) => deletedAt === null).length).toBeLessThanOrEqual(1);
          expect((await currentMeeting(seriesId))?.state ?? 'open').toBe('open');
        }),
        { numRuns: 10 },
      );
    },
  );
});
