import type { EvalSnapshot, SnapshotDimension } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { heading, paragraph, type Block } from '#shared/documents/document.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { countsOf, countWords } from './drawings.ts';
import type { EvaluationFacts } from './facts.ts';
import { standsIn } from './parts.ts';
import { accessWords, basisOf, figureWords, partyTitle, wordsIn } from './words.ts';

/** Dimension by dimension: how the statements stand, and what the two agree to say (domain.md 4.4: Result). */
export const dimensionBlocks = (facts: EvaluationFacts): Block[] => {
  const { snapshot, choices } = facts;
  const words = wordsIn(choices.form).dimensions;
  return [
    heading(words.heading),
    ...snapshot.dimensions.flatMap((dimension) => dimensionOf(dimension, facts)),
    ...(choices.means ? meanBlocks(snapshot, choices.form) : []),
  ];
};

const dimensionOf = (dimension: SnapshotDimension, { report, choices }: EvaluationFacts): Block[] => {
  const { form } = choices;
  const words = wordsIn(form);
  const result = report.dimensions.find((one) => one.dimension.id === dimension.id);
  const counts = result === undefined ? '' : countWords(countsOf(result), form);
  return [
    {
      kind: 'heading',
      level: 2,
      text: dimension.name[form],
      access: accessWords(dimension.access, form),
    },
    ...(counts === ''
      ? []
      : [{ kind: 'paragraph', tone: 'note', text: words.dimensions.counts(counts) } satisfies Block]),
    ...(standsIn('report', dimension)
      ? summaryOf(dimension, form)
      : [paragraph(words.access.withheld(basisOf(dimension.access, form)))]),
  ];
};

const summaryOf = ({ summary }: SnapshotDimension, form: WrittenForm): Block[] =>
  summary.trim() === '' ? [paragraph(wordsIn(form).dimensions.nothing)] : noteBlocks(summary.trim());

/** The exempt summaries, for the annex. */
export const exemptSummaries = (snapshot: EvalSnapshot, form: WrittenForm): Block[] => {
  const shown = snapshot.dimensions.filter((dimension) => standsIn('annex', dimension));
  if (shown.length === 0) return [];
  return [
    heading(wordsIn(form).annex.summaries),
    ...shown.flatMap((dimension): Block[] => [
      { kind: 'heading', level: 2, text: dimension.name[form], access: accessWords(dimension.access, form) },
      ...summaryOf(dimension, form),
    ]),
  ];
};

/** One mean for each party and dimension, beside each other and never added up. */
const meanBlocks = (snapshot: EvalSnapshot, form: WrittenForm): Block[] => {
  const words = wordsIn(form).dimensions;
  const parties = snapshot.participants.map(({ party }) => party);
  return [
    heading(words.means, 2),
    { kind: 'paragraph', tone: 'note', text: words.meansAbout },
    {
      kind: 'table',
      caption: words.meansCaption,
      widths: [7, ...parties.map(() => 3.3)],
      header: [words.dimension, ...parties.map((party) => partyTitle(snapshot, party, form))],
      dense: true,
      rows: snapshot.dimensions.map(({ name, means }) => [
        { text: name[form] },
        ...parties.map((party) => {
          const mean = means.find((one) => one.party === party)?.mean ?? null;
          return { text: mean === null ? words.noMean : figureWords(mean) };
        }),
      ]),
    },
  ];
};
