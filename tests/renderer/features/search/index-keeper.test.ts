import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { addItem, removeItem } from '#renderer/db/repositories/checklist.ts';
import { savePreparation } from '#renderer/db/repositories/dialogue-preparations.ts';
import { addDialogue } from '#renderer/db/repositories/dialogues.ts';
import { savePrivateNote } from '#renderer/db/repositories/private-notes.ts';
import { undo } from '#renderer/db/undo.ts';
import { forgetKeys, setKeys } from '#renderer/db/vault.ts';
import { dropIndex, refreshIndex, useIndex } from '#renderer/features/search/index-keeper.ts';
import type { PersonId, TermId } from '#shared/domain/id.ts';
import { noFilter } from '#shared/search/filter.ts';
import { aDraft, found, good } from '../../db/builders.ts';
import { withFreshDatabase } from '../../db/fresh-database.ts';
import { testVault } from '../../db/test-keys.ts';

withFreshDatabase();
beforeEach(dropIndex);

const begin = async () => {
  const director = testVault();
  const { termId, people } = await found({ myId: director.personId, items: [] });
  const mayor = testVault({
    personId: people[1] as PersonId,
    role: 'mayor',
    personKey: new Uint8Array(32).fill(99),
  });
  return { termId, director, mayor };
};

const own = (title: string) => aDraft({ templateKey: null, templateVersion: null, title });

/** The tables of the hits. */
const tablesOf = (query: string, termId: TermId): readonly string[] =>
  useIndex
    .getState()
    .index?.search({ query, filter: noFilter, scope: { termId, withoutOwn: false }, limit: 20 })
    .hits.map(({ found: { table } }) => table) ?? [];

describe('the index', () => {
  it('has what was there before it was read, and what has come, changed, gone and come back since', async () => {
    const { termId } = await begin();
    const id = good(await addItem(termId, own('Kai og brygge')));
    await refreshIndex();
    expect(tablesOf('brygge', termId)).toEqual(['checklistItems']);
    good(await commit([patch('checklistItems', id, { title: 'Ferjeleie' })], { label: 'itemText' }));
    await refreshIndex();
    expect(tablesOf('brygge', termId)).toEqual([]);
    expect(tablesOf('ferjeleiet', termId)).toEqual(['checklistItems']);
    good(await removeItem(id));
    await refreshIndex();
    expect(tablesOf('ferjeleie', termId)).toEqual([]);
    good(await undo());
    await refreshIndex();
    expect(tablesOf('ferjeleie', termId)).toEqual(['checklistItems']);
  });

  it('misses nothing that is written while it is being read', async () => {
    const { termId } = await begin();
    const reading = refreshIndex();
    const writing = addItem(termId, own('Kai og brygge'));
    await Promise.all([reading, writing]);
    await refreshIndex();
    expect(tablesOf('brygge', termId)).toEqual(['checklistItems']);
  });

  it('has what who has opened noted for themselves, and not a word of another’s', async () => {
    const { termId, mayor, director } = await begin();
    const id = good(await addItem(termId, own('Kai')));
    good(await savePrivateNote(id, 'Spør om lønnsnivået'));
    await refreshIndex();
    expect(tablesOf('lønnsnivå', termId)).toEqual(['privateNotes']);
    setKeys(mayor);
    expect(useIndex.getState().index).toBeNull();
    await refreshIndex();
    expect(tablesOf('kai', termId)).toEqual(['checklistItems']);
    expect(tablesOf('lønnsnivå', termId)).toEqual([]);
    setKeys(director);
    await refreshIndex();
    expect(tablesOf('lønnsnivå', termId)).toEqual(['privateNotes']);
  });

  it('has what one has prepared for a talk, and nothing of what the other has', async () => {
    const { termId, mayor, director } = await begin();
    const talk = good(await addDialogue(termId, { day: '2024-05-12' }));
    good(await savePreparation(talk, 'economy', 'Merforbruket på sykehjemmet'));
    setKeys(mayor);
    good(await savePreparation(talk, 'relation', 'Tonen i møtene'));
    await refreshIndex();
    expect(tablesOf('tonen', termId)).toEqual(['dialoguePreparations']);
    expect(tablesOf('merforbruket', termId)).toEqual([]);
    setKeys(director);
    await refreshIndex();
    expect(tablesOf('merforbruket', termId)).toEqual(['dialoguePreparations']);
    expect(tablesOf('tonen', termId)).toEqual([]);
  });

  it('is gone when the keys go, also in the middle of the reading, and is not read without them', async () => {
    const { termId } = await begin();
    good(await addItem(termId, own('Kai')));
    const reading = refreshIndex();
    forgetKeys();
    await reading;
    await refreshIndex();
    expect(useIndex.getState()).toMatchObject({ index: null, part: 0 });
    setKeys(testVault());
    await refreshIndex();
    expect(tablesOf('kai', termId)).toEqual(['checklistItems']);
    forgetKeys();
    expect(useIndex.getState().index).toBeNull();
    setKeys(testVault());
  });
});
