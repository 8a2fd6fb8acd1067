import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { database } from '#renderer/db/database.ts';
import { onDamage, type Damage } from '#renderer/db/damaged.ts';
import { forgetHead } from '#renderer/db/head.ts';
import { settleDatabase, type Settled } from '#renderer/db/opening/settle.ts';
import { verifyAll } from '#renderer/db/opening/verify.ts';
import {
  addItem,
  changeItem,
  listItems,
  readItem,
  setItemStatus,
} from '#renderer/db/repositories/checklist.ts';
import { savePrivateNote } from '#renderer/db/repositories/private-notes.ts';
import { retrySave, saveState } from '#renderer/db/save-state.ts';
import { takeSnapshot } from '#renderer/db/take-snapshot.ts';
import { forgetKeys, setKeys } from '#renderer/db/vault.ts';
import type { ChecklistItemId, TermId } from '#shared/domain/id.ts';
import { aDraft, found, good, onlyFirst } from '../builders.ts';
import { emptyDatabase, everything, journal, openFresh, withFreshDatabase } from '../fresh-database.ts';
import { testVault } from '../test-keys.ts';

const fresh = withFreshDatabase();

type Dump = Readonly<Record<string, readonly object[]>>;
const dump = async (): Promise<Dump> => (await everything()) as Dump;

/** What a person would miss: not which PC it is, and not what only this PC remembers. */
const content = async (): Promise<Dump> => {
  const { meta: _meta, local: _local, ...tables } = await dump();
  return tables;
};

/** Puts the database back as it was, behind the program's back. */
const putBack = async (tables: Dump): Promise<void> => {
  for (const [name, rows] of Object.entries(tables)) {
    await database().table(name).clear();
    await database()
      .table(name)
      .bulkPut([...rows]);
  }
  forgetHead(database());
};

const start = (): Promise<Settled> =>
  settleDatabase(database(), { dataLoss: false, onProgress: () => undefined });

/** What main does after it has set the database aside: an empty one, and the window anew. */
const reloaded = async (): Promise<void> => {
  await emptyDatabase();
  await openFresh();
  setKeys(testVault());
};

const workspace = async (): Promise<{ termId: TermId; id: ChecklistItemId }> => {
  const { termId } = await found({ myId: testVault().personId });
  const { id } = onlyFirst(await listItems(termId));
  good(await changeItem(id, { note: 'Første' }));
  return { termId, id };
};

const some = async (): Promise<{ termId: TermId; id: ChecklistItemId }> => {
  const { termId, id } = await workspace();
  good(await setItemStatus(id, 'done'));
  good(await addItem(termId, aDraft()));
  good(await savePrivateNote(id, 'Mitt eget'));
  return { termId, id };
};

describe('a start', () => {
  it('where all is well changes nothing and says nothing', async () => {
    await some();
    const before = await content();
    expect(await start()).toEqual({ state: 'open', told: null });
    expect(await content()).toEqual(before);
    expect(fresh.desktop().state.isWhole).toBe(1);
  });

  it('in a profile where nothing was ever written is the first run', async () => {
    expect(await start()).toEqual({ state: 'open', told: null });
    forgetKeys();
    await expect(verifyAll(database(), () => Promise.resolve())).resolves.toBeUndefined();
  });

  it('with an empty database makes every row and every change anew, bit for bit', async () => {
    await some();
    const before = await content();
    await reloaded();
    expect(await start()).toEqual({ state: 'open', told: { kind: 'rebuilt' } });
    expect(await content()).toEqual(before);
    expect(await database().meta.get('rebuilding')).toBeUndefined();
    expect(await database().meta.get('workspaceId')).toBeDefined();
  });

  it('makes it anew from a snapshot and what came after it, just the same', async () => {
    const { id } = await workspace();
    expect(await takeSnapshot('burst')).toBe(true);
    good(await changeItem(id, { note: 'Etter' }));
    const before = await content();
    await reloaded();
    expect(await start()).toMatchObject({ told: { kind: 'rebuilt' } });
    expect(await content()).toEqual(before);
  });

  it('does without a snapshot that leads somewhere else', async () => {
    const { id } = await workspace();
    await takeSnapshot('burst');
    good(await changeItem(id, { note: 'Etter' }));
    const before = await content();
    const { state } = fresh.desktop();
    state.snapshots = state.snapshots.map((snapshot) => ({ ...snapshot, bytes: snapshot.bytes.with(40, 1) }));
    await reloaded();
    expect(await start()).toMatchObject({ told: { kind: 'rebuilt' } });
    expect(await content()).toEqual(before);
  });

  it('after a kill in the middle of that begins again', async () => {
    await some();
    const before = await content();
    await reloaded();
    const broken = vi
      .spyOn(database().table('checklistItems'), 'bulkPut')
      .mockRejectedValueOnce(new Error('killed'));
    await expect(start()).rejects.toThrow('killed');
    broken.mockRestore();
    expect(await database().meta.get('rebuilding')).toBeDefined();
    expect(await start()).toMatchObject({ told: { kind: 'rebuilt' } });
    expect(await content()).toEqual(before);
  });

  it('with a database from before the last changes adds them', async () => {
    const { id } = await workspace();
    const older = await dump();
    good(await changeItem(id, { note: 'Andre' }));
    good(await setItemStatus(id, 'done'));
    const before = await content();
    await putBack(older);
    expect(await start()).toEqual({ state: 'open', told: { kind: 'caughtUp', count: 2 } });
    expect(await content()).toEqual(before);
    good(await changeItem(id, { note: 'Tredje' }));
    expect(saveState().state).toBe('saved');
  });

  it('hands over what the journal had not taken when the program ended', async () => {
    const { id } = await workspace();
    const { state } = fresh.desktop();
    state.refusesAppend = true;
    good(await changeItem(id, { note: 'Bare i basen' }));
    expect(saveState().state).toBe('failed');
    state.refusesAppend = false;
    // A new run of the program: what waited in memory is gone.
    const rows = await dump();
    await reloaded();
    await putBack(rows);
    expect(await start()).toEqual({ state: 'open', told: null });
    expect(state.journal.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('opens also when the journal still takes nothing, and goes on trying', async () => {
    const { id } = await workspace();
    const { state } = fresh.desktop();
    state.refusesAppend = true;
    good(await changeItem(id, { note: 'Bare i basen' }));
    const rows = await dump();
    await reloaded();
    await putBack(rows);
    expect(await start()).toMatchObject({ state: 'open' });
    expect(saveState().state).toBe('failed');
    state.refusesAppend = false;
    await retrySave();
    expect(saveState().state).toBe('saved');
    expect(state.journal).toHaveLength(3);
  });
});

describe('damage to the database', () => {
  it('by an old row put back is found, set aside and made good', async () => {
    const { id } = await workspace();
    const old = await database().rows('checklistItems').get(id);
    good(await changeItem(id, { note: 'Nyere' }));
    const before = await content();
    await database().rows('checklistItems').put(old!);
    expect(await start()).toEqual({ state: 'reloading' });
    expect(fresh.desktop().state.aside).toEqual(['damaged']);
    await reloaded();
    expect(await start()).toEqual({ state: 'open', told: { kind: 'rebuilt' } });
    expect(await content()).toEqual(before);
  });

  it.each([
    ['a row is gone', (id: string) => database().rows('checklistItems').delete(id)],
    ['all rows are gone', () => database().rows('checklistItems').clear()],
    ['a change is gone', () => database().changes.delete(2)],
    ['all changes are gone', () => database().changes.clear()],
  ])('is found when %s', async (_, damage) => {
    const { id } = await some();
    await damage(id);
    forgetHead(database());
    expect(await start()).toEqual({ state: 'reloading' });
  });

  it('also hands over what only the damaged database had', async () => {
    const { id } = await workspace();
    const { state } = fresh.desktop();
    state.refusesAppend = true;
    good(await changeItem(id, { note: 'Bare i basen' }));
    state.refusesAppend = false;
    await database().rows('people').clear();
    expect(await start()).toEqual({ state: 'reloading' });
    await reloaded();
    await start();
    expect(await readItem(id)).toMatchObject({ note: 'Bare i basen' });
  });

  it.each([
    [
      'in what is sealed',
      (row: { content: Uint8Array }) => ({ content: row.content.with(30, row.content[30]! ^ 1) }),
    ],
    ['in what stands in the open', () => ({ status: 'notRelevant' })],
    ['by a field that was put there', () => ({ phase: 'firstYear', planted: 1 })],
  ])('of a single bit %s is found before it is shown, and behind what people do', async (_, damage) => {
    const { id } = await workspace();
    const row = (await database().rows('checklistItems').get(id))!;
    await database()
      .rows('checklistItems')
      .put({ ...row, ...damage(row) });
    setKeys(testVault());
    const before = await content();
    const met: Damage[] = [];
    const stop = onDamage((damaged) => void met.push(damaged));
    await verifyAll(database(), () => Promise.resolve());
    stop();
    expect(met).toEqual([{ table: 'checklistItems', id }]);
    expect(await content()).toEqual(before);
    expect(await start()).toEqual({ state: 'reloading' });
  });

  it('of a change in the middle is found by its link', async () => {
    await some();
    const second = (await database().changes.get(2))!;
    await database().changes.put({ ...second, records: [] });
    const met: Damage[] = [];
    const stop = onDamage((damaged) => void met.push(damaged));
    await verifyAll(database(), () => Promise.resolve());
    stop();
    expect(met).toEqual([{ table: 'changes', id: second.id }]);
  });
});

describe('two chains', () => {
  const parted = async () => {
    const { id } = await workspace();
    const rows = await dump();
    const { state } = fresh.desktop();
    const journalThen = [...state.journal];
    good(await changeItem(id, { note: 'I journalen' }));
    good(await setItemStatus(id, 'done'));
    return { id, rows, journalThen, journalNow: [...state.journal], state };
  };

  it('go on with the journal where it is longer, and hand over what only the database had', async () => {
    const { id, rows, journalNow, state } = await parted();
    await putBack(rows);
    good(await changeItem(id, { note: 'I basen' }));
    state.journal = [...journalNow];
    const aside = vi.spyOn(fresh.desktop().desktop, 'setDatabaseAside');
    expect(await start()).toEqual({ state: 'reloading' });
    expect(aside.mock.calls[0]?.[0].changes?.map(({ sequence }) => sequence)).toEqual([3]);
    await reloaded();
    expect(await start()).toEqual({ state: 'open', told: { kind: 'otherChain' } });
    expect(await readItem(id)).toMatchObject({ note: 'I journalen', status: 'done' });
  });

  it('go on with the database where it is longer', async () => {
    const { id, rows, journalThen, journalNow, state } = await parted();
    await putBack(rows);
    state.journal = [...journalThen];
    for (const note of ['a', 'b', 'c']) good(await changeItem(id, { note }));
    state.journal = journalNow;
    expect(await start()).toEqual({ state: 'open', told: { kind: 'otherChain' } });
    expect(await readItem(id)).toMatchObject({ note: 'c' });
    expect(state.journal).toEqual(await database().changes.orderBy('sequence').toArray());
  });
});

describe('damage to the journal', () => {
  it('is made good from a whole database', async () => {
    await some();
    const { state } = fresh.desktop();
    const whole = [...state.journal];
    state.damagedAfter = 2;
    expect(await start()).toEqual({ state: 'open', told: { kind: 'journalRewritten' } });
    expect(state.journal).toEqual(whole);
  });

  it('that cannot be made good lets people read, and calls nothing saved', async () => {
    const { id } = await some();
    const { desktop, state } = fresh.desktop();
    state.damagedAfter = 2;
    state.refusesAppend = true;
    vi.spyOn(desktop, 'rewriteJournal').mockResolvedValue({ ok: false, reason: 'notWritten' });
    expect(await start()).toEqual({ state: 'open', told: null });
    good(await changeItem(id, { note: 'Nytt' }));
    expect(saveState().state).toBe('failed');
  });

  it('and a database that is gone: a newer snapshot leads on from what can be read', async () => {
    const { id } = await workspace();
    good(await changeItem(id, { note: 'Før bildet' }));
    await takeSnapshot('burst');
    const rows = (await content())['checklistItems'];
    good(await changeItem(id, { note: 'Borte' }));
    fresh.desktop().state.damagedAfter = 1;
    await reloaded();
    const settled = await start();
    expect(settled).toMatchObject({ state: 'open', told: { kind: 'salvaged' } });
    expect((await content())['checklistItems']).toEqual(rows);
    expect((await journal()).map(({ label }) => label)).toEqual(['found', 'salvaged']);
    good(await changeItem(id, { note: 'Videre' }));
    await reloaded();
    await start();
    expect(await readItem(id)).toMatchObject({ note: 'Videre' });
  });

  it('and what follows a snapshot beyond the damage comes along', async () => {
    const { id } = await workspace();
    await takeSnapshot('burst');
    good(await changeItem(id, { note: 'Etter bildet' }));
    const rows = (await content())['checklistItems'];
    Object.assign(fresh.desktop().state, { damagedAfter: 0, damaged: 1 });
    await reloaded();
    expect(await start()).toMatchObject({ told: { kind: 'salvaged' } });
    expect((await content())['checklistItems']).toEqual(rows);
  });

  it('without a snapshot keeps what can be read, and says that some is missing', async () => {
    const { id } = await some();
    fresh.desktop().state.damagedAfter = 2;
    await reloaded();
    expect(await start()).toMatchObject({ told: { kind: 'salvaged', lost: null } });
    expect(await readItem(id)).toMatchObject({ note: 'Første', status: 'open' });
    expect(await journal()).toHaveLength(2);
  });

  it('with nothing left anywhere never shows an empty room', async () => {
    await some();
    fresh.desktop().state.damagedAfter = 0;
    await reloaded();
    expect(await start()).toEqual({ state: 'refused', reason: 'nothingLeft' });
  });

  it('cut off by whole changes says how many are gone', async () => {
    await some();
    const { desktop, state } = fresh.desktop();
    const before = await desktop.journalState();
    state.journal = state.journal.slice(0, 3);
    vi.spyOn(desktop, 'journalState').mockImplementation(async () => ({
      ...before,
      head: { ...before.head!, ...state.journal.at(-1)! },
      reached: 5,
    }));
    await reloaded();
    expect(await start()).toEqual({
      state: 'open',
      told: { kind: 'lost', count: 2 },
    });
  });

  /** Three notes one after the other, and the database put back to the one of its number; 0: before the first. */
  const olderDatabase = async (place: number, snapshotAfter = -1) => {
    const { id } = await workspace();
    const dumps = [await dump()];
    for (const [at, note] of ['Andre', 'Tredje', 'Fjerde', 'Femte'].entries()) {
      good(await changeItem(id, { note }));
      if (at + 1 === snapshotAfter) await takeSnapshot('burst');
      dumps.push(await dump());
    }
    await putBack(dumps[place]!);
    const { state } = fresh.desktop();
    return { id, state, newest: (dumps.at(-1) as Dump)['checklistItems'] };
  };

  it('and a database from before the last changes: what stands beyond the damage is added', async () => {
    const { state, newest } = await olderDatabase(2);
    Object.assign(state, { damagedAfter: 1, damaged: 3, reached: 6 });
    expect(await start()).toEqual({ state: 'open', told: { kind: 'caughtUp', count: 2 } });
    expect((await content())['checklistItems']).toEqual(newest);
    expect(state.journal.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('and an older database, with a snapshot between: all comes back, and nobody is told of less', async () => {
    const { state, id, newest } = await olderDatabase(1, 3);
    Object.assign(state, { damagedAfter: 1, damaged: 3, reached: 6 });
    expect(await start()).toMatchObject({ state: 'open', told: { kind: 'salvaged' } });
    expect((await content())['checklistItems']).toEqual(newest);
    expect((await journal()).map(({ label }) => label).at(-1)).toBe('salvaged');
    expect(await database().changes.toArray()).toEqual(state.journal);
    good(await changeItem(id, { note: 'Videre' }));
    expect(await start()).toEqual({ state: 'open', told: null });
    expect(await readItem(id)).toMatchObject({ note: 'Videre' });
  });

  it('and an older database that nothing leads on from: says how many are gone', async () => {
    const { state, id } = await olderDatabase(1);
    Object.assign(state, { damagedAfter: 1, damaged: 3 });
    expect(await start()).toEqual({ state: 'open', told: { kind: 'lost', count: 3 } });
    expect(await readItem(id)).toMatchObject({ note: 'Andre' });
  });

  it('and an older database, when only the mark beside it knows better: says how many are gone', async () => {
    const { state } = await olderDatabase(1);
    Object.assign(state, { damagedAfter: 1, reached: 6 });
    expect(await start()).toEqual({ state: 'open', told: { kind: 'lost', count: 3 } });
  });

  it('and an older database: a kill before it is told hides nothing', async () => {
    const { state } = await olderDatabase(1);
    Object.assign(state, { damagedAfter: 1, reached: 6 });
    const { desktop } = fresh.desktop();
    const killed = vi.spyOn(desktop, 'databaseIsWhole').mockRejectedValueOnce(new Error('killed'));
    await expect(start()).rejects.toThrow('killed');
    killed.mockRestore();
    expect(await start()).toEqual({ state: 'open', told: { kind: 'lost', count: 3 } });
  });

  it('cut off with an older database: a snapshot that has more is asked', async () => {
    const { state, id } = await olderDatabase(1, 3);
    state.journal = state.journal.slice(0, 2);
    state.reached = 6;
    expect(await start()).toEqual({ state: 'open', told: { kind: 'salvaged', lost: 1 } });
    expect(await readItem(id)).toMatchObject({ note: 'Fjerde' });
  });

  it('wherever it is, and however old the database: never says that all is there when it is not', async () => {
    for (const place of [0, 1, 2, 3, 4]) {
      for (const [damagedAfter, damaged] of [
        [0, 2],
        [1, 1],
        [2, 3],
        [4, 1],
        [3, Infinity],
      ] as const) {
        await reloaded();
        Object.assign(fresh.desktop().state, { journal: [], snapshots: [], damagedAfter: null, reached: 0 });
        const { state, newest } = await olderDatabase(place);
        Object.assign(state, { damagedAfter, damaged, reached: 6 });
        const settled = await start();
        const isAll = JSON.stringify((await content())['checklistItems']) === JSON.stringify(newest);
        const kind = settled.state === 'open' ? settled.told?.kind : settled.state;
        expect({ place, damagedAfter, saysSo: kind === 'lost' }).toEqual({
          place,
          damagedAfter,
          saysSo: !isAll,
        });
      }
    }
  });
});
