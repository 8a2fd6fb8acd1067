import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { forgetLine } from '#renderer/db/acknowledge.ts';
import { create, patch, remove, type Command } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { closeDatabase, databaseName, openDatabase } from '#renderer/db/database.ts';
import { setDesktopPort } from '#renderer/db/desktop-port.ts';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport } from '#renderer/db/import-workspace.ts';
import { newId } from '#renderer/db/new-id.ts';
import { addParcel, makeParcel, receiveParcel, type ReceivedParcel } from '#renderer/db/parcel.ts';
import { readAll, readOne } from '#renderer/db/read.ts';
import { checkMinutesChain } from '#renderer/db/repositories/minutes-chain.ts';
import { approveMinutes } from '#renderer/db/repositories/minutes.ts';
import { setActor } from '#renderer/db/session.ts';
import { undo } from '#renderer/db/undo.ts';
import { setKeys } from '#renderer/db/vault.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { MeetingId, PersonId, SeriesId, TopicId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { digestOfText } from '#shared/vault/minutes-chain.ts';
import { found, good } from './builders.ts';
import { fakeDesktop } from './fake-desktop.ts';
import { allRows, withFreshDatabase } from './fresh-database.ts';
import { testVault } from './test-keys.ts';

withFreshDatabase();

// The tests end at the mayor's, whose database the line above takes away.
afterEach(() => Dexie.delete(databaseName));

const when = { now: new Date('2024-03-12T09:00:00Z'), today: '2024-03-12' } as const;

const save = async (...commands: readonly Command[]): Promise<void> =>
  void good(await commit(commands, { label: 'topicChanged' }));

const aTopic = (seriesId: SeriesId, fields: Partial<Fields<Topic>> = {}): Fields<Topic> => ({
  seriesId,
  state: 'open',
  rank: 'a0',
  kind: 'discussion',
  title: 'Skolestruktur',
  background: '',
  links: '',
  standingPointId: null,
  raisedBy: null,
  ownerId: null,
  minutes: null,
  isAboutStaff: false,
  deciding: '',
  itemId: null,
  questionKey: null,
  ...noMark,
  ...fields,
});

const anItem = (meetingId: MeetingId, topicId: TopicId, rank = 'a0'): Fields<AgendaItem> => ({
  meetingId,
  topicId,
  rank,
  state: 'waiting',
  kind: 'discussion',
  title: null,
  templateKey: null,
  templateVersion: null,
  minutes: null,
  spent: 0,
  discussedAt: null,
  carriedFromId: null,
  timesCarried: 0,
  ...noMark,
});

/** Two PCs with the same workspace: the director's and the mayor's. `at` says whose one sits at. */
const twoMachines = async () => {
  const { termId, people } = await found();
  const [director, mayor] = people as [PersonId, PersonId];
  const seriesId = newId<'Series'>();
  const meetingId = newId<'Meeting'>();
  const topicId = newId<'Topic'>();
  const itemId = newId<'AgendaItem'>();
  await save(
    create('series', seriesId, {
      termId,
      kind: 'weekly',
      state: 'active',
      title: null,
      frequency: 'weekly',
      firstDay: '2024-03-18',
      lastDay: null,
      startTime: '08:30',
      minutes: 60,
      place: 'Fjord',
      convenedBy: 'both',
      agendaBy: 'both',
      agreement: '',
      agreedOn: null,
      invitesFrom: '',
      invitesTo: '',
    }),
    create('meetings', meetingId, {
      seriesId,
      state: 'open',
      day: '2024-03-18',
      startTime: '08:30',
      minutes: 60,
      place: null,
      ruleDay: '2024-03-18',
      reason: '',
      startedAt: null,
      endedAt: null,
      closedAt: null,
    }),
    create('topics', topicId, aTopic(seriesId)),
    create('agendaItems', itemId, anItem(meetingId, topicId)),
  );
  const file = await exportWorkspace();
  let current = databaseName;
  const at = async (machine: 'director' | 'mayor'): Promise<void> => {
    const name = machine === 'director' ? databaseName : 'other';
    const personId = machine === 'director' ? director : mayor;
    setKeys(testVault({ personId }));
    setActor(personId);
    if (name === current) return;
    closeDatabase();
    forgetLine();
    setDesktopPort(fakeDesktop().desktop);
    good(await openDatabase(name));
    current = name;
  };
  await at('mayor');
  good(await applyImport(good(await planImport(file))));
  const parcelTo = async (to: PersonId): Promise<string> => good(await makeParcel(seriesId, to, when)).text;
  return { at, director, mayor, seriesId, meetingId, topicId, itemId, parcelTo };
};

const read = async (text: string): Promise<ReceivedParcel> => good(await receiveParcel(text));
const nothing = { steps: [], conflicts: [], left: [] };

describe('a file to the other', () => {
  it('brings points, ticks and comments over, once, and one «Angre» takes them back', async () => {
    const both = await twoMachines();
    const added = newId<'Topic'>();
    await save(
      create('topics', added, aTopic(both.seriesId, { title: 'Frå ordføraren', rank: 'a1' })),
      create('agendaItems', newId<'AgendaItem'>(), anItem(both.meetingId, added, 'a1')),
      patch('agendaItems', both.itemId, { state: 'discussed', discussedAt: '2024-03-12T09:00:00.000Z' }),
      create('notes', newId<'Note'>(), {
        meetingId: both.meetingId,
        agendaItemId: both.itemId,
        rank: 'a1',
        body: 'Eg er samd.',
      }),
    );
    const text = await both.parcelTo(both.director);
    await both.at('director');
    const before = await allRows();
    const plan = await read(text);
    expect(plan.steps.map(({ table, before: was }) => [table, was === null])).toEqual([
      ['topics', true],
      ['agendaItems', false],
      ['agendaItems', true],
      ['notes', true],
    ]);
    good(await addParcel(plan, []));
    expect(await readOne('agendaItems', both.itemId)).toMatchObject({ state: 'discussed' });
    expect(await readOne('topics', added)).toMatchObject({ title: 'Frå ordføraren', createdBy: both.mayor });
    expect(await read(text)).toMatchObject(nothing);
    good(await undo());
    const after = await allRows();
    for (const [place, row] of before) {
      expect({ ...after.get(place), rev: 0, updatedAt: '', updatedBy: '' }).toEqual({
        ...row,
        rev: 0,
        updatedAt: '',
        updatedBy: '',
      });
    }
    expect((await readAll('topics')).map(({ id }) => id)).toEqual([both.topicId]);
    await both.at('mayor');
  });

  it('keeps what was written here meanwhile, and asks where both have written', async () => {
    const both = await twoMachines();
    await save(patch('topics', both.topicId, { background: 'Frå ordføraren', minutes: 20 }));
    const text = await both.parcelTo(both.director);
    await both.at('director');
    await save(patch('topics', both.topicId, { background: 'Fra direktøren', title: 'Skoler' }));
    const plan = await read(text);
    expect(plan.conflicts.map(({ unit }) => unit)).toEqual([['background']]);
    good(await addParcel(plan, []));
    expect(await readOne('topics', both.topicId)).toMatchObject({
      title: 'Skoler',
      minutes: 20,
      background: 'Fra direktøren',
    });
    // Answered once, it is not asked again: not here, and not at the other's.
    expect(await read(text)).toMatchObject(nothing);
    const back = await both.parcelTo(both.mayor);
    await both.at('mayor');
    const answer = await read(back);
    expect(answer.conflicts).toEqual([]);
    good(await addParcel(answer, []));
    expect(await readOne('topics', both.topicId)).toMatchObject({
      background: 'Fra direktøren',
      minutes: 20,
    });
  });

  it('puts both wordings after one another where that is wished, and only once', async () => {
    const both = await twoMachines();
    await save(patch('topics', both.topicId, { background: 'Frå ordføraren' }));
    const text = await both.parcelTo(both.director);
    await both.at('director');
    await save(patch('topics', both.topicId, { background: 'Fra direktøren' }));
    good(await addParcel(await read(text), ['both']));
    const joined = { background: 'Fra direktøren\n\nFrå ordføraren' };
    expect(await readOne('topics', both.topicId)).toMatchObject(joined);
    expect(await read(text)).toMatchObject(nothing);
    const back = await both.parcelTo(both.mayor);
    await both.at('mayor');
    const answer = await read(back);
    expect(answer.conflicts).toEqual([]);
    good(await addParcel(answer, []));
    expect(await readOne('topics', both.topicId)).toMatchObject(joined);
  });

  it('goes both ways until both have the same', async () => {
    const both = await twoMachines();
    await save(patch('topics', both.topicId, { minutes: 20 }));
    const there = await both.parcelTo(both.director);
    await both.at('director');
    await save(patch('topics', both.topicId, { title: 'Skoler' }));
    good(await addParcel(await read(there), []));
    const back = await both.parcelTo(both.mayor);
    await both.at('mayor');
    good(await addParcel(await read(back), []));
    expect(await readOne('topics', both.topicId)).toMatchObject({ title: 'Skoler', minutes: 20 });
    await save(patch('topics', both.topicId, { minutes: 5 }), remove('agendaItems', both.itemId));
    const again = await both.parcelTo(both.director);
    await both.at('director');
    const plan = await read(again);
    expect(plan.conflicts).toEqual([]);
    good(await addParcel(plan, []));
    expect(await readOne('topics', both.topicId)).toMatchObject({ minutes: 5 });
    expect(await readOne('agendaItems', both.itemId)).toBeNull();
    await both.at('mayor');
  });

  it('never makes two points of one topic in a meeting, and brings the notes to the one here', async () => {
    const both = await twoMachines();
    const topic = newId<'Topic'>();
    await both.at('director');
    await save(create('topics', topic, aTopic(both.seriesId, { rank: 'a2', title: 'Budsjett' })));
    const shared = await both.parcelTo(both.mayor);
    await save(create('agendaItems', newId<'AgendaItem'>(), anItem(both.meetingId, topic, 'a2')));
    await both.at('mayor');
    good(await addParcel(await read(shared), []));
    const theirs = newId<'AgendaItem'>();
    await save(
      create('agendaItems', theirs, anItem(both.meetingId, topic, 'a3')),
      create('notes', newId<'Note'>(), {
        meetingId: both.meetingId,
        agendaItemId: theirs,
        rank: 'a0',
        body: 'Rammene er stramme.',
      }),
    );
    const text = await both.parcelTo(both.director);
    await both.at('director');
    good(await addParcel(await read(text), []));
    const items = (await readAll('agendaItems')).filter(({ topicId }) => topicId === topic);
    expect(items).toHaveLength(1);
    expect((await readAll('notes')).map(({ agendaItemId }) => agendaItemId)).toEqual([items[0]?.id]);
    expect(await read(text)).toMatchObject(nothing);
    await both.at('mayor');
  });

  it('makes one note of what both began on the same point', async () => {
    const both = await twoMachines();
    const note = (body: string) =>
      create('notes', newId<'Note'>(), {
        meetingId: both.meetingId,
        agendaItemId: both.itemId,
        rank: 'a0',
        body,
      });
    await save(note('Frå ordføraren'));
    const text = await both.parcelTo(both.director);
    await both.at('director');
    await save(note('Fra direktøren'));
    const plan = await read(text);
    expect(plan.conflicts.map(({ unit }) => unit)).toEqual([['body']]);
    good(await addParcel(plan, ['both']));
    expect((await readAll('notes')).map(({ body }) => body)).toEqual(['Fra direktøren\n\nFrå ordføraren']);
    expect(await read(text)).toMatchObject(nothing);
    await both.at('mayor');
  });

  it('leaves a meeting that is closed here as it is, and says what stayed behind', async () => {
    const both = await twoMachines();
    await save(
      create('notes', newId<'Note'>(), {
        meetingId: both.meetingId,
        agendaItemId: both.itemId,
        rank: 'a0',
        body: 'For seint',
      }),
      create('topics', newId<'Topic'>(), aTopic(both.seriesId, { title: 'Ny', rank: 'a5' })),
    );
    const text = await both.parcelTo(both.director);
    await both.at('director');
    await save(patch('meetings', both.meetingId, { state: 'closed', closedAt: '2024-03-18T09:00:00.000Z' }));
    const plan = await read(text);
    expect(plan.left).toMatchObject([{ table: 'notes', reason: 'locked' }]);
    good(await addParcel(plan, []));
    expect((await readAll('topics')).map(({ title }) => title)).toContain('Ny');
    await both.at('mayor');
  });

  it('brings an approval that is signed by who sent it, and finishes what both have approved', async () => {
    const both = await twoMachines();
    await both.at('director');
    const minutesId = newId<'Minutes'>();
    const snapshot = JSON.stringify({ minutesId, meetingId: both.meetingId, version: 1 });
    const digest = digestOfText(snapshot);
    await save(
      create('minutes', minutesId, {
        meetingId: both.meetingId,
        state: 'awaiting',
        version: 1,
        snapshot,
        digest,
        reason: '',
        place: null,
        previous: null,
        link: null,
        approvedAt: null,
      }),
    );
    good(await approveMinutes(minutesId, digest));
    const there = await both.parcelTo(both.mayor);
    await both.at('mayor');
    good(await addParcel(await read(there), []));
    good(await approveMinutes(minutesId, digest));
    expect(await readOne('minutes', minutesId)).toMatchObject({ state: 'approved', place: 1 });
    const back = await both.parcelTo(both.director);
    await both.at('director');
    const forged = back.replace(
      /("signature":")./g,
      (start) => `${start.slice(0, -1)}${start.endsWith('0') ? '1' : '0'}`,
    );
    expect((await read(forged)).left).toContainEqual(expect.objectContaining({ reason: 'notGenuine' }));
    good(await addParcel(await read(back), []));
    expect(await readOne('minutes', minutesId)).toMatchObject({ state: 'approved', place: 1 });
    expect(await checkMinutesChain()).toMatchObject({ count: 1, faults: [] });
    expect(await read(back)).toMatchObject(nothing);
    // Taken back, nothing is left half approved; read again, it is there again.
    good(await undo());
    expect(await checkMinutesChain()).toMatchObject({ count: 0, faults: [] });
    expect(await readOne('minutes', minutesId)).toMatchObject({ state: 'begun', approvedAt: null });
    good(await addParcel(await read(back), []));
    expect(await checkMinutesChain()).toMatchObject({ count: 1, faults: [] });
    await both.at('mayor');
  });

  it('is refused when it is for somebody else, one’s own, from another workspace, or touched', async () => {
    const both = await twoMachines();
    const text = await both.parcelTo(both.director);
    expect(await receiveParcel(text)).toMatchObject({ reason: 'ownFile' });
    const other = await both.parcelTo('019a0000-0000-7000-8000-0000000000ff' as PersonId);
    await both.at('director');
    expect(await receiveParcel(other)).toMatchObject({ reason: 'notForMe' });
    const elsewhere = text.replace(/"workspaceId":"[^"]*"/, `"workspaceId":"${newId()}"`);
    expect(await receiveParcel(elsewhere)).toMatchObject({ reason: 'otherWorkspace' });
    expect(await receiveParcel(text.slice(0, -20))).toMatchObject({ reason: 'notJson' });
    expect(await receiveParcel(text.replace('"discussion"', '"gossip"'))).toMatchObject({
      reason: 'wrongShape',
    });
    expect(await receiveParcel('{"type":"samspill-workspace","format":1}')).toMatchObject({
      reason: 'notOurs',
    });
    await both.at('mayor');
  });
});
