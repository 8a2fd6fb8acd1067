import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { commit } from '#renderer/db/commit.ts';
import { patch, remove, type Command, type Patch } from '#renderer/db/commands.ts';
import { closeDatabase, database } from '#renderer/db/database.ts';
import { newId } from '#renderer/db/new-id.ts';
import {
  addItem,
  changeItem,
  listItems,
  readItem,
  setItemStatus,
} from '#renderer/db/repositories/checklist.ts';
import { listPeople, removePerson } from '#renderer/db/repositories/people.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { retrySave, saveState } from '#renderer/db/save-state.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId } from '#shared/domain/id.ts';
import { aDraft, found, good, onlyFirst } from './builders.ts';
import { everything, journal, openFresh, withFreshDatabase } from './fresh-database.ts';

const fresh = withFreshDatabase();

const anItem = async (): Promise<ChecklistItem> => {
  const { termId } = await found();
  return onlyFirst(await listItems(termId));
};

/** A disk that fails while the change is written, after the rows were. */
const breakDisk = (error: Error) =>
  vi.spyOn(database().changes, 'add').mockImplementation(() => Dexie.Promise.reject(error));

describe('commit', () => {
  it('writes rows and the change that made them, with who, when and a sequence without holes', async () => {
    const { me, termId } = await found();
    const { id } = onlyFirst(await listItems(termId));
    good(await setItemStatus(id, 'done'));
    expect((await journal()).map(({ sequence, label, by }) => [sequence, label, by])).toEqual([
      [1, 'found', me],
      [2, 'itemDone', me],
    ]);
    expect(await readItem(id)).toMatchObject({ rev: 2, status: 'done', doneBy: me, updatedBy: me });
    expect(fresh.desktop().state.journal).toEqual(await database().changes.orderBy('sequence').toArray());
    expect(saveState()).toMatchObject({ state: 'saved', at: expect.any(String) });
  });

  it('knows the workspace, the device and the schema by name', async () => {
    const { workspaceId } = await found();
    expect(await database().meta.get('workspaceId')).toEqual({ key: 'workspaceId', value: workspaceId });
    expect((await database().meta.toCollection().primaryKeys()).toSorted()).toEqual([
      'deviceId',
      'schema',
      'workspaceId',
    ]);
  });

  it('writes nothing and no change when everything is already so', async () => {
    const { id } = await anItem();
    expect(await changeItem(id, { note: '' })).toEqual({ ok: true, value: null });
    expect(await database().changes.count()).toBe(1);
  });

  it('raises the revision once, however many commands touch the row', async () => {
    const { id } = await anItem();
    good(await changeItem(id, { note: 'Avtalt', role: 'mayor' }));
    expect(await readItem(id)).toMatchObject({ rev: 2, note: 'Avtalt', role: 'mayor' });
  });

  it('takes one piece of writing at a time, also when many are asked for at once', async () => {
    const { id } = await anItem();
    const notes = Array.from({ length: 20 }, (_, place) => patch('checklistItems', id, { note: `${place}` }));
    await Promise.all(notes.map((command) => commit([command], { label: 'itemText' })));
    expect(await readItem(id)).toMatchObject({ rev: 21, note: '19' });
    expect((await journal()).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 21 }, (_, at) => at + 1),
    );
  });

  it('writes only with strict durability', async () => {
    const { id } = await anItem();
    closeDatabase();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await openFresh();
    good(await changeItem(id, { note: 'Ny' }));
    const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  it('lets points fall back to their role when their owner is removed', async () => {
    const { id } = await anItem();
    const { id: person } = onlyFirst(await listPeople());
    good(await changeItem(id, { ownerId: person }));
    good(await removePerson(person));
    expect(await readItem(id)).toMatchObject({ ownerId: null });
    expect((await listPeople()).map(({ name }) => name)).toEqual(['Kari Nes']);
  });
});

describe('commit refuses', () => {
  const nobody = newId<'Person'>();
  const nothing = newId<'ChecklistItem'>();
  const item = (id: ChecklistItemId, fields: Record<string, unknown>): Patch => ({
    kind: 'patch',
    table: 'checklistItems',
    id,
    fields,
  });
  const cases: readonly [string, string, (row: ChecklistItem) => Command][] = [
    ['a row that does not exist', 'unknownRecord', () => item(nothing, { note: 'x' })],
    ['a person that does not exist', 'unknownReference', ({ id }) => item(id, { ownerId: nobody })],
    ['a field that does not exist', 'invalid', ({ id }) => item(id, { colour: 'red' })],
    ['a field that commit keeps itself', 'invalid', ({ id }) => item(id, { rev: 7 })],
    ['a prototype as a field', 'invalid', ({ id }) => item(id, JSON.parse('{"__proto__":{"a":1}}'))],
    ['a value of another kind', 'invalid', ({ id }) => item(id, { phase: 'someday' })],
    ['a day that is not in the calendar', 'invalid', ({ id }) => item(id, { ownDueDay: '2023-02-29' })],
    ['a rank that sorts nowhere', 'invalid', ({ id }) => item(id, { rank: '' })],
    ['an item done at no time', 'invalid', ({ id }) => item(id, { status: 'done' })],
    [
      'an own item without a title',
      'invalid',
      ({ id }) => item(id, { templateKey: null, templateVersion: null }),
    ],
    [
      'a row seen before it was changed',
      'changedSince',
      ({ id }) => ({ ...item(id, { note: 'x' }), rev: 9 }),
    ],
    ['a row that is already there', 'alreadyExists', ({ id }) => ({ ...item(id, {}), kind: 'create' })],
    ['bringing back what is not in the bin', 'notInBin', ({ id }) => ({ ...item(id, {}), kind: 'restore' })],
    ['finishing what is never finished', 'invalid', ({ id }) => ({ ...item(id, {}), kind: 'finish' })],
    [
      'a text that was another when it was read',
      'changedSince',
      ({ id }) => ({ kind: 'text', table: 'checklistItems', id, field: 'note', before: 'b', after: 'a' }),
    ],
  ];
  it.each(cases)('%s', async (_, reason, commandOf) => {
    const row = await anItem();
    const before = await everything();
    const wellFormed = patch('checklistItems', row.id, { caseLink: 'https://sak.example/1' });
    expect(await commit([wellFormed, commandOf(row)], { label: 'itemChanged' })).toMatchObject({
      ok: false,
      reason,
    });
    expect(await everything()).toEqual(before);
    expect(saveState().state).toBe('saved');
  });

  it('a change to what lies in the bin', async () => {
    const { id } = await anItem();
    good(await commit([remove('checklistItems', id)], { label: 'itemRemoved' }));
    expect(await commit([item(id, { note: 'x' })], { label: 'itemText' })).toMatchObject({ reason: 'inBin' });
  });
});

describe('when the disk fails', () => {
  it('nothing is half written, it says so, and it is saved when the disk is well', async () => {
    const { id } = await anItem();
    const before = await everything();
    const broken = breakDisk(new DOMException('', 'AbortError'));
    expect(await changeItem(id, { note: 'Viktig' })).toMatchObject({ ok: false, reason: 'notSaved' });
    expect(await everything()).toEqual(before);
    expect(saveState().state).toBe('failed');
    await retrySave();
    expect(saveState().state).toBe('failed');
    broken.mockRestore();
    await retrySave();
    expect(await readItem(id)).toMatchObject({ rev: 2, note: 'Viktig' });
    expect(saveState().state).toBe('saved');
  });

  it('nothing is half written when the browser itself takes the transaction back', async () => {
    const { id } = await anItem();
    const before = await everything();
    const aborted = vi.spyOn(database().changes, 'add').mockImplementation(() => {
      Dexie.currentTransaction.abort();
      return Dexie.Promise.resolve(1);
    });
    expect(await changeItem(id, { note: 'Viktig' })).toMatchObject({ ok: false, reason: 'notSaved' });
    aborted.mockRestore();
    expect(await everything()).toEqual(before);
  });

  it('a full disk is called by its name', async () => {
    const { id } = await anItem();
    breakDisk(new DOMException('', 'QuotaExceededError'));
    expect(await changeItem(id, { note: 'Viktig' })).toMatchObject({ ok: false, reason: 'diskFull' });
  });

  it('what is tried again never writes over something newer', async () => {
    const { id } = await anItem();
    const broken = breakDisk(new Error('disk'));
    await changeItem(id, { note: 'Første' });
    broken.mockRestore();
    good(await changeItem(id, { note: 'Andre' }));
    await retrySave();
    expect(await readItem(id)).toMatchObject({ note: 'Andre' });
    expect(saveState().state).toBe('saved');
  });

  it('two things said of one item are both saved, each in its own field', async () => {
    const { id } = await anItem();
    const broken = breakDisk(new Error('disk'));
    await changeItem(id, { note: 'Viktig' });
    await setItemStatus(id, 'done');
    broken.mockRestore();
    await retrySave();
    expect(await readItem(id)).toMatchObject({ note: 'Viktig', status: 'done' });
    expect(saveState().state).toBe('saved');
  });

  it('the last word of a text that failed twice is the one that is saved', async () => {
    const { id } = await anItem();
    const broken = breakDisk(new Error('disk'));
    await changeItem(id, { note: 'Vik' });
    await changeItem(id, { note: 'Viktig' });
    broken.mockRestore();
    await retrySave();
    expect(await readItem(id)).toMatchObject({ note: 'Viktig' });
    expect(saveState().state).toBe('saved');
  });

  it('a text that failed is saved although another field was changed in the meantime', async () => {
    const { id } = await anItem();
    const broken = breakDisk(new Error('disk'));
    await changeItem(id, { note: 'Viktig' });
    broken.mockRestore();
    good(await setItemStatus(id, 'done'));
    await retrySave();
    expect(await readItem(id)).toMatchObject({ note: 'Viktig', status: 'done' });
  });

  it('a tick that failed does not come back over a newer one', async () => {
    const { id } = await anItem();
    const broken = breakDisk(new Error('disk'));
    await setItemStatus(id, 'done');
    broken.mockRestore();
    good(await setItemStatus(id, 'notRelevant', 'Gjelder ikke her'));
    await retrySave();
    expect(await readItem(id)).toMatchObject({ status: 'notRelevant', doneAt: null });
  });

  it('what would be made anew is not made twice', async () => {
    const { termId } = await found();
    const broken = breakDisk(new Error('disk'));
    expect(await addItem(termId, aDraft())).toMatchObject({ ok: false });
    expect(saveState().state).toBe('failed');
    broken.mockRestore();
    good(await addItem(termId, aDraft()));
    await retrySave();
    expect(await listItems(termId)).toHaveLength(4);
    expect(saveState().state).toBe('saved');
  });

  it('is not called saved when nobody answers for the journal at all', async () => {
    const { id } = await anItem();
    const { desktop } = fresh.desktop();
    const gone = vi.spyOn(desktop, 'appendChange').mockRejectedValue(new Error('no main process'));
    good(await changeItem(id, { note: 'Første' }));
    expect(saveState().state).toBe('failed');
    gone.mockRestore();
    await retrySave();
    expect(saveState().state).toBe('saved');
  });

  it('is not called saved before the journal has it, and then in the right order', async () => {
    const { id } = await anItem();
    const { state } = fresh.desktop();
    state.refusesAppend = true;
    good(await changeItem(id, { note: 'Første' }));
    good(await changeItem(id, { note: 'Andre' }));
    expect(saveState().state).toBe('failed');
    state.refusesAppend = false;
    await retrySave();
    expect(saveState().state).toBe('saved');
    expect(state.journal.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(await readWorkspace()).not.toBeNull();
  });
});
