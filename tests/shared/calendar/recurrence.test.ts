import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay, weekday, type Day } from '#shared/calendar/day.ts';
import { placeInMonth, ruleDays, seriesDays, type SeriesRule } from '#shared/calendar/recurrence.ts';
import { frequencies } from '#shared/domain/series.ts';

const rule = (frequency: SeriesRule['frequency'], firstDay: Day, lastDay: Day | null = null): SeriesRule => ({
  frequency,
  firstDay,
  lastDay,
});

describe('the days of a series', () => {
  it.each<[SeriesRule, Day, Day, readonly Day[]]>([
    [rule('once', '2023-10-21'), '2023-10-01', '2023-12-31', ['2023-10-21']],
    [rule('once', '2023-10-21'), '2023-11-01', '2023-12-31', []],
    [rule('weekly', '2023-10-16'), '2023-10-17', '2023-11-06', ['2023-10-23', '2023-10-30', '2023-11-06']],
    [rule('everyOtherWeek', '2023-10-16'), '2023-10-17', '2023-11-20', ['2023-10-30', '2023-11-13']],
    [
      rule('everyFourthWeek', '2023-10-16'),
      '2023-10-01',
      '2023-12-31',
      ['2023-10-16', '2023-11-13', '2023-12-11'],
    ],
    // The second Monday.
    [
      rule('monthly', '2023-10-09'),
      '2023-10-01',
      '2024-01-31',
      ['2023-10-09', '2023-11-13', '2023-12-11', '2024-01-08'],
    ],
    // The fifth Tuesday is the last one in months that have four.
    [
      rule('monthly', '2023-10-31'),
      '2023-10-01',
      '2024-02-29',
      ['2023-10-31', '2023-11-28', '2023-12-26', '2024-01-30', '2024-02-27'],
    ],
    [
      rule('halfYearly', '2023-11-15'),
      '2023-10-01',
      '2024-12-31',
      ['2023-11-15', '2024-05-15', '2024-11-20'],
    ],
    [rule('weekly', '2023-10-16', '2023-10-25'), '2023-10-01', '2023-12-31', ['2023-10-16', '2023-10-23']],
    // Over the end of summer time the day stays the same.
    [rule('weekly', '2024-10-24'), '2024-10-24', '2024-11-07', ['2024-10-24', '2024-10-31', '2024-11-07']],
  ])('%o from %s to %s', (given, from, to, days) => {
    expect(ruleDays(given, { from, to })).toEqual(days);
  });

  it('says which holiday or break stands in the way', () => {
    const breaks = [{ firstDay: '2024-02-19', lastDay: '2024-02-25', title: 'Vinterferie' }] as const;
    const days = seriesDays(rule('weekly', '2024-02-12'), { from: '2024-02-12', to: '2024-04-08' }, breaks);
    expect(days.filter(({ skipped }) => skipped !== null)).toEqual([
      { day: '2024-02-19', skipped: { kind: 'break', title: 'Vinterferie' } },
      {
        day: '2024-04-01',
        skipped: { kind: 'holiday', name: { nb: 'andre påskedag', nn: 'andre påskedag' } },
      },
    ]);
    expect(days).toHaveLength(9);
  });

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
  it('always falls on the weekday of the first, within the period, in order, and does not hang on where one starts to look', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frequencies),
        anyDay,
        anyDay,
        fc.nat(800),
        (frequency, firstDay, from, length) => {
          const to = addDays(from, length);
          const given = rule(frequency, firstDay);
          const days = ruleDays(given, { from, to });
          for (const day of days) {
            expect(isDay(day) && day >= from && day <= to && day >= firstDay).toBe(true);
            expect(weekday(day)).toBe(weekday(firstDay));
          }
          const places = new Set(frequency === 'monthly' ? days.map(placeInMonth) : []);
          // The fourth Monday of a month may be its last as well; apart from that the place never changes.
          expect(places.size).toBeLessThanOrEqual(placeInMonth(firstDay) === -1 ? 2 : 1);
          expect(days.toSorted()).toEqual(days);
          const all = ruleDays(given, { from: firstDay < from ? firstDay : from, to });
          expect(all.filter((day) => day >= from)).toEqual(days);
        },
      ),
    );
  });
});
