import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listBin, restoreFromBin } from '#renderer/db/bin.ts';
import { database } from '#renderer/db/database.ts';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { historyOf } from '#renderer/db/history.ts';
import { applyImport, planImport } from '#renderer/db/import-workspace.ts';
import { addItem, listItems, readItem, removeItem } from '#renderer/db/repositories/checklist.ts';
import { readPrivateNote, savePrivateNote } from '#renderer/db/repositories/private-notes.ts';
import { undo } from '#renderer/db/undo.ts';
import { setKeys } from '#renderer/db/vault.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { PrivateNote } from '#shared/domain/private-note.ts';
import { aDraft, found, good, onlyFirst } from '../builders.ts';
import { allRows, journal, withFreshDatabase } from '../fresh-database.ts';
import { testVault } from '../test-keys.ts';

const fresh = withFreshDatabase();

/** The director is who has opened; the mayor has the same workspace key and another key of their own. */
const begin = async () => {
  const director = testVault();
  const { termId, people } = await found({ myId: director.personId });
  const mayor = testVault({
    personId: people[1] as PersonId,
    role: 'mayor',
    personKey: new Uint8Array(32).fill(99),
  });
  return { director, mayor, termId, item: onlyFirst(await listItems(termId)) };
};

const notesInDatabase = async (): Promise<PrivateNote[]> =>
  [...(await allRows())].flatMap(([name, row]) =>
    name.startsWith('privateNotes/') ? [row as unknown as PrivateNote] : [],
  );

describe('a private note', () => {
  it('is read again by who wrote it, and by nobody else', async () => {
    const { mayor, item } = await begin();
    expect(await readPrivateNote(item.id)).toBeNull();
    good(await savePrivateNote(item.id, 'Husk å spørre om lønn – æøå'));
    expect(await readPrivateNote(item.id)).toBe('Husk å spørre om lønn – æøå');
    setKeys(mayor);
    expect(await readPrivateNote(item.id)).toBeNull();
    good(await savePrivateNote(item.id, 'Ordførerens eget'));
    expect(await readPrivateNote(item.id)).toBe('Ordførerens eget');
    setKeys(testVault());
    expect(await readPrivateNote(item.id)).toBe('Husk å spørre om lønn – æøå');
  });

  it('opens with an own key of before too, and is written anew with the one of now', async () => {
    const { item } = await begin();
    good(await savePrivateNote(item.id, 'Fra før'));
    const personKey = new Uint8Array(32).fill(13);
    setKeys(testVault({ personKey: Uint8Array.from(personKey) }));
    expect(await readPrivateNote(item.id)).toBeNull();
    setKeys(testVault({ personKey: Uint8Array.from(personKey), olderKeys: [testVault().personKey] }));
    expect(await readPrivateNote(item.id)).toBe('Fra før');
    good(await savePrivateNote(item.id, 'Fra nå'));
    setKeys(testVault({ personKey }));
    expect(await readPrivateNote(item.id)).toBe('Fra nå');
  });

  it('stands nowhere that the workspace key opens: rows, journal, history, files', async () => {
    const { mayor, item, termId } = await begin();
    good(await savePrivateNote(item.id, 'PLANTET ORD'));
    good(await savePrivateNote(item.id, 'PLANTET ORD TO'));
    setKeys(mayor);
    const note = onlyFirst(await notesInDatabase());
    const history = await historyOf(note.id);
    expect(history.map(({ label }) => label)).toEqual(['privateNote', 'privateNote']);
    expect(history[0]?.changes).toEqual([{ field: 'body', before: null, after: null }]);
    const opened = JSON.stringify([
      await notesInDatabase(),
      await journal(),
      history,
      await exportWorkspace(),
    ]);
    expect(opened).not.toContain('PLANTET');
    expect(await exportWorkspace()).not.toContain(note.body);
    expect(await listItems(termId)).toHaveLength(3);
  });

  it('tells nothing by its length', async () => {
    const { item } = await begin();
    good(await savePrivateNote(item.id, ''));
    const short = onlyFirst(await notesInDatabase()).body.length;
    good(await savePrivateNote(item.id, 'x'.repeat(200)));
    expect(onlyFirst(await notesInDatabase()).body).toHaveLength(short);
  });

  it('is one for each item however fast it is written, and can be undone', async () => {
    const { item } = await begin();
    await Promise.all(['a', 'ab', 'abc'].map((text) => savePrivateNote(item.id, text)));
    expect(await database().rows('privateNotes').count()).toBe(1);
    expect(await readPrivateNote(item.id)).toBe('abc');
    good(await undo());
    expect(await readPrivateNote(item.id)).toBe('ab');
  });

  it('follows its item into the bin and back, and is not listed there', async () => {
    const { item } = await begin();
    good(await savePrivateNote(item.id, 'Mitt'));
    good(await removeItem(item.id));
    expect(onlyFirst(await notesInDatabase()).deletedAt).not.toBeNull();
    expect((await listBin()).map(({ id }) => id)).toEqual([item.id]);
    good(await restoreFromBin({ table: 'checklistItems', id: item.id }));
    expect(await readPrivateNote(item.id)).toBe('Mitt');
    good(await undo());
    expect(await readItem(item.id)).toBeNull();
    expect(onlyFirst(await notesInDatabase()).deletedAt).not.toBeNull();
  });

  it('is kept by an import, which brings none', async () => {
    const { item, termId } = await begin();
    const text = await exportWorkspace();
    good(await savePrivateNote(item.id, 'Mitt'));
    good(await addItem(termId, aDraft()));
    good(await applyImport(good(await planImport(text))));
    expect(await readPrivateNote(item.id)).toBe('Mitt');
  });

  it('that can no longer be opened is left as it is, and a new one is written beside it', async () => {
    const { item } = await begin();
    good(await savePrivateNote(item.id, 'Gammelt'));
    setKeys(testVault({ personKey: new Uint8Array(32).fill(55) }));
    expect(await readPrivateNote(item.id)).toBeNull();
    good(await savePrivateNote(item.id, 'Nytt'));
    expect(await readPrivateNote(item.id)).toBe('Nytt');
    setKeys(testVault());
    expect(await readPrivateNote(item.id)).toBe('Gammelt');
    expect(fresh.desktop().state.journal).toHaveLength(3);
  });
});
