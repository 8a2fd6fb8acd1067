import { forceCloseDatabase } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { Dexie, liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import {
  database,
  databaseName,
  heldDatabase,
  isDatabaseLost,
  onDatabaseLost,
} from '#renderer/db/database.ts';
import { databaseFacts } from '#renderer/db/opening/facts.ts';
import { recoverDatabase } from '#renderer/db/opening/recover.ts';
import { changeItem, listItems, readItem } from '#renderer/db/repositories/checklist.ts';
import { readWorkspace } from '#renderer/db/repositories/workspace.ts';
import { retrySave, saveState } from '#renderer/db/save-state.ts';
import { takeSnapshot } from '#renderer/db/take-snapshot.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { journal, withFreshDatabase } from '../fresh-database.ts';
import { testVault } from '../test-keys.ts';

const fresh = withFreshDatabase();

const anItem = async () => {
  const { termId } = await found({ myId: testVault().personId });
  return onlyFirst(await listItems(termId));
};

/** What Chromium does when it gives a store up: the connection closes by itself, and what lay there may be gone. */
const giveUp = async ({ andEmpty }: { readonly andEmpty: boolean }): Promise<void> => {
  forceCloseDatabase(database().backendDB() as never);
  await vi.waitUntil(isDatabaseLost);
  if (andEmpty) await Dexie.delete(databaseName);
};

const atOnce = (): Promise<void> => Promise.resolve();

describe('a database that is lost in the middle of a session', () => {
  it('is said so, never read from, and takes nothing until it is whole', async () => {
    const { id } = await anItem();
    const told = vi.fn<() => void>();
    const stop = onDatabaseLost(told);
    await giveUp({ andEmpty: true });
    stop();
    expect(told).toHaveBeenCalledOnce();
    // Not everything has been opened yet, so nothing is read: half a room would look like a whole one.
    await expect(readWorkspace()).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    await expect(readItem(id)).rejects.toMatchObject({ name: 'DatabaseClosedError' });
    expect(heldDatabase().isOpen()).toBe(false);
    expect(await takeSnapshot('quit')).toBe(false);
  });

  it.each([true, false])(
    'is opened and settled, with what was being written (emptied: %s)',
    async (andEmpty) => {
      const { id } = await anItem();
      good(await changeItem(id, { note: 'Første' }));
      const broken = vi
        .spyOn(database().changes, 'add')
        .mockImplementation(() => Dexie.Promise.reject(new DOMException('', 'QuotaExceededError')));
      await changeItem(id, { note: 'Andre' });
      await giveUp({ andEmpty });
      broken.mockRestore();
      expect(await recoverDatabase(atOnce)).toMatchObject({ state: 'open' });
      await retrySave();
      expect(await readItem(id)).toMatchObject({ note: 'Andre' });
      expect(saveState().state).toBe('saved');
      expect((await journal()).map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
      expect(fresh.desktop().state.journal).toEqual(await database().changes.orderBy('sequence').toArray());
    },
  );

  it('is written to and read from in memory meanwhile, and called not saved', async () => {
    const { id, termId } = await anItem();
    await databaseFacts(database());
    good(await changeItem(id, { note: 'Første' }));
    await giveUp({ andEmpty: true });
    expect(await listItems(termId)).toHaveLength(3);
    expect(await readItem(id)).toMatchObject({ note: 'Første' });
    expect(await changeItem(id, { note: 'Mens den er borte' })).toMatchObject({ reason: 'notSaved' });
    expect(await changeItem(id, { note: 'Det siste ordet' })).toMatchObject({ reason: 'notSaved' });
    expect(saveState().state).toBe('failed');
    expect(await recoverDatabase(atOnce)).toMatchObject({ state: 'open' });
    await retrySave();
    expect(await readItem(id)).toMatchObject({ note: 'Det siste ordet' });
    expect(saveState().state).toBe('saved');
  });

  it('waits for the journal to take what only this run of the program still has', async () => {
    const { id } = await anItem();
    const { state } = fresh.desktop();
    state.refusesAppend = true;
    good(await changeItem(id, { note: 'Ikke i journalen' }));
    await giveUp({ andEmpty: true });
    const pause = vi.fn<() => Promise<void>>(async () => {
      state.refusesAppend = false;
    });
    expect(await recoverDatabase(pause)).toMatchObject({ state: 'open' });
    expect(pause).toHaveBeenCalledOnce();
    expect(await readItem(id)).toMatchObject({ note: 'Ikke i journalen' });
  });

  it('tries again for as long as the disk does not let it', async () => {
    const { id } = await anItem();
    good(await changeItem(id, { note: 'Første' }));
    await giveUp({ andEmpty: true });
    const full = vi
      .spyOn(heldDatabase().table('people'), 'bulkPut')
      .mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    let tries = 0;
    const pause = async () => {
      tries += 1;
      if (tries === 3) full.mockRestore();
    };
    expect(await recoverDatabase(pause)).toMatchObject({ state: 'open', told: { kind: 'rebuilt' } });
    expect(await readItem(id)).toMatchObject({ note: 'Første' });
  });

  it('leaves on the screen what was there, and shows what is new when it is back', async () => {
    await anItem();
    const seen: (Workspace | null)[] = [];
    const failed = vi.fn<(error: unknown) => void>();
    const subscription = liveQuery(readWorkspace).subscribe({ next: (row) => seen.push(row), error: failed });
    await vi.waitUntil(() => seen.length === 1);
    await giveUp({ andEmpty: true });
    await recoverDatabase(atOnce);
    await vi.waitUntil(() => seen.length === 2);
    subscription.unsubscribe();
    expect(seen).toEqual([seen[0], seen[0]]);
    expect(seen[0]).not.toBeNull();
    expect(failed).not.toHaveBeenCalled();
  });
});
