import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { readPeriod } from '#shared/calendar/period.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { periodWords, shortPeriodWords } from '#shared/text/period-words.ts';

const days = (text: string) => {
  const period = readPeriod(text);
  return period === null ? null : `${period.fromDay} ${period.toDay}`;
};

describe('a period as people write it', () => {
  it.each([
    ['2024', '2024-01-01 2024-12-31'],
    [' år 2024 ', '2024-01-01 2024-12-31'],
    ['1. halvår 2024', '2024-01-01 2024-06-30'],
    ['2. Halvåret 2023', '2023-07-01 2023-12-31'],
    ['2.tertial 2024', '2024-05-01 2024-08-31'],
    ['3. kvartal 2024', '2024-07-01 2024-09-30'],
    ['K1 2024', '2024-01-01 2024-03-31'],
    ['q4-2023', '2023-10-01 2023-12-31'],
    ['t3 2024', '2024-09-01 2024-12-31'],
    ['februar 2024', '2024-02-01 2024-02-29'],
    ['des. 2023', '2023-12-01 2023-12-31'],
    ['02.2023', '2023-02-01 2023-02-28'],
    ['31.12.2024', '2024-12-31 2024-12-31'],
    ['01.01.2024–31.03.2024', '2024-01-01 2024-03-31'],
    ['1.1.24 - 31.3.24', '2024-01-01 2024-03-31'],
    ['1.1.2024-31.3.2024', '2024-01-01 2024-03-31'],
    ['2024-01-01 til 2024-03-31', '2024-01-01 2024-03-31'],
  ])('reads «%s»', (text, expected) => expect(days(text)).toBe(expected));

  it.each([
    '',
    'i fjor',
    '3. halvår 2024',
    '4. tertial 2024',
    '5. kvartal 2024',
    '13.2024',
    '30.02.2024',
    '31.03.2024–01.01.2024',
    '1850',
    '24',
  ])('does not read «%s»', (text) => expect(days(text)).toBeNull());

  it('reads what it says itself, in both written forms', () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((after) => addDays('1990-01-01', after));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 800 }), (fromDay, length) => {
        const period = { fromDay, toDay: addDays(fromDay, length) };
        for (const form of writtenForms) expect(readPeriod(periodWords(period, form))).toEqual(period);
      }),
    );
    for (const text of ['2024', '2. halvår 2024', '1. tertial 2024', '4. kvartal 2024', 'juni 2024']) {
      const period = readPeriod(text);
      expect(period && periodWords(period, 'nb')).toBe(text);
    }
  });

  it.each<[Day, Day, string]>([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-07-01', '2024-12-31', '2.h 24'],
    ['2024-05-01', '2024-05-31', 'mai 24'],
    ['2024-05-02', '2024-05-31', '31.5.24'],
  ])('%s to %s is short under a drawing', (fromDay, toDay, expected) =>
    expect(shortPeriodWords({ fromDay, toDay }, 'nn')).toBe(expected),
  );
});
