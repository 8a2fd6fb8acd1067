import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWhere } from '#renderer/db/read.ts';
import { addBreak } from '#renderer/db/repositories/breaks.ts';
import { closeMeeting, reopenMeeting } from '#renderer/db/repositories/closing.ts';
import {
  addMeeting,
  cancelMeeting,
  comingMeetings,
  moveMeeting,
  skipMeeting,
} from '#renderer/db/repositories/meetings.ts';
import { startMeeting } from '#renderer/db/repositories/running.ts';
import { changeSeries } from '#renderer/db/repositories/series.ts';
import { addTopic, readTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import { addDays } from '#shared/calendar/day.ts';
import { byTime } from '#shared/domain/meeting-plan.ts';
import type { SeriesId, TermId, TopicId } from '#shared/domain/id.ts';
import type { Meeting, MeetingState } from '#shared/domain/meeting.ts';
import { found, good } from './builders.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { templatePoints, withSeries } from './meeting-builders.ts';

withFreshDatabase();

/** What two people may think of doing with their meetings: which act, with which of those ahead, by how many days. */
const acts = [
  ...(['move', 'cancel', 'skip', 'extra', 'break', 'weekday', 'undo'] as const),
  ...(['start', 'close', 'reopen', 'closeAgain'] as const),
];
const anAct = fc.record({
  act: fc.constantFrom(...acts),
  // Most often the one that is next.
  which: fc.oneof(fc.constant(0), fc.nat(4)),
  days: fc.integer({ min: -10, max: 20 }),
});
type Act = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

/** The first meeting held, and opened again for a correction. */
const corrected: readonly Act[] = (['close', 'reopen'] as const).map((act) => ({ act, which: 0, days: 0 }));

const today = '2023-10-16';
const time = { startTime: '09:00', minutes: 45, place: null };

/** The meetings of the series: those ahead, with the one being held; those held; those of them opened again. */
const sorted = async (seriesId: SeriesId) => {
  const meetings = await comingMeetings(seriesId, { from: '2000-01-01' });
  const ofState = (...states: readonly MeetingState[]) =>
    meetings.filter(({ state }) => states.includes(state));
  const corrections = await Promise.all(
    ofState('open', 'running').map(async ({ id }) => {
      const minutes = await readWhere('minutes', 'meetingId', id);
      return minutes.some(({ deletedAt }) => deletedAt === null) ? [id] : [];
    }),
  );
  const again = new Set(corrections.flat());
  return {
    ahead: ofState('planned', 'open', 'running').filter(({ id }) => !again.has(id)),
    held: ofState('closed'),
    reopened: meetings.filter(({ id }) => again.has(id)),
  };
};

const perform = async (seriesId: SeriesId, termId: TermId, { act, which, days }: Act) => {
  const { ahead, held, reopened } = await sorted(seriesId);
  const among = {
    reopen: held,
    closeAgain: reopened,
    start: ahead.filter(isOpen),
    close: ahead.filter(isOn),
  };
  const choice = act in among ? among[act as keyof typeof among] : ahead;
  const meeting = choice[which % Math.max(choice.length, 1)];
  const day = addDays(meeting?.day ?? today, days);
  if (act === 'extra') return addMeeting(seriesId, { ...time, day });
  if (act === 'break') return addBreak({ termId, firstDay: day, lastDay: addDays(day, 9), title: '' }, today);
  if (act === 'weekday') return changeSeries(seriesId, { firstDay: addDays('2023-10-23', which) }, today);
  if (act === 'undo') return undo();
  if (meeting === undefined) return null;
  if (act === 'move') return moveMeeting(meeting.id, { ...time, day });
  if (act === 'start') return good(await startMeeting(meeting.id));
  if (act === 'reopen') return good(await reopenMeeting(meeting.id, 'Skrivefeil'));
  if (act === 'close' || act === 'closeAgain') return good(await closeMeeting(meeting.id, { today }));
  return (act === 'cancel' ? cancelMeeting : skipMeeting)(meeting.id);
};

const isOpen = ({ state }: Meeting): boolean => state === 'open';
const isOn = ({ state }: Meeting): boolean => state === 'open' || state === 'running';

/** What must always hold, whatever was done. */
const check = async (seriesId: SeriesId, topicId: TopicId) => {
  const { ahead, held, reopened } = await sorted(seriesId);
  const on = ahead.filter(isOn);
  expect(on, 'one open meeting as long as there is any').toHaveLength(ahead.length === 0 ? 0 : 1);
  const [next] = on;
  if (next?.state === 'open')
    expect(next.id, 'the earliest is the open one').toBe(ahead.toSorted(byTime)[0]?.id);
  for (const meeting of [...ahead, ...reopened]) {
    const lines = await readWhere('agendaItems', 'meetingId', meeting.id);
    const topics = lines.flatMap((line) => (line.deletedAt === null ? [line.topicId] : []));
    expect(new Set(topics).size, 'no topic twice').toBe(topics.length);
    // Nine standing points and the one they added.
    expect(Math.min(topics.length, 9)).toBe(meeting.state === 'planned' ? 0 : 9);
    const isFirst = meeting.id === next?.id && held.length + reopened.length === 0;
    if (isFirst && (await readTopic(topicId)) !== null)
      expect(topics, 'nothing planned is lost').toContain(topicId);
  }
};

describe('the next meeting', () => {
  it(
    'is one, the earliest, and has the whole agenda, whatever is done with the meetings',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.boolean(),
          fc.array(anAct, { minLength: 1, maxLength: 6 }),
          async (isCorrecting, done) => {
            // Breaks hold for a term, so every run has its own.
            const { termId } = await found();
            const { seriesId, meetingId } = await withSeries(termId, {
              series: { lastDay: '2023-11-27' },
              standing: templatePoints,
            });
            const draft = { title: 'Skolestruktur', kind: 'discussion', minutes: 15 } as const;
            const topic = good(await addTopic(seriesId, draft, { meetingId }));
            for (const act of isCorrecting ? [...corrected, ...done] : done) {
              await perform(seriesId, termId, act);
              await check(seriesId, topic.topicId);
            }
            const { ahead } = await sorted(seriesId);
            const lines = (await readWhere('agendaItems', 'topicId', topic.topicId)).filter(
              ({ deletedAt, meetingId: on }) => deletedAt === null && ahead.some(({ id }) => id === on),
            );
            expect(lines.length).toBeLessThanOrEqual(1);
          },
        ),
        { numRuns: 10 },
      );
    },
  );
});
