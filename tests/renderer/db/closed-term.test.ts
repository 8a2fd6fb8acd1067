import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { heldDatabase } from '#renderer/db/database.ts';
import { historyOf } from '#renderer/db/history.ts';
import { addAction, readAction, removeAction, setActionState } from '#renderer/db/repositories/actions.ts';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { listItems, setItemStatus } from '#renderer/db/repositories/checklist.ts';
import { addDecision, changeDecision, endDecision } from '#renderer/db/repositories/decisions.ts';
import {
  addHandover,
  chooseRetention,
  closeTerm,
  closingOf,
  listRetention,
  removeHandover,
  reopenTerm,
} from '#renderer/db/repositories/handovers.ts';
import {
  readMeetingPrivateNote,
  saveMeetingPrivateNote,
} from '#renderer/db/repositories/meeting-private-notes.ts';
import { saveNote } from '#renderer/db/repositories/notes.ts';
import { addPerson } from '#renderer/db/repositories/people.ts';
import { changeRule } from '#renderer/db/repositories/rules.ts';
import { changeTerm } from '#renderer/db/repositories/terms.ts';
import { undo } from '#renderer/db/undo.ts';
import { dayOf, type Day } from '#shared/calendar/day.ts';
import { aPerson, found, good, onlyFirst } from './builders.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { withSeries } from './meeting-builders.ts';
import { testVault } from './test-keys.ts';

withFreshDatabase();

const today: Day = '2027-10-20';
const refused = { ok: false, reason: 'closedTerm' };

/** A term with a checklist, a meeting and a follow-up. */
const begin = async () => {
  const { termId } = await found({ myId: testVault().personId });
  const { seriesId, meetingId } = await withSeries(termId);
  const actionId = good(await addAction({ seriesId, title: 'Notat til formannskapet' }));
  const handoverId = good(await addHandover(termId, { reason: 'newTerm' }));
  const agendaItemId = onlyFirst(await readEntries(meetingId)).agendaItem.id;
  return {
    termId,
    seriesId,
    meetingId,
    agendaItemId,
    actionId,
    handoverId,
    item: onlyFirst(await listItems(termId)),
  };
};

describe('a closed term', () => {
  it('takes no change, neither of the term itself nor of what is three steps inside it', async () => {
    const { termId, seriesId, meetingId, agendaItemId, handoverId, item } = await begin();
    good(await closeTerm(handoverId, today));
    expect(await setItemStatus(item.id, 'done')).toMatchObject(refused);
    expect(await changeTerm(termId, { budgetDay: '2023-12-14' })).toMatchObject(refused);
    expect(await changeRule({ key: 'avk-media', termId }, { text: 'Mandager' })).toMatchObject(refused);
    expect(await saveNote({ meetingId, agendaItemId }, 'Sagt i møtet')).toMatchObject(refused);
    expect(await addAction({ seriesId, title: 'Noe nytt' })).toMatchObject(refused);
    expect((await listItems(termId)).find(({ id }) => id === item.id)?.status).toBe('open');
  });

  it('lets live on what must: follow-up is still done, people still come, and what is private is still one’s own', async () => {
    const { meetingId, actionId, handoverId } = await begin();
    good(await closeTerm(handoverId, today));
    good(await setActionState(actionId, 'done'));
    expect((await readAction(actionId))?.state).toBe('done');
    good(await addPerson(aPerson({ name: 'Nils Vik', role: 'deputyMayor' })));
    good(await saveMeetingPrivateNote({ meetingId, agendaItemId: null }, 'Til meg selv'));
    expect(await readMeetingPrivateNote({ meetingId, agendaItemId: null })).toBe('Til meg selv');
    good(await chooseRetention(handoverId, 'rules', { choice: 'archive' }));
    expect((await listRetention(handoverId)).map(({ choice }) => choice)).toEqual(['archive']);
  });

  it('keeps what was settled as it was written, and nothing is taken out of it', async () => {
    const { meetingId, agendaItemId, actionId, handoverId } = await begin();
    const topicId = onlyFirst(await readEntries(meetingId)).topic.id;
    const settled = { meetingId, agendaItemId, topicId, decidedOn: today, text: 'Sekretariatet ringer.' };
    const decisionId = good(await addDecision(settled));
    good(await closeTerm(handoverId, today));
    expect(await changeDecision(decisionId, { text: 'Ingen ringer.' })).toMatchObject(refused);
    expect(await removeAction(actionId)).toMatchObject(refused);
    good(await changeDecision(decisionId, { reviewOn: '2027-12-01' }));
    good(await endDecision(decisionId));
    expect(await readAction(actionId)).not.toBeNull();
  });

  it('is closed once, on the day that is shown, and opened again also where two had closed it', async () => {
    const { termId, handoverId, item } = await begin();
    const otherId = good(await addHandover(termId, { reason: 'newMayor' }));
    good(await closeTerm(handoverId, today));
    expect(dayOf(new Date((await closingOf(termId))?.closedAt ?? 0))).toBe(today);
    expect(await closeTerm(otherId, today)).toMatchObject({ ok: false, reason: 'finished' });
    // The other PC had closed it too before the two met.
    const closed = { closedAt: '2027-10-20T10:00:00.000Z', closedBy: testVault().personId };
    good(await commit([patch('handovers', otherId, closed)], { label: 'termClosed' }));
    good(await reopenTerm(otherId, 'Et referat manglet.'));
    expect(await closingOf(termId)).toBeNull();
    good(await setItemStatus(item.id, 'done'));
  });

  it('is asked for once, and again only when a change of term is written', async () => {
    const { handoverId, item } = await begin();
    const rows = vi.spyOn(heldDatabase(), 'rows');
    const asked = () => rows.mock.calls.filter(([table]) => table === 'handovers').length;
    good(await setItemStatus(item.id, 'done'));
    const first = asked();
    good(await setItemStatus(item.id, 'open'));
    good(await setItemStatus(item.id, 'done'));
    expect(asked()).toBe(first);
    good(await closeTerm(handoverId, today));
    expect(await setItemStatus(item.id, 'open')).toMatchObject(refused);
    rows.mockRestore();
  });

  it('cannot be undone open, only opened again with a reason, which stays in its history', async () => {
    const { termId, handoverId, item } = await begin();
    good(await closeTerm(handoverId, today));
    expect(await undo()).toMatchObject({ ok: false });
    expect(await removeHandover(handoverId)).toMatchObject({ ok: false, reason: 'finished' });
    expect(await reopenTerm(handoverId, '  ')).toMatchObject({ ok: false, reason: 'invalid' });
    expect((await closingOf(termId))?.id).toBe(handoverId);
    good(await reopenTerm(handoverId, 'Et referat manglet.'));
    good(await setItemStatus(item.id, 'done'));
    const history = await historyOf(handoverId);
    expect(history.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['termClosed', 'termReopened', 'handoverChanged']),
    );
    expect(await closingOf(termId)).toBeNull();
  });
});
