import { isExempt, type EvalSnapshot, type SnapshotDimension } from '#shared/domain/eval-snapshot.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { heading, paragraph, type Block } from '#shared/documents/document.ts';
import { listed } from '#shared/documents/listed.ts';
import { noteBlocks } from '#shared/documents/note-blocks.ts';
import { bareDrawing, twin } from './drawings.ts';
import type { ReportFacts } from './facts.ts';
import { meansDrawn, shownMeans } from './means.ts';
import { holdingAccess, standsIn } from './parts.ts';
import { accessWords, basisOf, wordsIn } from './words.ts';

/** Dimension by dimension: how the statements stand, and what the two agree to say (domain.md 4.4: Result). */
export const dimensionBlocks = (facts: ReportFacts): Block[] => {
  const { snapshot, choices } = facts;
  const words = wordsIn(choices.form).dimensions;
  const untold = snapshot.dimensions
    .filter((dimension) => !isTold(dimension))
    .map(({ name }) => name[choices.form].toLocaleLowerCase('nb'));
  return [
    heading(words.heading),
    ...snapshot.dimensions
      .filter(isTold)
      .flatMap((dimension) => dimensionOf(dimension, snapshot, choices.form)),
    ...(untold.length === 0 ? [] : [paragraph(words.untold(listed(untold)))]),
    ...meanBlocks(facts),
  ];
};

const dimensionOf = (dimension: SnapshotDimension, snapshot: EvalSnapshot, form: WrittenForm): Block[] => [
  {
    kind: 'heading',
    level: 2,
    text: dimension.name[form],
    access: accessWords(holdingAccess(snapshot, dimension.access), form),
  },
  ...(standsIn('report', dimension)
    ? noteBlocks(dimension.summary.trim())
    : [paragraph(wordsIn(form).access.withheld(basisOf(dimension.access, form)))]),
];

/** Whether there is anything to say of it, or to say that it is withheld. */
const isTold = (dimension: SnapshotDimension): boolean =>
  dimension.summary.trim() !== '' || isExempt(dimension);

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

/** One mean for each party and dimension, beside each other and never added up; the numbers stand right after it. */
const meanBlocks = (facts: ReportFacts): Block[] => {
  const { form } = facts.choices;
  const words = wordsIn(form).dimensions;
  const shown = shownMeans(facts);
  if (shown.length === 0) return [];
  const drawn = meansDrawn(facts);
  return [
    heading(words.means, 2),
    {
      kind: 'paragraph',
      tone: 'note',
      text:
        shown.length === facts.report.dimensions.length
          ? words.meansAbout
          : `${words.meansAbout} ${words.meansFew}`,
    },
    bareDrawing(drawn.figure),
    twin(drawn),
  ];
};
