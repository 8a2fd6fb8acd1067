import type { Day } from '#shared/calendar/day.ts';
import type { Contract, ContractPoint } from './contract.ts';
import type { Dialogue, DialogueMinutes, DialogueMinutesState } from './dialogue.ts';
import type { Indicator, IndicatorValue } from './indicator.ts';
import { mandateNow, seatedOn } from './mandate-now.ts';
import type { Mandate, MandateMember } from './mandate.ts';
import { daysToRevision, isStanding } from './policy-standing.ts';
import type { Policy, PolicyAnswer } from './policy.ts';
import type { PlanGoal, ResultPlan } from './result-plan.ts';
import type { SalaryTalk } from './salary-talk.ts';

/** The rows the front of Arbeidsgiver is made from: those of the term, and those that live on from term to term. */
export interface EmployerRows {
  readonly mandates: readonly Mandate[];
  readonly mandateMembers: readonly MandateMember[];
  readonly dialogues: readonly Dialogue[];
  readonly dialogueMinutes: readonly DialogueMinutes[];
  readonly resultPlans: readonly ResultPlan[];
  readonly planGoals: readonly PlanGoal[];
  readonly contracts: readonly Contract[];
  readonly contractPoints: readonly ContractPoint[];
  readonly salaryTalks: readonly SalaryTalk[];
  readonly policies: readonly Policy[];
  readonly policyAnswers: readonly PolicyAnswer[];
  readonly indicators: readonly Indicator[];
  readonly indicatorValues: readonly IndicatorValue[];
}

/** What is in place in each part, as counts and rows; null: nothing yet. Never added up to a score. */
export interface EmployerFront {
  readonly mandate: { readonly row: Mandate; readonly seats: number } | null;
  readonly dialogue: {
    /** Planned, the earliest first; what has no day stands last. */
    readonly next: Dialogue | null;
    readonly last: Dialogue | null;
    /** Of the last talk: the latest version that is not withdrawn. */
    readonly minutes: DialogueMinutesState | null;
  };
  readonly plan: {
    readonly row: ResultPlan;
    readonly goals: number;
    readonly withoutDecision: number;
  } | null;
  readonly contract: {
    readonly row: Contract;
    readonly inPlace: number;
    readonly missing: number;
    readonly unclear: number;
  } | null;
  /** Of this year, else the latest. */
  readonly salary: SalaryTalk | null;
  readonly policy: { readonly standing: number; readonly late: number; readonly answered: number };
  readonly indicators: {
    readonly count: number;
    readonly withValue: number;
    /** The last day any value is for; null: none has a value. */
    readonly lastDay: Day | null;
  };
}

export const employerFront = (rows: EmployerRows, today: Day): EmployerFront => ({
  mandate: mandateFacts(rows, today),
  dialogue: dialogueFacts(rows),
  plan: planFacts(rows),
  contract: contractFacts(rows),
  salary: rows.salaryTalks
    .filter(({ state }) => state !== 'cancelled')
    .reduce<SalaryTalk | null>(
      (latest, one) => (latest === null || one.year > latest.year ? one : latest),
      null,
    ),
  policy: {
    standing: rows.policies.filter((policy) => isStanding(policy, today)).length,
    late: rows.policies.filter((policy) => (daysToRevision(policy, today) ?? 0) < 0).length,
    answered: rows.policyAnswers.filter(({ state }) => state !== 'notLooked').length,
  },
  indicators: indicatorFacts(rows),
});

/** Where one goes from a date on the front. */
export type EmployerDateKind =
  'dialogue' | 'goal' | 'planEnds' | 'salary' | 'revision' | 'mandateEnds' | 'contractEnds';

/** Something with a day. */
export interface EmployerDate {
  readonly kind: EmployerDateKind;
  readonly day: Day;
  /** The row it is about; of a goal, its plan. */
  readonly id: string;
  /** What people have called it; empty where the kind says it all. */
  readonly title: string;
}

/** All that has a day and is not done, the earliest first; also what should have been done by now. */
export const employerDates = (rows: EmployerRows, today: Day): readonly EmployerDate[] => {
  const plans = rows.resultPlans.filter(({ state }) => state !== 'ended');
  const found: ReadonlyArray<Omit<EmployerDate, 'day'> & { readonly day: Day | null }> = [
    ...rows.dialogues
      .filter(({ state }) => state === 'planned')
      .map(({ id, day }) => ({ kind: 'dialogue' as const, id, day, title: '' })),
    ...rows.planGoals
      .filter(({ state, planId }) => isOpen(state) && plans.some(({ id }) => id === planId))
      .map(({ planId, dueOn, title }) => ({ kind: 'goal' as const, id: planId, day: dueOn, title })),
    ...plans.map(({ id, toDay, title }) => ({ kind: 'planEnds' as const, id, day: toDay, title })),
    ...rows.salaryTalks
      .filter(({ state }) => state === 'planned')
      .map(({ id, day, year }) => ({ kind: 'salary' as const, id, day, title: String(year) })),
    ...rows.policies
      .filter((policy) => isStanding(policy, today))
      .map(({ id, reviseOn, title }) => ({ kind: 'revision' as const, id, day: reviseOn, title })),
    ...rows.mandates
      .filter(({ toDay }) => toDay !== null && toDay >= today)
      .map(({ id, toDay, title }) => ({ kind: 'mandateEnds' as const, id, day: toDay, title })),
    ...rows.contracts
      .filter(({ toDay }) => toDay !== null && toDay >= today)
      .map(({ id, toDay }) => ({ kind: 'contractEnds' as const, id, day: toDay, title: '' })),
  ];
  return found
    .flatMap((one) => (one.day === null ? [] : [{ ...one, day: one.day }]))
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
};

const isOpen = (state: PlanGoal['state']): boolean => state !== 'reached' && state !== 'dropped';

const mandateFacts = ({ mandates, mandateMembers }: EmployerRows, today: Day): EmployerFront['mandate'] => {
  const row = mandateNow(mandates, today);
  if (row === null) return null;
  const own = mandateMembers.filter(({ mandateId }) => mandateId === row.id);
  return { row, seats: seatedOn(own, today).length };
};

const dialogueFacts = ({ dialogues, dialogueMinutes }: EmployerRows): EmployerFront['dialogue'] => {
  const byDay = dialogues.toSorted((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999'));
  const next = byDay.find(({ state }) => state === 'planned') ?? null;
  const last = byDay.findLast(({ state }) => state === 'held' || state === 'finished') ?? null;
  const minutes = dialogueMinutes
    .filter(({ dialogueId, state }) => dialogueId === last?.id && state !== 'withdrawn')
    .toSorted((a, b) => b.number - a.number)[0];
  return { next, last, minutes: minutes?.state ?? null };
};

/** The plan that is worked by: the one agreed last, else the one being written. */
const planFacts = ({ resultPlans, planGoals }: EmployerRows): EmployerFront['plan'] => {
  const row = resultPlans
    .filter(({ state }) => state !== 'ended')
    .toSorted(
      (a, b) =>
        Number(b.state === 'agreed') - Number(a.state === 'agreed') ||
        (b.fromDay ?? '').localeCompare(a.fromDay ?? '') ||
        b.id.localeCompare(a.id),
    )[0];
  if (row === undefined) return null;
  const goals = planGoals.filter(({ planId, state }) => planId === row.id && state !== 'dropped');
  const withoutDecision = goals.filter(
    ({ kind, decisionRef }) => kind === 'result' && decisionRef.trim() === '',
  );
  return { row, goals: goals.length, withoutDecision: withoutDecision.length };
};

const contractFacts = ({ contracts, contractPoints }: EmployerRows): EmployerFront['contract'] => {
  const row = contracts.toSorted(
    (a, b) => (b.fromDay ?? '').localeCompare(a.fromDay ?? '') || b.id.localeCompare(a.id),
  )[0];
  if (row === undefined) return null;
  const count = (state: ContractPoint['state']) =>
    contractPoints.filter((point) => point.contractId === row.id && point.state === state).length;
  return { row, inPlace: count('inPlace'), missing: count('missing'), unclear: count('unclear') };
};

const indicatorFacts = ({ indicators, indicatorValues }: EmployerRows): EmployerFront['indicators'] => {
  const known = indicatorValues.filter(
    ({ value, indicatorId }) => value !== null && indicators.some(({ id }) => id === indicatorId),
  );
  return {
    count: indicators.length,
    withValue: new Set(known.map(({ indicatorId }) => indicatorId)).size,
    lastDay: known.reduce<Day | null>(
      (last, { toDay }) => (last === null || toDay > last ? toDay : last),
      null,
    ),
  };
};
