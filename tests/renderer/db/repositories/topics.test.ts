import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { listBin, restoreFromBin } from '#renderer/db/bin.ts';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { openNextCommands } from '#renderer/db/open-next.ts';
import { readOne } from '#renderer/db/read.ts';
import { addAction } from '#renderer/db/repositories/actions.ts';
import {
  changeItem,
  moveItem,
  placeTopic,
  readAgenda,
  readEntries,
  unplaceItem,
} from '#renderer/db/repositories/agenda-items.ts';
import { carryOverCommands } from '#renderer/db/repositories/carry-over.ts';
import { closeMeeting, reopenMeeting } from '#renderer/db/repositories/closing.ts';
import { addDecision, markReplaced } from '#renderer/db/repositories/decisions.ts';
import { addInformation } from '#renderer/db/repositories/information.ts';
import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { minutesOf } from '#renderer/db/repositories/minutes.ts';
import { saveNote } from '#renderer/db/repositories/notes.ts';
import { changeTopic, rejectTopic, removeTopic } from '#renderer/db/repositories/topic-changes.ts';
import { addDraft, changeDraft, listDrafts, shareDraft } from '#renderer/db/repositories/topic-drafts.ts';
import { addTopic, listBacklog, moveInBacklog, readTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import { setKeys } from '#renderer/db/vault.ts';
import type { MeetingId, PersonId, SeriesId } from '#shared/domain/id.ts';
import { agendaTitle } from '#shared/templates/agenda-title.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { allRows, journal, withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';
import { testVault } from '../test-keys.ts';

withFreshDatabase();

const begin = async () => {
  const director = testVault();
  const founded = await found({ myId: director.personId });
  const mayor = testVault({
    personId: founded.people[1] as PersonId,
    role: 'mayor',
    personKey: new Uint8Array(32).fill(99),
  });
  return { ...founded, director, mayor, ...(await withSeries(founded.termId)) };
};

const onAgenda = async (meetingId: MeetingId): Promise<readonly string[]> =>
  (await readEntries(meetingId)).map((entry) => agendaTitle(entry, 'nb'));
const waiting = async (seriesId: SeriesId) => (await listBacklog(seriesId)).map(({ title }) => title);

const put = async (seriesId: SeriesId, title: string, meetingId?: MeetingId) =>
  good(
    await addTopic(
      seriesId,
      { title, kind: 'discussion' },
      meetingId === undefined ? 'backlog' : { meetingId },
    ),
  );

describe('a topic', () => {
  it('lies in the backlog, in their own order, until it is put on the agenda', async () => {
    const { seriesId, meetingId } = await begin();
    for (const title of ['a', 'b', 'c']) await put(seriesId, title);
    const [, , c] = await listBacklog(seriesId);
    if (c === undefined) throw new Error('no c');
    good(await moveInBacklog(c.id, null));
    expect(await waiting(seriesId)).toEqual(['c', 'a', 'b']);
    good(await placeTopic(c.id, { meetingId }));
    expect(await waiting(seriesId)).toEqual(['a', 'b']);
    expect(await onAgenda(meetingId)).toContain('c');
  });

  it('comes before the summing up, which stays last, and can be put first', async () => {
    const { seriesId, meetingId } = await begin();
    await put(seriesId, 'a', meetingId);
    const { agendaItemId } = await put(seriesId, 'b', meetingId);
    const titles = await onAgenda(meetingId);
    expect(titles.slice(-3)).toEqual(['a', 'b', 'Oppsummering']);
    if (agendaItemId === null) throw new Error('no line');
    good(await moveItem(agendaItemId, null));
    expect(onlyFirst(await onAgenda(meetingId))).toBe('b');
  });

  it('stands once on an agenda, and comes back to its place', async () => {
    const { seriesId, meetingId } = await begin();
    const { topicId, agendaItemId } = await put(seriesId, 'a', meetingId);
    if (agendaItemId === null) throw new Error('no line');
    const before = await onAgenda(meetingId);
    expect(good(await placeTopic(topicId, { meetingId }))).toBe(agendaItemId);
    expect(good(await unplaceItem(agendaItemId))).toMatchObject({ isKept: false });
    expect(await waiting(seriesId)).toEqual(['a']);
    expect(good(await placeTopic(topicId, { meetingId }))).toBe(agendaItemId);
    expect(await onAgenda(meetingId)).toEqual(before);
  });

  it('that something is written on stays in its meeting, put off, when it is taken off', async () => {
    const { seriesId, meetingId } = await begin();
    const { topicId, agendaItemId } = await put(seriesId, 'Skole', meetingId);
    if (agendaItemId === null) throw new Error('no line');
    await saveNote({ meetingId, agendaItemId }, 'Høring i mai');
    expect(good(await unplaceItem(agendaItemId))).toMatchObject({ isKept: true });
    expect(await readOne('agendaItems', agendaItemId)).toMatchObject({ state: 'skipped' });
    good(await closeMeeting(meetingId, { today: '2023-10-23' }));
    const [version] = await minutesOf(meetingId);
    const point = version?.snapshot?.points.find((each) => each.topicId === topicId);
    expect(point?.notes).toMatchObject([{ body: 'Høring i mai' }]);
    expect(await onAgenda((await currentMeeting(seriesId))!.id)).toContain('Skole');
  });

  it('changes its line in the open meeting, and never one in a meeting that was held', async () => {
    const { series, seriesId, meetingId } = await begin();
    const { topicId } = await put(seriesId, 'Skole', meetingId);
    const next = await openNextCommands(series, { except: meetingId, today: '2023-10-23' });
    const carried = await carryOverCommands(meetingId, next.meetingId, next.commands);
    const closing = patch('meetings', meetingId, { state: 'closed', closedAt: '2023-10-23T09:00:00.000Z' });
    good(await commit([...next.commands, ...carried, closing], { label: 'meetingClosed' }));
    good(await changeTopic(topicId, { title: 'Skolestruktur', minutes: 20, kind: 'clarification' }));
    expect(await onAgenda(meetingId)).toContain('Skole');
    const lines = await readEntries(next.meetingId as MeetingId);
    const line = lines.find(({ topic }) => topic.id === topicId);
    expect(line?.agendaItem).toMatchObject({ title: 'Skolestruktur', minutes: 20, kind: 'clarification' });
    expect(await removeTopic(topicId), 'it is part of the minutes').toMatchObject({ reason: 'locked' });
  });

  it('keeps apart what it is called in an older meeting that is corrected, and in the next', async () => {
    const { seriesId, meetingId } = await begin();
    const { topicId, agendaItemId } = await put(seriesId, 'Skole', meetingId);
    if (agendaItemId === null) throw new Error('no line');
    good(await closeMeeting(meetingId, { today: '2023-10-23' }));
    good(await reopenMeeting(meetingId, 'Skrivefeil'));
    const next = await currentMeeting(seriesId);
    const later = (await readEntries(next!.id)).find(({ topic }) => topic.id === topicId)!.agendaItem.id;
    const mark = { access: 'exempt', basisKey: 'offl-15', basisVersion: 2026 } as const;
    good(await changeTopic(topicId, { title: 'Skolestruktur', ...mark }, later));
    expect(await readOne('agendaItems', agendaItemId)).toMatchObject({ title: 'Skole', access: 'public' });
    good(await changeTopic(topicId, { title: 'Skolen', background: 'Se saken', minutes: 7 }, agendaItemId));
    expect(await readOne('agendaItems', agendaItemId)).toMatchObject({ title: 'Skolen', minutes: 7 });
    const ofNow = { title: 'Skolestruktur', minutes: null, ...mark };
    expect(await readOne('agendaItems', later)).toMatchObject(ofNow);
    expect(await readTopic(topicId)).toMatchObject({ ...ofNow, background: 'Se saken' });
    good(await changeTopic(topicId, { title: 'Ny skole' }));
    expect(await readOne('agendaItems', later)).toMatchObject({ title: 'Ny skole' });
    expect(await readOne('agendaItems', agendaItemId)).toMatchObject({ title: 'Skolen' });
  });

  it('that is standing gets other words in one meeting alone', async () => {
    const { meetingId } = await begin();
    const { agendaItem, topic } = onlyFirst(await readEntries(meetingId));
    good(await changeItem(agendaItem.id, { title: 'Siden sommeren', minutes: 15 }));
    expect(onlyFirst(await onAgenda(meetingId))).toBe('Siden sommeren');
    expect((await readTopic(topic.id))?.title).toBeNull();
  });

  it('that is turned away keeps that it came up, and nothing it was about', async () => {
    const { seriesId, meetingId, termId } = await begin();
    const { topicId, agendaItemId } = await put(seriesId, 'Kan vi si opp Per Ås?', meetingId);
    if (agendaItemId === null) throw new Error('no line');
    const here = { meetingId, agendaItemId, topicId };
    await saveNote(here, 'Han har vært sykemeldt');
    good(await addDecision({ ...here, decidedOn: '2023-10-23', text: 'Per Ås slutter' }));
    good(await addAction({ seriesId, ...here, title: 'Ring Per Ås', note: 'Per Ås vet det' }));
    good(await addAction({ seriesId, topicId, title: 'Svar Per Ås' }));
    const told = { termId, ...here, toldOn: '2023-10-23', channel: 'email', recipients: 'named' } as const;
    good(await addInformation({ ...told, matter: 'Per Ås', text: 'Per Ås slutter', named: 'Per Ås' }));
    good(await changeTopic(topicId, { access: 'exempt', basisDetail: 'Per Ås', fullerAccess: 'Per Ås' }));
    good(await rejectTopic(topicId));
    expect(await onAgenda(meetingId)).toContain('Avvist punkt');
    good(await closeMeeting(meetingId, { today: '2023-10-23' }));
    const rows = JSON.stringify([...(await allRows())]);
    for (const word of ['Per Ås', 'sykemeldt']) expect(rows).not.toContain(word);
    const [version] = await minutesOf(meetingId);
    const point = version?.snapshot?.points.find((each) => each.topicId === topicId);
    expect(point).toMatchObject({ notes: [], decisions: [], actions: [], information: [] });
    expect((await readTopic(topicId))?.state).toBe('rejected');
  });

  it('that was turned away by mistake is whole again when that is undone', async () => {
    const { seriesId, meetingId } = await begin();
    const { topicId, agendaItemId } = await put(seriesId, 'Skole', meetingId);
    if (agendaItemId === null) throw new Error('no line');
    const here = { meetingId, agendaItemId, topicId };
    const earlier = good(await addDecision({ ...here, decidedOn: '2023-10-22', text: 'Vente' }));
    const draft = { ...here, decidedOn: '2023-10-23', text: 'Høring' } as const;
    const later = good(await addDecision(draft));
    good(await markReplaced(earlier, later));
    const action = good(await addAction({ seriesId, ...here, title: 'Ring rektor' }));
    good(await rejectTopic(topicId));
    expect(good(await undo())).toBe('topicRejected');
    expect(await readTopic(topicId)).toMatchObject({ title: 'Skole', state: 'open' });
    expect(await readOne('decisions', earlier)).toMatchObject({ text: 'Vente', replacedById: later });
    expect(await readOne('decisions', later)).toMatchObject({ text: 'Høring', deletedAt: null });
    expect(await readOne('actions', action)).toMatchObject({ title: 'Ring rektor', deletedAt: null });
  });

  it('that is binned is one thing in the bin, and comes back with its line', async () => {
    const { seriesId, meetingId } = await begin();
    const { topicId } = await put(seriesId, 'a', meetingId);
    const before = await onAgenda(meetingId);
    good(await removeTopic(topicId));
    expect(await onAgenda(meetingId)).not.toContain('a');
    expect((await listBin()).map(({ table, id }) => [table, id])).toEqual([['topics', topicId]]);
    good(await restoreFromBin({ table: 'topics', id: topicId }));
    expect(await onAgenda(meetingId)).toEqual(before);
  });

  it('is read with its meeting and series', async () => {
    const { series, meetingId } = await begin();
    const agenda = await readAgenda(meetingId);
    expect(agenda?.series).toEqual(series);
    expect(agenda?.meeting.state).toBe('open');
    expect(agenda?.items).toHaveLength(9);
  });
});

describe('a draft', () => {
  const words = { title: 'Hemmelig plan', kind: 'notice', minutes: 5, background: '' } as const;

  it('is read by its writer alone, and leaves the machine in no file', async () => {
    const { seriesId, mayor, director } = await begin();
    const id = good(await addDraft(seriesId, words));
    good(await changeDraft(id, { background: 'Mer om planen' }));
    expect(await listDrafts(seriesId)).toMatchObject([{ ...words, background: 'Mer om planen' }]);
    const file = await exportWorkspace();
    for (const text of [
      JSON.stringify(file),
      JSON.stringify([...(await allRows())]),
      JSON.stringify(await journal()),
    ])
      expect(text).not.toContain('planen');
    setKeys(mayor);
    expect(await listDrafts(seriesId)).toEqual([]);
    setKeys(director);
    expect(await listDrafts(seriesId)).toHaveLength(1);
  });

  it('becomes a topic its writer has raised when it is shared, and is a draft no more', async () => {
    const { seriesId, meetingId, director } = await begin();
    const id = good(await addDraft(seriesId, words));
    const { topicId } = good(await shareDraft(id, { meetingId }));
    expect(await readTopic(topicId)).toMatchObject({
      title: 'Hemmelig plan',
      kind: 'notice',
      minutes: 5,
      raisedBy: director.personId,
    });
    expect(await onAgenda(meetingId)).toContain('Hemmelig plan');
    expect(await listDrafts(seriesId)).toEqual([]);
  });
});
