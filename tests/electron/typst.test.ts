import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { fontFiles, wasmFile } from '#electron/services/pdf-assets.ts';
import { nativeTypst, wasmTypst, type Compile } from '#electron/services/typst.ts';
import type { Block, Document } from '#shared/documents/document.ts';
import { indicatorBrief } from '#shared/documents/employer/indicator-brief.ts';
import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import { indicatorTemplates } from '#shared/templates/indicators.ts';
import { accessDocument } from '#shared/documents/access-report.ts';
import { evaluationReport } from '#shared/documents/evaluation/report.ts';
import { termReport } from '#shared/documents/evaluation/term.ts';
import { minutesDocument } from '#shared/documents/minutes.ts';
import { paperAgenda } from '#shared/documents/paper-agenda.ts';
import { pagesOf } from '#shared/documents/page-estimate.ts';
import { paperKinds } from '#shared/documents/paper-facts.ts';
import { paperDocument } from '#shared/documents/paper.ts';
import { ourRules } from '#shared/documents/rules/our-rules.ts';
import { startPlanDocument } from '#shared/documents/start-plan.ts';
import { clarifications } from '#shared/templates/clarifications.ts';
import { pdfAssetPaths } from '../../build/pdf-assets.ts';
import { accessFacts } from '../support/access-facts.ts';
import { agendaFacts } from '../support/agenda-facts.ts';
import { reportFacts, termFacts } from '../support/evaluation-facts.ts';
import { developmentDocuments } from '../support/development-documents.ts';
import { employerDocuments } from '../support/employer-documents.ts';
import { interplayDocuments } from '../support/interplay-documents.ts';
import { aSeries, aValue } from '../support/indicators.ts';
import { minutesFacts } from '../support/minutes-facts.ts';
import { documentTexts, unspaced } from '../support/document-texts.ts';
import { pdfCatalog, read, withFile } from '../support/readers.ts';
import { barelyKept, wellKept } from '../support/paper-facts.ts';
import { ourRulesFacts, ruleViews } from '../support/rules-facts.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { ownItem, planFacts, vestland } from '../support/start-plan-facts.ts';
import { yearDocuments } from '../support/year-documents.ts';

const asset = (name: string) => readFile(pdfAssetPaths().get(name) ?? name);

let native: Compile;
let wasm: Compile;
beforeAll(async () => {
  const fonts = await Promise.all(fontFiles.map(asset));
  native = await nativeTypst(fonts);
  wasm = await wasmTypst(await asset(wasmFile), fonts);
}, 60_000);

const documents: readonly (readonly [string, Document])[] = [
  ['every kind of block', sampleDocument],
  ['the plan', startPlanDocument(planFacts())],
  [
    'the plan of a fylkeskommune in nynorsk',
    startPlanDocument(planFacts({ workspace: vestland, form: 'nn' })),
  ],
  ...paperKinds.flatMap((kind): ReadonlyArray<readonly [string, Document]> => [
    [`the paper ${kind}`, paperDocument(kind, wellKept)],
    [`the paper ${kind} of a fylkeskommune`, paperDocument(kind, barelyKept)],
  ]),
  ['the report of Innsyn', accessDocument(accessFacts)],
  ['the internal minutes', minutesDocument(minutesFacts())],
  [
    'the public minutes in nynorsk, not approved',
    minutesDocument(minutesFacts({ audience: 'public', form: 'nn', isApproved: false, place: null })),
  ],
  ['the report of an evaluation', evaluationReport(reportFacts())],
  [
    'a draft of it in nynorsk with every answer',
    evaluationReport(
      reportFacts({
        finishedAt: null,
        answerConsents: ['director', 'mayor', 'deputy'],
        choices: { form: 'nn', means: true, answers: 'report' },
      }),
    ),
  ],
  ['the evaluations of a term', termReport(termFacts())],
  ['the paper agenda', paperAgenda(agendaFacts())],
  ...(['nb', 'nn'] as const).flatMap((form) =>
    [
      ...interplayDocuments(form),
      ...developmentDocuments(form),
      ...employerDocuments(form),
      ...yearDocuments(form),
    ].map(([name, document]): [string, Document] => [`${name} in ${form}`, document]),
  ),
  ['an empty plan', startPlanDocument(planFacts({ items: [], people: [] }))],
  [
    'a word without end and a title of 200 characters',
    startPlanDocument(
      planFacts({
        items: [ownItem({ why: 'Lang'.repeat(60) }), ownItem({ title: 'Et langt punkt. '.repeat(13) })],
      }),
    ),
  ],
];

describe('Typst', { timeout: 60_000 }, () => {
  it.each(documents)(
    'sets %s so that other readers find it whole: tagged, named and in its language',
    async (_name, document) => {
      await withFile('file.pdf', native(document, null), async (file) => {
        await read('qpdf', '--check', file);
        const facts = await read('pdfinfo', file);
        expect(facts).toContain(document.title);
        expect(facts).toMatch(/Page size: .*\(A4\)/);
        expect(await pdfCatalog(file)).toMatchObject({
          '/Lang': `u:${document.language}-NO`,
          '/MarkInfo': { '/Marked': true },
          '/StructTreeRoot': expect.any(String),
        });
        const text = unspaced(await read('pdftotext', '-raw', '-enc', 'UTF-8', file, '-'));
        for (const part of [...documentTexts(document), document.contact ?? ''])
          expect(text).toContain(unspaced(part));
      });
    },
  );

  it.each(documents)('writes %s as PDF/A-2a and as PDF/UA-1', (_name, document) => {
    expect(Buffer.from(native(document, 'a-2a')).toString('latin1')).toMatch(/pdfaid:conformance>A</);
    expect(Buffer.from(native(document, 'ua-1')).toString('latin1')).toMatch(/pdfuaid:part>1</);
  });

  it('lets a row that is longer than a page go on, and loses nothing of it', async () => {
    const item = ownItem({ why: 'Forklart til det kjedsommelige. '.repeat(400), reason: '' });
    const bytes = native(startPlanDocument(planFacts({ items: [item] })), 'ua-1');
    await withFile('file.pdf', bytes, async (file) => {
      expect((await read('pdftotext', file, '-')).match(/kjedsommelige/g)).toHaveLength(400);
      expect(await read('pdfinfo', file)).toMatch(/Pages: +[3-9]/);
    });
  });

  it('embeds its fonts and repeats header cells and page numbers on each page', async () => {
    await withFile('file.pdf', native(startPlanDocument(planFacts()), null), async (file) => {
      const fonts = (await read('pdffonts', file)).split('\n').slice(2).filter(Boolean);
      expect(fonts.length).toBeGreaterThan(1);
      for (const font of fonts) expect(font).toMatch(/Inter.* yes yes yes /);
      const pages = (await read('pdftotext', '-layout', file, '-')).split('\f').slice(0, -1);
      expect(pages.length).toBeGreaterThan(5);
      for (const [index, page] of pages.entries()) {
        expect(page).toContain(`Side ${index + 1} av ${pages.length}`);
        expect(page).toMatch(/Time kommune\s+·\s+Oppstartsplan\s+17\. oktober 2023\s+·\s+Arbeidsdokument/);
      }
    });
  });

  it('gives the same bytes for the same document, native and as WebAssembly', () => {
    const [first, again, elsewhere] = [native, native, wasm].map((compile) => compile(sampleDocument, null));
    expect(Buffer.compare(first ?? Buffer.alloc(0), again ?? Buffer.alloc(1))).toBe(0);
    expect(Buffer.compare(first ?? Buffer.alloc(0), elsewhere ?? Buffer.alloc(1))).toBe(0);
  });

  it('refuses a standard as WebAssembly instead of handing out a PDF that lacks it', () => {
    expect(() => wasm(sampleDocument, 'a-2a')).toThrow('a-2a');
  });
});

it.each([
  ['where all is in place', wellKept],
  ['where nothing is, in nynorsk', barelyKept],
])('the risk sheet %s keeps to its one page', async (_where, facts) => {
  await withFile('risk.pdf', native(paperDocument('risk', facts), null), async (file) => {
    expect(await read('pdfinfo', file)).toMatch(/Pages:\s+1\n/);
  });
});

const pages = (document: Document) =>
  withFile('file.pdf', native(document, null), async (file) =>
    Number(/Pages:\s+(\d+)/.exec(await read('pdfinfo', file))?.[1]),
  );

describe('what is said to fit one page', { timeout: 60_000 }, () => {
  it.each([1, 4, 8, 12, 16, 20, 24])('does, with %d rules agreed on', async (count) => {
    for (const words of [6, 14, 22, 30, 40, 60]) {
      const said = clarifications.slice(0, count).map(({ key }) => [key, ['Vi avtaler '.repeat(words)]]);
      const document = ourRules(ourRulesFacts({ views: ruleViews(Object.fromEntries(said)) }));
      const real = await pages(document);
      expect(pagesOf(document)).toBeGreaterThanOrEqual(real);
      // Nor is it made out to be longer than it is by far.
      expect(pagesOf(document)).toBeLessThanOrEqual(real + 1);
    }
  });
});

describe('the brief of key figures', { timeout: 60_000 }, () => {
  const filled = (count: number): readonly IndicatorSeries[] =>
    indicatorTemplates.slice(0, count).map(({ key, unit, decimals }, at) =>
      aSeries(
        [2020, 2021, 2022, 2023].map((year) =>
          aValue(year, `${6 + at}.${year % 10}`, {
            ...(at % 3 === 1 ? {} : { target: '7.5', targetRef: 'KST 45/23' }),
            comment:
              at % 2 === 0 ? '' : 'Lavest i skole, høyest i helse og velferd. Hentet i januar. '.repeat(2),
          }),
        ),
        { templateKey: key, unit: unit.nb, decimals },
      ),
    );

  it.each([1, 4, 6, 7, 8, 9])('is one page in the file with %i of them, as it was counted', async (count) => {
    for (const form of ['nb', 'nn'] as const) {
      const making = { workspace: null, today: '2024-11-12', form, audience: 'internal' } as const;
      const document = indicatorBrief({ ...making, series: filled(count) });
      expect(pagesOf(document)).toBe(1);
      expect(await pages(document)).toBe(1);
    }
  });
});

describe('how long a document is counted to be', { timeout: 60_000 }, () => {
  const under = (rows: number): Block[] => [
    { kind: 'heading', level: 1, text: 'Overskrift' },
    {
      kind: 'facts',
      rows: Array.from({ length: rows }, (_, at) => [`Punkt ${at}`, 'Kort'] as [string, string]),
    },
  ];
  const open = (rows: number): Block[] => [
    {
      kind: 'table',
      caption: 'Tabell',
      widths: [2, 3],
      header: ['A', 'B'],
      rows: Array.from({ length: rows }, () => [{ text: 'a' }, { text: 'b' }]),
    },
  ];
  it.each([
    ['headings over facts', (size: number) => Array.from({ length: size }, () => under(3)).flat()],
    ['a long list of facts', under],
    ['a table with air', open],
  ])('is what it is, or a page more at the very end of one: %s', async (_name, blocks) => {
    for (const compact of [0, 1]) {
      const made = (size: number): Document => ({ ...sampleDocument, compact, blocks: [...blocks(size)] });
      let most = 1;
      while (pagesOf(made(most + 1)) === 1) most += 1;
      expect(await pages(made(most))).toBe(1);
      expect(await pages(made(most + Math.ceil(most / 6) + 1))).toBe(2);
    }
  });
});

describe('an exempt point', { timeout: 60_000 }, () => {
  /** All that can be read in the file: what is printed, bookmarks, names and tags. */
  const traces = (audience: 'internal' | 'public') =>
    withFile(
      'minutes.pdf',
      native(minutesDocument(minutesFacts({ audience })), 'a-2a'),
      async (file, folder) => {
        const open = `${folder}/open.pdf`;
        await read('qpdf', '--qdf', '--object-streams=disable', file, open);
        const inside = (await readFile(open)).toString('latin1').replaceAll('\u0000', '');
        return { inside, printed: await read('pdftotext', file, '-') };
      },
    );

  it('leaves no trace in the file of the public minutes', async () => {
    const { inside, printed } = await traces('public');
    expect(inside).not.toMatch(/Hemmelig/);
    expect(printed).not.toMatch(/Hemmelig/);
    expect(printed).toContain('3. Unntatt offentlighet');
  });

  it('would be found, were it there', async () => {
    const { inside, printed } = await traces('internal');
    expect(inside).toMatch(/Hemmelig/);
    expect(printed).toMatch(/Hemmelig/);
  });
});
