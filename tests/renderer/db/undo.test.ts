import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listBin, restoreFromBin } from '#renderer/db/bin.ts';
import { historyOf } from '#renderer/db/history.ts';
import {
  addItem,
  changeItem,
  listItems,
  readItem,
  removeItem,
  setItemStatus,
} from '#renderer/db/repositories/checklist.ts';
import { changePerson, listPeople, removePerson } from '#renderer/db/repositories/people.ts';
import { setActor } from '#renderer/db/session.ts';
import { redo, undo } from '#renderer/db/undo.ts';
import { stackOf } from '#renderer/db/undo-stack.ts';
import { aDraft, found, good, onlyFirst } from './builders.ts';
import { allRows, journal, withFreshDatabase } from './fresh-database.ts';

withFreshDatabase();

const begin = async () => {
  const founded = await found();
  const item = onlyFirst(await listItems(founded.termId));
  return { ...founded, item };
};

describe('undo', () => {
  it('takes back the last change and says what it was; redo does it again', async () => {
    const { item } = await begin();
    good(await changeItem(item.id, { note: 'Ring Ola' }));
    expect(await undo()).toEqual({ ok: true, value: 'itemText' });
    expect(await readItem(item.id)).toMatchObject({ note: '', rev: 3 });
    expect(await redo()).toEqual({ ok: true, value: 'itemText' });
    expect(await readItem(item.id)).toMatchObject({ note: 'Ring Ola', rev: 4 });
    expect(await redo()).toEqual({ ok: false, reason: 'nothing' });
  });

  it('takes back a change that is still being written', async () => {
    const { item } = await begin();
    const [ticked, undone] = await Promise.all([setItemStatus(item.id, 'done'), undo()]);
    expect(ticked.ok).toBe(true);
    expect(undone).toEqual({ ok: true, value: 'itemDone' });
    expect(await readItem(item.id)).toMatchObject({ status: 'open' });
  });

  it('reaches at least a hundred steps back, and forward again', async () => {
    const { item } = await begin();
    for (let step = 1; step <= 120; step += 1) good(await changeItem(item.id, { note: `${step}` }));
    for (let step = 119; step >= 0; step -= 1) {
      good(await undo());
      expect(await readItem(item.id)).toMatchObject({ note: step === 0 ? '' : `${step}` });
    }
    for (let step = 1; step <= 120; step += 1) good(await redo());
    expect(await readItem(item.id)).toMatchObject({ note: '120' });
  }, 60_000);

  it('takes a new thing to the bin, and redo brings it back', async () => {
    const { termId } = await begin();
    const id = good(await addItem(termId, aDraft({ title: 'Vårt eget', templateKey: null })));
    good(await undo());
    expect(await readItem(id)).toBeNull();
    good(await redo());
    expect(await readItem(id)).toMatchObject({ title: 'Vårt eget', deletedAt: null });
  });

  it('is each person’s own', async () => {
    const { item, people } = await begin();
    const [, mayor] = people;
    good(await changeItem(item.id, { note: 'Fra kommunedirektøren' }));
    setActor(mayor ?? null);
    expect(await undo()).toEqual({ ok: false, reason: 'nothing' });
    good(await setItemStatus(item.id, 'done'));
    good(await undo());
    expect(await readItem(item.id)).toMatchObject({ status: 'open', note: 'Fra kommunedirektøren' });
  });

  it('leaves alone what another has changed since, says so, and goes on with the step before', async () => {
    const { item, people, me } = await begin();
    good(await setItemStatus(item.id, 'notRelevant', 'Gjelder ikke oss'));
    good(await changeItem(item.id, { note: 'Første' }));
    setActor(people[1] ?? null);
    good(await changeItem(item.id, { note: 'Andre' }));
    setActor(me);
    expect(await undo()).toEqual({ ok: false, reason: 'changedSince' });
    expect(await readItem(item.id)).toMatchObject({ note: 'Andre' });
    good(await undo());
    expect(await readItem(item.id)).toMatchObject({ note: 'Andre', status: 'open', reason: '' });
  });

  it('may be asked for faster than it is done', async () => {
    const { item } = await begin();
    for (const note of ['a', 'b', 'c']) good(await changeItem(item.id, { note }));
    const answers = await Promise.all([undo(), undo(), undo()]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await readItem(item.id)).toMatchObject({ note: '' });
  });

  it('forgets what could be done again once something new is done', async () => {
    const { item, me } = await begin();
    good(await changeItem(item.id, { note: 'a' }));
    good(await undo());
    good(await changeItem(item.id, { note: 'b' }));
    expect(stackOf(me).redo).toEqual([]);
  });

  it('takes the whole founding back in one step', async () => {
    await begin();
    good(await undo());
    expect([...(await allRows()).values()].every(({ deletedAt }) => deletedAt !== null)).toBe(true);
  });
});

describe('the bin', () => {
  it('holds what was removed, with who and when, and gives it back as it was', async () => {
    const { item, me, termId } = await begin();
    good(await removeItem(item.id));
    expect((await listItems(termId)).map(({ id }) => id)).not.toContain(item.id);
    const entry = onlyFirst(await listBin());
    expect(entry).toMatchObject({ table: 'checklistItems', id: item.id, deletedBy: me });
    good(await restoreFromBin(entry));
    expect(await listBin()).toEqual([]);
    expect(onlyFirst(await listItems(termId))).toMatchObject({ id: item.id, rank: item.rank, rev: 3 });
  });
});

describe('a point restored from the bin', () => {
  const binnedWithOwner = async () => {
    const { item, termId } = await begin();
    const owner = onlyFirst((await listPeople()).filter(({ role }) => role === 'mayor'));
    good(await changeItem(item.id, { ownerId: owner.id }));
    good(await removeItem(item.id));
    const restored = async () => {
      good(await restoreFromBin({ table: 'checklistItems', id: item.id }));
      return onlyFirst(await listItems(termId));
    };
    return { item, owner, restored };
  };

  it('keeps its owner', async () => {
    const { item, owner, restored } = await binnedWithOwner();
    expect(await restored()).toMatchObject({ id: item.id, ownerId: owner.id });
  });

  it('falls back to its role when its owner has been removed meanwhile, in the same change', async () => {
    const { item, owner, restored } = await binnedWithOwner();
    good(await removePerson(owner.id));
    const before = (await journal()).length;
    expect(await restored()).toMatchObject({ id: item.id, ownerId: null });
    expect(await journal()).toHaveLength(before + 1);
    good(await undo());
    const binned = (await listBin()).find(({ id }) => id === item.id);
    expect(binned?.row).toMatchObject({ ownerId: owner.id });
    good(await redo());
    expect(await readItem(item.id)).toMatchObject({ ownerId: null });
  });
});

describe('history', () => {
  it('tells what happened to a record, the newest first, and nothing of others', async () => {
    const { item, me } = await begin();
    const person = onlyFirst(await listPeople());
    good(await changeItem(item.id, { note: 'Avtalt' }));
    good(await changePerson(person.id, { name: 'Ola Nordvik' }));
    good(await removeItem(item.id));
    good(await undo());
    const entries = await historyOf(item.id);
    expect(entries.map(({ label, step, by }) => [label, step, by])).toEqual([
      ['itemRemoved', 'undo', me],
      ['itemRemoved', 'do', me],
      ['itemText', 'do', me],
      ['found', 'do', me],
    ]);
    expect(entries[2]?.changes).toEqual([{ field: 'note', before: '', after: 'Avtalt' }]);
    expect(entries[1]?.changes).toMatchObject([{ field: 'deletedAt', before: null }]);
  });
});
