import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { historyOf } from '#renderer/db/history.ts';
import { addAction, readAction, setActionState } from '#renderer/db/repositories/actions.ts';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { listItems, setItemStatus } from '#renderer/db/repositories/checklist.ts';
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
import { aPerson, found, good, onlyFirst } from './builders.ts';
import { withFreshDatabase } from './fresh-database.ts';
import { withSeries } from './meeting-builders.ts';
import { testVault } from './test-keys.ts';

withFreshDatabase();

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
    good(await closeTerm(handoverId));
    expect(await setItemStatus(item.id, 'done')).toMatchObject(refused);
    expect(await changeTerm(termId, { budgetDay: '2023-12-14' })).toMatchObject(refused);
    expect(await changeRule({ key: 'avk-media', termId }, { text: 'Mandager' })).toMatchObject(refused);
    expect(await saveNote({ meetingId, agendaItemId }, 'Sagt i møtet')).toMatchObject(refused);
    expect(await addAction({ seriesId, title: 'Noe nytt' })).toMatchObject(refused);
    expect((await listItems(termId)).find(({ id }) => id === item.id)?.status).toBe('open');
  });

  it('lets live on what must: follow-up is still done, people still come, and what is private is still one’s own', async () => {
    const { meetingId, actionId, handoverId } = await begin();
    good(await closeTerm(handoverId));
    good(await setActionState(actionId, 'done'));
    expect((await readAction(actionId))?.state).toBe('done');
    good(await addPerson(aPerson({ name: 'Nils Vik', role: 'deputyMayor' })));
    good(await saveMeetingPrivateNote({ meetingId, agendaItemId: null }, 'Til meg selv'));
    expect(await readMeetingPrivateNote({ meetingId, agendaItemId: null })).toBe('Til meg selv');
    good(await chooseRetention(handoverId, 'rules', { choice: 'archive' }));
    expect((await listRetention(handoverId)).map(({ choice }) => choice)).toEqual(['archive']);
  });

  it('cannot be undone open, only opened again with a reason, which stays in its history', async () => {
    const { termId, handoverId, item } = await begin();
    good(await closeTerm(handoverId));
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
