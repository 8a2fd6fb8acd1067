import { describe, expect, it } from 'vitest';
import { handoverAfter, termAfter } from '#renderer/features/overview/next-term.ts';
import { whereaboutsOf } from '#renderer/features/overview/whereabouts.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { TermId } from '#shared/domain/id.ts';
import { term2023 } from '../../../support/start-plan-facts.ts';

const where = (day: Day) => whereaboutsOf(term2023, day);

describe('where we are in the year', () => {
  it.each([
    [
      '2023-07-01',
      { kind: 'before', preparationFrom: '2023-07-13', next: { anchor: 'electionDay', days: 72 } },
    ],
    ['2023-08-01', { kind: 'before', preparationFrom: null, next: { anchor: 'electionDay', days: 41 } }],
    ['2023-09-11', { kind: 'before', next: { anchor: 'electionDay', days: 0 } }],
    ['2023-09-12', { kind: 'before', next: { anchor: 'constitutingDay', days: 28 } }],
    ['2023-10-11', { kind: 'within', dayNumber: 1, phase: 'firstWeek' }],
    ['2023-10-22', { kind: 'within', dayNumber: 12, phase: 'firstMonths' }],
    ['2024-10-10', { kind: 'within', dayNumber: 366, phase: 'firstYear' }],
    ['2024-10-11', { kind: 'after', yearOfTerm: 2 }],
    ['2026-11-22', { kind: 'after', yearOfTerm: 4 }],
    ['2027-10-10', { kind: 'after', yearOfTerm: 4 }],
  ] as const)('%s', (day, expected) => {
    expect(where(day)).toMatchObject(expected);
  });

  it('is nowhere without tiltredelse', () => {
    expect(whereaboutsOf({ ...term2023, officeDay: null }, '2023-10-11')).toEqual({ kind: 'undated' });
  });
});

describe('the next handover', () => {
  it('is proposed for the second Monday in September, and said to be a proposal', () => {
    expect(handoverAfter(term2023, '2026-11-22')).toMatchObject({
      startYear: 2027,
      endYear: 2031,
      electionDay: '2027-09-13',
      isFixed: false,
      preparationFrom: '2027-07-15',
      daysToPreparation: 235,
    });
  });

  it('is known once its term is laid in', () => {
    const next = { ...term2023, id: 'next' as TermId, startYear: 2027, endYear: 2031 };
    expect(termAfter(term2023, [next, term2023])).toBe(next);
    expect(termAfter(next, [next, term2023])).toBeNull();
  });
});
