import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  isDay,
  isoWeek,
  toDate,
  weekday,
  type Day,
} from '#shared/calendar/day.ts';

/** Zones on both sides of Greenwich, one that skips midnight itself, and the one our users live in. */
const zones = ['Europe/Oslo', 'America/Santiago', 'Asia/Tokyo', 'UTC'];

const anyDay = fc
  .date({ min: new Date('1950-01-01T12:00:00Z'), max: new Date('2100-12-31T12:00:00Z'), noInvalidDate: true })
  .map((date): Day => dayOf(date));

afterEach(() => vi.unstubAllEnvs());

describe('a day', () => {
  test.each(['2024-02-29', '2023-10-31', '2000-02-29', '2027-09-13'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-1-1',
    '31.10.2023',
    '',
    '2023-10-31 ',
  ])('«%s» does not exist', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2023-09-11', -60, '2023-07-13'],
  ] as const)('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
  });

  test.each(zones)('clocks that change in %s move no day', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    for (const change of ['2024-03-31', '2024-10-27', '2024-09-08', '2024-04-07'] as const) {
      expect(addDays(addDays(change, -1), 1)).toBe(change);
      expect(daysBetween(addDays(change, -3), addDays(change, 3))).toBe(6);
      expect(dayOf(toDate(change))).toBe(change);
      expect(isDay(change)).toBe(true);
    }
  });

  test('counting there and back again loses nothing, and the week turns every seven days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const other = addDays(day, days);
        expect(daysBetween(day, other)).toBe(days);
        expect(addDays(other, -days)).toBe(day);
        expect(weekday(addDays(day, 7))).toBe(weekday(day));
        expect(other > day).toBe(days > 0);
      }),
    );
  });

  test.each([
    ['2020-12-31', 2020, 53],
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2023-10-17', 2023, 42],
  ] as const)('%s lies in week %i-%i', (day, year, week) => {
    expect(isoWeek(day)).toEqual({ year, week });
  });
});
