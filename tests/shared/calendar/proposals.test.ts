import { describe, expect, test } from 'vitest';
import { checkAnchors } from '#shared/calendar/anchor-check.ts';
import { addDays, weekday, type Day } from '#shared/calendar/day.ts';
import { isWorkingDay } from '#shared/calendar/holidays.ts';
import { proposeTerm } from '#shared/calendar/proposals.ts';
import { statutoryDates } from '#shared/calendar/statutory.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { startItem } from '#shared/templates/start-items.ts';

describe('proposed terms', () => {
  test('the next election is 2027, on a Monday that is only our proposal', () => {
    expect(proposeTerm('election', '2026-11-22')).toEqual({
      startYear: 2027,
      endYear: 2031,
      electionDay: '2027-09-13',
      constitutingDay: '2027-10-21',
      officeDay: '2027-10-22',
      electionDayProposed: true,
    });
  });

  test('2023 is fixed', () => {
    const { electionDay, electionDayProposed } = proposeTerm('election', '2023-06-01');
    expect({ electionDay, electionDayProposed }).toEqual({
      electionDay: '2023-09-11',
      electionDayProposed: false,
    });
  });

  test.each([
    ['election', '2023-12-31', 2023],
    ['election', '2024-10-31', 2023],
    ['election', '2024-11-01', 2027],
    ['midTerm', '2026-11-22', 2023],
    ['midTerm', '2027-09-12', 2023],
    ['midTerm', '2027-09-13', 2027],
    ['newDirector', '2025-02-01', 2023],
  ] as const)('%s on %s is about the term that begins in %i', (reason, today, startYear) => {
    expect(proposeTerm(reason, today).startYear).toBe(startYear);
  });

  test('a change of mayor or kommunedirektør asks for its dates', () => {
    for (const reason of ['mayorChange', 'newDirector'] as const) {
      const { electionDay, constitutingDay, officeDay } = proposeTerm(reason, '2025-02-01');
      expect([electionDay, constitutingDay, officeDay]).toEqual([null, null, null]);
    }
  });

  test('what we propose is lawful, in this and in every later term', () => {
    for (let year = 2023; year <= 2099; year += 4) {
      const today: Day = `${year}-06-01`;
      const proposal = proposeTerm('election', today);
      const findings = checkAnchors({ ...proposal, reason: 'election', budgetDay: null }, today);
      expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
      expect(proposal.electionDay && weekday(proposal.electionDay)).toBe(1);
      expect(proposal.officeDay && isWorkingDay(proposal.officeDay)).toBe(true);
    }
  });
});

describe('the statutory calendar', () => {
  const term = {
    startYear: 2023,
    endYear: 2027,
    electionDay: '2023-09-11',
    constitutingDay: '2023-10-12',
    officeDay: '2023-10-13',
    budgetDay: '2023-12-14',
  } as const;

  test('a kommune in 2023–2027', () => {
    expect(
      statutoryDates(term, 'municipality').map(({ day, law }) => `${day} ${sourceLine(law, 'nb')}`),
    ).toEqual([
      '2023-09-28 kommuneloven § 7-1 første ledd',
      '2023-10-31 kommuneloven § 7-1 første ledd',
      '2023-11-30 kommuneloven § 14-3 fjerde ledd',
      '2023-12-31 kommuneloven § 14-3 første ledd',
      '2023-12-31 kommuneloven § 7-1 femte ledd',
      '2024-02-22 kommuneloven § 14-6',
      '2024-03-31 kommuneloven § 14-7',
      '2024-06-30 kommuneloven § 14-3',
      '2024-09-11 plan- og bygningsloven § 10-1',
      '2024-10-11 plan- og bygningsloven § 10-1',
      '2024-12-31 kommuneloven § 5-14',
      '2024-12-31 kommuneloven §§ 23-3 og 23-4',
      '2026-12-31 kommuneloven § 5-5',
    ]);
  });

  test('a fylkeskommune has its own planning law and six weeks of hearing', () => {
    const planning = statutoryDates(term, 'county').filter(({ law }) => law.code === 'PBL');
    expect(planning.map(({ law }) => law.place)).toEqual(['§ 7-2', '§ 7-1']);
    expect(planning[0]?.day).toBe(addDays(planning[1]?.day ?? '2000-01-01', -42));
  });

  test('dates that hang on an unknown anchor are left out', () => {
    const keys = statutoryDates({ ...term, constitutingDay: null, budgetDay: null }, 'municipality').map(
      ({ key }) => key,
    );
    expect(keys).not.toContain('constituting-notice');
    expect(keys).not.toContain('budget-proposal');
    expect(keys).not.toContain('planning-strategy');
    expect(keys).toContain('constituting-last-day');
  });

  test('after a change in mid-term they are those of the year from tiltredelse', () => {
    const change = {
      ...term,
      reason: 'mayorChange',
      electionDay: null,
      constitutingDay: '2025-03-27',
      officeDay: '2025-03-28',
      budgetDay: null,
    } as const;
    expect(statutoryDates(change, 'municipality').map(({ day, key }) => `${day} ${key}`)).toEqual([
      '2025-03-31 annual-report',
      '2025-06-30 accounts-decided',
      '2025-12-31 budget',
      '2026-02-22 accounts-closed',
    ]);
    expect(statutoryDates({ ...change, officeDay: null }, 'municipality')).toEqual([]);
  });

  test('every item a statutory date points to exists', () => {
    const keys = statutoryDates(term, 'county').flatMap(({ items }) => items);
    expect(keys.filter((key) => startItem(key, 1) === null)).toEqual([]);
  });
});
