import { type DevelopmentPlan } from '#shared/domain/development-plan.ts';
import { exampleConsents, exampleOrigins, type GoodExample } from '#shared/domain/good-example.ts';
import {
  handoverReasons,
  retentionChoiceKinds,
  type Handover,
  type RetentionChoice,
} from '#shared/domain/handover.ts';
import { initiativeKinds, initiativeStates, type Initiative } from '#shared/domain/initiative.ts';
import {
  yearEventKinds,
  yearEventRepeats,
  yearMarkStates,
  type YearEvent,
  type YearMark,
} from '#shared/domain/year-event.ts';
import {
  choice,
  code,
  innerDay,
  instant,
  name,
  optionalChoice,
  optionalCode,
  optionalReference,
  rank,
  reference,
  requiredDay,
  state,
  text,
  whole,
  type FieldsOf,
} from './field.ts';
import { accessMarkFields, clock, templateKey } from './meeting-fields.ts';

/** Keys with a space between. */
const keys = /^(\w+( \w+)*)?$/;

export const developmentPlanFields: FieldsOf<DevelopmentPlan> = {
  termId: reference('terms'),
  contactName: text(300),
  contactRole: text(300),
  contactEmail: text(320),
  contactPhone: text(60),
  organisation: text(50_000),
  wayOfWorking: text(50_000),
  measures: text(50_000),
  projects: text(50_000),
  ...accessMarkFields,
};

export const initiativeFields: FieldsOf<Initiative> = {
  termId: reference('terms'),
  rank: rank(),
  kind: choice(initiativeKinds),
  state: state(initiativeStates),
  title: name(1_000),
  about: text(50_000),
  partners: code(keys),
  partnerNames: text(2_000),
  fromDay: innerDay(),
  toDay: innerDay(),
  result: text(50_000),
  link: text(2_000),
  ...accessMarkFields,
};

export const goodExampleFields: FieldsOf<GoodExample> = {
  title: name(1_000),
  situation: text(50_000),
  action: text(50_000),
  result: text(50_000),
  learned: text(50_000),
  origin: choice(exampleOrigins),
  source: text(1_000),
  consent: state(exampleConsents),
  consentBy: text(300),
  consentOn: innerDay(),
  ...accessMarkFields,
};

export const yearEventFields: FieldsOf<YearEvent> = {
  termId: reference('terms'),
  title: name(1_000),
  kind: choice(yearEventKinds),
  day: requiredDay(),
  lastDay: innerDay(),
  startTime: optionalCode(clock),
  minutes: whole(5, 1_440),
  repeats: choice(yearEventRepeats),
  place: text(300),
  note: text(20_000),
  ...accessMarkFields,
};

export const yearMarkFields: FieldsOf<YearMark> = {
  termId: reference('terms'),
  dateKey: code(templateKey),
  state: state(yearMarkStates),
  doneOn: innerDay(),
  note: text(20_000),
};

export const handoverFields: FieldsOf<Handover> = {
  termId: reference('terms'),
  reason: choice(handoverReasons),
  day: innerDay(),
  message: text(50_000),
  caseReference: text(300),
  nextTermId: optionalReference('terms'),
  closedAt: instant(),
  closedBy: optionalReference('people'),
  reopenReason: text(20_000),
};

export const retentionChoiceFields: FieldsOf<RetentionChoice> = {
  handoverId: reference('handovers'),
  recordKey: code(templateKey),
  choice: optionalChoice(retentionChoiceKinds),
  basis: text(2_000),
  note: text(20_000),
};
