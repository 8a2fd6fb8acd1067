import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  addArenas,
  changeArena,
  listArenas,
  moveArena,
  removeArena,
} from '#renderer/db/repositories/arenas.ts';
import { undo } from '#renderer/db/undo.ts';
import { arenaOfSeries, seriesKindFor } from '#shared/domain/series-arena.ts';
import { arenaSuggestions } from '#shared/templates/arenas.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { aSeries } from '../meeting-builders.ts';

withFreshDatabase();

const aDraft = (title: string) =>
  ({
    title,
    circles: ['director', 'mayor'],
    purposes: ['relation', 'information'],
    frequency: 'weekly',
    isFormal: true,
    isDocumented: false,
  }) as const;

describe('meeting places', () => {
  it('keeps the same choice as the same words, in whatever order it was made', async () => {
    const { termId } = await found();
    const [id] = good(await addArenas(termId, [aDraft('Ukemøte')]));
    expect(await listArenas(termId)).toMatchObject([
      { circles: 'mayor director', purposes: 'information relation', state: 'inUse', seriesId: null },
    ]);
    expect(good(await changeArena(id as never, { circles: ['mayor', 'director'] }))).toBeNull();
    good(await changeArena(id as never, { purposes: [] }));
    expect(await listArenas(termId)).toMatchObject([{ circles: 'mayor director', purposes: '' }]);
  });

  it('adds suggestions last in one change, and puts them where they are wanted', async () => {
    const { termId } = await found();
    const drafts = arenaSuggestions.map(({ title, key: _key, ...rest }) => ({ ...rest, title: title.nb }));
    const [first] = good(await addArenas(termId, [aDraft('Vår egen')]));
    const ids = good(await addArenas(termId, drafts));
    expect((await listArenas(termId)).map(({ id }) => id)).toEqual([first, ...ids]);
    good(await moveArena(first as never, ids.at(-1) ?? null));
    expect((await listArenas(termId)).at(-1)?.title).toBe('Vår egen');
    good(await undo());
    good(await undo());
    expect(await listArenas(termId)).toHaveLength(1);
  });

  it('goes to the bin and comes back', async () => {
    const { termId } = await found();
    const [id] = good(await addArenas(termId, [aDraft('Lunsj')]));
    good(await removeArena(id as never));
    expect(await listArenas(termId)).toEqual([]);
    good(await undo());
    expect(await listArenas(termId)).toHaveLength(1);
  });

  it('knows a series by those who take part, and which series one would set up', () => {
    const people = [
      { id: 'm', role: 'mayor' },
      { id: 's', role: 'secretariat' },
    ] as never;
    const there = [
      { group: 'person', personId: 'm' },
      { group: 'person', personId: 's' },
      { group: 'committee', personId: null },
    ] as never;
    const series = { ...aSeries('t' as never), kind: 'groupLeaders', frequency: 'everyFourthWeek' } as const;
    expect(arenaOfSeries(series, there, people)).toMatchObject({
      circles: ['mayor', 'groupLeaders', 'committees'],
      frequency: 'monthly',
      isFormal: true,
    });
    expect(arenaOfSeries({ kind: 'lunch', frequency: 'weekly' }, [], [])).toMatchObject({ isFormal: false });
    expect(seriesKindFor(['mayor', 'groupLeaders'], { isFormal: false })).toBe('groupLeaders');
    expect(seriesKindFor(['mayor'], { isFormal: false })).toBe('lunch');
    expect(seriesKindFor(['council'], { isFormal: true })).toBe('other');
  });
});
