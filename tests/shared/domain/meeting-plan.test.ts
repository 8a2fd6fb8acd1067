import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, type Day } from '#shared/calendar/day.ts';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import { planMeetings, replan, type Horizon, type MeetingPlan } from '#shared/domain/meeting-plan.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Fields } from '#shared/domain/row.ts';

const mondays = {
  id: 'series' as SeriesId,
  frequency: 'weekly',
  firstDay: '2024-01-08',
  lastDay: null,
  startTime: '08:30',
  minutes: 60,
} as const;
const term: Horizon = { from: '2024-01-08', to: '2024-04-30', breaks: [] };

const row = (fields: Fields<Meeting>, number: number): Meeting => ({
  ...fields,
  id: `meeting-${String(number).padStart(3, '0')}` as MeetingId,
  rev: 1,
  createdAt: '',
  createdBy: null,
  updatedAt: '',
  updatedBy: null,
  deletedAt: null,
});
const rows = (series: Parameters<typeof planMeetings>[0] = mondays) => planMeetings(series, term).map(row);

/** The meetings after the plan is carried out. */
const after = (meetings: readonly Meeting[], plan: MeetingPlan): readonly Meeting[] => [
  ...meetings
    .filter(({ id }) => !plan.remove.includes(id))
    .map((meeting) => ({ ...meeting, ...plan.change.find(({ id }) => id === meeting.id)?.fields })),
  ...plan.create.map((fields, place) => row(fields, 500 + place)),
];
const daysOf = (meetings: readonly Meeting[]): readonly Day[] => meetings.map(({ day }) => day).toSorted();

describe('meetings made ahead', () => {
  it('leaves out Easter Monday', () => {
    const days = daysOf(rows());
    expect(days).toContain('2024-03-25');
    expect(days).not.toContain('2024-04-01');
    expect(days).toHaveLength(16);
  });

  it('makes a single meeting on the day they chose, also a holiday', () => {
    const plan = planMeetings({ ...mondays, frequency: 'once', firstDay: '2024-05-17' }, term);
    expect(plan.map(({ day }) => day)).toEqual(['2024-05-17']);
  });

  it('changes nothing when nothing has changed', () => {
    expect(replan(mondays, rows(), term)).toEqual({ create: [], change: [], remove: [] });
  });

  it('moves the meetings to the new weekday and time without making new ones', () => {
    const meetings = rows();
    const plan = replan({ ...mondays, firstDay: '2024-01-10', startTime: '12:00' }, meetings, term);
    expect(plan.remove).toEqual([]);
    expect(plan.create).toEqual([]);
    // Easter week is free on a Wednesday, and the last Wednesday is earlier than the last Monday.
    expect(daysOf(after(rows(), plan))).toContain('2024-04-03');
    expect(plan.change[0]?.fields).toMatchObject({
      day: '2024-01-10',
      ruleDay: '2024-01-10',
      startTime: '12:00',
    });
  });

  it('leaves what is open, moved, held or called off, and gives its week no second meeting', () => {
    const meetings = rows().map((meeting): Meeting => {
      if (meeting.day === '2024-01-08') return { ...meeting, state: 'open' };
      if (meeting.day === '2024-02-12') return { ...meeting, day: '2024-02-14' };
      return meeting.day === '2024-03-04' ? { ...meeting, state: 'cancelled' } : meeting;
    });
    const plan = replan({ ...mondays, firstDay: '2024-01-09' }, meetings, term);
    const result = after(meetings, plan);
    const standing = new Set(['2024-01-08', '2024-02-14', '2024-03-04']);
    expect(daysOf(result).filter((day) => standing.has(day))).toHaveLength(3);
    const weeks = result.map(({ day }) => isoWeek(day).week);
    expect(new Set(weeks).size).toBe(weeks.length);
  });

  it('takes meetings out for a break and makes them again when it is gone', () => {
    const meetings = rows();
    const winter = { firstDay: '2024-02-19', lastDay: '2024-02-23', title: 'Vinterferie' } as const;
    const plan = replan(mondays, meetings, { ...term, breaks: [winter] });
    expect(plan.change).toEqual([]);
    const without = after(meetings, plan);
    expect(daysOf(without)).not.toContain('2024-02-19');
    expect(daysOf(after(without, replan(mondays, without, term)))).toEqual(daysOf(meetings));
  });

  it('takes out what comes after the last day', () => {
    const plan = replan({ ...mondays, lastDay: '2024-03-31' }, rows(), term);
    expect(plan.remove).toHaveLength(4);
  });

  it('comes to rest after one time, whatever is changed', () => {
    const start = fc.constantFrom<Day>('2024-01-08', '2024-01-11', '2024-02-05', '2024-02-23');
    const frequency = fc.constantFrom('weekly', 'everyOtherWeek', 'monthly', 'halfYearly', 'once');
    const states = fc.constantFrom<Meeting['state']>('planned', 'planned', 'open', 'closed', 'skipped');
    fc.assert(
      fc.property(start, frequency, fc.array(states, { maxLength: 20 }), (firstDay, often, given) => {
        const meetings = rows().map((meeting, place) => ({ ...meeting, state: given[place] ?? 'planned' }));
        const changed = { ...mondays, firstDay, frequency: often };
        const settled = after(meetings, replan(changed, meetings, term));
        expect(replan(changed, settled, term)).toEqual({ create: [], change: [], remove: [] });
        const stood = meetings.filter(({ state }) => state !== 'planned');
        for (const meeting of stood) expect(settled).toContainEqual(meeting);
      }),
    );
  });
});
