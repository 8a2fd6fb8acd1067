import { describe, expect, it } from 'vitest';
import { planCsv, planDocument } from '#shared/documents/employer/plan.ts';
import { documentSchema } from '#shared/documents/document.ts';
import { csvRows } from '#shared/exchange/csv-rows.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { exemptMark } from '../../../support/log-facts.ts';
import { aGoal, planSheet } from '../../../support/plan-facts.ts';

const read = (document: Parameters<typeof documentTexts>[0]): string =>
  documentTexts(document).join('\n').replaceAll('\u00A0', ' ');

const rowsOf = (text: string) => {
  const reading = csvRows(text);
  return reading.ok ? reading.rows.map(({ cells }) => cells) : [];
};

describe('the plan as a document', () => {
  it('says whose it is, for when, what each goal rests on, and how it has gone', () => {
    const document = planDocument(planSheet());
    const text = read(document);
    for (const part of [
      'Resultat- og utviklingsplan 2024',
      'Astrid Demodal (kommunedirektør)',
      '01.01.2024 til 31.12.2024',
      'utviklingssamtalen onsdag 10. januar 2024',
      'KST 80/23, torsdag 14. desember 2023',
      'Målet viser ikke til noe vedtak.',
      'forsinket. Mange sykmeldte i skolen.',
      'Samtaler overalt',
      'frist tir. 1. okt. 2024, ikke gjort',
      'ingen ansvarlig',
      'Seks møter',
      'Disse målene viser ikke til noe vedtak: «Ny skolestruktur er utredet».',
    ])
      expect(text).toContain(part);
    expect(document.notice).toBeUndefined();
    expect(documentSchema.safeParse(document).success).toBe(true);
  });

  it('has a drawing whose table says the same', () => {
    const { blocks } = planDocument(planSheet());
    const at = blocks.findIndex(({ kind }) => kind === 'drawing');
    expect(blocks[at + 1]).toMatchObject({ kind: 'table' });
    expect(read(planDocument(planSheet()))).toContain(
      'fre. 1. mars 2024: i gang, man. 2. sep. 2024: forsinket',
    );
  });

  it('keeps each drawing to a page, however many goals there are', () => {
    const goals = Array.from({ length: 30 }, (_, at) => aGoal(`Mål nummer ${at}`));
    const drawings = planDocument(planSheet({ goals })).blocks.filter(({ kind }) => kind === 'drawing');
    expect(drawings).toHaveLength(3);
  });

  it('is marked as a draft until it is agreed, and tells the public nothing of what is to be looked at', () => {
    expect(planDocument(planSheet({}, { state: 'draft' })).notice).toContain('Utkast');
    const open = read(planDocument(planSheet({ audience: 'public' })));
    expect(open).not.toContain('Disse målene viser ikke');
    expect(open).toContain('Nærværet er minst');
  });

  it('withholds all of an exempt plan from the public but its basis, as a document and as a table', () => {
    const goals = [aGoal('HEMMELIG', { factors: 'HEMMELIG' })];
    const sheet = planSheet(
      { goals, audience: 'public' },
      { note: 'HEMMELIG', title: 'HEMMELIG', ...exemptMark },
    );
    expect(JSON.stringify(planDocument(sheet))).not.toContain('HEMMELIG');
    expect(read(planDocument(sheet))).toContain('Unntatt offentlighet');
    const [, ...withheld] = rowsOf(planCsv(sheet));
    expect(withheld).toHaveLength(1);
    expect(withheld[0]?.at(-1)).toContain('Unntatt offentlighet');
    expect(planCsv({ ...sheet, audience: 'internal' })).toContain('HEMMELIG');
  });

  it('is written in nynorsk where that is asked for', () => {
    const text = read(planDocument(planSheet({ form: 'nn' })));
    for (const part of ['Målet viser ikkje til noko vedtak', 'Kritiske suksessfaktorar', 'Undervegs'])
      expect(text).toContain(part);
    expect(text).not.toContain('ikke');
  });
});

describe('the goals as a table', () => {
  it('has one line for each, with as many cells as there are columns', () => {
    const [header, ...rows] = rowsOf(planCsv(planSheet()));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toHaveLength(header?.length ?? 0);
    expect(rows[0]).toContain('Samtaler overalt (Astrid Demodal)');
    expect(rows[0]).toContain('Mange sykmeldte i skolen.');
  });
});
