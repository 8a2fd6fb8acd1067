import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { restoreFromBin } from '#renderer/db/bin.ts';
import { patch } from '#renderer/db/commands.ts';
import { commit } from '#renderer/db/commit.ts';
import { readAll } from '#renderer/db/read.ts';
import { addAction, readAction, removeAction, setActionState } from '#renderer/db/repositories/actions.ts';
import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { participantsOf, participantsOfSeries } from '#renderer/db/repositories/participants.ts';
import { removePerson } from '#renderer/db/repositories/people.ts';
import { removeTopic } from '#renderer/db/repositories/topic-changes.ts';
import { addTopic, readTopic } from '#renderer/db/repositories/topics.ts';
import { undo } from '#renderer/db/undo.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

/** A weekly meeting both take part in, and where the mayor has a point, an open follow-up and one that is done. */
const begin = async () => {
  const { termId, people } = await found();
  const [director, mayor] = people;
  if (director === undefined || mayor === undefined) throw new Error('no people');
  const participants = people.map((personId) => ({ personId, group: 'person' as const, label: '' }));
  const { seriesId, meetingId } = await withSeries(termId, { participants });
  const point = { title: 'Skole', kind: 'discussion', ownerId: mayor, raisedBy: mayor } as const;
  const { topicId } = good(await addTopic(seriesId, point, { meetingId }));
  const owed = { seriesId, ownerId: mayor, title: 'Ringe' };
  const open = good(await addAction(owed));
  const done = good(await addAction(owed));
  good(await setActionState(done, 'done'));
  const meeting = (await currentMeeting(seriesId)) as Meeting;
  return { director, mayor, seriesId, meeting, topicId, open, done };
};

describe('a person who is removed', () => {
  it('lets go of what is still to be done, and stays where it tells what has been', async () => {
    const { director, mayor, seriesId, meeting, topicId, open, done } = await begin();
    good(await removePerson(mayor));
    expect(await readTopic(topicId)).toMatchObject({ ownerId: null, raisedBy: mayor });
    expect((await readAction(open))?.ownerId).toBeNull();
    expect((await readAction(done))?.ownerId).toBe(mayor);
    for (const rows of [await participantsOfSeries(seriesId), await participantsOf(meeting)])
      expect(rows.map(({ personId }) => personId)).toEqual([director]);
  });

  it('still stands among those who were in a meeting that is over', async () => {
    const { mayor, meeting } = await begin();
    const closed = { state: 'closed', closedAt: '2023-10-23T09:00:00.000Z' } as const;
    good(await commit([patch('meetings', meeting.id, closed)], { label: 'meetingClosed' }));
    good(await removePerson(mayor));
    const there = await participantsOf({ ...meeting, ...closed });
    expect(there.map(({ personId }) => personId)).toContain(mayor);
  });

  it('gets everything back with one undo', async () => {
    const { mayor, topicId, open } = await begin();
    const before = await readAll('participants');
    good(await removePerson(mayor));
    await undo();
    expect((await readTopic(topicId))?.ownerId).toBe(mayor);
    expect((await readAction(open))?.ownerId).toBe(mayor);
    expect((await readAll('participants')).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it('does not come back as owner of what lay in the bin meanwhile', async () => {
    const { mayor, topicId, open } = await begin();
    good(await removeTopic(topicId));
    good(await removeAction(open));
    good(await removePerson(mayor));
    good(await restoreFromBin({ table: 'topics', id: topicId }));
    good(await restoreFromBin({ table: 'actions', id: open }));
    expect((await readTopic(topicId))?.ownerId).toBeNull();
    expect((await readAction(open))?.ownerId).toBeNull();
  });
});
