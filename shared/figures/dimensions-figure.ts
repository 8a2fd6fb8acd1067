import { figureOf, type DimensionResult } from '#shared/domain/eval-report.ts';
import type { EvalParty } from '#shared/domain/eval-round.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { capital, meanWords } from './figure-words.ts';
import { asFigure, type Figure } from './figure.ts';
import { keyShapes } from './key.ts';
import { pageWidth } from './gap-figure.ts';
import { panelDrawing, panelWidth } from './panels.ts';
import { markReach, partyMark, type FigureParty } from './party-mark.ts';
import type { Label, Line, Mark, Shape } from './shape.ts';

interface DimensionsOptions {
  /** Whether each answer is a small ring beside the mean: individual answers, so only where both have said yes. */
  readonly answers: boolean;
  readonly width?: number;
}

/**
 * The dimensions as small multiples in the order of the form: a line from 1 to 5 for each party, with their mean. Never
 * one figure for the whole, and never sorted by it.
 */
export const dimensionsFigure = (
  results: readonly DimensionResult[],
  parties: readonly FigureParty[],
  form: WrittenForm,
  { answers, width = pageWidth }: DimensionsOptions,
): Figure => {
  const words = textIn(form).report.figures;
  const own = panelWidth({ width, least });
  const panels = results.map((result) => ({
    title: result.dimension.name[form],
    shapes: panelShapes(result, parties, { own, answers, none: words.noFigure }),
  }));
  return asFigure(
    panelDrawing(panels, keyShapes(parties, width), {
      width,
      height: parties.length * lane + footHeight,
      least,
    }),
    words.dimensionsAlt(results.length),
    {
      header: [words.dimension, ...parties.map(({ name }) => capital(name))],
      rows: results.map((result) => [
        result.dimension.name[form],
        ...parties.map(({ party }) => cellWords(result, party, form)),
      ]),
    },
  );
};

const least = 250;
const lane = 25;
const footHeight = 16;
const start = markReach + 1;
const valueColumn = 38;

const panelShapes = (
  result: DimensionResult,
  parties: readonly FigureParty[],
  { own, answers, none }: { readonly own: number; readonly answers: boolean; readonly none: string },
): readonly Shape[] => {
  const place = (figure: number): number =>
    start + ((figure - 1) / 4) * (own - start - markReach - valueColumn);
  const foot = parties.length * lane;
  const grid = [1, 2, 3, 4, 5].flatMap((figure): readonly Shape[] => [
    vertical(place(figure), 2, foot, figure === 3 ? 0.9 : 0.6),
    label(String(figure), place(figure), foot + 13, 'middle', 10, 'quiet'),
  ]);
  return [
    ...grid,
    ...parties.flatMap((one, index) => laneShapes(result, one, index, { place, own, answers, none })),
  ];
};

interface LaneOptions {
  readonly place: (figure: number) => number;
  readonly own: number;
  readonly answers: boolean;
  readonly none: string;
}

const laneShapes = (
  result: DimensionResult,
  one: FigureParty,
  index: number,
  { place, own, answers, none }: LaneOptions,
): readonly Shape[] => {
  const y = index * lane + lane / 2 + 1;
  const mean = result.means[one.party];
  const line: Line = {
    kind: 'line',
    from: { x: place(1), y },
    to: { x: place(5), y },
    tone: 'rule',
    width: 1,
  };
  if (mean === null) {
    return [
      line,
      ...partyMark(one, { x: place(1), y }, false),
      label(none, place(1) + 16, y - 3, 'start', 10, 'quiet'),
    ];
  }
  return [
    line,
    ...(answers ? answerRings(result, one.party, place, y) : []),
    ...partyMark(one, { x: place(mean), y }),
    label(meanWords(mean), own, y + 4, 'end', 12, 'ink'),
  ];
};

/** One ring for each figure that was given, as large as how often it was: the spread behind the mean. */
const answerRings = (
  { statements }: DimensionResult,
  party: EvalParty,
  place: (figure: number) => number,
  y: number,
): readonly Mark[] =>
  [1, 2, 3, 4, 5].flatMap((figure): readonly Mark[] => {
    const times = statements.filter(({ scores }) => figureOf(scores[party]) === figure).length;
    if (times === 0) return [];
    const radius = Math.min(9, 2.75 * Math.sqrt(times));
    return [
      {
        kind: 'mark',
        shape: 'circle',
        at: { x: place(figure), y },
        radius,
        fill: 'paper',
        stroke: 'quiet',
        width: 1,
      },
    ];
  });

const cellWords = ({ means, counted }: DimensionResult, party: EvalParty, form: WrittenForm): string => {
  const { mean, noFigure } = textIn(form).report.figures;
  const own = means[party];
  return own === null ? noFigure : mean(meanWords(own), counted[party]);
};

const vertical = (x: number, from: number, to: number, width: number): Line => ({
  kind: 'line',
  from: { x, y: from },
  to: { x, y: to },
  tone: 'rule',
  width,
});

const label = (
  text: string,
  x: number,
  y: number,
  anchor: Label['anchor'],
  size: number,
  tone: Label['tone'],
): Label => ({ kind: 'label', text, at: { x, y }, size, tone, anchor });
