import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { restoreFromBin } from '#renderer/db/bin.ts';
import {
  addItem,
  addTemplateItems,
  changeItem,
  duplicateItem,
  listItems,
  moveItem,
  readItem,
  removeItem,
  setItemStatus,
} from '#renderer/db/repositories/checklist.ts';
import type { ChecklistItemId, TermId } from '#shared/domain/id.ts';
import { aDraft, found, good, onlyFirst } from '../builders.ts';
import { journal, withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

/** A term whose first phase has the points a, b, c and d. */
const begin = async () => {
  const own = (title: string) => aDraft({ title, templateKey: null, templateVersion: null });
  const founded = await found({ items: ['a', 'b', 'c', 'd'].map(own) });
  const items = await listItems(founded.termId);
  const ids = new Map(items.map(({ title, id }) => [title, id]));
  const id = (title: string): ChecklistItemId => {
    const known = ids.get(title);
    if (known === undefined) throw new Error(`no ${title}`);
    return known;
  };
  return { ...founded, id };
};

const titles = async (termId: TermId) => (await listItems(termId)).map(({ title }) => title).join('');

describe('the checklist', () => {
  it.each<[string, string, string | null, string]>([
    ['first', 'c', null, 'cabd'],
    ['last', 'a', 'd', 'bcda'],
    ['down by one', 'b', 'c', 'acbd'],
    ['up by one', 'd', 'b', 'abdc'],
    ['where it stands', 'b', 'a', 'abcd'],
  ])('moves a point %s', async (_, moved, after, order) => {
    const { termId, id } = await begin();
    good(await moveItem(id(moved), { after: after === null ? null : id(after) }));
    expect(await titles(termId)).toBe(order);
  });

  it('moves a point to another phase, after the phases before it', async () => {
    const { termId, id } = await begin();
    good(await moveItem(id('a'), { after: null, phase: 'firstYear' }));
    expect(await titles(termId)).toBe('bcda');
    expect(await readItem(id('a'))).toMatchObject({ phase: 'firstYear' });
  });

  it('gives a point its old place back from the bin, however much was moved there meanwhile', async () => {
    const { termId, id } = await begin();
    good(await removeItem(id('b')));
    good(await moveItem(id('d'), { after: id('a') }));
    good(await moveItem(id('c'), { after: id('a') }));
    expect(await titles(termId)).toBe('acd');
    good(await restoreFromBin({ table: 'checklistItems', id: id('b') }));
    expect(await titles(termId)).toBe('acdb');
  });

  it('takes new points in last, first or after another', async () => {
    const { termId, id } = await begin();
    const own = (title: string) => aDraft({ title, templateKey: null, templateVersion: null });
    good(await addItem(termId, own('e')));
    good(await addItem(termId, own('f'), { after: null }));
    good(await addItem(termId, own('g'), { after: id('b') }));
    expect(await titles(termId)).toBe('fabgcde');
  });

  it('can be moved about hundreds of times without the order giving out', async () => {
    const { termId, id } = await begin();
    for (let time = 0; time < 300; time += 1) {
      good(await moveItem(id('b'), { after: id('a') }));
      good(await moveItem(id('c'), { after: id('a') }));
    }
    expect(await titles(termId)).toBe('acbd');
    const ranks = (await listItems(termId)).map(({ rank }) => rank.length);
    expect(Math.max(...ranks)).toBeLessThan(200);
  }, 60_000);

  it('copies a point as open, without note of who did it, right after the first', async () => {
    const { termId, id } = await begin();
    good(await changeItem(id('b'), { note: 'Husk kaffe', ownDueDay: '2023-10-17' }));
    good(await setItemStatus(id('b'), 'done'));
    const copy = good(await duplicateItem(id('b')));
    expect(await titles(termId)).toBe('abbcd');
    expect(await readItem(copy)).toMatchObject({
      note: 'Husk kaffe',
      ownDueDay: '2023-10-17',
      status: 'open',
      doneAt: null,
    });
  });

  it('marks done with when and by whom, not relevant with why, and open again as before', async () => {
    const { me, id } = await begin();
    good(await setItemStatus(id('a'), 'done'));
    expect(await readItem(id('a'))).toMatchObject({ doneBy: me, doneAt: expect.stringMatching(/Z$/) });
    good(await setItemStatus(id('a'), 'notRelevant', 'Fylket gjør det'));
    expect(await readItem(id('a'))).toMatchObject({ doneBy: null, doneAt: null, reason: 'Fylket gjør det' });
    good(await setItemStatus(id('a'), 'open'));
    expect(await readItem(id('a'))).toMatchObject({ status: 'open', reason: 'Fylket gjør det' });
  });

  it('takes a whole template in as one change, each point last in its phase', async () => {
    const { termId } = await begin();
    const drafts = [
      aDraft({ title: 'y', phase: 'firstWeek' }),
      aDraft({ title: 'e' }),
      aDraft({ title: 'z', phase: 'firstWeek' }),
    ];
    good(await addTemplateItems(termId, drafts));
    expect(await titles(termId)).toBe('abcdeyz');
    expect((await journal()).map(({ label }) => label)).toEqual(['found', 'templateAdded']);
  });

  it('shows nothing of other terms or of the bin', async () => {
    const { termId, id } = await begin();
    good(await removeItem(id('a')));
    expect(await titles(termId)).toBe('bcd');
    expect(await readItem(id('a'))).toBeNull();
    const other = await found({ items: [aDraft({ title: 'x' })] });
    expect(onlyFirst(await listItems(other.termId))).toMatchObject({ title: 'x' });
    expect(await titles(termId)).toBe('bcd');
  });
});
