import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import type { Dialogue } from '#shared/domain/dialogue.ts';
import type {
  DialogueId,
  PlanGoalId,
  PolicyId,
  ResultPlanId,
  SalaryTalkId,
  TermId,
  YearEventId,
  YearMarkId,
} from '#shared/domain/id.ts';
import type { Policy } from '#shared/domain/policy.ts';
import type { PlanGoal, ResultPlan } from '#shared/domain/result-plan.ts';
import type { Row } from '#shared/domain/row.ts';
import type { SalaryTalk } from '#shared/domain/salary-talk.ts';
import type { YearEvent, YearMark } from '#shared/domain/year-event.ts';
import { term2023, timeKommune } from './start-plan-facts.ts';

const row = (): Omit<Row, 'id'> & { readonly termId: TermId } => ({
  rev: 1,
  createdAt: '2023-10-02T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2023-10-02T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  termId: term2023.id,
});

/** The term 2023–2027 in Time, with nothing in it but what the law and the calendar set. */
export const wheelFacts = (fields: Partial<WheelFacts> = {}): WheelFacts => ({
  workspace: timeKommune,
  term: term2023,
  today: '2024-11-12',
  series: [],
  meetings: [],
  rounds: [],
  rules: [],
  gatherings: [],
  dialogues: [],
  salaryTalks: [],
  plans: [],
  goals: [],
  policies: [],
  events: [],
  marks: [],
  ...fields,
});

export const anEvent = (fields: Partial<YearEvent> = {}): YearEvent => ({
  ...row(),
  ...noMark,
  id: 'e1' as YearEventId,
  title: 'Dialogmøte med ungdomsrådet',
  kind: 'council',
  day: '2024-03-05',
  lastDay: null,
  startTime: null,
  minutes: 60,
  repeats: 'never',
  place: '',
  note: '',
  ...fields,
});

export const aMark = (fields: Partial<YearMark> = {}): YearMark => ({
  ...row(),
  id: 'k1' as YearMarkId,
  dateKey: 'accounts-closed.2024',
  state: 'met',
  doneOn: '2024-02-20',
  note: '',
  ...fields,
});

export const aDialogue = (fields: Partial<Dialogue> = {}): Dialogue => ({
  ...row(),
  ...noMark,
  id: 'd1' as DialogueId,
  directorId: null,
  mandateId: null,
  state: 'planned',
  day: '2024-12-03',
  startTime: '09:00',
  minutes: 120,
  place: 'Rådhuset',
  themes: '',
  themesOn: null,
  themesRef: '',
  invitedOn: null,
  invitesFrom: '',
  invitesTo: '',
  closedBasis: '',
  madeKnownOn: null,
  madeKnownRef: '',
  filing: null,
  caseReference: '',
  ...fields,
});

export const aSalaryTalk = (fields: Partial<SalaryTalk> = {}): SalaryTalk => ({
  ...row(),
  ...noMark,
  id: 's1' as SalaryTalkId,
  directorId: null,
  mandateId: null,
  state: 'planned',
  year: 2024,
  day: '2024-05-21',
  criteria: '',
  criteriaText: '',
  criteriaOn: null,
  delegationRef: '',
  decidedBy: null,
  outcome: '',
  decisionRef: '',
  decidedOn: null,
  appliesFrom: null,
  note: '',
  ...fields,
});

export const aPlan = (fields: Partial<ResultPlan> = {}): ResultPlan => ({
  ...row(),
  ...noMark,
  id: 'p1' as ResultPlanId,
  directorId: null,
  dialogueId: null,
  state: 'agreed',
  title: 'Plan 2024',
  fromDay: null,
  toDay: null,
  agreedOn: null,
  note: '',
  ...fields,
});

export const aGoal = (fields: Partial<PlanGoal> = {}): PlanGoal => {
  const { termId: _termId, ...own } = row();
  return {
    ...own,
    id: 'g1' as PlanGoalId,
    planId: 'p1' as ResultPlanId,
    rank: 'a0',
    kind: 'result',
    area: 'economy',
    state: 'underway',
    title: 'Fravær under 8 prosent',
    decisionRef: '',
    decidedOn: null,
    factors: '',
    measure: '',
    target: '',
    dueOn: '2024-09-30',
    ...fields,
  };
};

export const aPolicy = (fields: Partial<Policy> = {}): Policy => ({
  ...row(),
  ...noMark,
  id: 'o1' as PolicyId,
  kind: 'policy',
  title: 'Arbeidsgiverpolitikk',
  decisionRef: '',
  decidedOn: null,
  reviseOn: '2024-10-15',
  endedOn: null,
  link: '',
  summary: '',
  ...fields,
});
