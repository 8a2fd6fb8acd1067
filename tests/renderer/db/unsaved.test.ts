import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { closeDatabase, database } from '#renderer/db/database.ts';
import { readLocal, writeLocal } from '#renderer/db/local.ts';
import { changeItem, listItems, readItem } from '#renderer/db/repositories/checklist.ts';
import { readPrivateNote, savePrivateNote } from '#renderer/db/repositories/private-notes.ts';
import { forgetRetries, saveState } from '#renderer/db/save-state.ts';
import { actor } from '#renderer/db/session.ts';
import { stackOf } from '#renderer/db/undo-stack.ts';
import { retryUnsaved, sealUnsaved } from '#renderer/db/unsaved.ts';
import { forgetKeys, isOpen, openKeys, setKeys } from '#renderer/db/vault.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { notYetSaved } from '#renderer/db/waiting.ts';
import { z } from '#shared/zod.ts';
import { found, good, onlyFirst } from './builders.ts';
import { journal, openFresh, withFreshDatabase } from './fresh-database.ts';
import { testVault } from './test-keys.ts';

withFreshDatabase();

const breakDisk = () =>
  vi.spyOn(database().changes, 'add').mockImplementation(() => Dexie.Promise.reject(new Error('disk')));

const anItem = async () => {
  const { termId } = await found({ myId: testVault().personId });
  return onlyFirst(await listItems(termId));
};

/** Locked and opened again: the window is loaded anew, so nothing but the database and main's bytes is left. */
const lockedAndOpened = async (): Promise<void> => {
  forgetKeys();
  forgetRetries();
  closeDatabase();
  await openFresh();
  setKeys(testVault());
};

describe('what could not be saved at the lock', () => {
  it('is nothing as a rule', async () => {
    await anItem();
    expect(sealUnsaved()).toBeNull();
  });

  it('is sealed, and saved after the next unlocking in the name of who wrote it', async () => {
    const { id } = await anItem();
    const broken = breakDisk();
    await changeItem(id, { note: 'HEMMELIG UFERDIG' });
    expect(saveState().state).toBe('failed');
    const sealed = sealUnsaved();
    expect(Buffer.from(sealed!).toString('latin1')).not.toContain('HEMMELIG');
    broken.mockRestore();
    await lockedAndOpened();
    setKeys(testVault({ personId: '019a0000-0000-7000-8000-00000000000b' as PersonId }));
    await retryUnsaved(sealed!);
    expect(await readItem(id)).toMatchObject({ note: 'HEMMELIG UFERDIG', updatedBy: testVault().personId });
  });

  it('never writes over what was written since', async () => {
    const { id } = await anItem();
    const broken = breakDisk();
    await changeItem(id, { note: 'Eldre' });
    const sealed = sealUnsaved();
    broken.mockRestore();
    await lockedAndOpened();
    good(await changeItem(id, { note: 'Nyere' }));
    await retryUnsaved(sealed!);
    expect(await readItem(id)).toMatchObject({ note: 'Nyere' });
    expect(saveState().state).toBe('saved');
  });

  /** A disk that does not answer until it is let. */
  const stuckDisk = () => {
    let free = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      free = resolve;
    });
    const db = database();
    const run = db.transaction.bind(db) as (...given: readonly unknown[]) => Promise<unknown>;
    const stuck = async (...given: readonly unknown[]) => {
      await gate;
      return run(...given);
    };
    vi.spyOn(db, 'transaction').mockImplementation(stuck as never);
    return () => free();
  };

  it('counts what is being saved on a slow disk, the first private note too, until it is saved', async () => {
    const { id } = await anItem();
    const free = stuckDisk();
    const saving = [changeItem(id, { note: 'Underveis' }), savePrivateNote(id, 'Bare mitt')];
    await vi.waitFor(() => expect(saveState().state).toBe('saving'));
    await vi.waitFor(() => expect(notYetSaved(database())).toHaveLength(2));
    const sealed = sealUnsaved();
    free();
    await Promise.all(saving);
    expect(sealUnsaved()).toBeNull();
    const before = await journal();
    // Written after all: trying it again changes nothing.
    await retryUnsaved(sealed!);
    expect([await journal(), saveState().state]).toEqual([before, 'saved']);
  });

  it('takes along what would have made something new, and makes it once', async () => {
    const { id } = await anItem();
    const broken = breakDisk();
    expect(await savePrivateNote(id, 'Første')).toMatchObject({ ok: false });
    // Whoever writes it anew takes its place.
    expect(await savePrivateNote(id, 'Første og mer')).toMatchObject({ ok: false });
    const sealed = sealUnsaved();
    broken.mockRestore();
    await lockedAndOpened();
    await retryUnsaved(sealed!);
    await retryUnsaved(sealed!);
    expect(await readPrivateNote(id)).toBe('Første og mer');
    expect(await database().rows('privateNotes').count()).toBe(1);
    expect(sealUnsaved()).toBeNull();
  });

  it('goes along at the next lock too, when the disk is still sick', async () => {
    const { id } = await anItem();
    let broken = breakDisk();
    await savePrivateNote(id, 'Mitt');
    await changeItem(id, { note: 'Vårt' });
    const first = sealUnsaved();
    broken.mockRestore();
    await lockedAndOpened();
    broken = breakDisk();
    const trying = retryUnsaved(first!);
    expect(notYetSaved(database())).toHaveLength(2);
    await trying;
    const second = sealUnsaved();
    broken.mockRestore();
    await lockedAndOpened();
    await retryUnsaved(second!);
    expect([await readPrivateNote(id), (await readItem(id))?.note]).toEqual(['Mitt', 'Vårt']);
  });

  it('is let go when it was sealed with another key, or touched', async () => {
    const { id } = await anItem();
    const broken = breakDisk();
    await changeItem(id, { note: 'Viktig' });
    const sealed = sealUnsaved();
    broken.mockRestore();
    await lockedAndOpened();
    const before = await journal();
    await retryUnsaved(sealed!.with(30, sealed![30]! ^ 1));
    expect(await journal()).toEqual(before);
  });
});

describe('the lock', () => {
  it('drops keys, what can be undone, and whose name things are written in', async () => {
    const { id } = await anItem();
    good(await changeItem(id, { note: 'x' }));
    const { data, person, personId } = openKeys();
    expect(stackOf(personId).undo).not.toEqual([]);
    forgetKeys();
    expect(isOpen()).toBe(false);
    expect(() => openKeys()).toThrow('locked');
    expect([...data.bytes, ...person].every((byte) => byte === 0)).toBe(true);
    expect([actor(), stackOf(personId).undo]).toEqual([null, []]);
    await expect(readItem(id)).rejects.toThrow('locked');
  });

  it('leaves the next person nothing to undo', async () => {
    const { id } = await anItem();
    good(await changeItem(id, { note: 'x' }));
    setKeys(testVault({ personId: '019a0000-0000-7000-8000-00000000000b' as PersonId }));
    expect(stackOf(testVault().personId).undo).toEqual([]);
  });
});

describe('what this PC remembers', () => {
  it('is sealed, and read again; with another key it is as if it were not there', async () => {
    await writeLocal('choice', { text: 'HEMMELIG VALG' });
    const stored = await database().local.get('choice');
    expect(Buffer.from(stored?.value as Uint8Array).toString('latin1')).not.toContain('HEMMELIG');
    const shape = z.strictObject({ text: z.string() });
    expect(await readLocal('choice', shape)).toEqual({ text: 'HEMMELIG VALG' });
    expect(await readLocal('choice', z.string())).toBeNull();
    await database().local.put({ key: 'other', value: stored?.value });
    expect(await readLocal('other', shape)).toBeNull();
    const dataKey = new Uint8Array(32).fill(8);
    setKeys(testVault({ dataKey }));
    expect(await readLocal('choice', shape)).toBeNull();
  });

  it('is not written before there is a key', async () => {
    forgetKeys();
    await writeLocal('choice', 'noe');
    expect(await database().local.count()).toBe(0);
    expect(await readLocal('choice', z.string())).toBeNull();
  });
});
