import { describe, expect, it } from 'vitest';
import type { Day } from '#shared/calendar/day.ts';
import { nextDue, plannedDays, proposedPeriod } from '#shared/domain/eval-plan.ts';

const term = { officeDay: '2023-10-18', constitutingDay: '2023-10-17', endYear: 2027 } as const;
const held = (number: number, periodTo: Day, more: { nextOn?: Day; talkOn?: Day } = {}) => ({
  state: 'finished' as const,
  number,
  periodTo,
  talkOn: null,
  nextOn: null,
  ...more,
});

describe('the planned days', () => {
  it('are half a year and a year after taking office, then every half-year until the election', () => {
    expect(plannedDays(term)).toEqual([
      '2024-04-15',
      '2024-10-17',
      '2025-04-17',
      '2025-10-17',
      '2026-04-17',
      '2026-10-17',
      '2027-04-17',
    ]);
  });

  it('are counted from the constituting meeting until the day of office is known, and are none without a day', () => {
    expect(plannedDays({ ...term, officeDay: null })[0]).toBe('2024-04-14');
    expect(plannedDays({ ...term, officeDay: null, constitutingDay: null })).toEqual([]);
  });
});

describe('the next round', () => {
  const cases: readonly (readonly [
    what: string,
    rounds: Parameters<typeof nextDue>[1],
    today: Day,
    due: Day | null,
  ])[] = [
    ['none held, the first is ahead', [], '2024-01-10', '2024-04-15'],
    ['none held, the first has gone by', [], '2024-05-20', '2024-04-15'],
    ['taken into use late: of those gone by only the last counts', [], '2025-12-01', '2025-10-17'],
    ['one held on time', [held(1, '2024-04-20')], '2024-05-01', '2024-10-17'],
    ['one held some weeks early', [held(1, '2024-03-20')], '2024-04-30', '2024-10-17'],
    ['one held long before does not count for it', [held(1, '2024-01-10')], '2024-02-01', '2024-04-15'],
    [
      'the talk was later than the period',
      [held(1, '2024-01-10', { talkOn: '2024-02-20' })],
      '2024-03-01',
      '2024-10-17',
    ],
    [
      'a day they agreed on stands',
      [held(1, '2024-04-20', { nextOn: '2024-09-02' })],
      '2024-05-01',
      '2024-09-02',
    ],
    [
      'a cancelled one is none',
      [{ ...held(1, '2024-04-10'), state: 'cancelled' }],
      '2024-05-01',
      '2024-04-15',
    ],
    ['the last in the term', [held(7, '2027-04-17')], '2027-05-01', null],
  ];

  it.each(cases)('%s', (_, rounds, today, due) => {
    expect(nextDue(term, rounds, today)).toBe(due);
  });
});

describe('the period of a new round', () => {
  it.each([
    ['the first: from taking office', [], '2024-02-01', { from: '2023-10-18', to: '2024-02-01' }],
    [
      'the first, taken into use late: half a year',
      [],
      '2025-06-15',
      { from: '2024-12-15', to: '2025-06-15' },
    ],
    [
      'later: from where the last one ended',
      [held(1, '2024-04-15')],
      '2024-10-10',
      { from: '2024-04-16', to: '2024-10-10' },
    ],
    [
      'the same day again: never the wrong way round',
      [held(1, '2024-04-15')],
      '2024-04-15',
      { from: '2024-04-15', to: '2024-04-15' },
    ],
    ['before taking office', [], '2023-10-01', { from: '2023-10-01', to: '2023-10-01' }],
  ] as const)('%s', (_, rounds, today, period) => {
    expect(proposedPeriod(term, rounds, today)).toEqual(period);
  });
});
