import { describe, expect, it } from 'vitest';
import { contractChangeDocument } from '#shared/documents/employer/contract-change.ts';
import type { ContractDocumentFacts } from '#shared/documents/employer/contract-facts.ts';
import { contractCsv, contractDocument } from '#shared/documents/employer/contract.ts';
import { salaryDocument, type SalaryDocumentFacts } from '#shared/documents/employer/salary.ts';
import type { Document } from '#shared/documents/document.ts';
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
import { csvRows } from '#shared/exchange/csv-rows.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { exemptMark } from '../../../support/log-facts.ts';
import { timeKommune } from '../../../support/start-plan-facts.ts';

const row = {
  rev: 1,
  createdAt: '2024-01-08T08:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-01-08T08:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
} as const;
const [kari, ola] = ['kari' as PersonId, 'ola' as PersonId];
const people = [
  { id: kari, name: 'Kari Nes', role: 'director', title: null },
  { id: ola, name: 'Ola Vik', role: 'mayor', title: null },
] as const;

const contract: Contract = {
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
const change: ContractChange = {
  ...row,
  ...noMark,
  id: 'x' as ContractChangeId,
  contractId: contract.id,
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
const approval = (personId: PersonId): ContractApproval => ({
  ...row,
  id: personId as string as ContractApprovalId,
  changeId: change.id,
  personId,
  digest: change.digest,
  approvedAt: '2024-10-02T10:00:00.000Z',
  signature: '',
  publicKey: '',
});
const points: readonly ContractPointView[] = contractPointTemplates.map(({ key }, at) => ({
  key,
  templateKey: key,
  row: null,
  title: null,
  state: at === 0 ? 'missing' : 'inPlace',
  note: at === 0 ? 'Hemmelig merknad' : '',
  lookedOn: null,
}));

const facts = (fields: Partial<ContractDocumentFacts> = {}): ContractDocumentFacts => ({
  workspace: timeKommune,
  today: '2024-11-12',
  form: 'nb',
  audience: 'internal',
  people,
  contract,
  points,
  changes: [changeView(change, [approval(kari), approval(ola)])],
  ...fields,
});

const read = (document: Document): string => documentTexts(document).join('\n').replaceAll('\u00A0', ' ');

describe('the checklist as a document', () => {
  it.each(['nb', 'nn'] as const)('has every point, what is preserved, and who approved, in %s', (form) => {
    const text = read(contractDocument(facts({ form })));
    for (const { title } of contractPointTemplates) expect(text).toContain(title[form]);
    expect(text).toContain('bevaringsforskrifta § 33');
    expect(text).toContain('Kari Nes 2. oktober 2024');
    expect(text).toContain('Spesialrådgiver');
    expect(text).toContain(form === 'nb' ? '1 mangler' : '1 manglar');
    expect(text).not.toMatch(/[{}]/);
  });

  it('leaves out what came to nothing', () => {
    const declined = changeView({ ...change, state: 'declined', agreedAt: null, title: 'Firmabil' }, []);
    expect(read(contractDocument(facts({ changes: [declined] })))).not.toContain('Firmabil');
  });

  it('tells the public nothing of an exempt contract but its mark', () => {
    const hidden = facts({ audience: 'public', contract: { ...contract, ...exemptMark } });
    for (const text of [
      read(contractDocument(hidden)),
      contractCsv(hidden),
      ...hidden.changes.map((view) => read(contractChangeDocument(view, hidden))),
    ]) {
      expect(text).toMatch(/Unntatt offentlighet/);
      expect(text).not.toMatch(/Hemmelig merknad|Tolv måneder|Spesialrådgiver|Kari Nes|Etterlønn/);
    }
  });

  it('tells the public nothing of an exempt change in an open contract', () => {
    const view = changeView({ ...change, ...exemptMark }, [approval(kari), approval(ola)]);
    const open = facts({ audience: 'public', changes: [view] });
    expect(read(contractDocument(open))).toContain('Hemmelig merknad');
    for (const text of [read(contractDocument(open)), read(contractChangeDocument(view, open))])
      expect(text).not.toMatch(/Tolv måneder|Sak 61\/24/);
  });

  it('is a table of one line for each point', () => {
    const reading = csvRows(contractCsv(facts()));
    const rows = reading.ok ? reading.rows.map(({ cells }) => cells) : [];
    expect(rows).toHaveLength(points.length + 1);
    expect(rows[1]).toContain('Hemmelig merknad');
    expect(rows.at(-1)?.join(' ')).toContain('Hvordan arbeidsforholdet kan avsluttes');
  });
});

describe('a change as a document', () => {
  it('is a draft until both have approved, and has room for both to sign', () => {
    const waits = changeView({ ...change, state: 'proposed', agreedAt: null }, [approval(kari)]);
    const document = contractChangeDocument(waits, facts());
    expect(document.notice).toMatch(/^Utkast/);
    expect(read(document)).toContain('Ola Vik har ikke godkjent');
    const agreed = changeView(change, [approval(kari), approval(ola)]);
    expect(contractChangeDocument(agreed, facts()).notice).toBeUndefined();
    // A row that calls itself agreed, without the approvals, is none.
    expect(contractChangeDocument(changeView(change, []), facts()).notice).toMatch(/^Utkast/);
    expect(document.blocks).toContainEqual(
      expect.objectContaining({
        kind: 'signatures',
        people: [expect.objectContaining({ name: 'Ola Vik' }), expect.objectContaining({ name: 'Kari Nes' })],
      }),
    );
  });
});

describe('the salary talk as a document', () => {
  const talk: SalaryTalk = {
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
  const made = (fields: Partial<SalaryDocumentFacts> = {}) =>
    salaryDocument({ ...facts(), mandate: null, talk, ...fields });

  it('says inside what is missing, and never to the public', () => {
    expect(read(made())).toMatch(/valgt etter samtalen[\S\s]*Vedtaket om delegering er ikke skrevet/);
    expect(read(made({ audience: 'public' }))).not.toMatch(/valgt etter samtalen|delegering er ikke/);
    expect(made().notice).toMatch(/^Utkast/);
    expect(made({ talk: { ...talk, state: 'decided' } }).notice).toBeUndefined();
  });

  it('tells the public nothing of an exempt talk but its mark', () => {
    const text = read(made({ audience: 'public', talk: { ...talk, ...exemptMark } }));
    expect(text).toMatch(/Unntatt offentlighet/);
    expect(text).not.toMatch(/Kronetillegg|Kari Nes/);
  });

  it('speaks of the fylkeskommune where that is what it is', () => {
    const county = {
      ...timeKommune,
      kind: 'county',
      bodyWord: 'fylkeskommune',
      councilTitle: 'fylkesting',
    } as const;
    const text = read(made({ workspace: county, talk: { ...talk, decidedBy: 'council' } }));
    expect(text).toContain('Resultater mot målene til fylkeskommunen');
    expect(text).toContain('Fylkestinget selv');
  });
});
