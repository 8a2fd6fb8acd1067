import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  readAgendaToPrint,
  changeInvites,
  readSeriesForCalendar,
} from '#renderer/db/repositories/meeting-files.ts';
import { addBreak } from '#renderer/db/repositories/breaks.ts';
import { cancelMeeting } from '#renderer/db/repositories/meetings.ts';
import { readSeries } from '#renderer/db/repositories/series.ts';
import { undo } from '#renderer/db/undo.ts';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import { found, good } from '../builders.ts';
import { withFreshDatabase } from '../fresh-database.ts';
import { withSeries } from '../meeting-builders.ts';

withFreshDatabase();

const begin = async () => {
  const founded = await found();
  const participants = [{ personId: null, group: 'management', label: '' }] as const;
  return { ...founded, ...(await withSeries(founded.termId, { participants })) };
};

describe('what goes out of a series', () => {
  it('remembers whom invitations go from and to, as one change that can be undone', async () => {
    const { seriesId } = await begin();
    good(await changeInvites(seriesId, { invitesFrom: 'kari@eksempel.no', invitesTo: 'ole@eksempel.no' }));
    expect(await readSeries(seriesId)).toMatchObject({
      invitesFrom: 'kari@eksempel.no',
      invitesTo: 'ole@eksempel.no',
    });
    expect((await undo()).ok).toBe(true);
    expect(await readSeries(seriesId)).toMatchObject({ invitesFrom: '', invitesTo: '' });
    expect(await changeInvites('gone' as SeriesId, { invitesFrom: '', invitesTo: '' })).toMatchObject({
      ok: false,
      reason: 'unknownRecord',
    });
  });

  it('tells calendars also of meetings that fell away', async () => {
    const { seriesId, meetingId, termId } = await begin();
    const before = await readSeriesForCalendar(seriesId);
    good(await cancelMeeting(meetingId));
    good(
      await addBreak({ termId, title: 'Ferie', firstDay: '2023-11-01', lastDay: '2024-01-31' }, '2023-10-16'),
    );
    const after = await readSeriesForCalendar(seriesId);
    expect(after?.meetings).toHaveLength(before?.meetings.length ?? 0);
    expect(after?.meetings.find(({ id }) => id === meetingId)?.state).toBe('cancelled');
    expect(after?.meetings.some(({ deletedAt }) => deletedAt !== null)).toBe(true);
  });

  it('prints the agenda with who takes part', async () => {
    const { meetingId } = await begin();
    const printed = await readAgendaToPrint(meetingId);
    expect(printed?.agenda.items.length).toBeGreaterThan(0);
    expect(printed?.participants).toMatchObject([{ group: 'management', attendance: 'expected' }]);
    expect(await readAgendaToPrint('gone' as MeetingId)).toBeNull();
  });
});
