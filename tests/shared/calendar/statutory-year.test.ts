import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDay, yearOf } from '#shared/calendar/day.ts';
import { statutoryOfYear } from '#shared/calendar/statutory-year.ts';
import { statutoryDates } from '#shared/calendar/statutory.ts';
import type { Term } from '#shared/domain/term.ts';
import type { WorkspaceKind } from '#shared/domain/workspace.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { term2023 } from '../../support/start-plan-facts.ts';

const days = (year: number, fields: Partial<Term> = {}, kind: WorkspaceKind = 'municipality') =>
  statutoryOfYear({ ...term2023, ...fields }, kind, year).map(({ day, dateKey }) => `${day} ${dateKey}`);

describe('the dates of the law in a year', () => {
  it('are those of every year in the middle of the term', () => {
    expect(days(2025)).toEqual([
      '2025-02-22 accounts-closed.2025',
      '2025-03-31 annual-report.2025',
      '2025-06-30 accounts-decided.2025',
      '2025-06-30 budget-report-spring.2025',
      '2025-12-17 budget-proposal.2025',
      '2025-12-31 budget.2025',
      '2025-12-31 budget-report-autumn.2025',
      '2025-12-31 internal-control.2025',
      '2025-12-31 emergency-plan.2025',
      '2025-12-31 emergency-exercise.2025',
    ]);
  });

  it.each([
    ['the notice and the last day of the constituting meeting', 2023, '2023-09-26 constituting-notice.2023'],
    ['what remains to be elected at the first New Year', 2023, '2023-12-31 remaining-bodies.2023'],
    ['the budget proposal 14 days before its meeting', 2023, '2023-11-30 budget-proposal.2023'],
    ['the planning strategy a year after it', 2024, '2024-10-09 planning-strategy.2024'],
    ['and public 30 days before', 2024, '2024-09-09 planning-strategy-public.2024'],
    ['the delegation rules', 2024, '2024-12-31 delegation-rules.2024'],
    ['the plans of the control committee', 2024, '2024-12-31 audit-plans.2024'],
    ['the size of the next council', 2026, '2026-12-31 council-size.2026'],
    ['the ownership report before the term is over', 2027, '2027-06-30 ownership-report.2027'],
    ['the next election', 2027, '2027-09-13 election-day.2027'],
    ['the next constituting meeting', 2027, '2027-10-31 constituting-last-day.2027'],
  ])('hold %s', (_what, year, expected) => {
    expect(days(year)).toContain(expected);
  });

  it('give a fylkeskommune six weeks of hearing, and no plan of preparedness', () => {
    const county = days(2024, {}, 'county');
    expect(county).toContain('2024-08-28 planning-strategy-public.2024');
    expect(county.filter((day) => day.includes('emergency'))).toEqual([]);
    expect(days(2024).filter((day) => day.includes('emergency'))).toHaveLength(1);
  });

  it('come back after a change of mayor or director too, whatever the start plan leaves out', () => {
    const change = {
      reason: 'newDirector',
      constitutingDay: null,
      budgetDay: null,
      officeDay: '2025-05-05',
    } as const;
    expect(days(2026, change)).toContain('2026-02-22 accounts-closed.2026');
    expect(days(2024, change).filter((day) => day.includes('planning'))).toEqual([]);
  });

  it('say which of them are the very dates of the start plan', () => {
    const planned = [2023, 2024, 2025, 2026, 2027]
      .flatMap((year) => statutoryOfYear(term2023, 'municipality', year))
      .filter(({ isInStartPlan }) => isInStartPlan)
      .map(({ key, day }) => `${key} ${day}`);
    expect(planned.toSorted()).toEqual(
      statutoryDates(term2023, 'municipality')
        .map(({ key, day }) => `${key} ${day}`)
        .toSorted(),
    );
  });

  it('lie in their year, once each, with their law, whatever the term is', () => {
    const anyDay = fc
      .date({ min: new Date('2019-09-01'), max: new Date('2020-06-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
      .filter(isDay);
    fc.assert(
      fc.property(
        fc.record({
          constitutingDay: fc.option(anyDay),
          budgetDay: fc.option(anyDay),
          officeDay: fc.option(anyDay),
        }),
        fc.constantFrom('election', 'mayorChange', 'newDirector', 'midTerm'),
        fc.constantFrom<WorkspaceKind>('municipality', 'county'),
        fc.integer({ min: 2019, max: 2023 }),
        (anchors, reason, kind, year) => {
          const term = { ...term2023, ...anchors, reason, startYear: 2019, endYear: 2023 } as Term;
          const dates = statutoryOfYear(term, kind, year);
          expect(dates.every(({ day }) => isDay(day) && yearOf(day) === year)).toBe(true);
          expect(new Set(dates.map(({ dateKey }) => dateKey)).size).toBe(dates.length);
          expect(dates.map(({ day }) => day)).toEqual(dates.map(({ day }) => day).toSorted());
          expect(dates.every(({ law }) => sourceLine(law, 'nn').includes('§'))).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
