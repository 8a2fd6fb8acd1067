import { addDays, type Day } from '#shared/calendar/day.ts';
import type { MeetingId, SeriesId, TermId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Row } from '#shared/domain/row.ts';
import type { Series } from '#shared/domain/series.ts';

const row = (): Omit<Row, 'id'> => ({
  rev: 1,
  createdAt: '2023-10-02T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-02T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
});

/** Mondays 08.30 from 2 October 2023. */
export const weeklySeries = (fields: Partial<Series> = {}): Series => ({
  ...row(),
  id: 's1' as SeriesId,
  termId: 't' as TermId,
  kind: 'weekly',
  state: 'active',
  title: null,
  frequency: 'weekly',
  firstDay: '2023-10-02',
  lastDay: null,
  startTime: '08:30',
  minutes: 60,
  place: 'Møterom Fjord',
  convenedBy: 'director',
  agendaBy: 'both',
  agreement: '',
  agreedOn: null,
  invitesFrom: '',
  invitesTo: '',
  ...fields,
});

export const meeting = (ruleDay: Day | null, fields: Partial<Meeting> = {}): Meeting => ({
  ...row(),
  id: `m-${ruleDay ?? fields.day ?? ''}` as MeetingId,
  seriesId: 's1' as SeriesId,
  state: 'planned',
  day: ruleDay ?? '2023-10-02',
  startTime: '08:30',
  minutes: 60,
  place: null,
  ruleDay,
  reason: '',
  startedAt: null,
  endedAt: null,
  closedAt: null,
  ...fields,
});

/** A meeting each week, `count` of them. */
export const weeklyMeetings = (first: Day, count: number): Meeting[] =>
  Array.from({ length: count }, (_, index) => meeting(addDays(first, index * 7)));
