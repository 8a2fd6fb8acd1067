import { describe, expect, it } from 'vitest';
import { wheelMonths } from '#shared/calendar/wheel-months.ts';
import { firstYear, next90Days, wheelYears, yearWheel } from '#shared/calendar/year-wheel.ts';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import type { EvalRoundId, RuleId } from '#shared/domain/id.ts';
import { vestland, timeKommune } from '../../support/start-plan-facts.ts';
import { meeting, weeklyMeetings, weeklySeries } from '../../support/meeting-facts.ts';
import { aRule } from '../../support/rule-rows.ts';
import {
  aDialogue,
  aGoal,
  aMark,
  anEvent,
  aPlan,
  aPolicy,
  aSalaryTalk,
  wheelFacts,
} from '../../support/wheel-facts.ts';

/** What is not set by the law, by day. */
const planned = (facts: Partial<WheelFacts>, year = 2024, form: 'nb' | 'nn' = 'nb') =>
  yearWheel(wheelFacts(facts), year, form)
    .filter(({ kind }) => kind !== 'law')
    .map(({ day, title }) => `${day} ${title}`);

const round = (fields: Partial<WheelFacts['rounds'][number]>) => ({
  id: 'r1' as EvalRoundId,
  state: 'finished' as const,
  number: 1,
  periodTo: '2024-04-15' as const,
  answerBy: '2024-04-12' as const,
  talkOn: '2024-04-15' as const,
  nextOn: null,
  ...fields,
});

describe('the wheel of a year', () => {
  it('holds the days of the term in its first year', () => {
    expect(planned({ rounds: [round({ nextOn: '2024-11-01' })] }, 2023)).toEqual([
      '2023-09-11 Valgdag',
      '2023-10-10 Konstituerende møte',
      '2023-10-11 Tiltredelse',
      '2023-12-14 Budsjettmøte',
    ]);
  });

  it('holds what the council has planned as employer, and leaves out what is over', () => {
    const employer = {
      rounds: [round({ nextOn: '2025-01-10' })],
      dialogues: [
        aDialogue(),
        aDialogue({ day: '2024-11-01', state: 'cancelled' }),
        aDialogue({ day: null }),
      ],
      salaryTalks: [aSalaryTalk()],
      plans: [aPlan(), aPlan({ id: 'p2' as never, state: 'ended' })],
      goals: [
        aGoal(),
        aGoal({ state: 'reached' }),
        aGoal({ state: 'dropped' }),
        aGoal({ planId: 'p2' as never }),
        aGoal({ dueOn: null }),
      ],
      policies: [
        aPolicy(),
        aPolicy({ endedOn: '2024-01-01' }),
        aPolicy({ title: '', kind: 'delegation', reviseOn: '2024-11-05', endedOn: '2024-12-31' }),
      ],
    };
    expect(planned(employer, 2024, 'nn')).toEqual([
      '2024-04-12 Siste dag for å svare på evaluering 1',
      '2024-04-15 Samtale om evaluering 1',
      '2024-05-21 Lønssamtale',
      '2024-09-30 Frist for mål: Fravær under 8 prosent',
      '2024-10-15 Revisjon: Arbeidsgiverpolitikk',
      '2024-11-05 Revisjon: Delegeringsreglement',
      '2024-12-03 Utviklingssamtale',
    ]);
    // There is no kommunedirektør to talk with (KOML § 10-2).
    const parliamentary = { ...employer, workspace: { ...timeKommune, parliamentary: true } };
    expect(planned(parliamentary)).toEqual([
      '2024-04-12 Siste dag for å svare på evaluering 1',
      '2024-04-15 Samtale om evaluering 1',
    ]);
  });

  it('holds evaluations as they are planned, agreed or not', () => {
    const due = (facts: Partial<WheelFacts>, year: number) =>
      yearWheel(wheelFacts(facts), year, 'nb')
        .filter(({ title }) => title === 'Halvårsevaluering')
        .map(({ day, isProposed }) => [day, isProposed]);
    expect(due({ today: '2023-10-20' }, 2024)).toEqual([
      ['2024-04-08', true],
      ['2024-10-10', true],
    ]);
    expect(due({ rounds: [round({ nextOn: '2024-11-18' })] }, 2024)).toEqual([['2024-11-18', false]]);
    // One that is under way stands with its own days.
    expect(due({ rounds: [round({ state: 'answering', talkOn: '2024-11-20' })] }, 2024)).toEqual([]);
  });

  it('gives rules that share a day one date, and one rule its question', () => {
    const rules = [
      aRule({ id: 'a' as RuleId, reviewOn: '2024-06-03' }),
      aRule({ id: 'b' as RuleId, reviewOn: '2024-06-03' }),
      aRule({ id: 'c' as RuleId, reviewOn: '2024-09-02', question: 'Hvem svarer mediene?' }),
      aRule({ id: 'd' as RuleId }),
    ];
    expect(planned({ rules, rounds: [round({ nextOn: '2025-01-10' })] }).slice(2)).toEqual([
      '2024-06-03 Se på 2 spilleregler igjen',
      '2024-09-02 Se på regelen igjen: Hvem svarer mediene?',
    ]);
  });

  it('names the meetings that are on, and tells a whole row of them in one line a month', () => {
    const meetings = [
      ...weeklyMeetings('2024-03-04', 4),
      meeting('2024-03-27', { state: 'cancelled' }),
      meeting('2024-04-08'),
    ];
    const months = wheelMonths(
      yearWheel(wheelFacts({ series: [weeklySeries()], meetings }), 2024, 'nb'),
      2024,
    );
    expect(months[2]?.meetings.map(({ title, meetings: held }) => [title, held.length])).toEqual([
      ['Ukemøte', 4],
    ]);
    expect(months[3]?.dates.filter(({ kind }) => kind === 'meeting')).toHaveLength(1);
    expect(months).toHaveLength(12);
  });

  it('brings an event back every year, the last day of February too', () => {
    const events = [
      anEvent({ repeats: 'yearly', day: '2024-02-29', lastDay: '2024-03-02' }),
      anEvent({ id: 'e2' as never, day: '2024-05-05' }),
      anEvent({ id: 'e3' as never, day: '2024-05-06', deletedAt: '2024-05-06T08:00:00.000Z' }),
    ];
    const own = (year: number) =>
      yearWheel(wheelFacts({ events }), year, 'nb')
        .filter(({ kind }) => kind === 'event')
        .map(({ day, lastDay }) => [day, lastDay]);
    expect(own(2023)).toEqual([]);
    expect(own(2024)).toEqual([
      ['2024-02-29', '2024-03-02'],
      ['2024-05-05', null],
    ]);
    expect(own(2025)).toEqual([['2025-02-28', '2025-03-02']]);
  });

  it('carries what is said of a date of the law, but not what was taken away again', () => {
    const marks = [aMark(), aMark({ dateKey: 'annual-report.2024', deletedAt: '2024-04-01T08:00:00.000Z' })];
    const marked = yearWheel(wheelFacts({ marks }), 2024, 'nb').filter(({ mark }) => mark !== null);
    expect(marked.map(({ key }) => key)).toEqual(['accounts-closed.2024']);
  });

  it('uses the words of a fylkeskommune', () => {
    const law = yearWheel(wheelFacts({ workspace: vestland }), 2024, 'nn').map(({ title }) => title);
    expect(law).toContain('Regional planstrategi må vere vedteken');
  });
});

describe('the next 90 days', () => {
  it('reach over New Year, and leave out what is settled', () => {
    const facts = wheelFacts({
      today: '2024-12-01',
      marks: [
        aMark({ dateKey: 'budget.2024' }),
        aMark({ dateKey: 'accounts-closed.2025', state: 'notRelevant' }),
      ],
      events: [
        anEvent({ day: '2024-11-25', lastDay: '2024-12-02', title: 'Reise' }),
        anEvent({ id: 'e2' as never, day: '2025-03-01', title: 'Siste dag' }),
        anEvent({ id: 'e3' as never, day: '2025-03-02', title: 'For sent' }),
      ],
    });
    const days = next90Days(facts, 'nb').map(({ day, title }) => `${day} ${title}`);
    expect(days[0]).toBe('2024-11-25 Reise');
    expect(days.at(-1)).toBe('2025-03-01 Siste dag');
    expect(days.join('\n')).not.toMatch(/årsbudsjett|Årsregnskapet/);
    expect(days.join('\n')).toMatch(/2024-12-31 Delegerings- og innstillingsreglement/);
  });

  it('hold nothing of the years before a term that is prepared ahead: those are the term before it', () => {
    const ahead = { ...wheelFacts().term, startYear: 2025, endYear: 2029 };
    const days = next90Days(wheelFacts({ term: ahead, today: '2024-12-01' }), 'nb').map(({ day }) => day);
    expect(days).toEqual(['2025-02-22']);
  });
});

it('shows the years of the term, this one first', () => {
  const term = { startYear: 2023, endYear: 2027 };
  expect(wheelYears(term)).toEqual([2023, 2024, 2025, 2026, 2027]);
  expect([
    firstYear(term, '2024-05-01'),
    firstYear(term, '2022-01-01'),
    firstYear(term, '2030-01-01'),
  ]).toEqual([2024, 2023, 2027]);
});
