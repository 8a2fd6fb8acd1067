import type { StatementResult } from '#shared/domain/eval-report.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';
import { answerWords, capital, gapWords, resultWords } from './figure-words.ts';
import { asFigure, type Figure } from './figure.ts';
import { keyShapes } from './key.ts';
import type { FigureParty } from './party-mark.ts';
import { besideHeight, scaleHead, scaleHeadHeight, scaleHeight, scaleShapes, scaleWidth } from './scale.ts';
import type { Shape } from './shape.ts';
import { wrapText } from './text-width.ts';

/** How wide the text of an A4 page is, in units of a drawing (16 cm). */
export const pageWidth = 605;

/** So high that the drawing and its words still stand on one page. */
export const pageHeight = 800;

/** One statement without its words, for a list where they stand beside: what each answered, and the gap. */
export const gapRowFigure = (
  result: StatementResult,
  parties: readonly FigureParty[],
  form: WrittenForm,
): Figure =>
  asFigure(
    {
      width: scaleWidth,
      height: rowHeight(parties),
      shapes: scaleShapes(result, parties, { x: 0, y: 0 }),
    },
    resultWords(result, parties, form),
    gapTable([result], parties, form),
  );

/** The figures that stand over such a list. */
export const gapHeadFigure = (form: WrittenForm): Pick<Figure, 'drawing'> => ({
  drawing: {
    width: scaleWidth,
    height: scaleHeadHeight,
    shapes: scaleHead(textIn(form).report.figures, { x: 0, y: 0 }),
  },
});

/**
 * Statements with their words, the answers of each and the gap: drawings no higher than a page, as many as it takes.
 * Holds individual answers: in what is taken out only when both have said yes to that.
 */
export const gapFigures = (
  results: readonly StatementResult[],
  parties: readonly FigureParty[],
  form: WrittenForm,
  width: number = pageWidth,
): readonly Figure[] => {
  const textWidth = width - scaleWidth - gapColumn - 2 * gutter;
  const rows = results.map((result): Row => {
    const lines = wrapText(result.statement.text[form], {
      width: textWidth,
      size: textSize,
      lines: maxLines,
    });
    return { result, lines, height: Math.max(lines.length * lineHeight, rowHeight(parties)) + 2 * padding };
  });
  return inPages(rows).map((page) => pageFigure(page, parties, form, width));
};

interface Row {
  readonly result: StatementResult;
  readonly lines: readonly string[];
  readonly height: number;
}

const gapColumn = 74;
const gutter = 14;
const textSize = 11.5;
const lineHeight = 15;
const padding = 6;
/** A statement is 500 characters at most; what is left out stands in the table. */
const maxLines = 6;
const headRoom = 100;

const rowHeight = (parties: readonly FigureParty[]): number =>
  scaleHeight + (parties.some(({ party }) => party === 'deputy') ? besideHeight : 0);

const inPages = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const pages: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    if (row.height > left || pages.length === 0) {
      pages.push([]);
      left = pageHeight - headRoom;
    }
    pages.at(-1)?.push(row);
    left -= row.height;
  }
  return pages;
};

const pageFigure = (
  rows: readonly Row[],
  parties: readonly FigureParty[],
  form: WrittenForm,
  width: number,
): Figure => {
  const words = textIn(form).report.figures;
  const at = width - scaleWidth - gapColumn;
  const key = keyShapes(parties, at - gutter, asideWords(rows, parties, form));
  const shapes: Shape[] = [...key.shapes];
  let y = Math.max(key.height, scaleHeadHeight) + 4;
  shapes.push(...scaleHead(words, { x: at, y: y - scaleHeadHeight }), rule(y, width));
  for (const row of rows) {
    shapes.push(...rowShapes(row, parties, form, { at, y, width }));
    y += row.height;
    shapes.push(rule(y, width));
  }
  return asFigure(
    { width, height: y + 1, shapes },
    words.gapAlt(rows.length),
    gapTable(
      rows.map(({ result }) => result),
      parties,
      form,
    ),
  );
};

/** What the place beside the line means, where anybody stands there. */
const asideWords = (
  rows: readonly Row[],
  parties: readonly FigureParty[],
  form: WrittenForm,
): readonly string[] => {
  const { noneMark, unansweredMark } = textIn(form).report.figures;
  const scores = rows.flatMap(({ result }) => parties.map(({ party }) => result.scores[party]));
  return [...(scores.includes('none') ? [noneMark] : []), ...(scores.includes(null) ? [unansweredMark] : [])];
};

const rowShapes = (
  { result, lines, height }: Row,
  parties: readonly FigureParty[],
  form: WrittenForm,
  { at, y, width }: { readonly at: number; readonly y: number; readonly width: number },
): readonly Shape[] => {
  const top = y + (height - lines.length * lineHeight) / 2;
  const scaleTop = y + (height - rowHeight(parties)) / 2;
  return [
    ...lines.map((text, index): Shape => ({
      kind: 'label',
      text,
      at: { x: 0, y: top + index * lineHeight + 11.5 },
      size: textSize,
      tone: 'ink',
      anchor: 'start',
    })),
    ...scaleShapes(result, parties, { x: at, y: scaleTop }),
    {
      kind: 'label',
      text: gapWords(result.gap, form),
      at: { x: width, y: scaleTop + scaleHeight / 2 + 4 },
      size: 11,
      tone: 'ink',
      anchor: 'end',
      strong: (result.gap ?? 0) >= 2,
    },
  ];
};

const gapTable = (
  results: readonly StatementResult[],
  parties: readonly FigureParty[],
  form: WrittenForm,
): Pick<Figure, 'header' | 'rows'> => {
  const words = textIn(form).report.figures;
  return {
    header: [words.statement, ...parties.map(({ name }) => capital(name)), words.apart],
    rows: results.map(({ statement, scores, gap }) => [
      statement.text[form],
      ...parties.map(({ party }) => answerWords(scores[party], form)),
      gapWords(gap, form),
    ]),
  };
};

const rule = (y: number, width: number): Shape => ({
  kind: 'line',
  from: { x: 0, y },
  to: { x: width, y },
  tone: 'rule',
  width: 0.75,
});
