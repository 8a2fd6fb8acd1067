import { lacksDecision, type IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { Indicator, IndicatorValue } from '#shared/domain/indicator.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { indicatorTitle, indicatorUnit } from '#shared/templates/indicators.ts';
import { decimalWords } from '#shared/text/decimal.ts';
import { periodWords } from '#shared/text/period-words.ts';
import { textIn } from '#shared/text/text.ts';
import { asFigure, type Figure } from './figure.ts';
import { pageWidth } from './gap-figure.ts';
import { indicatorShapes, valueMark } from './indicator-panel.ts';
import { panelDrawing, panelWidth, type PanelKey } from './panels.ts';
import type { Shape } from './shape.ts';
import { widthOf } from './text-width.ts';

interface IndicatorOptions {
  readonly width?: number;
  /** How high each small drawing is, and how narrow it may be. */
  readonly height?: number;
  readonly least?: number;
  /** Without their names, where a heading right above says it. */
  readonly isUntitled?: boolean;
}

/** So many periods are drawn at most, the latest; all of them stand in the table. */
export const mostPeriods = 12;

/**
 * The values through time, one small drawing for each indicator and each by its own scale: nothing is compared across
 * them. The value is a whole line with dots, the target a broken one; the last of both stand in figures. Indicators
 * without a number are not drawn.
 */
export const indicatorFigure = (
  all: readonly IndicatorSeries[],
  form: WrittenForm,
  { width = pageWidth, height = 128, least = 250, isUntitled = false }: IndicatorOptions = {},
): Figure => {
  const words = textIn(form).indicators;
  const drawn = all.filter(isDrawn);
  const own = panelWidth({ width, least });
  const panels = drawn.map(({ indicator, values }) => ({
    title: isUntitled ? '' : titleWithUnit(indicator, form),
    shapes: indicatorShapes(values.slice(-mostPeriods), {
      width: own,
      height,
      decimals: indicator.decimals,
      form,
    }),
  }));
  const { columns } = words;
  return asFigure(
    panelDrawing(panels, keyOf(drawn, form, width), { width, height, least }),
    words.drawing.alt(drawn.length),
    {
      header: [
        columns.title,
        columns.period,
        columns.value,
        columns.target,
        columns.targetRef,
        columns.source,
        columns.comment,
      ],
      rows: all.flatMap(({ indicator, values }) =>
        values.map((value) => [titleWithUnit(indicator, form), ...valueCells(indicator, value, form)]),
      ),
    },
  );
};

/** Whether there is a number to draw. */
export const isDrawn = ({ values }: Pick<IndicatorSeries, 'values'>): boolean =>
  values.some(({ value }) => value !== null);

/** «Nærvær og sykefravær (%)»; a name that says it already, as «Inntak av lærlinger», stands alone. */
export const titleWithUnit = (indicator: Indicator, form: WrittenForm): string => {
  const title = indicatorTitle(indicator, form);
  const unit = indicatorUnit(indicator, form);
  const isSaid = title.toLocaleLowerCase('nb').split(/\s+/).includes(unit.toLocaleLowerCase('nb'));
  return unit === '' || isSaid ? title : `${title} (${unit})`;
};

/** Period, value, target, decision, source and comment of one value, as they stand in a table. */
export const valueCells = (
  indicator: Indicator,
  value: IndicatorValue,
  form: WrittenForm,
): readonly string[] => {
  const { page, list } = textIn(form).indicators;
  const says = (number: string | null, none: string): string =>
    number === null ? none : decimalWords(number, indicator.decimals);
  return [
    periodWords(value, form),
    says(value.value, page.unknownValue),
    says(value.target, '–'),
    lacksDecision(value) ? list.noDecision : value.targetRef.trim(),
    value.source.trim() === '' ? indicator.source.trim() : value.source.trim(),
    value.comment.trim(),
  ];
};

/** What the lines mean; the target only where there is one. */
const keyOf = (drawn: readonly IndicatorSeries[], form: WrittenForm, width: number): PanelKey => {
  const words = textIn(form).indicators.drawing;
  const hasTarget = drawn.some(({ values }) => values.some(({ target }) => target !== null));
  const entries = [
    { text: words.value, dashed: false },
    ...(hasTarget ? [{ text: words.target, dashed: true }] : []),
  ];
  const shapes: Shape[] = [];
  let [x, y] = [0, 12];
  for (const { text, dashed } of entries) {
    const reach = sample + 6 + widthOf(text, 11);
    if (x > 0 && x + reach > width) [x, y] = [0, y + 24];
    shapes.push({
      kind: 'line',
      from: { x, y },
      to: { x: x + sample, y },
      tone: 'mark',
      width: dashed ? 1.25 : 1.75,
      ...(dashed ? { dashed: true } : {}),
    });
    if (!dashed) shapes.push(valueMark({ x: x + sample / 2, y }));
    shapes.push({
      kind: 'label',
      text,
      at: { x: x + sample + 6, y: y + 4 },
      size: 11,
      tone: 'ink',
      anchor: 'start',
    });
    x += reach + 18;
  }
  return { shapes, height: drawn.length === 0 ? 0 : y + 12 };
};

const sample = 26;
