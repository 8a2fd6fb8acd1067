import type { IndicatorSeries } from '#shared/domain/indicator-series.ts';
import { indicatorFigure, isDrawn, titleWithUnit, valueCells } from '#shared/figures/indicator-figure.ts';
import { indicatorTitle, indicatorUnit } from '#shared/templates/indicators.ts';
import { formatDay } from '#shared/text/dates.ts';
import { textIn } from '#shared/text/text.ts';
import { csv } from '#shared/documents/csv.ts';
import { paragraph, type Block, type Document } from '#shared/documents/document.ts';
import {
  headingMark,
  isWithheld,
  madeDocument,
  markWords,
  withheldTitle,
  type Making,
} from '#shared/documents/making.ts';

export interface IndicatorsFacts extends Making {
  /** In their order, each with its values, the oldest first. */
  readonly series: readonly IndicatorSeries[];
}

/** Each indicator for itself: drawn, with every value, its source and what was noted. */
export const indicatorsDocument = (facts: IndicatorsFacts): Document => {
  const { form, series } = facts;
  const words = textIn(form).indicators;
  return madeDocument(facts, {
    title: words.whole.title,
    marks: series.map(({ indicator }) => indicator),
    blocks:
      series.length === 0 ? [paragraph(words.brief.none)] : series.flatMap((one) => ownBlocks(one, facts)),
  });
};

const ownBlocks = (series: IndicatorSeries, facts: IndicatorsFacts): Block[] => {
  const { form } = facts;
  const { indicator, values } = series;
  if (isWithheld(indicator, facts)) return [ownHeading(withheldTitle(form), indicator, facts)];
  const { whole: words } = textIn(form).indicators;
  const title = titleWithUnit(indicator, form);
  const note = indicator.note.trim();
  const figure = indicatorFigure([series], form, { width: 340, least: 340, isUntitled: true });
  return [
    ownHeading(title, indicator, facts),
    ...(note === '' ? [] : [paragraph(note)]),
    ...(indicator.source.trim() === '' ? [] : [paragraph(words.sourceIs(indicator.source.trim()))]),
    ...(isDrawn(series) ? [{ kind: 'drawing', svg: figure.svg, alt: figure.alt, width: 0.6 } as const] : []),
    values.length === 0 ? paragraph(words.noValues) : valuesTable(series, facts),
  ];
};

/** Who may see it stands under the heading, where that is not everybody. */
const ownHeading = (
  text: string,
  indicator: IndicatorSeries['indicator'],
  { form }: IndicatorsFacts,
): Block => ({
  kind: 'heading',
  level: 1,
  text,
  ...headingMark(indicator, form),
});

/** Columns that nothing stands in are left out. */
const valuesTable = ({ indicator, values }: IndicatorSeries, { form }: IndicatorsFacts): Block => {
  const { whole: words, columns } = textIn(form).indicators;
  // Where the numbers come from stands above; a value with a source of its own says so.
  const rows = values.map((value) => valueCells({ ...indicator, source: '' }, value, form));
  const all = [
    { name: columns.period, width: 3 },
    { name: columns.value, width: 2 },
    { name: columns.target, width: 2 },
    { name: columns.targetRef, width: 3.5 },
    { name: columns.source, width: 4 },
    { name: columns.comment, width: 5 },
  ];
  const isUsed = (at: number): boolean =>
    at < 2 || rows.some((row) => (row[at] ?? '') !== '' && row[at] !== '–');
  const kept = all.filter((_, at) => isUsed(at));
  return {
    kind: 'table',
    caption: words.caption(indicatorTitle(indicator, form)),
    widths: kept.map(({ width }) => width),
    header: kept.map(({ name }) => name),
    dense: true,
    rows: rows.map((row) => row.filter((_, at) => isUsed(at)).map((text) => ({ text }))),
  };
};

/** One value a line, as it can be read in again. Numbers have a decimal comma and nothing else in them. */
export const indicatorsCsv = (facts: IndicatorsFacts): string => {
  const { form, series } = facts;
  const { columns } = textIn(form).indicators;
  const header = [
    columns.title,
    columns.from,
    columns.to,
    columns.value,
    columns.unit,
    columns.target,
    columns.targetRef,
    columns.source,
    columns.comment,
    columns.access,
  ];
  const number = (value: string | null): string => value?.replace('.', ',') ?? '';
  const shown = series.filter(({ indicator }) => !isWithheld(indicator, facts));
  const rows = shown.flatMap(({ indicator, values }) =>
    values.map((value) => [
      indicatorTitle(indicator, form),
      formatDay(value.fromDay, form, 'numeric'),
      formatDay(value.toDay, form, 'numeric'),
      number(value.value),
      indicatorUnit(indicator, form),
      number(value.target),
      value.targetRef,
      value.source,
      value.comment,
      markWords(indicator, form),
    ]),
  );
  return csv([header, ...rows]);
};
