import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import { evalConsentKinds } from '#shared/domain/eval-consent.ts';
import type { EvalDraft } from '#shared/domain/eval-draft.ts';
import type { EvalFormRow } from '#shared/domain/eval-form.ts';
import type { EvalMeasure, RuleProposal } from '#shared/domain/eval-measure.ts';
import { evalOutcomeStates, type EvalOutcome } from '#shared/domain/eval-outcome.ts';
import {
  evalFilings,
  evalParties,
  evalRoundStates,
  reportReaders,
  type EvalRound,
} from '#shared/domain/eval-round.ts';
import type { EvalKey, EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import { themeReasons, type EvalSummary, type EvalTheme } from '#shared/domain/eval-theme.ts';
import { letterheadKinds, type Letterhead } from '#shared/domain/letterhead.ts';
import {
  bytes,
  choice,
  code,
  flag,
  hex,
  innerDay,
  instant,
  name,
  optionalCode,
  optionalReference,
  optionalText,
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
import { accessMarkFields, templateKey } from './meeting-fields.ts';

const attempt = () => whole(1, 1_000);

export const evalRoundFields: FieldsOf<EvalRound> = {
  termId: reference('terms'),
  state: state(evalRoundStates),
  // None: an exercise of Spilleregler; see `exercise-fault.ts`.
  number: whole(0, 1_000),
  proposedBy: optionalReference('people'),
  // Always there, but the round belongs to both: it stands when one of them is deleted for good with their answers.
  directorId: optionalReference('people'),
  mayorId: optionalReference('people'),
  deputyId: optionalReference('people'),
  periodFrom: requiredDay(),
  periodTo: requiredDay(),
  answerBy: innerDay(),
  talkOn: innerDay(),
  formKey: code(templateKey),
  formVersion: whole(1, 1_000_000),
  form: text(1_000_000),
  reportTo: choice(reportReaders),
  sharing: text(5_000),
  attempt: attempt(),
  withoutDeputy: flag(),
  openedAt: instant(),
  talkStartedAt: instant(),
  talkEndedAt: instant(),
  nextOn: innerDay(),
  finishedAt: instant(),
  reason: text(5_000),
  filing: choice(evalFilings),
  filingReason: text(5_000),
  caseReference: text(300),
  ...accessMarkFields,
};

export const evalFormFields: FieldsOf<EvalFormRow> = {
  formKey: code(templateKey),
  formVersion: whole(1, 1_000_000),
  title: name(300),
  content: text(1_000_000),
  fileName: text(300),
};

export const evalConsentFields: FieldsOf<EvalConsent> = {
  roundId: reference('evalRounds'),
  personId: reference('people'),
  kind: state(evalConsentKinds),
  digest: hex(64),
  givenAt: requiredInstant(),
  signature: hex(128),
  publicKey: hex(64),
};

export const evalSealFields: FieldsOf<EvalSeal> = {
  roundId: reference('evalRounds'),
  attempt: attempt(),
  party: choice(evalParties),
  personId: reference('people'),
  iv: hex(24),
  ciphertext: bytes(1_000_000),
  commitment: hex(64),
  submittedAt: requiredInstant(),
};

export const evalOpeningFields: FieldsOf<EvalOpening> = {
  roundId: reference('evalRounds'),
  sealId: reference('evalSeals'),
  personId: reference('people'),
  key: hex(64),
  openedAt: requiredInstant(),
};

export const evalThemeFields: FieldsOf<EvalTheme> = {
  roundId: reference('evalRounds'),
  rank: rank(),
  about: optionalCode(templateKey),
  title: optionalText(500),
  reason: choice(themeReasons),
  minutes: whole(0, 240),
  agreed: text(20_000),
  discussedAt: instant(),
  ...accessMarkFields,
};

export const evalSummaryFields: FieldsOf<EvalSummary> = {
  roundId: reference('evalRounds'),
  dimension: code(templateKey),
  body: text(20_000),
  ...accessMarkFields,
};

export const evalMeasureFields: FieldsOf<EvalMeasure> = {
  roundId: reference('evalRounds'),
  themeId: optionalReference('evalThemes'),
  rank: rank(),
  title: name(500),
  ownerId: optionalReference('people'),
  dueOn: innerDay(),
  actionId: optionalReference('actions'),
};

export const ruleProposalFields: FieldsOf<RuleProposal> = {
  roundId: reference('evalRounds'),
  themeId: optionalReference('evalThemes'),
  rank: rank(),
  ruleKey: optionalCode(templateKey),
  title: name(500),
  before: text(20_000),
  after: text(20_000),
};

export const evalOutcomeFields: FieldsOf<EvalOutcome> = {
  roundId: reference('evalRounds'),
  state: state(evalOutcomeStates),
  version: whole(1, 1_000),
  snapshot: text(2_000_000),
  digest: hex(64),
  approvedAt: instant(),
};

export const letterheadFields: FieldsOf<Letterhead> = {
  kind: state(letterheadKinds),
  fileName: text(300),
  mediaType: code(/^[\w.+/-]+$/),
  data: bytes(6_000_000),
  alt: text(300),
};

export const evalDraftFields: FieldsOf<EvalDraft> = {
  roundId: reference('evalRounds'),
  attempt: attempt(),
  ownerId: reference('people'),
  body: sealed(),
};

export const evalKeyFields: FieldsOf<EvalKey> = {
  roundId: reference('evalRounds'),
  sealId: reference('evalSeals'),
  ownerId: reference('people'),
  body: sealed(),
};
