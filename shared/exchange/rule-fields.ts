import type { Gathering, GatheringPoint } from '#shared/domain/gathering.ts';
import type { GreyCase } from '#shared/domain/grey-case.ts';
import type { NoticeRule, Notice } from '#shared/domain/notice.ts';
import { noticeDirections, noticeUrgencies } from '#shared/domain/notice.ts';
import { channels } from '#shared/domain/information-entry.ts';
import { ruleUseKinds, type RuleUse } from '#shared/domain/rule-use.ts';
import { ruleVersionStates, type RuleApproval, type RuleVersion } from '#shared/domain/rule-version.ts';
import { ruleGroups, ruleStates, type Rule } from '#shared/domain/rule.ts';
import {
  choice,
  code,
  day,
  hex,
  innerDay,
  instant,
  keyList,
  name,
  optionalCode,
  optionalReference,
  optionalText,
  optionalWhole,
  rank,
  reference,
  requiredDay,
  requiredInstant,
  state,
  text,
  whole,
  type FieldsOf,
} from './field.ts';
import { accessMarkFields, clock, templateKey } from './meeting-fields.ts';

/** What of the app a point uses: a kind, and perhaps a key or an id. */
const material = /^[\w.-]+(\/[\w.-]+)?$/;

export const ruleFields: FieldsOf<Rule> = {
  termId: reference('terms'),
  state: state(ruleStates),
  group: choice(ruleGroups),
  rank: rank(),
  templateKey: optionalCode(templateKey),
  templateVersion: optionalWhole(1, 1_000_000),
  question: optionalText(2_000),
  text: text(20_000),
  note: text(20_000),
  reviewOn: day(),
  contradictsId: optionalReference('rules'),
  caseKeys: keyList(),
  ...accessMarkFields,
};

export const ruleVersionFields: FieldsOf<RuleVersion> = {
  ruleId: reference('rules'),
  state: state(ruleVersionStates),
  number: whole(1, 10_000),
  question: text(10_000),
  text: text(20_000),
  reason: text(20_000),
  reviewOn: innerDay(),
  // Always there when it is put to them, but the version belongs to both: it stands when one is deleted for good.
  directorId: optionalReference('people'),
  mayorId: optionalReference('people'),
  meetingId: optionalReference('meetings'),
  roundId: optionalReference('evalRounds'),
  digest: hex(64),
  agreedAt: instant(),
};

export const ruleApprovalFields: FieldsOf<RuleApproval> = {
  versionId: reference('ruleVersions'),
  personId: reference('people'),
  digest: hex(64),
  approvedAt: requiredInstant(),
  signature: hex(128),
  publicKey: hex(64),
};

export const ruleUseFields: FieldsOf<RuleUse> = {
  ruleId: reference('rules'),
  kind: state(ruleUseKinds),
  day: requiredDay(),
  meetingId: optionalReference('meetings'),
  topicId: optionalReference('topics'),
  note: text(20_000),
  ...accessMarkFields,
};

export const greyCaseFields: FieldsOf<GreyCase> = {
  rank: rank(),
  title: name(300),
  story: text(20_000),
  law: text(5_000),
  ...accessMarkFields,
};

export const gatheringFields: FieldsOf<Gathering> = {
  termId: reference('terms'),
  templateKey: optionalCode(templateKey),
  templateVersion: optionalWhole(1, 1_000_000),
  title: name(300),
  firstDay: day(),
  place: text(500),
  purpose: text(20_000),
  participants: text(5_000),
  outcome: text(50_000),
  ...accessMarkFields,
};

export const gatheringPointFields: FieldsOf<GatheringPoint> = {
  gatheringId: reference('gatherings'),
  rank: rank(),
  dayNumber: whole(1, 10),
  startTime: code(clock),
  minutes: whole(0, 24 * 60),
  title: name(500),
  about: text(20_000),
  lead: text(500),
  material: optionalCode(material),
};

export const noticeRuleFields: FieldsOf<NoticeRule> = {
  termId: reference('terms'),
  rank: rank(),
  direction: choice(noticeDirections),
  urgency: choice(noticeUrgencies),
  text: name(1_000),
  ruleId: optionalReference('rules'),
};

export const noticeFields: FieldsOf<Notice> = {
  termId: reference('terms'),
  noticeRuleId: optionalReference('noticeRules'),
  direction: choice(noticeDirections),
  givenOn: requiredDay(),
  givenAt: optionalCode(clock),
  givenBy: optionalReference('people'),
  channel: choice(channels),
  text: name(5_000),
  topicId: optionalReference('topics'),
  ...accessMarkFields,
};
