import { statementGroups, type StatementGroup } from '#shared/domain/eval-report.ts';
import { asFigure, type Figure } from './figure.ts';
import type { Label, Mark, Point, Shape } from './shape.ts';
import { wrapText } from './text-width.ts';

/** One row of the drawing: a dimension, or a round. */
export interface SpreadRow {
  readonly name: string;
  readonly counts: Readonly<Record<StatementGroup, number>>;
}

export interface SpreadWords {
  /** What the rows are, above the first column of the table. */
  readonly rows: string;
  readonly groups: Readonly<Record<StatementGroup, string>>;
  /** «Tillit og åpenhet: ulikt syn 1, i orden 3.» */
  readonly row: (name: string, parts: string) => string;
  readonly part: (group: string, count: number) => string;
  readonly alt: (rows: string) => string;
}

// In the unit of the drawing: 604 fill the text width of an A4 page with margins of 2.5 cm.
const width = 604;
const names = 204;
const column = (width - names) / statementGroups.length;
const perLine = 5;
const step = 14;
const radius = 4.5;
const headHeight = 36;
const rowPadding = 10;

/**
 * How many statements stand in each group, one mark for each, row by row. Nothing of what one of them answered can be
 * read from it. Each group has its own column and its own shape, so that it reads without colour.
 */
export const spreadFigure = (rows: readonly SpreadRow[], words: SpreadWords): Figure => {
  const shapes: Shape[] = statementGroups.flatMap((group, index) => head(words.groups[group], index));
  let y = headHeight;
  shapes.push(rule(y, true));
  for (const row of rows) {
    const lines = wrapText(row.name, { width: names - 8, size: 12, lines: 2 });
    const height =
      Math.max(lines.length, ...statementGroups.map((group) => linesOf(row.counts[group]))) * step;
    const top = y + rowPadding / 2;
    shapes.push(
      ...lines.map((line, place) => label(line, { x: 0, y: top + 11 + place * step }, { size: 12 })),
      ...statementGroups.flatMap((group, index) =>
        marks(group, row.counts[group], { x: columnAt(index) + radius + 1, y: top + step / 2 }),
      ),
    );
    y += height + rowPadding;
    shapes.push(rule(y, false));
  }
  return asFigure(
    { width, height: y + 2, shapes },
    words.alt(rows.map((row) => inWords(row, words)).join(' ')),
    {
      header: [words.rows, ...statementGroups.map((group) => words.groups[group])],
      rows: rows.map(({ name, counts }) => [name, ...statementGroups.map((group) => String(counts[group]))]),
    },
  );
};

/** What does not fit on one line stands on two, at the foot of the heading. */
const head = (name: string, index: number): readonly Label[] => {
  const lines = wrapText(name, { width: column - 6, size: 11, lines: 2, strong: true });
  return lines.map((line, place) =>
    label(
      line,
      { x: columnAt(index), y: headHeight - 9 - (lines.length - 1 - place) * 13 },
      { size: 11, strong: true },
    ),
  );
};

const columnAt = (index: number): number => names + index * column;

const linesOf = (count: number): number => Math.ceil(count / perLine);

const looks: Readonly<Record<StatementGroup, Pick<Mark, 'shape' | 'fill' | 'dashed'>>> = {
  differing: { shape: 'diamond', fill: 'ink' },
  jointImprovement: { shape: 'square', fill: 'paper' },
  jointStrength: { shape: 'circle', fill: 'ink' },
  missing: { shape: 'circle', fill: 'paper', dashed: true },
  inOrder: { shape: 'circle', fill: 'paper' },
};

const marks = (group: StatementGroup, count: number, from: Point): readonly Mark[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'mark',
    ...looks[group],
    at: { x: from.x + (index % perLine) * step, y: from.y + Math.floor(index / perLine) * step },
    // A diamond of the same radius looks smaller than a circle, and a square larger.
    radius:
      looks[group].shape === 'diamond' ? radius + 1 : looks[group].shape === 'square' ? radius - 0.5 : radius,
    stroke: 'ink',
    width: 1.2,
  }));

const rule = (y: number, isHead: boolean): Shape => ({
  kind: 'line',
  from: { x: 0, y },
  to: { x: width, y },
  tone: isHead ? 'ink' : 'rule',
  width: isHead ? 1.3 : 0.7,
});

const label = (
  text: string,
  at: Point,
  { size, strong = false }: { size: number; strong?: boolean },
): Label => ({
  kind: 'label',
  text,
  at,
  size,
  tone: 'ink',
  anchor: 'start',
  strong,
});

const inWords = ({ name, counts }: SpreadRow, words: SpreadWords): string =>
  words.row(
    name,
    statementGroups
      .filter((group) => counts[group] > 0)
      .map((group) => words.part(words.groups[group], counts[group]))
      .join(', '),
  );
