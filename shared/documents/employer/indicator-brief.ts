import { lacksDecision, latestKnown, type IndicatorSeries } from '#shared/domain/indicator-series.ts';
import type { IndicatorValue } from '#shared/domain/indicator.ts';
import { indicatorFigure, isDrawn } from '#shared/figures/indicator-figure.ts';
import { indicatorTitle, indicatorUnit } from '#shared/templates/indicators.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { formatDay } from '#shared/text/dates.ts';
import { decimalWords, measureWords } from '#shared/text/decimal.ts';
import { periodWords } from '#shared/text/period-words.ts';
import { textIn } from '#shared/text/text.ts';
import { paragraph, type Block, type Cell, type Document } from '#shared/documents/document.ts';
import { figureDrawing } from '#shared/documents/figure-blocks.ts';
import { isExempt, isWithheld, madeDocument, markWords } from '#shared/documents/making.ts';
import { onOnePage, pagesOf } from '#shared/documents/page-estimate.ts';
import type { IndicatorsFacts } from './indicators.ts';

/**
 * One page to the council: each indicator drawn, with its last value, the ones before it, and the target with its
 * decision. The more there are, the smaller they are drawn and the shorter the comments become.
 */
export const indicatorBrief = (facts: IndicatorsFacts): Document => {
  const all = rooms.map((room) => onOnePage(madeBrief(facts, room)));
  return all.find((document) => pagesOf(document) === 1) ?? onOnePage(madeBrief(facts, least));
};

interface Room {
  /** Letters of a comment. */
  readonly comment: number;
  /** Of each small drawing, and how narrow it may be; null: none are drawn. */
  readonly drawing: { readonly height: number; readonly least: number } | null;
}

const rooms: readonly Room[] = [
  { comment: 300, drawing: { height: 116, least: 250 } },
  { comment: 220, drawing: { height: 96, least: 160 } },
  { comment: 140, drawing: { height: 76, least: 160 } },
  { comment: 80, drawing: { height: 60, least: 160 } },
];
const least: Room = { comment: 60, drawing: null };

const madeBrief = (facts: IndicatorsFacts, room: Room): Document => {
  const { form, workspace, series, today } = facts;
  const { brief: words } = textIn(form).indicators;
  const shown = series.filter(({ indicator }) => !isWithheld(indicator, facts));
  const known = shown.filter(isDrawn);
  return madeDocument(facts, {
    title: words.title(termsOf(workspace, form)),
    subtitle: words.subtitle(formatDay(today, form, 'long')),
    marks: series.map(({ indicator }) => indicator),
    blocks:
      known.length === 0
        ? [paragraph(words.none), ...notes(facts, shown, room)]
        : [
            ...(room.drawing === null ? [] : [figureDrawing(indicatorFigure(known, form, room.drawing))]),
            latestTable(known, facts, room),
            ...notes(facts, shown, room),
          ],
  });
};

/** The column of comments is there when somebody has written one. */
const latestTable = (known: readonly IndicatorSeries[], { form }: IndicatorsFacts, room: Room): Block => {
  const { brief: words } = textIn(form).indicators;
  const hasComment = known.some((series) => (latestKnown(series)?.comment ?? '').trim() !== '');
  const columns = hasComment ? 5 : 4;
  return {
    kind: 'table',
    caption: words.caption,
    widths: [4, 3, 3.4, 3.4, 5].slice(0, columns),
    header: [words.what, words.latest, words.before, words.target, words.comment].slice(0, columns),
    dense: true,
    rows: known.map((series) => latestRow(series, form, room).slice(0, columns)),
  };
};

const latestRow = (
  { indicator, values }: IndicatorSeries,
  form: IndicatorsFacts['form'],
  room: Room,
): Cell[] => {
  const latest = latestKnown({ values });
  const { decimals } = indicator;
  const say = (value: IndicatorValue): string =>
    `${value.value === null ? '–' : decimalWords(value.value, decimals)}\u00A0(${periodWords(value, form)})`;
  const at = latest === null ? -1 : values.indexOf(latest);
  return [
    {
      text: indicatorTitle(indicator, form),
      strong: true,
      ...(isExempt(indicator) ? { source: markWords(indicator, form) } : {}),
    },
    latest === null
      ? { text: '' }
      : {
          text: measureWords(latest.value, decimals, indicatorUnit(indicator, form)),
          lines: [periodWords(latest, form)],
        },
    {
      text: values
        .slice(Math.max(0, at - 3), Math.max(0, at))
        .toReversed()
        .map(say)
        .join(', '),
    },
    targetCell(latest, decimals, form),
    { text: shortened(latest?.comment ?? '', room.comment) },
  ];
};

const targetCell = (latest: IndicatorValue | null, decimals: number, form: IndicatorsFacts['form']): Cell => {
  const { brief: words } = textIn(form).indicators;
  if (latest === null || latest.target === null) return { text: words.noTarget };
  const decision = lacksDecision(latest) ? words.noDecision : latest.targetRef.trim();
  return { text: decimalWords(latest.target, decimals), lines: [decision] };
};

/** What stands under the table: who has no number yet, where the numbers come from, and what is left out. */
const notes = (facts: IndicatorsFacts, shown: readonly IndicatorSeries[], room: Room): Block[] => {
  const { form, series } = facts;
  const { brief: words } = textIn(form).indicators;
  const blank = shown.filter((one) => !isDrawn(one)).map(({ indicator }) => indicatorTitle(indicator, form));
  const latest = shown.flatMap((one) => {
    const value = latestKnown(one);
    return value === null ? [] : [{ value, source: value.source.trim() || one.indicator.source.trim() }];
  });
  const sources = [...new Set(latest.map(({ source }) => source).filter((source) => source !== ''))];
  const isCut = latest.some(({ value }) => isLong(value.comment, room.comment));
  const said = [
    ...(blank.length === 0 ? [] : [words.noValue(blank.join(', '))]),
    ...(sources.length === 0 ? [] : [words.source(sources.join('; '))]),
    ...(shown.length === series.length ? [] : [words.withheld(series.length - shown.length)]),
    ...(isCut ? [words.cut] : []),
  ];
  return said.length === 0 ? [] : [{ kind: 'paragraph', tone: 'note', text: said.join(' ') }];
};

const isLong = (text: string, most: number): boolean => flat(text).length > most;

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const shortened = (text: string, most: number): string => {
  const whole = flat(text);
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most);
  return `${cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut} …`;
};
