import {
  dialogueAreas,
  dialogueFilings,
  dialogueMinutesStates,
  dialogueStates,
  type Dialogue,
  type DialogueApproval,
  type DialogueMinutes,
  type DialoguePoint,
} from '#shared/domain/dialogue.ts';
import { type DialoguePreparation } from '#shared/domain/dialogue-preparation.ts';
import { type Indicator, type IndicatorValue } from '#shared/domain/indicator.ts';
import { mandateForums, mandateSeats, type Mandate, type MandateMember } from '#shared/domain/mandate.ts';
import { policyAnswerStates, policyKinds, type Policy, type PolicyAnswer } from '#shared/domain/policy.ts';
import {
  planGoalKinds,
  planGoalStates,
  resultAreas,
  resultPlanStates,
  type GoalMeasure,
  type GoalNote,
  type PlanGoal,
  type ResultPlan,
} from '#shared/domain/result-plan.ts';
import {
  choice,
  code,
  day,
  flag,
  hex,
  innerDay,
  instant,
  name,
  optionalChoice,
  optionalCode,
  optionalReference,
  optionalText,
  optionalWhole,
  rank,
  reference,
  requiredDay,
  requiredInstant,
  sealed,
  state,
  text,
  whole,
  type FieldsOf,
} from './field.ts';
import { accessMarkFields, clock, templateKey } from './meeting-fields.ts';

/** A number as people write it down, with a point. */
const decimal = /^-?\d{1,15}(\.\d{1,6})?$/;

export const mandateFields: FieldsOf<Mandate> = {
  termId: reference('terms'),
  forum: choice(mandateForums),
  title: text(300),
  decisionRef: text(300),
  decidedOn: innerDay(),
  scope: text(20_000),
  fromDay: innerDay(),
  toDay: innerDay(),
  note: text(20_000),
  ...accessMarkFields,
};

export const mandateMemberFields: FieldsOf<MandateMember> = {
  mandateId: reference('mandates'),
  rank: rank(),
  memberId: optionalReference('members'),
  personId: optionalReference('people'),
  name: name(300),
  seat: choice(mandateSeats),
  side: optionalChoice(['majority', 'minority']),
  fromDay: innerDay(),
  toDay: innerDay(),
};

export const dialogueFields: FieldsOf<Dialogue> = {
  termId: reference('terms'),
  directorId: optionalReference('people'),
  mandateId: optionalReference('mandates'),
  state: state(dialogueStates),
  day: day(),
  startTime: code(clock),
  minutes: whole(5, 1_440),
  place: text(300),
  themes: text(20_000),
  themesOn: innerDay(),
  themesRef: text(300),
  invitedOn: innerDay(),
  invitesFrom: text(320),
  invitesTo: text(10_000),
  closedBasis: text(2_000),
  madeKnownOn: innerDay(),
  madeKnownRef: text(300),
  filing: optionalChoice(dialogueFilings),
  caseReference: text(300),
  ...accessMarkFields,
};

export const dialoguePointFields: FieldsOf<DialoguePoint> = {
  dialogueId: reference('dialogues'),
  area: choice(dialogueAreas),
  text: text(50_000),
  isDone: flag(),
};

export const dialogueMinutesFields: FieldsOf<DialogueMinutes> = {
  dialogueId: reference('dialogues'),
  state: state(dialogueMinutesStates),
  number: whole(1, 10_000),
  results: text(50_000),
  goals: text(50_000),
  principles: text(50_000),
  measures: text(50_000),
  reason: text(20_000),
  participants: text(5_000),
  day: innerDay(),
  startTime: text(5),
  length: whole(0, 1_440),
  place: text(300),
  directorId: optionalReference('people'),
  mayorId: optionalReference('people'),
  digest: text(64),
  approvedAt: instant(),
  ...accessMarkFields,
};

export const dialogueApprovalFields: FieldsOf<DialogueApproval> = {
  minutesId: reference('dialogueMinutes'),
  personId: reference('people'),
  digest: hex(64),
  approvedAt: requiredInstant(),
  signature: hex(128),
  publicKey: hex(64),
};

export const resultPlanFields: FieldsOf<ResultPlan> = {
  termId: reference('terms'),
  directorId: optionalReference('people'),
  dialogueId: optionalReference('dialogues'),
  state: state(resultPlanStates),
  title: text(300),
  fromDay: innerDay(),
  toDay: innerDay(),
  agreedOn: innerDay(),
  note: text(20_000),
  ...accessMarkFields,
};

export const planGoalFields: FieldsOf<PlanGoal> = {
  planId: reference('resultPlans'),
  rank: rank(),
  kind: choice(planGoalKinds),
  area: optionalChoice(resultAreas),
  state: state(planGoalStates),
  title: name(1_000),
  decisionRef: text(300),
  decidedOn: innerDay(),
  factors: text(20_000),
  measure: text(5_000),
  target: text(2_000),
  dueOn: day(),
};

export const goalNoteFields: FieldsOf<GoalNote> = {
  goalId: reference('planGoals'),
  day: requiredDay(),
  state: state(planGoalStates),
  text: text(20_000),
};

export const goalMeasureFields: FieldsOf<GoalMeasure> = {
  goalId: reference('planGoals'),
  rank: rank(),
  title: name(1_000),
  ownerId: optionalReference('people'),
  dueOn: day(),
  actionId: optionalReference('actions'),
};

export const policyFields: FieldsOf<Policy> = {
  termId: reference('terms'),
  kind: choice(policyKinds),
  title: name(1_000),
  decisionRef: text(300),
  decidedOn: innerDay(),
  reviseOn: day(),
  endedOn: innerDay(),
  link: text(2_000),
  summary: text(50_000),
  ...accessMarkFields,
};

export const policyAnswerFields: FieldsOf<PolicyAnswer> = {
  termId: reference('terms'),
  questionKey: code(templateKey),
  state: state(policyAnswerStates),
  note: text(20_000),
  decisionRef: text(300),
};

export const indicatorFields: FieldsOf<Indicator> = {
  rank: rank(),
  templateKey: optionalCode(templateKey),
  templateVersion: optionalWhole(1, 1_000_000),
  title: optionalText(300),
  unit: text(60),
  decimals: whole(0, 4),
  source: text(1_000),
  note: text(20_000),
  ...accessMarkFields,
};

export const indicatorValueFields: FieldsOf<IndicatorValue> = {
  indicatorId: reference('indicators'),
  fromDay: requiredDay(),
  toDay: requiredDay(),
  value: optionalCode(decimal),
  target: optionalCode(decimal),
  targetRef: text(300),
  source: text(1_000),
  comment: text(5_000),
};

export const dialoguePreparationFields: FieldsOf<DialoguePreparation> = {
  dialogueId: reference('dialogues'),
  ownerId: reference('people'),
  body: sealed(),
};
