import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { applyImport, planImport, undoImport } from '#renderer/db/import-workspace.ts';
import { create, patch, remove, type Command } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { newId } from '#renderer/db/new-id.ts';
import { readOne, readWhere } from '#renderer/db/read.ts';
import { addAction } from '#renderer/db/repositories/actions.ts';
import { placeTopic, readEntries, skipItem, unskipItem } from '#renderer/db/repositories/agenda-items.ts';
import { addPerson, removePerson } from '#renderer/db/repositories/people.ts';
import { closeMeeting, markAccess, readClosing, reopenMeeting } from '#renderer/db/repositories/closing.ts';
import { addDecision, changeDecision } from '#renderer/db/repositories/decisions.ts';
import { addInformation } from '#renderer/db/repositories/information.ts';
import { currentMeeting, readMeeting } from '#renderer/db/repositories/meetings.ts';
import {
  approveMinutes,
  awaitingApproval,
  minutesOf,
  settledByFile,
} from '#renderer/db/repositories/minutes.ts';
import { checkMinutesChain } from '#renderer/db/repositories/minutes-chain.ts';
import { listNotes, saveNote } from '#renderer/db/repositories/notes.ts';
import { startMeeting, tickItems } from '#renderer/db/repositories/running.ts';
import { rejectTopic } from '#renderer/db/repositories/topic-changes.ts';
import { addTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import { setKeys } from '#renderer/db/vault.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { AgendaItemId, MeetingId, PersonId } from '#shared/domain/id.ts';
import { isSigned, signApproval } from '#shared/vault/signing.ts';
import { aPerson, found, good, onlyFirst } from '../builders.ts';
import { emptyDatabase, openFresh, withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';
import { testVault } from '../test-keys.ts';

withFreshDatabase();

const today = '2023-10-23';
const mayorKey = () => new Uint8Array(32).fill(21);

/** A running meeting with one point that was talked about and noted on. */
const begin = async () => {
  const founded = await found();
  const [director, mayor] = founded.people;
  if (director === undefined || mayor === undefined) throw new Error('no people');
  const participants = [director, mayor].map((personId) => ({
    personId,
    group: 'person' as const,
    label: '',
  }));
  const series = await withSeries(founded.termId, { participants });
  const { meetingId, seriesId } = series;
  const added = good(await addTopic(seriesId, { kind: 'discussion', title: 'Skolestruktur' }, { meetingId }));
  const agendaItemId = added.agendaItemId;
  if (agendaItemId === null) throw new Error('not on the agenda');
  good(await startMeeting(meetingId));
  good(await saveNote({ meetingId, agendaItemId }, 'Høring i mai'));
  good(await tickItems([agendaItemId], true));
  return { ...series, termId: founded.termId, director, mayor, agendaItemId, topicId: added.topicId };
};

type Begun = Awaited<ReturnType<typeof begin>>;

const latest = async (meetingId: MeetingId) => onlyFirst(await minutesOf(meetingId));

const approveBy = async (meetingId: MeetingId, by: PersonId, key?: Uint8Array) => {
  const { minutes } = await latest(meetingId);
  return approveMinutes(minutes.id, minutes.digest, { by, ...(key === undefined ? {} : { key }) });
};

/** Closed, and approved by both. */
const approved = async ({ meetingId, director, mayor }: Begun) => {
  good(await closeMeeting(meetingId, { today }));
  good(await approveBy(meetingId, director));
  good(await approveBy(meetingId, mayor, mayorKey()));
};

describe('closing a meeting', () => {
  it('freezes what was said, carries over what was not, and opens the next meeting', async () => {
    const { meetingId, seriesId, topicId } = await begin();
    const later = good(await addTopic(seriesId, { kind: 'discussion', title: 'Budsjett' }, { meetingId }));
    good(await closeMeeting(meetingId, { today }));
    expect(await readMeeting(meetingId)).toMatchObject({ state: 'closed' });
    const { snapshot, minutes } = await latest(meetingId);
    expect(minutes).toMatchObject({ version: 1, state: 'awaiting', reason: '', place: null });
    const point = snapshot?.points.find((each) => each.topicId === topicId);
    expect(point).toMatchObject({
      title: { nb: 'Skolestruktur', nn: 'Skolestruktur' },
      notes: [{ body: 'Høring i mai', isComment: false }],
      access: { status: 'public' },
    });
    expect(snapshot?.points.map(({ number }) => number)).toEqual(snapshot?.points.map((_, at) => at + 1));
    const next = await currentMeeting(seriesId);
    expect(next).toMatchObject({ day: '2023-10-30', state: 'open' });
    const topics = (await readEntries(next!.id)).map(({ topic }) => topic.id);
    expect(topics).toContain(later.topicId);
    expect(topics).not.toContain(topicId);
  });

  it('twice, or twice at once, gives the same minutes and no doubles', async () => {
    const { meetingId, seriesId } = await begin();
    const answers = await Promise.all([
      closeMeeting(meetingId, { today }),
      closeMeeting(meetingId, { today }),
    ]);
    const ids = [...answers, await closeMeeting(meetingId, { today })].map(good);
    expect(new Set(ids).size).toBe(1);
    expect(await minutesOf(meetingId)).toHaveLength(1);
    const next = await currentMeeting(seriesId);
    const topics = (await readEntries(next!.id)).map(({ topic }) => topic.id);
    expect(new Set(topics).size).toBe(topics.length);
  });

  it('asks only for what is missing, and stops for what the law wants written', async () => {
    const { meetingId, seriesId, agendaItemId } = await begin();
    good(await addAction({ seriesId, meetingId, agendaItemId, title: 'Ring rektor' }));
    good(await markAccess([agendaItemId], { access: 'exempt', basisKey: 'offl-15', basisVersion: 2026 }));
    const { questions } = (await readClosing(meetingId, today))!;
    expect(questions.incomplete).toHaveLength(1);
    expect(questions.ownerless).toHaveLength(1);
    expect(questions.unticked).toHaveLength(9);
    expect(await closeMeeting(meetingId, { today })).toMatchObject({ ok: false, reason: 'incomplete' });
    const rest = {
      basisDetail: 'andre ledd',
      fullerAccess: 'Nei, rådet trengs',
      reassessOn: '2024-05-01',
    } as const;
    good(await markAccess([agendaItemId], rest));
    good(await closeMeeting(meetingId, { today }));
    const { snapshot } = await latest(meetingId);
    const point = snapshot?.points.find((each) => each.agendaItemId === agendaItemId);
    expect(point?.access.basis).toEqual({
      nb: 'offentleglova § 15 andre ledd',
      nn: 'offentleglova § 15 andre ledd',
    });
  });

  it('asks about what is put off only where something is written on it, and never about what is turned away', async () => {
    const { meetingId, agendaItemId, topicId } = await begin();
    const asked = async () => {
      const { questions } = (await readClosing(meetingId, today))!;
      return [questions.incomplete, questions.worthMarking].map((entries) =>
        entries.map(({ agendaItem }) => agendaItem.id),
      );
    };
    good(await skipItem(agendaItemId));
    expect(await asked()).toEqual([[], [agendaItemId]]);
    good(await markAccess([agendaItemId], { access: 'exempt' }));
    expect(await asked()).toEqual([[agendaItemId], []]);
    good(await saveNote({ meetingId, agendaItemId }, ''));
    expect(await asked(), 'it does not stand in the minutes').toEqual([[], []]);
    good(await unskipItem(agendaItemId));
    expect(await asked()).toEqual([[agendaItemId], []]);
    good(await rejectTopic(topicId));
    good(await markAccess([agendaItemId], { access: 'exempt' }));
    expect(await asked()).toEqual([[], []]);
  });

  it('remembers for the topic what is said of who may see it, but not for a standing point', async () => {
    const { meetingId, seriesId, agendaItemId, topicId } = await begin();
    const [standing] = await readEntries(meetingId);
    if (standing === undefined) throw new Error('no points');
    const mark = { access: 'exempt', basisKey: 'offl-23-1', basisVersion: 2026 } as const;
    const whole = { ...mark, fullerAccess: 'Nei', reassessOn: '2024-05-01' } as const;
    good(await markAccess([agendaItemId, standing.agendaItem.id], whole));
    expect(await readOne('agendaItems', standing.agendaItem.id)).toMatchObject(whole);
    expect(await readOne('topics', standing.topic.id)).toMatchObject(noMark);
    expect(await readOne('topics', topicId)).toMatchObject(whole);
    good(await closeMeeting(meetingId, { today }));
    const next = (await currentMeeting(seriesId))!.id;
    const again = good(await placeTopic(topicId, { meetingId: next }));
    expect(await readOne('agendaItems', again)).toMatchObject(whole);
    good(await reopenMeeting(meetingId, 'Skrivefeil'));
    good(await markAccess([agendaItemId], { access: 'public' }));
    expect(await readOne('topics', topicId), 'a correction is not about what is next').toMatchObject(whole);
  });

  it('does not close a point to all before all have been told', async () => {
    const { meetingId, seriesId, termId } = await begin();
    const added = good(await addTopic(seriesId, { kind: 'toAll', title: 'Ny rektor' }, { meetingId }));
    const item = added.agendaItemId as AgendaItemId;
    good(await tickItems([item], true));
    const told = { termId, meetingId, topicId: added.topicId, toldOn: today, matter: 'Ny rektor' } as const;
    good(await addInformation({ ...told, channel: 'phone', recipients: 'groupLeaders' }));
    expect(await closeMeeting(meetingId, { today })).toMatchObject({ ok: false, reason: 'untold' });
    good(await addInformation({ ...told, channel: 'email', recipients: 'all' }));
    good(await closeMeeting(meetingId, { today }));
  });
});

describe('what belongs to a closed meeting', () => {
  it.each<[string, (begun: Begun) => Promise<Command>]>([
    ['a note', async ({ meetingId }) => patch('notes', (await listNotes(meetingId))[0]!.id, { body: 'Nei' })],
    ['a line', async ({ agendaItemId }) => patch('agendaItems', agendaItemId, { state: 'skipped' })],
    ['the bin', async ({ agendaItemId }) => remove('agendaItems', agendaItemId)],
    ['the meeting', async ({ meetingId }) => patch('meetings', meetingId, { place: 'Et annet sted' })],
    [
      'who came',
      async ({ meetingId }) =>
        patch('participants', (await readWhere('participants', 'meetingId', meetingId))[0]!.id, {
          attendance: 'absent',
        }),
    ],
  ])('is locked: %s', async (_, command) => {
    const begun = await begin();
    good(await closeMeeting(begun.meetingId, { today }));
    const answer = await commit([await command(begun)], { label: 'noteText' });
    expect(answer).toEqual({ ok: false, reason: 'locked' });
  });

  it('gets no new notes or decisions, but a decision can be given another day to look at it', async () => {
    const begun = await begin();
    const { meetingId, agendaItemId, topicId } = begun;
    const draft = { meetingId, agendaItemId, topicId, decidedOn: today, text: 'Høring' } as const;
    const id = good(await addDecision(draft));
    good(await closeMeeting(meetingId, { today }));
    expect(await addDecision(draft)).toEqual({ ok: false, reason: 'locked' });
    const other = (await readEntries(meetingId)).find(({ agendaItem }) => agendaItem.id !== agendaItemId)!;
    const place = { meetingId, agendaItemId: other.agendaItem.id };
    expect(await saveNote(place, 'Etterpå')).toEqual({ ok: false, reason: 'locked' });
    expect(await changeDecision(id, { text: 'Noe annet' })).toEqual({ ok: false, reason: 'locked' });
    good(await changeDecision(id, { reviewOn: '2024-03-01' }));
  });

  it('is not changed by undo: what was done before the closing is undone only when the closing is', async () => {
    const { meetingId, agendaItemId, director } = await begin();
    good(await closeMeeting(meetingId, { today }));
    good(await approveBy(meetingId, director));
    const before = await listNotes(meetingId);
    // The approval is final, the closing it stands on too, and so is everything before.
    for (const reason of ['finished', 'changedSince', 'locked', 'locked']) {
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      expect(await undo()).toMatchObject({ ok: false, reason });
    }
    expect(await listNotes(meetingId)).toEqual(before);
    expect(await readOne('agendaItems', agendaItemId)).toMatchObject({ state: 'discussed' });
  });

  it('is opened again by undoing the closing, as long as nobody has approved', async () => {
    const { meetingId, seriesId } = await begin();
    good(await closeMeeting(meetingId, { today }));
    expect(await undo()).toMatchObject({ ok: true, value: 'meetingClosed' });
    expect(await currentMeeting(seriesId)).toMatchObject({ id: meetingId, state: 'running' });
    expect(await minutesOf(meetingId)).toEqual([]);
    good(await closeMeeting(meetingId, { today }));
    expect(await latest(meetingId)).toMatchObject({ minutes: { version: 1 } });
  });

  it('is not changed by a file that changes a note in secret; one where the meeting was reopened is let in', async () => {
    const { meetingId } = await begin();
    good(await closeMeeting(meetingId, { today }));
    const meeting = (await readMeeting(meetingId))!;
    const note = onlyFirst(await listNotes(meetingId));
    const place = (closedAt: string | null) =>
      commit(
        [
          { kind: 'place', table: 'notes', id: note.id, row: { ...note, body: 'Noe annet' } },
          { kind: 'place', table: 'meetings', id: meetingId, row: { ...meeting, closedAt } },
        ],
        { label: 'imported' },
      );
    expect(await place(meeting.closedAt)).toEqual({ ok: false, reason: 'locked' });
    good(await place('2023-10-24T12:00:00.000Z'));
    expect(onlyFirst(await listNotes(meetingId)).body).toBe('Noe annet');
  });
});

describe('approving minutes', () => {
  it('by both, each with their own key, makes them immutable and links them', async () => {
    const begun = await begin();
    const { meetingId, director, mayor } = begun;
    good(await closeMeeting(meetingId, { today }));
    expect(await awaitingApproval()).toMatchObject([{ approvedBy: [] }]);
    good(await approveBy(meetingId, director));
    expect((await awaitingApproval())[0]?.approvedBy).toEqual([director]);
    expect((await latest(meetingId)).minutes).toMatchObject({ state: 'begun', approvedAt: null, link: null });
    good(await approveBy(meetingId, mayor, mayorKey()));
    const { minutes, approvals } = await latest(meetingId);
    expect(minutes).toMatchObject({ state: 'approved', place: 1, previous: null });
    expect(approvals.map(({ personId }) => personId)).toEqual([director, mayor]);
    expect(approvals.every(isSigned)).toBe(true);
    expect(new Set(approvals.map(({ publicKey }) => publicKey)).size).toBe(2);
    expect(await awaitingApproval()).toEqual([]);
    const answer = await commit([patch('minutes', minutes.id, { reason: 'Nei' })], {
      label: 'minutesApproved',
    });
    expect(answer).toEqual({ ok: false, reason: 'finished' });
    expect(await checkMinutesChain()).toEqual({ count: 1, faults: [], strange: 0 });
  });

  it('tells who has opened of approvals in their name that their keys have not signed', async () => {
    const begun = await begin();
    await approved(begun);
    setKeys(testVault({ personId: begun.mayor, role: 'mayor' }));
    expect(await checkMinutesChain()).toEqual({ count: 1, faults: [], strange: 1 });
    setKeys(testVault({ personId: begun.mayor, role: 'mayor', olderKeys: [mayorKey()] }));
    expect(await checkMinutesChain()).toEqual({ count: 1, faults: [], strange: 0 });
  });

  it('with two clicks at once is one approval', async () => {
    const { meetingId, director } = await begin();
    good(await closeMeeting(meetingId, { today }));
    const answers = await Promise.all([approveBy(meetingId, director), approveBy(meetingId, director)]);
    answers.forEach(good);
    good(await approveBy(meetingId, director));
    expect((await latest(meetingId)).approvals).toHaveLength(1);
  });

  it('is for the two alone, and for the text that was shown', async () => {
    const { meetingId, director } = await begin();
    good(await closeMeeting(meetingId, { today }));
    const { minutes } = await latest(meetingId);
    expect(await approveMinutes(minutes.id, '0'.repeat(64), { by: director })).toMatchObject({
      reason: 'otherText',
    });
    expect(await approveMinutes(minutes.id, minutes.digest, { by: null })).toMatchObject({
      reason: 'notApprover',
    });
  });

  it('counts the approval of who left the office since, and lets who took over approve instead', async () => {
    const { meetingId, director, mayor } = await begin();
    good(await closeMeeting(meetingId, { today }));
    good(await approveBy(meetingId, mayor, mayorKey()));
    const next = good(await addPerson(aPerson({ name: 'Ny Ordfører', role: 'mayor' })));
    good(await removePerson(mayor));
    expect((await latest(meetingId)).approvals).toHaveLength(1);
    good(await approveBy(meetingId, director));
    expect((await latest(meetingId)).minutes.state).toBe('approved');
    good(await reopenMeeting(meetingId, 'Feil'));
    good(await closeMeeting(meetingId, { today }));
    good(await approveBy(meetingId, next, mayorKey()));
    good(await approveBy(meetingId, director));
    expect((await latest(meetingId)).minutes).toMatchObject({ state: 'approved', version: 2 });
  });

  it('is finished also when the second approval came by file', async () => {
    const { meetingId, director, mayor } = await begin();
    good(await closeMeeting(meetingId, { today }));
    good(await approveBy(meetingId, director));
    const { minutes } = await latest(meetingId);
    const approvedAt = '2030-01-01T10:00:00.000Z';
    const given = { minutesId: minutes.id, personId: mayor, approvedAt, digest: minutes.digest };
    const row = { ...given, ...signApproval(mayorKey(), given) };
    const [settled] = await settledByFile([minutes], [{ ...row, deletedAt: null }]);
    expect(settled).toMatchObject({ state: 'approved', place: 1, approvedAt });
    const { state, place, previous, link } = settled!;
    good(
      await commit(
        [
          create('approvals', newId<'Approval'>(), row),
          patch('minutes', minutes.id, { state, place, previous, link, approvedAt }),
        ],
        { label: 'parcelRead' },
      ),
    );
    expect(await checkMinutesChain()).toEqual({ count: 1, faults: [], strange: 0 });
    expect(await settledByFile([(await latest(meetingId)).minutes], [])).toEqual([]);
  });
});

describe('reopening', () => {
  it('leaves the approved version, and makes a new one with who, when and why', async () => {
    const begun = await begin();
    const { meetingId, agendaItemId, director, mayor } = begun;
    await approved(begun);
    const first = (await latest(meetingId)).minutes;
    expect(await reopenMeeting(meetingId, '  ')).toMatchObject({ reason: 'needsReason' });
    good(await reopenMeeting(meetingId, 'Feil dato'));
    expect((await latest(meetingId)).minutes).toMatchObject({
      state: 'draft',
      version: 2,
      reason: 'Feil dato',
    });
    good(await saveNote({ meetingId, agendaItemId }, 'Høring i juni'));
    good(await closeMeeting(meetingId, { today }));
    good(await approveBy(meetingId, director));
    good(await approveBy(meetingId, mayor, mayorKey()));
    const [second, old] = await minutesOf(meetingId);
    expect(second?.minutes).toMatchObject({
      version: 2,
      place: 2,
      previous: first.link,
      reason: 'Feil dato',
    });
    expect(old?.minutes).toEqual(first);
    expect(await checkMinutesChain()).toEqual({ count: 2, faults: [], strange: 0 });
  });

  it('withdraws a version that was not approved by both', async () => {
    const { meetingId, director } = await begin();
    good(await closeMeeting(meetingId, { today }));
    good(await approveBy(meetingId, director));
    good(await reopenMeeting(meetingId, 'Glemte noe'));
    const [, old] = await minutesOf(meetingId);
    expect(old?.minutes.state).toBe('withdrawn');
    expect(await awaitingApproval()).toEqual([]);
    expect(await approveMinutes(old!.minutes.id, old!.minutes.digest, { by: director })).toMatchObject({
      ok: true,
      value: null,
    });
  });

  it('needs a reason also when an older file opened the meeting again', async () => {
    const begun = await begin();
    const older = await exportWorkspace();
    await approved(begun);
    good(await applyImport(good(await planImport(older))));
    expect(await readMeeting(begun.meetingId)).toMatchObject({ state: 'running' });
    expect((await latest(begun.meetingId)).minutes.state).toBe('approved');
    expect(await closeMeeting(begun.meetingId, { today })).toMatchObject({ reason: 'needsReason' });
    good(await closeMeeting(begun.meetingId, { today, reason: 'Hentet inn en eldre fil' }));
    expect((await latest(begun.meetingId)).minutes).toMatchObject({ version: 2 });
  });
});

describe('an import with approved minutes', () => {
  it('can be taken back, and done again', async () => {
    const begun = await begin();
    await approved(begun);
    const file = await exportWorkspace();
    await emptyDatabase();
    await openFresh();
    const id = good(await applyImport(good(await planImport(file))));
    good(await undoImport(id!));
    expect(await minutesOf(begun.meetingId)).toEqual([]);
    good(await applyImport(good(await planImport(file))));
    expect(await checkMinutesChain()).toEqual({ count: 1, faults: [], strange: 0 });
  });
});
