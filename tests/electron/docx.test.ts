import { describe, expect, it } from 'vitest';
import { makeDocx } from '#electron/services/docx.ts';
import type { Document } from '#shared/documents/document.ts';
import { evaluationAnnex } from '#shared/documents/evaluation/annex.ts';
import { evaluationReport } from '#shared/documents/evaluation/report.ts';
import { termReport } from '#shared/documents/evaluation/term.ts';
import { minutesDocument } from '#shared/documents/minutes.ts';
import { paperAgenda } from '#shared/documents/paper-agenda.ts';
import { startPlanDocument } from '#shared/documents/start-plan.ts';
import { z } from '#shared/zod.ts';
import { agendaFacts } from '../support/agenda-facts.ts';
import { reportFacts, termFacts } from '../support/evaluation-facts.ts';
import { developmentDocuments } from '../support/development-documents.ts';
import { employerDocuments } from '../support/employer-documents.ts';
import { interplayDocuments } from '../support/interplay-documents.ts';
import { minutesFacts } from '../support/minutes-facts.ts';
import { documentTexts, unspaced } from '../support/document-texts.ts';
import { convertByOffice, read, withFile } from '../support/readers.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { planFacts } from '../support/start-plan-facts.ts';
import { yearDocuments } from '../support/year-documents.ts';

const wordFile = async (document: Document): Promise<Uint8Array> => {
  const made = await makeDocx(document);
  if (!made.ok) throw new Error(made.detail);
  return made.value;
};

/** The XML parts of the file, read by Python, which also checks that each is well formed. */
const reader = `
import json, sys, zipfile, xml.dom.minidom
with zipfile.ZipFile(sys.argv[1]) as file:
    assert file.testzip() is None
    parts = {n: file.read(n).decode('utf-8') for n in file.namelist() if n.endswith(('.xml', '.rels'))}
for part in parts.values(): xml.dom.minidom.parseString(part.encode('utf-8'))
print(json.dumps(parts))`;

const parts = async (document: Document) =>
  withFile('plan.docx', await wordFile(document), async (file) =>
    z.record(z.string(), z.string()).parse(JSON.parse(await read('/usr/bin/python3', '-c', reader, file))),
  );

const count = (text: string | undefined, pattern: RegExp): number =>
  [...(text ?? '').matchAll(pattern)].length;

describe('the Word file', { timeout: 60_000 }, () => {
  it.each([
    ['every kind of block', sampleDocument],
    ['the plan', startPlanDocument(planFacts())],
    ['the internal minutes', minutesDocument(minutesFacts())],
    ['the report of an evaluation', evaluationReport(reportFacts())],
    ['the evaluations of a term', termReport(termFacts())],
    ['the paper agenda', paperAgenda(agendaFacts())],
    ...[
      ...interplayDocuments('nb'),
      ...developmentDocuments('nb'),
      ...employerDocuments('nb'),
      ...yearDocuments('nb'),
    ].map(([name, document]): [string, Document] => [name, document]),
    ['an empty plan', startPlanDocument(planFacts({ items: [], people: [], form: 'nn' }))],
  ])(
    'opens in LibreOffice with all the text: %s',
    async (_name, document) => {
      const text = unspaced(
        (await convertByOffice('plan.docx', await wordFile(document), 'txt:Text (encoded):UTF8')).toString(),
      );
      for (const part of documentTexts(document)) expect(text).toContain(unspaced(part));
    },
    60_000,
  );

  it('is an A4 page with 2.5 cm margins and «Side x av y»', async () => {
    const files = await parts(sampleDocument);
    expect(files['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(files['word/document.xml']).toMatch(
      /<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"/,
    );
    const footer = files['word/footer1.xml'] ?? '';
    expect(footer.replace(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, '{$1}').replace(/<[^>]+>/g, '')).toBe(
      'Side {PAGE} av {NUMPAGES}',
    );
    expect(files['word/header1.xml']?.replace(/<[^>]+>/g, '')).toContain('Time kommune');
  });

  it('has who to ask over the page number, where somebody is named', async () => {
    const files = await parts({ ...sampleDocument, contact: 'Kontaktperson: Kari & co' });
    const paragraphs = (files['word/footer1.xml'] ?? '').split('</w:p>');
    expect(paragraphs[0]?.replace(/<[^>]+>/g, '')).toBe('Kontaktperson: Kari &amp; co');
    expect(paragraphs[1]).toContain('PAGE');
  });

  it('has real headings, header rows that repeat, boxes to tick and the language of the document', async () => {
    const files = await parts(startPlanDocument(planFacts()));
    const body = files['word/document.xml'];
    expect(count(body, /<w:pStyle w:val="Heading1"\/>/g)).toBe(9);
    expect(count(body, /<w:tblHeader\/>/g)).toBe(6);
    expect(count(body, /<w14:checkbox>/g)).toBe(84);
    expect(count(body, /<w14:checked w14:val="1"\/>/g)).toBe(18);
    expect(files['word/styles.xml']).toContain('<w:lang w:val="nb-NO"/>');
    expect(files['docProps/core.xml']).toMatch(/<dc:title>Oppstartsplan<.*<dc:creator>Time kommune</s);
    expect((await parts(sampleDocument))['word/styles.xml']).toContain('<w:lang w:val="nn-NO"/>');
  });

  it('says in words what a drawing shows', async () => {
    expect((await parts(sampleDocument))['word/document.xml']).toContain('descr="Ein grå boks"');
  });

  it('points out of itself nowhere, and its only fields are the page numbers', async () => {
    const files = await parts({
      ...sampleDocument,
      blocks: [
        ...sampleDocument.blocks,
        {
          kind: 'paragraph',
          text: 'DDEAUTO c:\\\\windows\\\\system32 {INCLUDEPICTURE "https://eksempel.no"}\u0000',
        },
      ],
    });
    const all = Object.values(files).join('\n');
    expect(all).not.toContain('TargetMode="External"');
    expect(
      [...all.matchAll(/<w:instrText[^>]*>([^<]*)</g)]
        .map(([, field]) => field)
        .toSorted((a, b) => (a ?? '').localeCompare(b ?? '')),
    ).toEqual(['NUMPAGES', 'PAGE']);
    expect(all).not.toMatch(/w:fldSimple|w:altChunk|w:object\b/);
  });
});

/** python-docx: a reader that is not ours, as programs that take in minutes use it. */
const wordReader = `
import json, sys, docx
file = docx.Document(sys.argv[1])
print(json.dumps({
  'title': file.core_properties.title,
  'headings': [[p.style.name, p.text] for p in file.paragraphs if p.style.name.startswith('Heading')],
  'text': '\\n'.join(p.text for p in file.paragraphs),
  'tables': [[[c.text for c in row.cells] for row in table.rows] for table in file.tables],
}))`;

const readByPython = async (document: Document) =>
  withFile('referat.docx', await wordFile(document), async (file) =>
    z
      .object({
        title: z.string(),
        headings: z.array(z.tuple([z.string(), z.string()])),
        text: z.string(),
        tables: z.array(z.array(z.array(z.string()))),
      })
      .parse(JSON.parse(await read('/usr/bin/python3', '-c', wordReader, file))),
  );

describe('minutes in Word', { timeout: 60_000 }, () => {
  it('have headings by number, lines that break and a table of follow-up', async () => {
    const found = await readByPython(minutesDocument(minutesFacts()));
    expect(found.title).toBe('Referat: Ukemøte');
    expect(found.headings).toContainEqual(['Heading 2', '3. Hemmelig forhandling om tomt']);
    expect(found.tables.flat()).toContainEqual([
      'Oppfølging',
      'Notat til formannskapet\nAstrid Demodal, innen 30.10.2023\nMed tall for alle kretsene.',
    ]);
    expect(found.tables.flat()).toContainEqual([
      '2',
      'Notat til formannskapet',
      'Astrid Demodal',
      'man. 30.\u00A0okt. 2023',
    ]);
  });

  it('leave no trace of an exempt point in the public version', async () => {
    const document = minutesDocument(minutesFacts({ audience: 'public' }));
    expect((await readByPython(document)).headings).toContainEqual(['Heading 2', '3. Unntatt offentlighet']);
    expect(Object.values(await parts(document)).join('\n')).not.toMatch(/Hemmelig/);
  });
});

describe('an evaluation in Word', { timeout: 60_000 }, () => {
  it('has the drawing with its words, the marks under the headings and the measures as a table', async () => {
    const document = evaluationReport(reportFacts());
    const found = await readByPython(document);
    expect(found.title).toBe('Halvårsevaluering høst 2024');
    expect(found.headings).toContainEqual(['Heading 2', '3. Unntatt offentlighet']);
    expect(found.text).toContain('Unntatt offentlighet, jf. offentleglova');
    expect(found.tables.flat()).toContainEqual([
      'Legge en fast post om føringer på sakslisten til ukemøtet\nTema 2',
      'Torleiv Eksempelvik',
      '18.11.2024',
      'Åpent',
    ]);
    const body = (await parts(document))['word/document.xml'];
    expect(body).toContain('descr="Hvor mange utsagn hvert område har i hver gruppe.');
  });

  it('leaves no trace of what is exempt, or of anybody\u2019s answers, outside the annex', async () => {
    const facts = reportFacts({
      answerConsents: ['director', 'mayor'],
      choices: { form: 'nb', means: true, answers: 'annex' },
    });
    const annex = evaluationAnnex(facts);
    if (annex === null) throw new Error('there is an annex');
    expect(Object.values(await parts(evaluationReport(facts))).join('\n')).not.toMatch(/SKJERMET|HEMMELIG/);
    expect((await readByPython(annex)).tables.flat().flat().join('\n')).toMatch(/HEMMELIG-M0/);
  });
});
