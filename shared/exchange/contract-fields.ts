import {
  contractChangeStates,
  contractForms,
  contractPointStates,
  type Contract,
  type ContractApproval,
  type ContractChange,
  type ContractPoint,
} from '#shared/domain/contract.ts';
import { salaryDeciders, salaryTalkStates, type SalaryTalk } from '#shared/domain/salary-talk.ts';
import {
  choice,
  code,
  day,
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
  requiredInstant,
  state,
  text,
  whole,
  type FieldsOf,
} from './field.ts';
import { accessMarkFields, templateKey } from './meeting-fields.ts';

/** Keys with a space between. */
const keys = /^(\w+( \w+)*)?$/;

export const contractFields: FieldsOf<Contract> = {
  directorId: optionalReference('people'),
  form: choice(contractForms),
  fromDay: innerDay(),
  toDay: innerDay(),
  decisionRef: text(300),
  caseReference: text(300),
  retreat: text(20_000),
  severance: text(20_000),
  note: text(20_000),
  ...accessMarkFields,
};

export const contractPointFields: FieldsOf<ContractPoint> = {
  contractId: reference('contracts'),
  rank: rank(),
  templateKey: optionalCode(templateKey),
  templateVersion: optionalWhole(1, 1_000_000),
  title: optionalText(1_000),
  state: state(contractPointStates),
  note: text(20_000),
  lookedOn: innerDay(),
};

export const contractChangeFields: FieldsOf<ContractChange> = {
  contractId: reference('contracts'),
  pointId: optionalReference('contractPoints'),
  state: state(contractChangeStates),
  title: name(1_000),
  before: text(20_000),
  after: text(20_000),
  reason: text(20_000),
  decisionRef: text(300),
  directorId: optionalReference('people'),
  mayorId: optionalReference('people'),
  digest: text(64),
  agreedAt: instant(),
  ...accessMarkFields,
};

export const contractApprovalFields: FieldsOf<ContractApproval> = {
  changeId: reference('contractChanges'),
  personId: reference('people'),
  digest: hex(64),
  approvedAt: requiredInstant(),
  signature: hex(128),
  publicKey: hex(64),
};

export const salaryTalkFields: FieldsOf<SalaryTalk> = {
  termId: reference('terms'),
  directorId: optionalReference('people'),
  mandateId: optionalReference('mandates'),
  state: state(salaryTalkStates),
  year: whole(1_900, 2_200),
  day: day(),
  criteria: code(keys),
  criteriaText: text(20_000),
  criteriaOn: innerDay(),
  delegationRef: text(300),
  decidedBy: optionalChoice(salaryDeciders),
  outcome: text(20_000),
  decisionRef: text(300),
  decidedOn: innerDay(),
  appliesFrom: innerDay(),
  note: text(20_000),
  ...accessMarkFields,
};
