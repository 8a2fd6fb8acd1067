import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/calendar/day.ts';
import type { Contact } from '#shared/domain/contact.ts';
import type { ContactId, MeetingId, SeriesId, TermId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { rhythmOf, type MeetingOfKind } from '#shared/domain/rhythm.ts';
import type { SeriesKind } from '#shared/domain/series.ts';

const row = {
  rev: 1,
  createdAt: '2023-10-01T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-01T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
};

const held = (day: Day, fields: Partial<Meeting> = {}, kind: SeriesKind = 'weekly'): MeetingOfKind => ({
  kind,
  meeting: {
    ...row,
    id: `m-${day}` as MeetingId,
    seriesId: 's' as SeriesId,
    state: 'closed',
    day,
    startTime: '08:30',
    minutes: 60,
    place: null,
    ruleDay: day,
    reason: '',
    startedAt: null,
    endedAt: null,
    closedAt: '2023-10-01T08:00:00.000Z',
    ...fields,
  },
});

const contact = (day: Day, kind: Contact['kind'] = 'talk'): Contact => ({
  ...row,
  id: `c-${day}` as ContactId,
  termId: 't' as TermId,
  kind,
  day,
  note: 'Over en kaffe',
});

const today = '2024-01-31';
const lanes = (meetings: readonly MeetingOfKind[], contacts: readonly Contact[] = []) =>
  rhythmOf(meetings, contacts, today).map(({ day, lane }) => [day, lane]);

describe('the rhythm', () => {
  it('tells what was held, moved and not held, in the order of time', () => {
    const meetings = [
      held('2023-11-06', { state: 'skipped', reason: 'Influensa' }),
      held('2023-10-23'),
      held('2023-10-31', { ruleDay: '2023-10-30' }),
      held('2023-11-13', { state: 'cancelled' }),
    ];
    const marks = rhythmOf(meetings, [], today);
    expect(marks.map(({ day, lane, movedFrom, notHeld }) => [day, lane, movedFrom, notHeld])).toEqual([
      ['2023-10-23', 'held', null, null],
      ['2023-10-31', 'moved', '2023-10-30', null],
      ['2023-11-06', 'notHeld', null, 'skipped'],
      ['2023-11-13', 'notHeld', null, 'cancelled'],
    ]);
    expect(marks[2]?.remark).toBe('Influensa');
  });

  it('takes an extra meeting for one that was held', () => {
    expect(lanes([held('2023-10-25', { ruleDay: null })])).toEqual([['2023-10-25', 'held']]);
  });

  it('says nothing of what is not over, nor of what lies ahead', () => {
    const ahead: readonly MeetingOfKind[] = [
      held('2023-10-30', { state: 'planned' }),
      held('2023-11-06', { state: 'open' }),
      held('2023-11-13', { state: 'running' }),
      held('2024-02-05', { state: 'cancelled' }),
    ];
    expect(lanes(ahead, [contact('2024-02-01')])).toEqual([]);
    expect(lanes([held(today)], [])).toEqual([[today, 'held']]);
  });

  it('counts a fixed lunch that was held as contact beside the meetings, and other series not at all', () => {
    const meetings = [
      held('2023-10-26', {}, 'lunch'),
      held('2023-11-02', { state: 'skipped' }, 'lunch'),
      held('2023-11-09', {}, 'groupLeaders'),
      held('2023-11-10', {}, 'single'),
    ];
    const marks = rhythmOf(meetings, [contact('2023-10-19', 'phone')], today);
    expect(marks.map(({ lane, contactKind }) => [lane, contactKind])).toEqual([
      ['contact', 'phone'],
      ['contact', 'lunch'],
    ]);
  });
});
