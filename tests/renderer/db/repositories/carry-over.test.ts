import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { openNextCommands } from '#renderer/db/open-next.ts';
import { readWhere } from '#renderer/db/read.ts';
import { addAction, setActionState } from '#renderer/db/repositories/actions.ts';
import { placeTopic, readEntries, skipItem, unplaceItem } from '#renderer/db/repositories/agenda-items.ts';
import { carryOverCommands } from '#renderer/db/repositories/carry-over.ts';
import { endSeries } from '#renderer/db/repositories/series.ts';
import { listStandingPoints, removeStandingPoint } from '#renderer/db/repositories/standing-points.ts';
import { rejectTopic, removeTopic } from '#renderer/db/repositories/topic-changes.ts';
import { addTopic, listBacklog, readTopic, topicHistory } from '#renderer/db/repositories/topics.ts';
import { tickItems } from '#renderer/db/repositories/running.ts';
import { undo } from '#renderer/db/undo.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { AgendaItemId, MeetingId, TopicId } from '#shared/domain/id.ts';
import type { Series } from '#shared/domain/series.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

const begin = async () => withSeries((await found()).termId);

/** Closes the meeting as closing does: it, the next one and what is carried over, in one commit. */
const close = async (series: Series, meetingId: MeetingId): Promise<MeetingId | null> => {
  const next = await openNextCommands(series, { except: meetingId, today: '2023-10-23' });
  const carried = await carryOverCommands(meetingId, next.meetingId, next.commands);
  const closing = patch('meetings', meetingId, { state: 'closed', closedAt: '2023-10-23T09:00:00.000Z' });
  good(await commit([...next.commands, ...carried, closing], { label: 'meetingClosed' }));
  return next.meetingId;
};

const reopen = async (id: MeetingId): Promise<void> => {
  good(
    await commit([patch('meetings', id, { state: 'running', closedAt: null })], { label: 'meetingReopened' }),
  );
};

const point = async ({ seriesId, meetingId }: Awaited<ReturnType<typeof begin>>, title: string) => {
  const { topicId, agendaItemId } = good(
    await addTopic(seriesId, { title, kind: 'discussion' }, { meetingId }),
  );
  if (agendaItemId === null) throw new Error('no line');
  return { topicId, agendaItemId };
};

const tick = async (id: AgendaItemId, isDiscussed = true): Promise<void> => {
  good(await tickItems([id], isDiscussed));
};

const own = (entries: readonly AgendaEntry[]): readonly AgendaEntry[] =>
  entries.filter(({ topic }) => topic.standingPointId === null);
const titles = (entries: readonly AgendaEntry[]) => entries.map((entry) => agendaTitle(entry, 'nb'));

interface Line {
  readonly topicId: TopicId;
  readonly agendaItemId: AgendaItemId;
  readonly begun: Awaited<ReturnType<typeof begin>>;
}

type Fate = 'returns' | 'does not return';
type State = 'open' | 'closed' | 'rejected' | null;

const openAction = async ({ topicId, begun: { seriesId, meetingId } }: Line) =>
  good(await addAction({ seriesId, meetingId, topicId, title: 'Følg opp' }));

describe('carrying over', () => {
  it.each<[string, Fate, State, (line: Line) => Promise<unknown>]>([
    ['was not taken up', 'returns', 'open', () => Promise.resolve()],
    ['was put off', 'returns', 'open', ({ agendaItemId }) => skipItem(agendaItemId)],
    ['was discussed', 'does not return', 'closed', ({ agendaItemId }) => tick(agendaItemId)],
    [
      'was discussed and has an open follow-up',
      'returns',
      'open',
      async (line) => [await tick(line.agendaItemId), await openAction(line)],
    ],
    [
      'was discussed and whose follow-up is done',
      'does not return',
      'closed',
      async (line) => {
        await tick(line.agendaItemId);
        await setActionState(await openAction(line), 'done');
      },
    ],
    ['was turned away', 'does not return', 'rejected', ({ topicId }) => rejectTopic(topicId)],
    ['was taken off the agenda', 'does not return', 'open', ({ agendaItemId }) => unplaceItem(agendaItemId)],
    ['lies in the bin', 'does not return', null, ({ topicId }) => removeTopic(topicId)],
  ])('a point that %s %s', async (_, fate, state, happens) => {
    const begun = await begin();
    const line = await point(begun, 'Skolestruktur');
    await happens({ ...line, begun });
    const next = await close(begun.series, begun.meetingId);
    if (next === null) throw new Error('no next meeting');
    const returned = {
      state: 'waiting',
      carriedFromId: begun.meetingId,
      timesCarried: 1,
      title: 'Skolestruktur',
    };
    const there = own(await readEntries(next)).map(({ agendaItem }) => agendaItem);
    expect(there).toMatchObject(fate === 'returns' ? [returned] : []);
    expect((await readTopic(line.topicId))?.state ?? null).toBe(state);
  });

  it('brings every standing point once, never counted as carried over', async () => {
    const begun = await begin();
    const before = await readEntries(begun.meetingId);
    await tick(onlyFirst(before).agendaItem.id);
    const next = await close(begun.series, begun.meetingId);
    const after = await readEntries(next as MeetingId);
    expect(titles(after)).toEqual(titles(before));
    expect(after.map(({ topic }) => topic.id)).toEqual(before.map(({ topic }) => topic.id));
    expect(after.map(({ agendaItem }) => agendaItem.timesCarried)).toEqual(before.map(() => 0));
  });

  it('puts a point after the point it stood after', async () => {
    const begun = await begin();
    await point(begun, 'Skolestruktur');
    await point(begun, 'Brannstasjonen');
    const before = titles(await readEntries(begun.meetingId));
    const next = await close(begun.series, begun.meetingId);
    expect(titles(await readEntries(next as MeetingId))).toEqual(before);
  });

  it('counts how many times, and remembers every meeting', async () => {
    const begun = await begin();
    const { topicId } = await point(begun, 'Skolestruktur');
    const second = await close(begun.series, begun.meetingId);
    const third = await close(begun.series, second as MeetingId);
    const { agendaItem } = onlyFirst(own(await readEntries(third as MeetingId)));
    expect(agendaItem).toMatchObject({ carriedFromId: second, timesCarried: 2 });
    expect((await topicHistory(topicId)).map(({ meeting }) => meeting.id)).toEqual([
      third,
      second,
      begun.meetingId,
    ]);
  });

  it('brings a standing point that was taken off the series only while it is not done', async () => {
    const begun = await begin();
    const [first, second] = await listStandingPoints(begun.seriesId);
    const lines = await readEntries(begun.meetingId);
    await tick(onlyFirst(lines).agendaItem.id);
    for (const gone of [first, second]) if (gone !== undefined) good(await removeStandingPoint(gone.id));
    const next = await close(begun.series, begun.meetingId);
    expect(titles(await readEntries(next as MeetingId))).toEqual(titles(lines).slice(1));
  });

  it('leaves what returns in the backlog where the series has no more meetings', async () => {
    const begun = await begin();
    await point(begun, 'Skolestruktur');
    good(await endSeries(begun.seriesId));
    const states = await carryOverCommands(begun.meetingId, null);
    good(
      await commit(
        [
          ...states,
          patch('meetings', begun.meetingId, { state: 'closed', closedAt: '2023-10-23T09:00:00.000Z' }),
        ],
        {
          label: 'meetingClosed',
        },
      ),
    );
    expect((await listBacklog(begun.seriesId)).map(({ title }) => title)).toEqual(['Skolestruktur']);
  });

  it('is taken back with the closing, as one change', async () => {
    const begun = await begin();
    const { agendaItemId, topicId } = await point(begun, 'Skolestruktur');
    await tick(agendaItemId);
    const next = await close(begun.series, begun.meetingId);
    await undo();
    expect(await readEntries(next as MeetingId)).toEqual([]);
    expect((await readTopic(topicId))?.state).toBe('open');
  });
});

describe('carrying over again, after the meeting was reopened', () => {
  it('brings what is no longer ticked', async () => {
    const begun = await begin();
    const { agendaItemId, topicId } = await point(begun, 'Skolestruktur');
    await tick(agendaItemId);
    const next = await close(begun.series, begun.meetingId);
    await reopen(begun.meetingId);
    await tick(agendaItemId, false);
    await close(begun.series, begun.meetingId);
    expect(titles(own(await readEntries(next as MeetingId)))).toEqual(['Skolestruktur']);
    expect((await readTopic(topicId))?.state).toBe('open');
  });

  it('lets a point stay off that somebody took off the next agenda, until they put it there again', async () => {
    const begun = await begin();
    const { topicId } = await point(begun, 'Skolestruktur');
    const next = (await close(begun.series, begun.meetingId)) as MeetingId;
    const { agendaItem } = onlyFirst(own(await readEntries(next)));
    good(await unplaceItem(agendaItem.id));
    await reopen(begun.meetingId);
    await close(begun.series, begun.meetingId);
    expect(own(await readEntries(next))).toEqual([]);
    expect(good(await placeTopic(topicId, { meetingId: next }))).toBe(agendaItem.id);
  });

  it('leaves alone what was finished in a later meeting', async () => {
    const begun = await begin();
    const { topicId } = await point(begun, 'Skolestruktur');
    const second = (await close(begun.series, begun.meetingId)) as MeetingId;
    await tick(onlyFirst(own(await readEntries(second))).agendaItem.id);
    const third = (await close(begun.series, second)) as MeetingId;
    await reopen(begun.meetingId);
    await close(begun.series, begun.meetingId);
    expect(own(await readEntries(third))).toEqual([]);
    expect((await readTopic(topicId))?.state).toBe('closed');
  });

  it('keeps open what is on the next agenda, though it was ticked here afterwards', async () => {
    const begun = await begin();
    const { agendaItemId, topicId } = await point(begun, 'Skolestruktur');
    await close(begun.series, begun.meetingId);
    await reopen(begun.meetingId);
    await tick(agendaItemId);
    await close(begun.series, begun.meetingId);
    expect((await readTopic(topicId))?.state).toBe('open');
  });

  it('brings everything again when the closing was undone', async () => {
    const begun = await begin();
    await point(begun, 'Skolestruktur');
    await close(begun.series, begun.meetingId);
    await undo();
    const next = (await close(begun.series, begun.meetingId)) as MeetingId;
    expect(titles(own(await readEntries(next)))).toEqual(['Skolestruktur']);
  });

  it('never gives a topic two lines in one meeting, whatever is done in between', async () => {
    const begun = await begin();
    const lines = [await point(begun, 'a'), await point(begun, 'b'), await point(begun, 'c')];
    const next = (await close(begun.series, begun.meetingId)) as MeetingId;
    const act = fc.record({ line: fc.nat({ max: 2 }), isDiscussed: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 6 }), async (acts) => {
        await reopen(begun.meetingId);
        for (const { line, isDiscussed } of acts) {
          const named = lines[line];
          if (named !== undefined) await tick(named.agendaItemId, isDiscussed);
        }
        await close(begun.series, begun.meetingId);
        const topics = (await readEntries(next)).map(({ topic }) => topic.id);
        expect(topics).toHaveLength(new Set(topics).size);
        expect(await carryOverCommands(begun.meetingId, next)).toEqual([]);
        const standing = await readWhere('topics', 'seriesId', begun.seriesId);
        expect(standing).toHaveLength(9 + 3);
      }),
      { numRuns: 15 },
    );
  });
});
