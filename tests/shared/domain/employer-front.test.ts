import { describe, expect, it } from 'vitest';
import { employerDates, employerFront, type EmployerRows } from '#shared/domain/employer-front.ts';

const today = '2024-11-12';

const none: EmployerRows = {
  mandates: [],
  mandateMembers: [],
  dialogues: [],
  dialogueMinutes: [],
  resultPlans: [],
  planGoals: [],
  contracts: [],
  contractPoints: [],
  salaryTalks: [],
  policies: [],
  policyAnswers: [],
  indicators: [],
  indicatorValues: [],
};

/** Only the fields the front looks at. */
const rows = (fields: Readonly<Record<string, unknown>>): EmployerRows => ({ ...none, ...fields });

const year = rows({
  mandates: [{ id: 'm', fromDay: '2023-11-01', toDay: '2025-01-31', decidedOn: null, title: '' }],
  mandateMembers: [
    { mandateId: 'm', fromDay: null, toDay: null },
    { mandateId: 'm', fromDay: null, toDay: '2024-01-01' },
    { mandateId: 'another', fromDay: null, toDay: null },
  ],
  dialogues: [
    { id: 'd1', state: 'finished', day: '2023-12-01' },
    { id: 'd2', state: 'held', day: '2024-11-01' },
    { id: 'd3', state: 'planned', day: null },
    { id: 'd4', state: 'planned', day: '2025-11-04' },
    { id: 'd5', state: 'cancelled', day: '2024-11-20' },
  ],
  dialogueMinutes: [
    { dialogueId: 'd1', state: 'approved', number: 1 },
    { dialogueId: 'd2', state: 'withdrawn', number: 2 },
    { dialogueId: 'd2', state: 'proposed', number: 1 },
  ],
  resultPlans: [
    { id: 'p0', state: 'ended', fromDay: '2023-01-01', toDay: '2023-12-31', title: 'I fjor' },
    { id: 'p1', state: 'agreed', fromDay: '2024-01-01', toDay: '2024-12-31', title: 'I år' },
    { id: 'p2', state: 'draft', fromDay: '2025-01-01', toDay: '2025-12-31', title: 'Neste år' },
  ],
  planGoals: [
    {
      planId: 'p1',
      state: 'underway',
      kind: 'result',
      decisionRef: 'KST 1/24',
      dueOn: '2024-12-01',
      title: 'Sykefravær',
    },
    {
      planId: 'p1',
      state: 'reached',
      kind: 'result',
      decisionRef: '',
      dueOn: '2024-12-02',
      title: 'Budsjett',
    },
    { planId: 'p1', state: 'notStarted', kind: 'development', decisionRef: '', dueOn: null, title: 'Kurs' },
    { planId: 'p1', state: 'dropped', kind: 'result', decisionRef: '', dueOn: '2024-12-03', title: 'Utgår' },
    {
      planId: 'p0',
      state: 'underway',
      kind: 'result',
      decisionRef: '',
      dueOn: '2024-12-04',
      title: 'Gammelt',
    },
  ],
  contracts: [{ id: 'c', fromDay: null, toDay: null }],
  contractPoints: [
    { contractId: 'c', state: 'inPlace' },
    { contractId: 'c', state: 'missing' },
    { contractId: 'another', state: 'unclear' },
  ],
  salaryTalks: [
    { id: 's1', state: 'decided', year: 2023, day: '2023-06-01' },
    { id: 's2', state: 'planned', year: 2024, day: '2024-10-01' },
    { id: 's3', state: 'cancelled', year: 2025, day: '2025-06-01' },
  ],
  policies: [
    { id: 'pol', endedOn: null, reviseOn: '2024-06-01', title: 'Politikk' },
    { id: 'old', endedOn: '2023-01-01', reviseOn: '2023-06-01', title: 'Gammel' },
  ],
  policyAnswers: [{ state: 'yes' }, { state: 'notLooked' }],
  indicators: [{ id: 'i1' }, { id: 'i2' }],
  indicatorValues: [
    { indicatorId: 'i1', value: '7.2', toDay: '2024-06-30' },
    { indicatorId: 'i1', value: '7.0', toDay: '2023-12-31' },
    { indicatorId: 'i2', value: null, toDay: '2024-12-31' },
  ],
});

describe('the front of Arbeidsgiver', () => {
  it('says nothing is there where nothing is', () => {
    expect(employerFront(none, today)).toEqual({
      mandate: null,
      dialogue: { next: null, last: null, minutes: null },
      plan: null,
      contract: null,
      salary: null,
      policy: { standing: 0, late: 0, answered: 0 },
      indicators: { count: 0, withValue: 0, lastDay: null },
    });
    expect(employerDates(none, today)).toEqual([]);
  });

  it('says what is in place in each part', () => {
    expect(employerFront(year, today)).toMatchObject({
      mandate: { row: { id: 'm' }, seats: 1 },
      dialogue: { next: { id: 'd4' }, last: { id: 'd2' }, minutes: 'proposed' },
      plan: { row: { id: 'p1' }, goals: 3, withoutDecision: 1 },
      contract: { inPlace: 1, missing: 1, unclear: 0 },
      salary: { id: 's2' },
      policy: { standing: 1, late: 1, answered: 1 },
      indicators: { count: 2, withValue: 1, lastDay: '2024-06-30' },
    });
  });

  it('has all that is not done by its day, also what should have been', () => {
    expect(employerDates(year, today).map(({ kind, day, id }) => `${day} ${kind} ${id}`)).toEqual([
      '2024-06-01 revision pol',
      '2024-10-01 salary s2',
      '2024-12-01 goal p1',
      '2024-12-31 planEnds p1',
      '2025-01-31 mandateEnds m',
      '2025-11-04 dialogue d4',
      '2025-12-31 planEnds p2',
    ]);
  });
});
