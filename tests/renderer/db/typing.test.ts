import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '#renderer/db/database.ts';
import { addAction, readAction } from '#renderer/db/repositories/actions.ts';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { decisionsOfMeeting } from '#renderer/db/repositories/decisions.ts';
import { readMeetingPrivateNote } from '#renderer/db/repositories/meeting-private-notes.ts';
import { readDraft, saveDraft } from '#renderer/db/repositories/eval-drafts.ts';
import { listNotes, saveNote } from '#renderer/db/repositories/notes.ts';
import { forgetRecovered, forgetTyping, keepTyping, recoverTyping } from '#renderer/db/typing.ts';
import { setKeys } from '#renderer/db/vault.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { found, good, onlyFirst } from './builders.ts';
import { answerAs, beginEvaluation, beginRound, sit, someAnswers } from './eval-builders.ts';
import { journal, withFreshDatabase } from './fresh-database.ts';
import { withSeries } from './meeting-builders.ts';
import { testVault } from './test-keys.ts';

withFreshDatabase();
beforeEach(forgetRecovered);

const begin = async () => {
  const director = testVault();
  const founded = await found({ myId: director.personId });
  const { seriesId, meetingId } = await withSeries(founded.termId);
  const { agendaItem, topic } = onlyFirst(await readEntries(meetingId));
  const mayor = testVault({
    personId: founded.people[1] as PersonId,
    role: 'mayor',
    personKey: new Uint8Array(32).fill(99),
  });
  const place = { meetingId, agendaItemId: agendaItem.id };
  return { seriesId, meetingId, place, director, mayor, topicId: topic.id };
};

const bodies = async (meetingId: Parameters<typeof listNotes>[0]) =>
  (await listNotes(meetingId)).map(({ body }) => body);

/** What a kill leaves: everything written, nothing remembered. */
const startAnew = async () => {
  forgetRecovered();
  good(await recoverTyping());
};

describe('what a kill leaves half-written', () => {
  it('is saved at the next start, on top of what was saved before it', async () => {
    const { place, meetingId } = await begin();
    good(await saveNote(place, 'Vi ble'));
    await keepTyping({ kind: 'note', ...place }, 'Vi ble enige om');
    await startAnew();
    expect(await bodies(meetingId)).toEqual(['Vi ble enige om']);
  });

  it('does not take the place of what was saved after it', async () => {
    const { place, meetingId } = await begin();
    await keepTyping({ kind: 'note', ...place }, 'Vi ble');
    good(await saveNote(place, 'Vi ble enige'));
    await startAnew();
    expect(await bodies(meetingId)).toEqual(['Vi ble enige']);
  });

  it('is let go when it is saved, and not when more has been written since', async () => {
    const { place, meetingId } = await begin();
    await keepTyping({ kind: 'note', ...place }, 'Vi');
    await keepTyping({ kind: 'note', ...place }, 'Vi ble');
    await forgetTyping('Vi');
    expect(await database().local.count()).toBe(1);
    await forgetTyping('Vi ble');
    expect(await database().local.count()).toBe(0);
    await startAnew();
    expect(await bodies(meetingId)).toEqual([]);
  });

  it('is a new decision, a new follow-up, or a change of one', async () => {
    const { place, meetingId, seriesId, topicId } = await begin();
    const decidedOn = '2023-10-23';
    await keepTyping({ kind: 'newDecision', ...place, topicId, decidedOn }, 'Til alle samtidig');
    await startAnew();
    await startAnew();
    expect((await decisionsOfMeeting(meetingId)).map(({ text }) => text)).toEqual(['Til alle samtidig']);
    const id = good(await addAction({ seriesId, ...place, topicId, title: 'Sende' }));
    await keepTyping({ kind: 'action', id }, 'Sende planen');
    await startAnew();
    expect((await readAction(id))?.title).toBe('Sende planen');
    await keepTyping({ kind: 'action', id }, ' ');
    await startAnew();
    expect((await readAction(id))?.title).toBe('Sende planen');
  });

  it('is each person’s own, closed with their key, and nowhere in the journal', async () => {
    const { place, mayor, director } = await begin();
    const before = (await journal()).length;
    await keepTyping({ kind: 'private', ...place }, 'PLANTET ORD');
    setKeys(mayor);
    await startAnew();
    expect(await journal()).toHaveLength(before);
    setKeys(director);
    await startAnew();
    expect(await readMeetingPrivateNote(place)).toBe('PLANTET ORD');
    expect(JSON.stringify([await journal(), await database().local.toArray()])).not.toContain('PLANTET');
  });

  it('is looked for once in a session, so that what is being written is never saved twice', async () => {
    const { place, meetingId, topicId } = await begin();
    good(await recoverTyping());
    await keepTyping({ kind: 'newDecision', ...place, topicId, decidedOn: '2023-10-23' }, 'Til alle');
    good(await recoverTyping());
    expect(await decisionsOfMeeting(meetingId)).toEqual([]);
  });
});

describe('half an answer', () => {
  it('comes back to who wrote it, beside what they had answered', async () => {
    const three = await beginEvaluation();
    const roundId = await beginRound(three);
    good(await saveDraft(roundId, someAnswers('Vi')));
    await keepTyping({ kind: 'answer', roundId, questionId: 'o1' }, 'Vi hører på');
    sit(three.mayor);
    await startAnew();
    expect((await readDraft(roundId)).words).toEqual({});
    sit(three.director);
    good(await recoverTyping());
    expect(await readDraft(roundId)).toEqual(someAnswers('Vi hører på'));
  });

  it('is let go once the envelope is handed over', async () => {
    const three = await beginEvaluation();
    const roundId = await beginRound(three);
    await answerAs(roundId, three.director, 'Ferdig');
    await keepTyping({ kind: 'answer', roundId, questionId: 'o1' }, 'Ferdig, men');
    await startAnew();
    forgetRecovered();
    expect(await recoverTyping()).toEqual({ ok: true, value: null });
    expect((await readDraft(roundId)).words).toEqual({});
  });
});
