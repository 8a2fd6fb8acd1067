import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationAnnex } from '#shared/documents/evaluation/annex.ts';
import { evaluationJson } from '#shared/documents/evaluation/data.ts';
import { answersPlaces, type ReportFacts } from '#shared/documents/evaluation/facts.ts';
import { evaluationPackage } from '#shared/documents/evaluation/package.ts';
import { evaluationReport } from '#shared/documents/evaluation/report.ts';
import { evaluationCsv } from '#shared/documents/evaluation/table.ts';
import { documentFormats } from '#shared/documents/export-format.ts';
import type { Document } from '#shared/documents/document.ts';
import { evalParties } from '#shared/domain/eval-round.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { evaluationSnapshot, exemptAccess, reportFacts } from '../../../support/evaluation-facts.ts';

const facts = (document: Document): Record<string, string> =>
  Object.fromEntries(document.blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : [])));

const headings = (document: Document, level: 1 | 2): string[] =>
  document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));

/** All that leaves the app with the report, and all that leaves it with the annex. */
const openFiles = (made: ReportFacts): string =>
  [
    JSON.stringify(evaluationReport(made)),
    evaluationJson(made, 'report'),
    evaluationCsv(made, 'report'),
  ].join('\n');
const shieldedFiles = (made: ReportFacts): string =>
  [JSON.stringify(evaluationAnnex(made)), evaluationJson(made, 'annex'), evaluationCsv(made, 'annex')].join(
    '\n',
  );

/** Words that only stand in what one of them wrote. */
const traces = { director: /HEMMELIG-D/, mayor: /HEMMELIG-M/, deputy: /HEMMELIG-V/ } as const;

describe('the report of a round', () => {
  it('says what domain.md 4.4 asks for, in the order a reader asks for it', () => {
    expect(headings(evaluationReport(reportFacts()), 1)).toEqual([
      'Kort fortalt',
      'Det samtalen handlet om',
      'Tiltak',
      'Endrede spilleregler',
      'Område for område',
      'Gjorde vi det?',
      'Slik ble det gjort',
      'Tilgang til delene',
      'Tallene i tegningen',
      'Om dokumentet',
    ]);
    const rows = facts(evaluationReport(reportFacts()));
    expect(rows).toMatchObject({
      Kommune: 'Time kommune (nr. 1121)',
      Periode: '1. mai 2024 – 31. oktober 2024'.replaceAll('. ', '.\u00A0'),
      Runde: 'Nr. 2 i valgperioden 2023–2027',
      'Rapporten går til': 'Formannskapet',
      Tilgang: 'Offentlig, unntatt 3 deler',
      Saksnummer: '2024/1234',
      'Kontrollsum (SHA-256)': reportFacts().digest,
    });
    expect(rows['Godkjent av']).toMatch(/^Torleiv Eksempelvik.*\nAstrid Demodal/);
  });

  it('is a draft, with lines to sign on, until both have approved', () => {
    const finished = evaluationReport(reportFacts());
    const draft = evaluationReport(
      reportFacts({ finishedAt: null, approvals: [], digest: null, notice: 'Eksempel.' }),
    );
    expect(finished.notice).toBeUndefined();
    expect(draft.notice).toMatch(/^Eksempel\. Utkast/);
    const lines = (document: Document) => document.blocks.filter(({ kind }) => kind === 'signatures');
    expect(lines(finished)).toEqual([]);
    expect(lines(draft)).toMatchObject([
      { people: [{ name: 'Astrid Demodal' }, { name: 'Torleiv Eksempelvik' }] },
    ]);
  });

  it.each(writtenForms)('keeps what is exempt to the annex, with its basis in both (%s)', (form) => {
    const made = reportFacts({ choices: { form, means: true, answers: 'none' } });
    expect(openFiles(made)).not.toContain('SKJERMET');
    expect(openFiles(made)).toContain('offentleglova §');
    for (const part of ['tema', 'enighet', 'tiltak', 'tiltak fra runde 1', 'oppsummering', 'vurdering']) {
      expect(JSON.stringify(evaluationAnnex(made))).toContain(`SKJERMET-${part}`);
    }
  });

  it('keeps the numbers of the themes, so that report and annex speak of the same', () => {
    const annex = evaluationAnnex(reportFacts());
    expect(headings(evaluationReport(reportFacts()), 2)).toContain('3. Unntatt offentlighet');
    expect(annex === null ? [] : headings(annex, 2)).toContain('3. SKJERMET-tema om lønn');
  });

  it('has no annex where nothing is shielded, and is marked as a whole where all of it is', () => {
    const { themes, dimensions, earlierMeasures, access } = evaluationSnapshot();
    const open = evaluationSnapshot({
      themes: themes.map((theme) => ({ ...theme, access })),
      dimensions: dimensions.map((dimension) => ({ ...dimension, access })),
      earlierMeasures: earlierMeasures.map((measure) => ({ ...measure, access })),
    });
    expect(evaluationAnnex(reportFacts({ snapshot: open }))).toBeNull();
    expect(evaluationReport(reportFacts({ snapshot: open })).accessMark).toBe('Offentlig');
    const whole = evaluationReport(reportFacts({ snapshot: { ...open, access: exemptAccess } }));
    expect(whole.accessMark).toContain('Unntatt offentlighet, jf. offentleglova');
    // No part of what is exempt as a whole may be printed as public.
    expect(JSON.stringify(whole)).not.toContain('"Offentlig');
    expect(openFiles(reportFacts({ snapshot: { ...open, access: exemptAccess } }))).not.toMatch(
      /"public"|"Offentlig/,
    );
    // What the round before agreed on is a part too: it has the annex that the report speaks of.
    const { earlierMeasures: shielded } = evaluationSnapshot();
    const made = reportFacts({ snapshot: { ...open, earlierMeasures: shielded } });
    expect(JSON.stringify(evaluationAnnex(made))).toContain('SKJERMET-tiltak fra runde 1');
    expect(evaluationReport(made).accessMark).toBe('Offentlig, unntatt 1 del');
    expect(JSON.stringify(evaluationReport(made))).toContain('Tiltak fra forrige runde');
  });

  it('holds with nothing in it', () => {
    const empty = evaluationSnapshot({
      themes: [],
      measures: [],
      rules: [],
      earlierMeasures: [],
      dimensions: [],
      nextOn: null,
    });
    const document = evaluationReport(reportFacts({ snapshot: empty }));
    expect(JSON.stringify(document)).not.toMatch(/undefined|null|NaN/);
    expect(JSON.stringify(document)).toContain('Det er ikke avtalt noen tiltak.');
  });
});

describe('individual answers', () => {
  it('stand only where they are asked for, of those who have said yes, and when both of the two have', () => {
    fc.assert(
      fc.property(
        fc.subarray([...evalParties]),
        fc.constantFrom(...answersPlaces),
        fc.boolean(),
        fc.constantFrom(...writtenForms),
        (answerConsents, answers, means, form) => {
          const made = reportFacts({ answerConsents, choices: { form, means, answers } });
          const both = answerConsents.includes('director') && answerConsents.includes('mayor');
          for (const party of evalParties) {
            const isShown = both && answerConsents.includes(party);
            expect(traces[party].test(openFiles(made))).toBe(isShown && answers === 'report');
            expect(traces[party].test(shieldedFiles(made))).toBe(isShown && answers === 'annex');
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  it('are read in nothing else: without them no score, drawn or written, is in any file', () => {
    const made = reportFacts({ answerConsents: [...evalParties] });
    const { scores, ...rest } = JSON.parse(JSON.stringify({ scores: 0, ...made.report })) as Record<
      string,
      unknown
    >;
    expect(scores).toBe(0);
    // Another pair of answers with the same groups gives the same files, byte for byte.
    const swapped = JSON.parse(
      JSON.stringify(rest, (key, value: unknown) =>
        key === 'scores' ? { director: 1, mayor: 1, deputy: 1 } : value,
      ),
    ) as ReportFacts['report'];
    const other = { ...made, report: swapped };
    expect(openFiles(other)).toBe(openFiles(made));
    expect(shieldedFiles(other)).toBe(shieldedFiles(made));
    const shown = { form: 'nb', means: false, answers: 'report' } as const;
    expect(openFiles({ ...other, choices: shown })).not.toBe(openFiles({ ...made, choices: shown }));
  });

  it('are not told by a mean of one single figure', () => {
    const { report, ...rest } = reportFacts();
    const [first, ...others] = report.dimensions;
    if (first === undefined) throw new Error('the form has dimensions');
    const single = { ...first, counted: { ...first.counted, mayor: 1 } };
    const made = { ...rest, report: { ...report, dimensions: [single, ...others] } };
    const means = evaluationReport({
      ...made,
      workspace: null,
      choices: { form: 'nb', means: true, answers: 'none' },
    });
    const table = means.blocks.find(
      (block) => block.kind === 'table' && block.caption === 'Snitt av svarene',
    );
    expect(table?.kind === 'table' && table.rows.map(([name]) => name?.text)).toEqual(
      // Dimension G is exempt.
      others.filter(({ dimension }) => dimension.id !== 'G').map(({ dimension }) => dimension.name.nb),
    );
  });
});

describe('means', () => {
  const choices = { form: 'nb', means: true, answers: 'none' } as const;

  it('stand in no format for what is exempt', () => {
    const { dimensions } = evaluationSnapshot();
    const exempt = dimensions.map((dimension) => ({ ...dimension, access: exemptAccess }));
    const made = reportFacts({ snapshot: evaluationSnapshot({ dimensions: exempt }), choices });
    expect(openFiles(made)).not.toMatch(/Snitt/);
    expect(evaluationJson(made, 'report')).not.toMatch(/"means": \{/);
    expect(openFiles(reportFacts({ choices }))).toMatch(/Snitt/);
  });

  it('of the deputy mayor stand there with an own yes only', () => {
    const columns = (answerConsents: ReportFacts['answerConsents']) => {
      const made = reportFacts({ choices, answerConsents });
      const table = evaluationReport(made).blocks.find(
        (block) => block.kind === 'table' && block.caption === 'Snitt av svarene',
      );
      const header = table?.kind === 'table' ? table.header.length - 1 : 0;
      const means = /"means": (\{[^}]*\})/.exec(evaluationJson(made, 'report'))?.[1] ?? '{}';
      const lines = evaluationCsv(made, 'report').match(/"Snitt";.*"Varaordfører"/g) ?? [];
      return [header, Object.keys(JSON.parse(means) as object).length, lines.length > 0];
    };
    expect(columns(['director', 'mayor'])).toEqual([2, 2, false]);
    expect(columns(['deputy'])).toEqual([3, 3, true]);
  });
});

describe('what a round is called', () => {
  it('has its number where two of the term end in one half-year', () => {
    const { snapshot } = reportFacts();
    const twin = { number: 3, periodTo: '2024-12-15' } as const;
    expect(evaluationReport(reportFacts({ termRounds: [snapshot, twin] })).title).toBe(
      'Halvårsevaluering høst 2024, runde 2',
    );
    const apart = { number: 1, periodTo: '2024-04-30' } as const;
    expect(evaluationReport(reportFacts({ termRounds: [apart, snapshot] })).title).toBe(
      'Halvårsevaluering høst 2024',
    );
  });

  it.each([
    [1, 1, 'Tiltaket fra forrige runde er gjort.'],
    [1, 0, 'Tiltaket fra forrige runde er ikke gjort.'],
    [2, 2, 'Begge tiltakene fra forrige runde er gjort.'],
    [3, 3, 'Alle de 3 tiltakene fra forrige runde er gjort.'],
    [3, 1, 'Av 3 tiltak fra forrige runde er 1 gjort.'],
  ])('%i measures of the round before, %i done', (count, done, said) => {
    const earlierMeasures = evaluationSnapshot()
      .earlierMeasures.slice(0, count)
      .map((measure, index) => ({ ...measure, state: index < done ? ('done' as const) : ('open' as const) }));
    const made = evaluationReport(reportFacts({ snapshot: evaluationSnapshot({ earlierMeasures }) }));
    expect(JSON.stringify(made)).toContain(said);
  });
});

describe('the package', () => {
  it('keeps what is shielded in a folder of its own, and lists every file', () => {
    const made = reportFacts({
      answerConsents: [...evalParties],
      choices: { form: 'nb', means: true, answers: 'annex' },
    });
    const { files, record } = evaluationPackage(made, documentFormats);
    const open = files.filter(({ path }) => !path.startsWith('Skjermet vedlegg/'));
    expect(JSON.stringify(open)).not.toMatch(/SKJERMET|HEMMELIG/);
    expect(JSON.stringify(files)).toMatch(/SKJERMET-enighet[^]*HEMMELIG-D0/);
    const [readMe] = files;
    expect(readMe?.path).toBe('LES MEG.txt');
    for (const { path } of files.slice(1)) expect(JSON.stringify(readMe)).toContain(path);
    expect(files.map(({ path }) => path)).toEqual([
      'LES MEG.txt',
      'Rapport (arkiv).pdf',
      'Rapport (universelt utformet).pdf',
      'Rapport.docx',
      'Skjermet vedlegg/Skjermet vedlegg (arkiv).pdf',
      'Skjermet vedlegg/Skjermet vedlegg.json',
      'Skjermet vedlegg/Skjermet vedlegg.csv',
      'Data/Rapport.json',
      'Data/Rapport.csv',
      'Data/samspill-evaluering.schema.json',
    ]);
    for (const file of files) {
      if (!/\.(json|csv)$/.test(file.path) || file.path.includes('.schema.')) continue;
      expect(file).toMatchObject({
        language: 'nb',
        title: expect.stringContaining('Halvårsevaluering'),
        access: file.path.startsWith('Data/') ? 'Offentlig, unntatt 3 deler' : 'Unntatt offentlighet',
      });
    }
    expect(record).toMatchObject({
      id: made.snapshot.outcomeId,
      day: '2024-11-12',
      caseReference: '2024/1234',
    });
  });

  it('has a plain PDF where the machine can make no other', () => {
    const { files } = evaluationPackage(reportFacts(), ['pdf', 'docx', 'html']);
    expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(['Rapport.pdf', 'Rapport.docx']));
  });
});
