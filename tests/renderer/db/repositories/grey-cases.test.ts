import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { restoreFromBin } from '#renderer/db/bin.ts';
import {
  addCase,
  changeCase,
  listCases,
  readCase,
  removeCase,
} from '#renderer/db/repositories/grey-cases.ts';
import { undo } from '#renderer/db/undo.ts';
import { longestStory } from '#shared/domain/exercise.ts';
import type { GreyCaseId } from '#shared/domain/id.ts';
import { good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';

withFreshDatabase();

const draft = { title: 'Telefonen ingen tok', story: '', law: '' };

describe('cases of their own', () => {
  it('stand in the order they were written, whatever is changed', async () => {
    const first = good(await addCase(draft));
    good(await addCase({ ...draft, title: 'Den neste' }));
    good(await changeCase(first, { title: 'Telefonen', access: 'public' }));
    expect((await listCases()).map(({ title, access }) => [title, access])).toEqual([
      ['Telefonen', 'public'],
      ['Den neste', 'undecided'],
    ]);
    good(await undo());
    expect((await readCase(first))?.title).toBe('Telefonen ingen tok');
  });

  it('hold a story of 20,000 characters to the last letter; one more is refused and nothing is lost', async () => {
    const id = good(await addCase(draft));
    const story = 'å'.repeat(longestStory);
    good(await changeCase(id, { story }));
    expect((await readCase(id))?.story).toBe(story);
    expect(await changeCase(id, { story: `${story}x` })).toMatchObject({ ok: false, reason: 'invalid' });
    expect((await readCase(id))?.story).toBe(story);
  });

  it('go to the bin and come back; what is not there cannot be changed', async () => {
    const id = good(await addCase(draft));
    good(await removeCase(id));
    expect(await listCases()).toEqual([]);
    expect(await changeCase(id, { law: 'x' })).toMatchObject({ ok: false });
    good(await restoreFromBin({ table: 'greyCases', id }));
    expect(await listCases()).toHaveLength(1);
    expect(await changeCase('gone' as GreyCaseId, { law: 'x' })).toMatchObject({
      ok: false,
      reason: 'unknownRecord',
    });
  });
});
