import type { ContractDocumentFacts } from '#shared/documents/employer/contract-facts.ts';
import type { SalaryDocumentFacts } from '#shared/documents/employer/salary.ts';
import { noMark } from '#shared/domain/access-mark.ts';
import { changeView, type ContractPointView } from '#shared/domain/contract-standing.ts';
import type { Contract, ContractApproval, ContractChange } from '#shared/domain/contract.ts';
import type {
  ContractApprovalId,
  ContractChangeId,
  ContractId,
  PersonId,
  SalaryTalkId,
  TermId,
} from '#shared/domain/id.ts';
import type { SalaryTalk } from '#shared/domain/salary-talk.ts';
import { contractPointTemplates } from '#shared/templates/contract-points.ts';
import { timeKommune } from './start-plan-facts.ts';

const row = {
  rev: 1,
  createdAt: '2024-01-08T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-01-08T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
} as const;
export const [kari, ola] = ['kari' as PersonId, 'ola' as PersonId];
const people = [
  { id: kari, name: 'Kari Nes', role: 'director', title: null },
  { id: ola, name: 'Ola Vik', role: 'mayor', title: null },
] as const;

/** An åremål of six years. */
export const aContract: Contract = {
  ...row,
  ...noMark,
  id: 'c' as ContractId,
  directorId: kari,
  form: 'fixedTerm',
  fromDay: '2024-02-01',
  toDay: '2030-01-31',
  decisionRef: 'Sak 3/24',
  caseReference: '24/145',
  retreat: 'Spesialrådgiver',
  severance: '',
  note: '',
};
/** A change that both have agreed on. */
export const aChange: ContractChange = {
  ...row,
  ...noMark,
  id: 'x' as ContractChangeId,
  contractId: aContract.id,
  pointId: null,
  state: 'agreed',
  title: 'Etterlønn',
  before: '',
  after: 'Tolv måneder',
  reason: '',
  decisionRef: 'Sak 61/24',
  directorId: kari,
  mayorId: ola,
  digest: 'a'.repeat(64),
  agreedAt: '2024-10-02T10:00:00.000Z',
};
export const anApproval = (personId: PersonId): ContractApproval => ({
  ...row,
  id: personId as string as ContractApprovalId,
  changeId: aChange.id,
  personId,
  digest: aChange.digest,
  approvedAt: '2024-10-02T10:00:00.000Z',
  signature: '',
  publicKey: '',
});
export const points: readonly ContractPointView[] = contractPointTemplates.map(({ key }, at) => ({
  key,
  templateKey: key,
  row: null,
  title: null,
  state: at === 0 ? 'missing' : 'inPlace',
  note: at === 0 ? 'Hemmelig merknad' : '',
  lookedOn: null,
}));

/** The checklist with its first point missing, and one change both have agreed on. */
export const contractFacts = (fields: Partial<ContractDocumentFacts> = {}): ContractDocumentFacts => ({
  workspace: timeKommune,
  today: '2024-11-12',
  form: 'nb',
  audience: 'internal',
  people,
  contract: aContract,
  points,
  changes: [changeView(aChange, [anApproval(kari), anApproval(ola)])],
  ...fields,
});

/** One that is held, with all that can be missing. */
export const aSalaryTalk: SalaryTalk = {
  ...row,
  ...noMark,
  id: 's' as SalaryTalkId,
  termId: 't' as TermId,
  directorId: kari,
  mandateId: null,
  state: 'held',
  year: 2024,
  day: '2024-06-10',
  criteria: 'results',
  criteriaText: '',
  criteriaOn: '2024-06-11',
  delegationRef: '',
  decidedBy: 'delegated',
  outcome: 'Kronetillegg',
  decisionRef: '',
  decidedOn: null,
  appliesFrom: null,
  note: '',
};

export const salaryFacts = (fields: Partial<SalaryDocumentFacts> = {}): SalaryDocumentFacts => ({
  ...contractFacts(),
  mandate: null,
  talk: aSalaryTalk,
  ...fields,
});
