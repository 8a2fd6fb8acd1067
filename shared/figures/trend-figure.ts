import type { DimensionTrend, StatementTrend, TrendPoint } from '#shared/domain/eval-trend.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { capital, meanWords } from './figure-words.ts';
import { asFigure, type Figure } from './figure.ts';
import { keyShapes } from './key.ts';
import { pageWidth } from './gap-figure.ts';
import { panelDrawing, panelWidth } from './panels.ts';
import type { FigureParty } from './party-mark.ts';
import { trendHeight, trendShapes } from './trend-panel.ts';

/** One line of figures through the rounds. */
export interface TrendSeries {
  readonly title: string;
  readonly points: readonly (TrendPoint | null)[];
}

interface TrendOptions {
  /** What each round is called under the drawing, short: «vår 24». */
  readonly rounds: readonly string[];
  /** What the series are: the heading of the first column of the table. */
  readonly of: 'dimension' | 'statement';
  readonly width?: number;
}

/** Statements as series; the answers of each to one statement. */
export const statementSeries = (
  trends: readonly StatementTrend[],
  form: WrittenForm,
): readonly TrendSeries[] => trends.map(({ statement, points }) => ({ title: statement.text[form], points }));

/** Dimensions as series; the means of each. */
export const dimensionSeries = (
  trends: readonly DimensionTrend[],
  form: WrittenForm,
): readonly TrendSeries[] => trends.map(({ dimension, points }) => ({ title: dimension.name[form], points }));

/**
 * How the answers have gone, as small multiples: one line for each party through the rounds, whole for the one, broken
 * for the other, with the mark of each at the end. The line stops where a round did not ask, and where a role changed
 * hands.
 */
export const trendFigure = (
  series: readonly TrendSeries[],
  parties: readonly FigureParty[],
  form: WrittenForm,
  { rounds, of, width = pageWidth }: TrendOptions,
): Figure => {
  const words = textIn(form).report.figures;
  const own = panelWidth({ width, least });
  const panels = series.map(({ title, points }) => ({
    title,
    shapes: trendShapes(points, parties, rounds, { width: own, says: says[of] }),
  }));
  return asFigure(
    panelDrawing(panels, keyShapes(parties, width), { width, height: trendHeight, least }),
    words.trendAlt(series.length, rounds.length),
    {
      header: [words[of], words.who, ...rounds],
      rows: series.flatMap((one) => tableRows(one, parties, form, says[of])),
    },
  );
};

/** Means have a decimal, answers have none. */
const says: Readonly<Record<TrendOptions['of'], (figure: number) => string>> = {
  dimension: meanWords,
  statement: String,
};

const least = 250;

const tableRows = (
  { title, points }: TrendSeries,
  parties: readonly FigureParty[],
  form: WrittenForm,
  say: (figure: number) => string,
): readonly (readonly string[])[] => {
  const words = textIn(form).report.figures;
  return parties.map(({ party, name }) => [
    title,
    capital(name),
    ...points.map((point) => {
      if (point === null) return words.notAsked;
      const figure = point.figures[party];
      return figure === null ? words.noFigure : say(figure);
    }),
  ]);
};
