import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { fromStoredChange } from '#renderer/db/change.ts';
import { commit } from '#renderer/db/commit.ts';
import { patch, remove } from '#renderer/db/commands.ts';
import { database } from '#renderer/db/database.ts';
import { newId } from '#renderer/db/new-id.ts';
import {
  addItem,
  changeItem,
  listItems,
  readItem,
  setItemStatus,
} from '#renderer/db/repositories/checklist.ts';
import { addPerson, listPeople, removePerson } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { retrySave, saveState } from '#renderer/db/save-state.ts';
import { aDraft, aPerson, found, good } from './builders.ts';
import { allRows, useFreshDatabase } from './fresh-database.ts';

const fresh = useFreshDatabase();

const firstItem = async () => {
  const { termId } = await found();
  const [item] = await listItems(termId);
  if (item === undefined) throw new Error('no item');
  return item;
};

describe('commit', () => {
  it('writes rows and the change that made them, with who, when and a sequence without holes', async () => {
    const { me, termId } = await found();
    const [item] = await listItems(termId);
    good(await setItemStatus(item!.id, 'done'));
    const changes = (await database().changes.toArray()).map(fromStoredChange);
    expect(changes.map(({ sequence, label, by }) => [sequence, label, by])).toEqual([
      [1, 'found', me],
      [2, 'itemDone', me],
    ]);
    expect(await readItem(item!.id)).toMatchObject({ rev: 2, status: 'done', doneBy: me, updatedBy: me });
    expect(fresh.desktop().appended.map(({ sequence }) => sequence)).toEqual([1, 2]);
  });

  it('writes nothing and no change when everything is already so', async () => {
    const item = await firstItem();
    expect(await changeItem(item.id, { note: '' })).toEqual({ ok: true, value: null });
    expect(await database().changes.count()).toBe(1);
  });
});
