import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, type Day } from '#shared/calendar/day.ts';
import {
  isWithoutDecision,
  latestNote,
  latestPlanFirst,
  nextPeriod,
  planFindings,
} from '#shared/domain/plan-standing.ts';
import type { GoalNote, PlanGoal, ResultPlan } from '#shared/domain/result-plan.ts';
import { planFindingWords } from '#shared/text/plan-finding.ts';
import { planName, planPeriod } from '#shared/text/plan-name.ts';
import { textIn } from '#shared/text/text.ts';

const aGoal = (title: string, fields: Partial<PlanGoal> = {}) =>
  ({ title, kind: 'result', state: 'underway', decisionRef: 'sak 1/24', dueOn: null, ...fields }) as PlanGoal;

const term = { startYear: 2023, endYear: 2027, electionDay: '2023-09-11' } as const;
const year = { fromDay: '2024-01-01', toDay: '2024-12-31' } as const;

const kindsOf = (plan: Pick<ResultPlan, 'fromDay' | 'toDay'>, goals: readonly PlanGoal[] = []) =>
  planFindings({ plan, goals, term }).map(({ kind }) => kind);

describe('what there is to look at in a plan', () => {
  it('is nothing where every goal cites a decision and all days hold', () => {
    expect(kindsOf(year, [aGoal('Drift', { dueOn: '2024-12-31' })])).toEqual([]);
  });

  it.each<[string, Partial<ResultPlan>, readonly string[]]>([
    ['no last day', { toDay: null }, ['noPeriod']],
    ['no first day', { fromDay: null }, ['noPeriod']],
    ['a first day before the election', { fromDay: '2023-09-10' }, ['outsideTerm']],
    ['a first day on the election day', { fromDay: '2023-09-11' }, []],
    ['a last day while the old council goes on', { toDay: '2027-10-31' }, []],
    ['a last day after that', { toDay: '2027-11-01' }, ['outsideTerm']],
  ])('%s', (_name, fields, expected) => {
    expect(kindsOf({ ...year, ...fields })).toEqual(expected);
  });

  it('names the goals without a decision, in both written forms, but never those that are dropped', () => {
    const goals = [
      aGoal('Nærvær', { decisionRef: ' ' }),
      aGoal('Drift'),
      aGoal('Skole', { decisionRef: '' }),
      aGoal('Kino', { decisionRef: '', state: 'dropped' }),
    ];
    const [finding, ...others] = planFindings({ plan: year, goals, term });
    expect(others).toEqual([]);
    if (finding === undefined) throw new Error('nothing found');
    expect(finding).toEqual({ kind: 'noDecision', goals: ['Nærvær', 'Skole'] });
    for (const form of ['nb', 'nn'] as const)
      expect(planFindingWords(finding, form)).toContain('«Nærvær», «Skole»');
  });

  it('does not ask for a decision behind the development of the director', () => {
    expect(isWithoutDecision({ kind: 'development', decisionRef: '' })).toBe(false);
    expect(isWithoutDecision({ kind: 'result', decisionRef: '' })).toBe(true);
  });

  it.each<[Day, boolean]>([
    ['2023-12-31', true],
    ['2024-01-01', false],
    ['2024-12-31', false],
    ['2025-01-01', true],
  ])('a goal that is due %s is outside: %s', (dueOn, isOutside) => {
    expect(kindsOf(year, [aGoal('Drift', { dueOn })])).toEqual(isOutside ? ['dueOutside'] : []);
  });
});

describe('the period of a new plan', () => {
  const day = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2020-01-01', days));

  it('is a year from the day after the earlier one, whatever the day', () => {
    fc.assert(
      fc.property(day, (toDay) => {
        const { fromDay, toDay: last } = nextPeriod({ toDay }, '2019-01-01');
        expect(daysBetween(toDay, fromDay)).toBe(1);
        expect([364, 365]).toContain(daysBetween(fromDay, last));
      }),
    );
  });

  it.each<[Day | null, Day, Day]>([
    ['2024-12-31', '2025-01-01', '2025-12-31'],
    ['2024-02-28', '2024-02-29', '2025-02-28'],
    [null, '2024-03-12', '2025-03-11'],
  ])('after %s begins %s and ends %s', (toDay, fromDay, last) => {
    expect(nextPeriod({ toDay }, '2024-03-12')).toEqual({ fromDay, toDay: last });
  });
});

describe('the order of notes and plans', () => {
  it('has the last day as the latest note, and of one day the one written last', () => {
    const note = (id: string, day: Day) => ({ id, day }) as unknown as GoalNote;
    const notes = [note('b', '2024-05-01'), note('a', '2024-06-01'), note('c', '2024-05-01')];
    expect(latestNote(notes)?.id).toBe('a');
    expect(latestNote(notes.filter(({ id }) => id !== 'a'))?.id).toBe('c');
    expect(latestNote([])).toBeNull();
  });

  it('has the plan that begins last first, and one without days by when it was written', () => {
    const plan = (id: string, fromDay: Day | null) =>
      ({ id, fromDay, agreedOn: null }) as unknown as ResultPlan;
    const plans = [plan('a', '2024-01-01'), plan('b', null), plan('c', '2025-01-01'), plan('d', null)];
    expect(plans.toSorted(latestPlanFirst).map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
  });
});

describe('what a plan is called', () => {
  it.each<[Parameters<typeof planName>[0], string, string | null]>([
    [{ title: ' ', ...year }, 'Resultat- og utviklingsplan 2024', '01.01.2024 til 31.12.2024'],
    [
      { title: '', fromDay: '2024-07-01', toDay: '2025-06-30' },
      'Resultat- og utviklingsplan 2024–2025',
      '01.07.2024 til 30.06.2025',
    ],
    [{ title: 'Vår plan', fromDay: '2024-07-01', toDay: null }, 'Vår plan', 'fra 01.07.2024'],
    [{ title: '', fromDay: null, toDay: null }, textIn('nb').resultPlans.untitled, null],
  ])('%j', (plan, name, period) => {
    expect(planName(plan, 'nb')).toBe(name);
    expect(planPeriod(plan, 'nb')).toBe(period);
  });
});
