import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retention, toLetGo, type Kept } from '#shared/exchange/retention.ts';

const hour = 3_600_000;
const begin = Date.UTC(2027, 9, 1);
const threeYears = 3 * 365;

/** Hours from one copy to the next, as they come over three years: bursts, ordinary days, long holidays. */
const gaps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
    { weight: 6, arbitrary: fc.double({ min: 1, max: 30, noNaN: true }) },
    { weight: 1, arbitrary: fc.double({ min: 200, max: 2000, noNaN: true }) },
  ),
  { minLength: 1, maxLength: 1500, size: 'max' },
);

const copiesOf = (hours: readonly number[]): Kept[] => {
  let at = begin;
  return hours.flatMap((gap, number) => {
    at += gap * hour;
    const made = new Date(at).toISOString();
    return at > begin + threeYears * 24 * hour
      ? []
      : [{ name: `copy-${String(number).padStart(5, '0')}`, made }];
  });
};

const periods = (copies: readonly Kept[], length: number): string[] => [
  ...new Set(copies.map(({ made }) => made.slice(0, length))),
];

describe('what is kept over three years', () => {
  test('is always the newest ones, and something of each day, month and year there is room for', () => {
    fc.assert(
      fc.property(gaps, (hours) => {
        const all: Kept[] = [];
        let kept: readonly Kept[] = [];
        for (const copy of copiesOf(hours)) {
          all.push(copy);
          const now = [...kept, copy];
          const gone = new Set(toLetGo(now));
          kept = now.filter((item) => !gone.has(item));
          // The last good one never goes, nor any of the newest.
          expect(kept.slice(-retention.newest)).toEqual(all.slice(-retention.newest));
        }
        const most = retention.newest + retention.days + retention.months + periods(all, 4).length;
        expect(kept.length).toBeLessThanOrEqual(most);
        expect(periods(kept, 10)).toEqual(expect.arrayContaining(periods(all, 10).slice(-retention.days)));
        expect(periods(kept, 7)).toEqual(expect.arrayContaining(periods(all, 7).slice(-retention.months)));
        expect(periods(kept, 4)).toEqual(periods(all, 4));
      }),
      { numRuns: 25 },
    );
  });

  test('does not depend on the order in which they are listed', () => {
    fc.assert(
      fc.property(
        gaps.chain((hours) =>
          fc.tuple(
            fc.constant(copiesOf(hours)),
            fc.shuffledSubarray(copiesOf(hours), { minLength: copiesOf(hours).length }),
          ),
        ),
        ([all, shuffled]) => {
          expect(new Set(toLetGo(shuffled).map(({ name }) => name))).toEqual(
            new Set(toLetGo(all).map(({ name }) => name)),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test('of each period is the last one', () => {
    const daily = Array.from({ length: 1000 }, (_, day) => ({
      name: `copy-${day}`,
      made: new Date(begin + day * 24 * hour).toISOString(),
    }));
    const gone = new Set(toLetGo(daily));
    const kept = daily.filter((item) => !gone.has(item)).map(({ made }) => made.slice(0, 10));
    expect(kept).toContain('2027-12-31');
    expect(kept).toContain('2029-02-28');
    expect(kept).not.toContain('2029-02-27');
    expect(kept).not.toContain('2027-10-01');
    expect(kept.at(-1)).toBe('2030-06-26');
  });

  test('is nothing, when nothing was ever made', () => {
    expect(toLetGo([])).toEqual([]);
  });
});
