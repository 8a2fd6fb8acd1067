import { describe, expect, test } from 'vitest';
import { dueDay, dueDays, type DueTerm } from '#shared/calendar/due.ts';
import { movedItems } from '#shared/calendar/moves.ts';
import { phaseOn, phaseSpan } from '#shared/calendar/phases.ts';
import { urgencyOf } from '#shared/calendar/urgency.ts';
import { startItem, startItems, startItemsFor } from '#shared/templates/start-items.ts';

/** The term 2023–2027 with its real election day, and a constituting meeting on Thursday 12 October. */
const term: DueTerm = {
  startYear: 2023,
  electionDay: '2023-09-11',
  constitutingDay: '2023-10-12',
  officeDay: '2023-10-13',
  budgetDay: '2023-12-14',
};

const dayOfItem = (key: string, anchors: DueTerm = term) => {
  const item = startItem(key, 1);
  if (!item) throw new Error(`No such item: ${key}`);
  return dueDay({ dueRule: item.dueRule, ownDueDay: null }, anchors);
};

describe('due dates of the term 2023–2027', () => {
  test.each([
    ['prep-oppstartsplan', '2023-08-12'],
    ['prep-konst-dato', '2023-09-14'],
    ['prep-utstyrsbehov', '2023-09-25'],
    ['prep-konst-innkalling', '2023-09-28'],
    ['prep-velkomst', '2023-10-11'],
    ['uke1-ta-imot', '2023-10-13'],
    ['uke1-saksfordeling', '2023-10-20'],
    ['mnd-budsjett-offentlig', '2023-11-30'],
    ['mnd-budsjett', '2023-12-31'],
    ['mnd-restvalg', '2023-12-31'],
    ['mnd-temperaturmaling', '2024-01-11'],
    ['ar-arsregnskap', '2024-02-22'],
    ['ar-halvar-1', '2024-04-10'],
    // 2024 is a leap year, so 365 days after the meeting is the eleventh.
    ['ar-planstrategi', '2024-10-11'],
    ['ar-delegeringsreglement', '2024-12-31'],
  ])('%s is due %s', (key, day) => {
    expect(dayOfItem(key)).toBe(day);
  });

  test('only the budget proposal waits for a date, and only while the budget meeting has none', () => {
    const undated = (anchors: DueTerm) => startItems.filter(({ key }) => dayOfItem(key, anchors) === null);
    expect(undated(term)).toEqual([]);
    expect(undated({ ...term, budgetDay: null }).map(({ key }) => key)).toEqual(['mnd-budsjett-offentlig']);
  });

  test('a leap day can be an anchor', () => {
    expect(dueDays('K-14', { ...term, constitutingDay: '2024-02-29' })).toEqual(['2024-02-15']);
    expect(dueDays('T+365', { ...term, officeDay: '2024-02-29' })).toEqual(['2025-02-28']);
  });

  test('the accounts have three last days, the reports one in each half-year', () => {
    expect(dueDays('annual-accounts', term)).toEqual(['2024-02-22', '2024-03-31', '2024-06-30']);
    expect(dueDays('twice-a-year', term)).toEqual(['2024-06-30', '2024-12-31']);
    expect(dueDays('none', term)).toEqual([]);
  });
});

describe('a start-up without an election', () => {
  test('a new mayor in mid-term is counted from the meeting that elects her', () => {
    const anchors: DueTerm = {
      startYear: 2023,
      electionDay: null,
      constitutingDay: '2025-03-27',
      officeDay: '2025-03-28',
      budgetDay: null,
    };
    const items = startItemsFor('mayorChange');
    expect(items.filter((item) => dueDays(item.dueRule, anchors).length === 0)).toEqual([]);
    expect(items.find(({ key }) => key === 'prep-sett-av-tid')?.dueRule).toBe('K-28');
    const { from } = phaseSpan('preparation', anchors);
    expect(items.filter(({ dueRule }) => (dueDays(dueRule, anchors)[0] ?? '') < (from ?? ''))).toEqual([]);
    expect(items.map(({ key }) => key)).not.toContain('prep-valgklager');
    expect(items.map(({ key }) => key)).not.toContain('mnd-budsjett');
  });

  test('a new kommunedirektør is counted from her first day', () => {
    const anchors: DueTerm = {
      startYear: 2023,
      electionDay: null,
      constitutingDay: null,
      officeDay: '2025-08-18',
      budgetDay: null,
    };
    const items = startItemsFor('newDirector');
    expect(items.filter((item) => dueDays(item.dueRule, anchors).length === 0)).toEqual([]);
    expect(items.find(({ key }) => key === 'prep-kontor')?.dueRule).toBe('T-7');
    expect(items.map(({ key }) => key)).not.toContain('uke1-ta-imot');
  });

  test('a new election and the middle of a term have all 83 as they stand', () => {
    expect(startItemsFor('election')).toEqual(startItems);
    expect(startItemsFor('midTerm')).toEqual(startItems);
  });
});

describe('phases', () => {
  test.each([
    ['2023-07-12', 'before'],
    ['2023-07-13', 'preparation'],
    ['2023-10-12', 'preparation'],
    ['2023-10-13', 'firstWeek'],
    ['2023-10-20', 'firstWeek'],
    ['2023-10-21', 'firstMonths'],
    ['2024-01-11', 'firstMonths'],
    ['2024-01-12', 'firstYear'],
    ['2024-10-12', 'firstYear'],
    ['2024-10-13', 'running'],
  ] as const)('%s is %s', (day, phase) => {
    expect(phaseOn(day, term)).toBe(phase);
  });

  test('preparation ends the day before the constituting meeting; without tiltredelse nothing is known', () => {
    expect(phaseSpan('preparation', term)).toEqual({ from: '2023-07-13', to: '2023-10-11' });
    expect(phaseOn('2023-10-01', { ...term, officeDay: null })).toBeNull();
    expect(phaseSpan('firstWeek', { ...term, officeDay: null })).toEqual({ from: null, to: null });
  });
});

describe('urgency', () => {
  const item = { dueRule: 'K-14', ownDueDay: null, status: 'open' } as const;
  const followed = { ...term, followedFrom: null };

  test.each([
    ['2023-09-29', 'overdue'],
    ['2023-09-28', 'today'],
    // Thursday 28 September lies in the week that begins on the 25th.
    ['2023-09-25', 'thisWeek'],
    ['2023-09-24', 'later'],
  ] as const)('on %s an item due 28 September is %s', (today, urgency) => {
    expect(urgencyOf(item, followed, today)).toBe(urgency);
  });

  test('what was due before the app was taken into use is earlier, not overdue', () => {
    expect(urgencyOf(item, { ...term, followedFrom: '2024-01-01' }, '2024-01-02')).toBe('earlier');
    expect(
      urgencyOf({ ...item, ownDueDay: '2024-01-01' }, { ...term, followedFrom: '2024-01-01' }, '2024-01-02'),
    ).toBe('overdue');
  });

  test('a finished item is never overdue, and one without a date is undated', () => {
    expect(urgencyOf({ ...item, status: 'done' }, followed, '2030-01-01')).toBe('done');
    expect(urgencyOf({ ...item, status: 'notRelevant' }, followed, '2030-01-01')).toBe('notRelevant');
    expect(urgencyOf({ ...item, dueRule: 'none' }, followed, '2030-01-01')).toBe('undated');
  });
});

describe('moving an anchor', () => {
  const open = { dueRule: 'K-14', ownDueDay: null, status: 'open' } as const;
  const setByHand = { ...open, ownDueDay: '2023-09-20' } as const;
  const done = { ...open, status: 'done' } as const;
  const otherAnchor = { ...open, dueRule: 'T+3' } as const;

  test('moves open items of that anchor and keeps dates set by hand', () => {
    const after = { ...term, constitutingDay: '2023-10-19' } as const;
    expect(movedItems([open, setByHand, done, otherAnchor], term, after)).toEqual([
      { item: open, from: '2023-09-28', to: '2023-10-05' },
    ]);
  });

  test('taking an anchor away leaves the item without a date', () => {
    expect(movedItems([open], term, { ...term, constitutingDay: null })).toEqual([
      { item: open, from: '2023-09-28', to: null },
    ]);
  });
});
