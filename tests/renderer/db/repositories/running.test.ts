import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { database } from '#renderer/db/database.ts';
import { exportWorkspace } from '#renderer/db/export-workspace.ts';
import { readEntries } from '#renderer/db/repositories/agenda-items.ts';
import {
  readMeetingPrivateNote,
  saveMeetingPrivateNote,
  shareFromPrivate,
} from '#renderer/db/repositories/meeting-private-notes.ts';
import { readMeeting } from '#renderer/db/repositories/meetings.ts';
import { addComment, listNotes, saveNote } from '#renderer/db/repositories/notes.ts';
import {
  endMeeting,
  heldOnPaper,
  keepClock,
  readClock,
  startMeeting,
  tickItems,
} from '#renderer/db/repositories/running.ts';
import { addTopicCommands, listBacklog } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import { setKeys } from '#renderer/db/vault.ts';
import { comingMeetings } from '#renderer/db/repositories/meetings.ts';
import type { MeetingId, PersonId } from '#shared/domain/id.ts';
import { newClock, turnTo } from '#shared/domain/meeting-clock.ts';
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
  const { seriesId, meetingId } = await withSeries(founded.termId);
  const { agendaItem } = onlyFirst(await readEntries(meetingId));
  const place = { meetingId, agendaItemId: agendaItem.id };
  return { director, mayor, seriesId, meetingId, agendaItem, place };
};

describe('a meeting', () => {
  it('starts once, when it is the open one, and is over when it is said', async () => {
    const { meetingId, seriesId, agendaItem } = await begin();
    const [, next] = await comingMeetings(seriesId, { from: '2023-10-16', limit: 2 });
    expect(await startMeeting(next?.id as MeetingId)).toMatchObject({ ok: false, reason: 'notOpen' });
    good(await startMeeting(meetingId, { at: '2023-10-23T06:31:00.000Z' }));
    expect(good(await startMeeting(meetingId))).toBeNull();
    expect(await readMeeting(meetingId)).toMatchObject({
      state: 'running',
      startedAt: '2023-10-23T06:31:00.000Z',
    });
    good(await endMeeting(meetingId, new Map([[agendaItem.id, 240]])));
    expect((await readMeeting(meetingId))?.endedAt).not.toBeNull();
    expect(onlyFirst(await readEntries(meetingId)).agendaItem.spent).toBe(240);
    good(await undo());
    expect(await readMeeting(meetingId)).toMatchObject({ state: 'running', endedAt: null });
  });

  it('held on paper was held when it was planned', async () => {
    const { meetingId } = await begin();
    good(await heldOnPaper(meetingId));
    const { startedAt, endedAt, state } = (await readMeeting(meetingId)) ?? {};
    expect(state).toBe('running');
    expect(Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '')).toBe(60 * 60_000);
    expect(new Date(startedAt ?? '').getHours()).toBe(8);
  });

  it('has points ticked in one change with what they took, undone as one', async () => {
    const { meetingId, agendaItem } = await begin();
    good(await tickItems([agendaItem.id], true, new Map([[agendaItem.id, 95]])));
    const ticked = onlyFirst(await readEntries(meetingId)).agendaItem;
    expect(ticked).toMatchObject({ state: 'discussed', spent: 95 });
    expect(ticked.discussedAt).not.toBeNull();
    good(await undo());
    expect(onlyFirst(await readEntries(meetingId)).agendaItem).toMatchObject({
      state: 'waiting',
      spent: 0,
      discussedAt: null,
    });
  });

  it('has its clock on this PC alone', async () => {
    const { meetingId, agendaItem } = await begin();
    const before = (await journal()).length;
    const clock = turnTo(
      newClock(meetingId, '2023-10-23T06:30:00.000Z'),
      { id: agendaItem.id, stored: 0 },
      '2023-10-23T06:31:00.000Z',
    );
    await keepClock(clock);
    expect(await readClock(meetingId)).toEqual(clock);
    expect((await readClock('another' as MeetingId)).currentId).toBeNull();
    expect(await journal()).toHaveLength(before);
  });
});

describe('the shared note of a point', () => {
  it('is one however fast it is written, with comments after it', async () => {
    const { place, meetingId } = await begin();
    expect(good(await saveNote(place, ''))).toBeNull();
    await Promise.all(['V', 'Vi', 'Vi ble'].map((text) => saveNote(place, text)));
    good(await addComment(place, 'Enig'));
    good(await saveNote(place, 'Vi ble enige'));
    expect((await listNotes(meetingId)).map(({ body }) => body)).toEqual(['Vi ble enige', 'Enig']);
    good(await undo());
    expect((await listNotes(meetingId))[0]?.body).toBe('Vi ble');
  });
});

describe('a private note in a meeting', () => {
  it('is read by who wrote it, point by point, and by nobody else', async () => {
    const { place, meetingId, mayor, director } = await begin();
    const whole = { meetingId, agendaItemId: null };
    good(await saveMeetingPrivateNote(place, 'PLANTET ORD'));
    good(await saveMeetingPrivateNote(whole, 'Om møtet'));
    setKeys(mayor);
    expect(await readMeetingPrivateNote(place)).toBeNull();
    good(await saveMeetingPrivateNote(place, 'Ordførerens'));
    setKeys(director);
    expect(await readMeetingPrivateNote(place)).toBe('PLANTET ORD');
    expect(await readMeetingPrivateNote(whole)).toBe('Om møtet');
    const opened = JSON.stringify([[...(await allRows())], await journal(), await exportWorkspace()]);
    expect(opened).not.toContain('PLANTET');
  });

  it('is one however fast it is written', async () => {
    const { place } = await begin();
    await Promise.all(['a', 'ab', 'abc'].map((text) => saveMeetingPrivateNote(place, text)));
    expect(await database().rows('meetingPrivateNotes').count()).toBe(1);
    expect(await readMeetingPrivateNote(place)).toBe('abc');
  });

  it('becomes a shared point only in the part that is shared, and undo takes all of it back', async () => {
    const { place, seriesId, mayor, director } = await begin();
    good(await saveMeetingPrivateNote(place, 'Skolen\nHemmelig'));
    const draft = { title: 'Skolen', kind: 'discussion' } as const;
    const { commands } = await addTopicCommands(seriesId, draft, 'backlog');
    good(await shareFromPrivate(place, 'Hemmelig', commands));
    setKeys(mayor);
    expect((await listBacklog(seriesId)).map(({ title }) => title)).toEqual(['Skolen']);
    expect(await readMeetingPrivateNote(place)).toBeNull();
    setKeys(director);
    expect(await readMeetingPrivateNote(place)).toBe('Hemmelig');
  });
});
