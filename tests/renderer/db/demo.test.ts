import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { foundDemo } from '#renderer/db/demo.ts';
import { historyOf } from '#renderer/db/history.ts';
import { openActions } from '#renderer/db/repositories/actions.ts';
import { readAgenda } from '#renderer/db/repositories/agenda-items.ts';
import { listItems } from '#renderer/db/repositories/checklist.ts';
import { listDecisions } from '#renderer/db/repositories/decisions.ts';
import { currentMeeting, listMeetings } from '#renderer/db/repositories/meetings.ts';
import { awaitingApproval, checkMinutesChain, minutesOf } from '#renderer/db/repositories/minutes.ts';
import { listSeries } from '#renderer/db/repositories/series.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import { listDrafts } from '#renderer/db/repositories/topic-drafts.ts';
import { listBacklog } from '#renderer/db/repositories/topics.ts';
import { stackOf } from '#renderer/db/undo-stack.ts';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { dueDay } from '#shared/calendar/due.ts';
import { agendaTime } from '#shared/domain/agenda-time.ts';
import { demoBacklog } from '#shared/templates/demo-meetings/around.ts';
import { demoMeetings } from '#shared/templates/demo-meetings.ts';
import { demoDay, demoOwnItems } from '#shared/templates/demo.ts';
import { good } from './builders.ts';
import { journal, withFreshDatabase } from './fresh-database.ts';
import { testVault } from './test-keys.ts';

withFreshDatabase();

/** The demo lives hundreds of changes, which takes a busy machine a while. */
const patience = 60_000;

const demoOn = async (today: Day) => {
  const { me, mayor } = good(await foundDemo(today, testVault().personId));
  const term = await currentTerm();
  if (term === null) throw new Error('no term');
  return { me, mayor, term, items: await listItems(term.id) };
};

describe('the demo kommune', () => {
  it(
    'is in the middle of things, with a history and nothing to undo that the visitor did not do',
    { timeout: patience },
    async () => {
      const { me, term, items } = await demoOn(demoDay);
      expect(items).toHaveLength(83 + demoOwnItems.length);
      expect(new Set(items.map(({ phase, rank }) => `${phase} ${rank}`)).size).toBe(items.length);
      expect(stackOf(me).undo).toEqual([]);

      const open = items.filter(({ status }) => status === 'open');
      const due = open.map((item) => dueDay(item, term)).filter((day) => day !== null);
      expect(items.filter(({ status }) => status === 'done').length).toBeGreaterThan(50);
      expect(items.filter(({ status }) => status === 'notRelevant')).toHaveLength(2);
      expect(due.some((day) => day < demoDay)).toBe(true);
      expect(due.some((day) => day === demoDay)).toBe(true);
      expect(due.filter((day) => day > demoDay).length).toBeGreaterThan(15);

      const item = items.find(({ templateKey }) => templateKey === 'mnd-mindretall');
      const labels = (await historyOf(item?.id ?? '')).map(({ label }) => label);
      expect(labels.toSorted()).toEqual(['found', 'itemDone', 'itemText']);
      const times = (await journal()).map(({ at }) => at);
      expect(times).toEqual(times.toSorted());
    },
  );

  it('has held thirty meetings, with minutes that hang together', { timeout: patience }, async () => {
    const { me, mayor, term } = await demoOn(demoDay);
    const series = await listSeries(term.id);
    const past = await Promise.all(series.map(({ id }) => listMeetings(id, { before: addDays(demoDay, 1) })));
    const closed = past.flat().filter(({ state }) => state === 'closed');
    expect(closed).toHaveLength(30);
    expect(past.flat().filter(({ state }) => state === 'planned')).toEqual([]);

    // One of them was opened again and approved once more; the two last wait for one of the two or both.
    expect(await checkMinutesChain()).toEqual({ count: 29, faults: [] });
    const awaiting = await awaitingApproval();
    expect(awaiting.map(({ approvedBy }) => approvedBy)).toEqual([[me], []]);
    const versions = await Promise.all(closed.map(({ id }) => minutesOf(id)));
    const [corrected] = versions.filter((all) => all.length > 1);
    expect(
      corrected?.map(({ minutes, approvals }) => [minutes.version, minutes.state, approvals.length]),
    ).toEqual([
      [2, 'approved', 2],
      [1, 'approved', 2],
    ]);
    expect(corrected?.[0]?.approvals.map(({ personId }) => personId).toSorted()).toEqual(
      [me, mayor].toSorted(),
    );
  });

  it(
    'has a next meeting that fits in its hour, with points that come back, and more that waits',
    { timeout: patience },
    async () => {
      const { me, mayor, term } = await demoOn(demoDay);
      const [weekly] = await listSeries(term.id);
      if (weekly === undefined) throw new Error('no series');
      const next = await currentMeeting(weekly.id);
      const agenda = next && (await readAgenda(next.id));
      if (!agenda) throw new Error('no next meeting');
      expect(agenda.meeting.day > demoDay).toBe(true);
      const points = agenda.items.map(({ agendaItem }) => agendaItem);
      expect(agendaTime(points, agenda.meeting).over).toBe(0);
      expect(Math.max(...points.map(({ timesCarried }) => timesCarried))).toBeGreaterThan(2);
      expect(points.filter(({ access }) => access === 'exempt')).toHaveLength(1);
      expect((await listBacklog(weekly.id)).map(({ title }) => title)).toEqual(
        demoBacklog.map(({ topic }) => topic.title),
      );
      expect(await listDrafts(weekly.id)).toHaveLength(2);

      const late = (await openActions()).filter(({ dueOn }) => dueOn !== null && dueOn < demoDay);
      expect(new Set(late.map(({ ownerId }) => ownerId))).toEqual(new Set([me, mayor]));
      expect((await listDecisions()).filter(({ state }) => state === 'replaced')).toHaveLength(1);
    },
  );

  it('knows nothing of what comes after its day', { timeout: patience }, async () => {
    const { items, term } = await demoOn('2023-11-10');
    expect(items.every(({ doneAt }) => doneAt === null || doneAt < '2023-11-11')).toBe(true);
    expect(items).toHaveLength(83 + demoOwnItems.filter(({ addedOn }) => addedOn <= '2023-11-10').length);
    const [weekly] = await listSeries(term.id);
    const held = demoMeetings.filter(({ series, day }) => series === 'weekly' && day <= '2023-11-10');
    const past = weekly && (await listMeetings(weekly.id, { before: '2023-11-11' }));
    expect(past?.map(({ state }) => state)).toEqual(held.map(() => 'closed'));
  });
});
