import { describe, expect, it } from 'vitest';
import { firstDayOf } from '#shared/domain/term-start.ts';

describe('the first day of a term', () => {
  it.each([
    ['the election, also when it is not the earliest date', '2023-09-11', '2023-09-04', '2023-09-11'],
    ['the constituting meeting where no election is set', null, '2023-10-19', '2023-10-19'],
    ['the month of elections where nothing is set', null, null, '2023-09-01'],
  ] as const)('is %s', (_case, electionDay, constitutingDay, day) => {
    expect(firstDayOf({ electionDay, constitutingDay, startYear: 2023 })).toBe(day);
  });
});
