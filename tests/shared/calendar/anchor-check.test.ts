import { describe, expect, test } from 'vitest';
import { canKeepAnchors, checkAnchors, type AnchorsToCheck } from '#shared/calendar/anchor-check.ts';
import type { Day } from '#shared/calendar/day.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { findingText } from '#shared/text/finding.ts';

const term: AnchorsToCheck = {
  reason: 'election',
  startYear: 2023,
  electionDay: '2023-09-11',
  constitutingDay: '2023-10-12',
  officeDay: '2023-10-13',
  budgetDay: '2023-12-14',
  electionDayProposed: false,
};

const check = (changes: Partial<AnchorsToCheck>, today: Day = '2023-08-01') =>
  checkAnchors({ ...term, ...changes }, today).map(({ severity, reason }) => `${severity} ${reason}`);

describe('the dates of a new term', () => {
  test('the real dates of 2023 need no word', () => {
    expect(check({})).toEqual([]);
  });

  test.each([
    [
      'K on the last lawful day',
      { constitutingDay: '2023-10-31', officeDay: null },
      ['note constituting-last-lawful-day'],
    ],
    ['K the day after', { constitutingDay: '2023-11-01', officeDay: null }, ['warn constituting-too-late']],
    ['T before K', { officeDay: '2023-10-11' }, ['refuse office-before-constituting']],
    ['T on the day of K', { officeDay: '2023-10-12' }, []],
    [
      'K before V',
      { constitutingDay: '2023-09-08', officeDay: null },
      ['refuse constituting-before-election'],
    ],
    ['a day that does not exist', { officeDay: '2023-02-29' }, ['refuse not-a-day']],
    ['a budget after New Year', { budgetDay: '2024-01-04' }, ['warn budget-after-year-end']],
    ['a budget before K', { budgetDay: '2023-10-10' }, ['warn budget-before-constituting']],
    ['V on a Sunday', { electionDay: '2023-09-10' }, ['warn election-not-a-september-monday']],
    [
      'V in another year',
      { electionDay: '2024-09-09', constitutingDay: null, officeDay: null },
      ['warn election-year-differs'],
    ],
    ['T on a Saturday', { officeDay: '2023-10-14' }, ['note not-a-working-day']],
    ['nothing known yet', { electionDay: null, constitutingDay: null, officeDay: null, budgetDay: null }, []],
  ] as const)('%s', (_case, changes, expected) => {
    expect(check(changes)).toEqual(expected);
  });

  test.each([
    ['2023-09-28', []],
    ['2023-09-29', ['warn notice-too-short']],
    ['2023-10-12', ['warn notice-too-short']],
    ['2023-10-13', []],
  ] as const)('on %s the notice of 14 days says %j', (today, expected) => {
    expect(check({}, today)).toEqual(expected);
  });

  test('2027: the election day is said to be a proposal, and the last lawful day is a Sunday', () => {
    const found = check({
      startYear: 2027,
      electionDay: '2027-09-13',
      electionDayProposed: true,
      constitutingDay: '2027-10-31',
      officeDay: '2027-11-01',
      budgetDay: null,
    });
    expect(found).toEqual([
      'note constituting-last-lawful-day',
      'note election-day-proposed',
      'note not-a-working-day',
    ]);
  });

  test('a meeting after October is warned about with § 7-1 and the last lawful day', () => {
    const [finding] = checkAnchors({ ...term, constitutingDay: '2023-11-01', officeDay: null }, '2023-08-01');
    expect(finding?.day).toBe('2023-10-31');
    expect(finding?.law && sourceLine(finding.law, 'nb')).toBe('kommuneloven § 7-1 første ledd');
    expect(finding?.law && sourceLine(finding.law, 'nn')).toBe('kommunelova § 7-1 første ledd');
    expect(finding && findingText(finding, 'nb')).toContain('tirsdag 31. oktober 2023');
  });

  test('the gravest is said first, and only a refusal stops', () => {
    const findings = checkAnchors(
      { ...term, constitutingDay: '2023-11-02', officeDay: '2023-11-01', budgetDay: '2023-12-16' },
      '2023-10-25',
    );
    expect(findings.map(({ severity }) => severity)).toEqual(['refuse', 'warn', 'warn', 'note']);
    expect(canKeepAnchors(findings)).toBe(false);
    expect(canKeepAnchors(findings.filter(({ severity }) => severity !== 'refuse'))).toBe(true);
  });

  test('every finding has its sentence in both forms', () => {
    const findings = [
      ...checkAnchors(
        {
          ...term,
          constitutingDay: '2023-09-10',
          officeDay: '2023-09-09',
          electionDay: '2023-09-12',
          electionDayProposed: true,
          budgetDay: '2023-09-02',
        },
        '2023-09-01',
      ),
      ...checkAnchors(
        {
          ...term,
          constitutingDay: '2023-11-01',
          officeDay: 'i morgen',
          startYear: 2023,
          budgetDay: '2024-01-02',
          electionDay: '2024-09-09',
        },
        '2023-08-01',
      ),
      ...checkAnchors({ ...term, constitutingDay: '2023-10-31' }, '2023-08-01'),
    ];
    expect(new Set(findings.map(({ reason }) => reason)).size).toBe(12);
    for (const finding of findings)
      for (const form of writtenForms) expect(findingText(finding, form)).toMatch(/^\p{Lu}.*\.$/u);
  });
});

describe('a change without an election', () => {
  test('the rules of the constituting meeting do not hold for the meeting that elects a new mayor', () => {
    expect(
      check(
        {
          reason: 'mayorChange',
          electionDay: null,
          constitutingDay: '2025-11-06',
          officeDay: '2025-11-07',
          budgetDay: null,
        },
        '2025-11-01',
      ),
    ).toEqual([]);
    expect(
      check({
        reason: 'mayorChange',
        electionDay: null,
        constitutingDay: '2025-11-06',
        officeDay: '2025-11-05',
        budgetDay: null,
      }),
    ).toEqual(['refuse office-before-constituting']);
  });

  test('a new kommunedirektør needs only the first day', () => {
    expect(
      check({
        reason: 'newDirector',
        electionDay: null,
        constitutingDay: null,
        officeDay: '2025-08-18',
        budgetDay: null,
      }),
    ).toEqual([]);
  });
});
