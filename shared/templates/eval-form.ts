import type { BothForms, EvalFormContent } from '#shared/domain/eval-form.ts';
import type { InBothForms, WrittenForm } from '#shared/domain/written-form.ts';
import { aroundUs } from './eval-form/around-us.ts';
import { betweenUs } from './eval-form/between-us.ts';
import type { DimensionTemplate, StatementTemplate } from './eval-form/statement.ts';
import { sourceLine, type SourceRef } from './sources.ts';
import { fillTerms, termsOf, type Titles } from './terminology.ts';

/**
 * Our form for the half-year evaluation: 24 statements in seven dimensions, how often they talk, and three open
 * questions. Own wording; the scale and the opt-out are our choice too, since those of KS and UiA are not verified.
 */
export const ourFormId = 'samspill-halvaar';

/** Version of the form as a whole. Raise it, and that of the statement, when a word changes its meaning. */
export const ourFormVersion = 1;

/** Our form in the words of this kommune or fylkeskommune. */
export const ourFormFor = (titles: Titles | null): EvalFormContent => {
  const [bokmål, nynorsk] = [termsOf(titles, 'nb'), termsOf(titles, 'nn')];
  const said = (text: InBothForms): BothForms => ({
    nb: fillTerms(text.nb, bokmål),
    nn: fillTerms(text.nn, nynorsk),
  });
  return {
    id: ourFormId,
    version: ourFormVersion,
    title: { nb: 'Halvårsevaluering av samspillet', nn: 'Halvårsevaluering av samspelet' },
    dimensions: dimensions.map(({ id, name }) => ({ id, name })),
    statements: dimensions.flatMap((dimension) =>
      dimension.statements.map(({ id, text, sources }) => ({
        id,
        version: 1,
        dimension: dimension.id,
        text: said(text),
        source: sourceWords(sources, 'nb'),
      })),
    ),
    frequency,
    questions,
  };
};

/** Where one of our statements comes from, in words; null for a statement that is not ours. */
export const statementSource = (id: string, form: WrittenForm): string | null => {
  const statement = byId.get(id);
  return statement === undefined ? null : sourceWords(statement.sources, form);
};

const sourceWords = (sources: readonly SourceRef[], form: WrittenForm): string =>
  sources.map((ref) => sourceLine(ref, form)).join('; ');

const dimensions: readonly DimensionTemplate[] = [...betweenUs, ...aroundUs];

/** All that our statements build on. */
export const formSources: readonly SourceRef[] = dimensions.flatMap(({ statements }) =>
  statements.flatMap(({ sources }) => sources),
);

const byId: ReadonlyMap<string, StatementTemplate> = new Map(
  dimensions.flatMap(({ statements }) => statements.map((statement) => [statement.id, statement] as const)),
);

/** How often the two talk is the one thing they do that research points to (S3); the options are ours. */
const frequency = {
  id: 'ev-freq',
  text: {
    nb: 'Hvor ofte snakker dere sammen uten at det er et avtalt møte?',
    nn: 'Kor ofte snakkar de saman utan at det er eit avtalt møte?',
  },
  options: [
    { id: 'ev-freq-1', text: { nb: 'Daglig', nn: 'Dagleg' } },
    { id: 'ev-freq-2', text: { nb: 'Flere ganger i uken', nn: 'Fleire gonger i veka' } },
    { id: 'ev-freq-3', text: { nb: 'Omtrent ukentlig', nn: 'Omtrent kvar veke' } },
    { id: 'ev-freq-4', text: { nb: 'Sjeldnere', nn: 'Sjeldnare' } },
    { id: 'ev-freq-5', text: { nb: 'Så å si aldri', nn: 'Så å seie aldri' } },
  ],
};

/** From the talk between mayor and director that S1 proposes, in our words. */
const questions = [
  { id: 'ev-o1', text: { nb: 'Hva lykkes vi best med nå?', nn: 'Kva lykkast vi best med no?' } },
  {
    id: 'ev-o2',
    text: { nb: 'Hva bør vi endre det neste halvåret?', nn: 'Kva bør vi endre det neste halvåret?' },
  },
  {
    id: 'ev-o3',
    text: { nb: 'Hva vil jeg selv gjøre annerledes?', nn: 'Kva vil eg sjølv gjere annleis?' },
  },
];

/** Our form in the words of an ordinary kommune. */
export const ourForm: EvalFormContent = ourFormFor(null);
