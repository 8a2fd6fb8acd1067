import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { changeItem, readEntries } from '#renderer/db/repositories/agenda-items.ts';
import { closeMeeting } from '#renderer/db/repositories/closing.ts';
import { addInformation } from '#renderer/db/repositories/information.ts';
import { currentMeeting } from '#renderer/db/repositories/meetings.ts';
import { startMeeting, tickItems } from '#renderer/db/repositories/running.ts';
import { setTopicState } from '#renderer/db/repositories/topic-changes.ts';
import { addTopic, readTopic } from '#renderer/db/repositories/topics.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import { found, good, onlyFirst } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

const today = '2023-10-23';

const begin = async () => {
  const { termId } = await found();
  const told = { termId, toldOn: today, matter: 'Nytt', channel: 'email', recipients: 'all' } as const;
  return { ...(await withSeries(termId)), told };
};

describe('a point to all', () => {
  it('that is standing must be told each time, whatever was told of it in an earlier meeting', async () => {
    const { meetingId, seriesId, told } = await begin();
    const discuss = async (id: MeetingId) => {
      const { agendaItem, topic } = onlyFirst(await readEntries(id));
      good(await changeItem(agendaItem.id, { kind: 'toAll' }));
      good(await tickItems([agendaItem.id], true));
      return { agendaItemId: agendaItem.id, topicId: topic.id };
    };
    good(await startMeeting(meetingId));
    good(await addInformation({ ...told, meetingId, ...(await discuss(meetingId)) }));
    good(await closeMeeting(meetingId, { today }));
    const next = (await currentMeeting(seriesId))!.id;
    const point = await discuss(next);
    expect(await closeMeeting(next, { today })).toMatchObject({ ok: false, reason: 'untold' });
    good(await addInformation({ ...told, meetingId: next, ...point }));
    good(await closeMeeting(next, { today }));
  });

  it('in the backlog is not done before all have been told', async () => {
    const { seriesId, told } = await begin();
    const { topicId } = good(await addTopic(seriesId, { kind: 'toAll', title: 'Ny rektor' }, 'backlog'));
    good(await addInformation({ ...told, topicId, recipients: 'groupLeaders' }));
    expect(await setTopicState(topicId, 'closed', today)).toEqual({ ok: false, reason: 'untold' });
    expect((await readTopic(topicId))?.state).toBe('open');
    good(await addInformation({ ...told, topicId }));
    good(await setTopicState(topicId, 'closed', today));
    expect((await readTopic(topicId))?.state).toBe('closed');
    good(await setTopicState(topicId, 'open', today));
  });
});
