import { describe, expect, it } from 'vitest';
import { halfYearOf, halfYearsBetween, monthsOf } from '#shared/calendar/half-years.ts';

describe('half-years', () => {
  it.each([
    ['2024-01-01', 'spring', '2024-01-01', '2024-06-30'],
    ['2024-06-30', 'spring', '2024-01-01', '2024-06-30'],
    ['2024-07-01', 'autumn', '2024-07-01', '2024-12-31'],
    ['2023-12-31', 'autumn', '2023-07-01', '2023-12-31'],
  ] as const)('%s lies in %s, from %s to %s', (day, half, from, to) => {
    expect(halfYearOf(day)).toMatchObject({ half, from, to });
  });

  it('follow each other without a gap', () => {
    const all = halfYearsBetween('2023-10-17', '2025-03-01');
    expect(all.map(({ half, year }) => `${half} ${year}`)).toEqual([
      'autumn 2023',
      'spring 2024',
      'autumn 2024',
      'spring 2025',
    ]);
    expect(halfYearsBetween('2024-01-01', '2023-12-31')).toEqual([]);
  });

  it('have six months each', () => {
    expect(monthsOf(halfYearOf('2024-08-12'))).toEqual([
      '2024-07-01',
      '2024-08-01',
      '2024-09-01',
      '2024-10-01',
      '2024-11-01',
      '2024-12-01',
    ]);
    expect(monthsOf(halfYearOf('2024-02-29'))[0]).toBe('2024-01-01');
  });
});
