import { describe, expect, it } from 'vitest';
import { contractChangeDocument } from '#shared/documents/employer/contract-change.ts';
import { contractCsv, contractDocument } from '#shared/documents/employer/contract.ts';
import { salaryDocument, type SalaryDocumentFacts } from '#shared/documents/employer/salary.ts';
import type { Document } from '#shared/documents/document.ts';
import { changeView } from '#shared/domain/contract-standing.ts';
import { contractPointTemplates } from '#shared/templates/contract-points.ts';
import { csvRows } from '#shared/exchange/csv-rows.ts';
import {
  aChange,
  aContract,
  anApproval,
  aSalaryTalk,
  contractFacts,
  kari,
  ola,
  points,
  salaryFacts,
} from '../../../support/contract-facts.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { exemptMark } from '../../../support/log-facts.ts';
import { timeKommune, vestland } from '../../../support/start-plan-facts.ts';

const read = (document: Document): string => documentTexts(document).join('\n').replaceAll('\u00A0', ' ');

describe('the checklist as a document', () => {
  it.each(['nb', 'nn'] as const)('has every point, what is preserved, and who approved, in %s', (form) => {
    const text = read(contractDocument(contractFacts({ form })));
    for (const { title } of contractPointTemplates) expect(text).toContain(title[form]);
    expect(text).toContain('bevaringsforskrifta § 33');
    expect(text).toContain('Kari Nes 2. oktober 2024');
    expect(text).toContain('Spesialrådgiver');
    expect(text).toContain(form === 'nb' ? '1 mangler' : '1 manglar');
    expect(text).not.toMatch(/[{}]/);
  });

  it('leaves out what came to nothing', () => {
    const declined = changeView({ ...aChange, state: 'declined', agreedAt: null, title: 'Firmabil' }, []);
    expect(read(contractDocument(contractFacts({ changes: [declined] })))).not.toContain('Firmabil');
  });

  it('tells the public nothing of an exempt contract but its mark', () => {
    const hidden = contractFacts({ audience: 'public', contract: { ...aContract, ...exemptMark } });
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
    const view = changeView({ ...aChange, ...exemptMark }, [anApproval(kari), anApproval(ola)]);
    const open = contractFacts({ audience: 'public', changes: [view] });
    expect(read(contractDocument(open))).toContain('Hemmelig merknad');
    for (const text of [read(contractDocument(open)), read(contractChangeDocument(view, open))])
      expect(text).not.toMatch(/Tolv måneder|Sak 61\/24/);
  });

  it('is a table of one line for each point', () => {
    const reading = csvRows(contractCsv(contractFacts()));
    const rows = reading.ok ? reading.rows.map(({ cells }) => cells) : [];
    expect(rows).toHaveLength(points.length + 1);
    expect(rows[1]).toContain('Hemmelig merknad');
    expect(rows.at(-1)?.join(' ')).toContain('Hvordan arbeidsforholdet kan avsluttes');
  });
});

describe('a change as a document', () => {
  it('is a draft until both have approved, and has room for both to sign', () => {
    const waits = changeView({ ...aChange, state: 'proposed', agreedAt: null }, [anApproval(kari)]);
    const document = contractChangeDocument(waits, contractFacts());
    expect(document.notice).toMatch(/^Utkast/);
    expect(read(document)).toContain('Ola Vik har ikke godkjent');
    const agreed = changeView(aChange, [anApproval(kari), anApproval(ola)]);
    expect(contractChangeDocument(agreed, contractFacts()).notice).toBeUndefined();
    // A row that calls itself agreed, without the approvals, is none.
    expect(contractChangeDocument(changeView(aChange, []), contractFacts()).notice).toMatch(/^Utkast/);
    expect(document.blocks).toContainEqual(
      expect.objectContaining({
        kind: 'signatures',
        people: [expect.objectContaining({ name: 'Ola Vik' }), expect.objectContaining({ name: 'Kari Nes' })],
      }),
    );
  });
});

describe('a party who is deleted for good', () => {
  const gone = { ...aChange, mayorId: null };

  it('has approved what is agreed, named by the office alone, and nobody is called unknown', () => {
    const view = changeView(gone, [anApproval(kari)]);
    const text = read(contractChangeDocument(view, contractFacts()));
    expect(text).toContain('Ordfører: godkjent av en som er slettet siden');
    expect(text).toContain('Kari Nes 2. oktober 2024');
    expect(text).toContain('En som er slettet');
    expect(text).not.toMatch(/ukjent|ikke godkjent/);
    expect(read(contractChangeDocument(view, contractFacts({ workspace: vestland, form: 'nn' })))).toContain(
      'Fylkesordførar: godkjent av ein som er sletta sidan',
    );
  });

  it('lacks in what waits, which can only be put anew', () => {
    const view = changeView({ ...gone, state: 'proposed', agreedAt: null }, []);
    expect(read(contractDocument(contractFacts({ changes: [view] })))).toContain(
      'Ordfører: ikke godkjent. Den som skulle godkjenne, er slettet.',
    );
  });

  it('is no name in a title: nobody is said, so nobody is named', () => {
    const nobody = { contract: { ...aContract, directorId: null } };
    const [view] = contractFacts().changes;
    if (view === undefined) throw new Error('There is a change');
    for (const document of [
      contractDocument(contractFacts(nobody)),
      contractChangeDocument(view, contractFacts(nobody)),
      salaryDocument(salaryFacts({ talk: { ...aSalaryTalk, directorId: null } })),
    ]) {
      expect(`${document.title} ${document.subtitle ?? ''}\n${read(document)}`).not.toContain('ukjent');
    }
  });
});

describe('the salary talk as a document', () => {
  const talk = aSalaryTalk;
  const made = (fields: Partial<SalaryDocumentFacts> = {}) => salaryDocument(salaryFacts(fields));

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
