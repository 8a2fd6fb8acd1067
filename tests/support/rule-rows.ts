import { noMark } from '#shared/domain/access-mark.ts';
import type { PersonId, RuleApprovalId, RuleId, RuleVersionId, TermId } from '#shared/domain/id.ts';
import type { RuleApproval, RuleVersion } from '#shared/domain/rule-version.ts';
import type { Rule } from '#shared/domain/rule.ts';
import type { Row } from '#shared/domain/row.ts';

const row = (): Omit<Row, 'id'> => ({
  rev: 1,
  createdAt: '2024-01-08T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-01-08T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
});

const idOf = (last: number): string => `019a0000-0000-7000-8000-${String(last).padStart(12, '0')}`;

export const kari = idOf(901) as PersonId;
export const ola = idOf(902) as PersonId;

export const aRule = (fields: Partial<Rule> = {}): Rule => ({
  ...row(),
  ...noMark,
  id: idOf(1) as RuleId,
  termId: idOf(900) as TermId,
  state: 'notDiscussed',
  group: 'media',
  rank: 'a0',
  templateKey: 'avk-media',
  templateVersion: 1,
  question: null,
  text: '',
  note: '',
  reviewOn: null,
  contradictsId: null,
  caseKeys: '',
  ...fields,
});

/** A wording that waits for both; `number` makes its id too. */
export const aVersion = (number: number, fields: Partial<RuleVersion> = {}): RuleVersion => ({
  ...row(),
  id: idOf(100 + number) as RuleVersionId,
  ruleId: idOf(1) as RuleId,
  state: 'proposed',
  number,
  question: '{"nb":"Hvem svarer?","nn":"Kven svarer?"}',
  text: `Ordlyd ${number}`,
  reason: '',
  reviewOn: null,
  directorId: kari,
  mayorId: ola,
  meetingId: null,
  roundId: null,
  digest: String(number).repeat(64).slice(0, 64),
  agreedAt: null,
  ...fields,
});

export const anApproval = (
  version: RuleVersion,
  personId: PersonId,
  fields: Partial<RuleApproval> = {},
): RuleApproval => ({
  ...row(),
  id: idOf(version.number * 10 + (personId === kari ? 1 : 2)) as RuleApprovalId,
  versionId: version.id,
  personId,
  digest: version.digest,
  approvedAt: '2024-01-09T08:00:00.000Z',
  signature: 'a'.repeat(128),
  publicKey: 'b'.repeat(64),
  ...fields,
});
