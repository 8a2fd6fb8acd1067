import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#shared/calendar/day.ts';
import {
  holidayOn,
  holidaysIn,
  isSummerHoliday,
  isWorkingDay,
  nextWorkingDay,
} from '#shared/calendar/holidays.ts';

describe('Norwegian holidays', () => {
  test.each([
    ['2027-01-01', 'første nyttårsdag'],
    ['2027-03-25', 'skjærtorsdag'],
    ['2027-03-26', 'langfredag'],
    ['2027-03-28', 'første påskedag'],
    ['2027-03-29', 'andre påskedag'],
    ['2027-05-01', 'arbeidernes dag'],
    ['2027-05-06', 'Kristi himmelfartsdag'],
    ['2027-05-16', 'første pinsedag'],
    // In 2027 the second day of Pentecost is also 17 May.
    ['2027-05-17', 'grunnlovsdagen'],
    ['2027-12-25', 'første juledag'],
    ['2027-12-26', 'andre juledag'],
  ] as const)('%s is %s', (day, name) => {
    expect(holidayOn(day)?.name.nb).toBe(name);
  });

  test.each(['2024-03-27', '2024-12-24', '2024-12-31', '2024-03-30', '2024-07-15'] as const)(
    '%s is no public holiday',
    (day) => {
      expect(holidayOn(day)).toBeNull();
    },
  );

  test('every year has its twelve, named in both forms', () => {
    for (let year = 1980; year <= 2100; year += 1) {
      const holidays = holidaysIn(year);
      expect(holidays).toHaveLength(12);
      for (const { day, name } of holidays) {
        expect(day.startsWith(`${year}-`)).toBe(true);
        expect(name.nb && name.nn).toBeTruthy();
      }
    }
  });

  test.each([
    ['2023-12-22', '2023-12-27'],
    ['2024-03-27', '2024-04-02'],
    ['2023-10-19', '2023-10-20'],
    ['2023-10-20', '2023-10-23'],
  ] as const)('the first working day after %s is %s', (day, next) => {
    expect(nextWorkingDay(day)).toBe(next);
  });

  test('the next working day is the very first one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const day: Day = addDays('2000-01-01', offset);
        const next = nextWorkingDay(day);
        expect(isWorkingDay(next)).toBe(true);
        for (let between = addDays(day, 1); between < next; between = addDays(between, 1))
          expect(isWorkingDay(between)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    ['2024-07-07', false],
    ['2024-07-08', true],
    ['2024-08-04', true],
    ['2024-08-05', false],
  ] as const)('fellesferie holds on %s: %s', (day, expected) => {
    expect(isSummerHoliday(day)).toBe(expected);
  });
});
