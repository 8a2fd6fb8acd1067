import { widthOf, wrapText } from '#shared/figures/text-width.ts';
import type { Block, Cell, Document } from './document.ts';
import { isAcross } from './document.ts';

/**
 * About how many A4 pages a document of text and tables takes, counted from the width of its letters and the measures of
 * `electron/typst/document.typ`. It is asked before there is a file, so that somebody can shorten what is too long; rather
 * a page too many than one too few.
 */
export const pagesOf = (document: Document): number => {
  const set = document.compact === true ? compact : loose;
  const width = (document.landscape === true ? 842 : 595) - 2 * set.margin;
  const height = (document.landscape === true ? 595 : 842) - 2 * set.margin;
  const pageBreaks = document.blocks.filter(({ kind }) => kind === 'pageBreak').length;
  const total =
    openingHeight(document, width, set) +
    document.blocks.reduce((sum, block) => sum + blockHeight(block, width, set), 0);
  return pageBreaks + Math.max(1, Math.ceil((total * allowance) / height));
};

/** What a page loses by rows that do not part. */
const allowance = 1.03;

/** Points. */
interface Settings {
  readonly margin: number;
  readonly text: number;
  readonly table: number;
  readonly dense: number;
  readonly line: number;
  readonly source: number;
  /** Above and below what stands in a cell. */
  readonly air: number;
  readonly title: number;
}

const loose: Settings = {
  margin: 71,
  text: 10,
  table: 9.5,
  dense: 9,
  line: 8.5,
  source: 8,
  air: 4.5,
  title: 25,
};
const compact: Settings = {
  margin: 57,
  text: 9,
  table: 9,
  dense: 8.6,
  line: 8,
  source: 7.5,
  air: 3.6,
  title: 20,
};

const openingHeight = ({ title, subtitle, notice, logo }: Document, width: number, set: Settings): number =>
  linesOf(title, width, set.title) * set.title * 1.3 +
  11 +
  (subtitle === undefined ? 0 : linesOf(subtitle, width, 13) * 17 + 15) +
  (notice === undefined ? 0 : linesOf(notice, width - 18, 10) * 14 + 30) +
  (logo === undefined ? 0 : 64);

const blockHeight = (block: Block, width: number, set: Settings): number => {
  switch (block.kind) {
    case 'heading': {
      const size = block.level === 1 ? 14.5 : block.level === 2 ? 11.5 : 10;
      const access = block.access === undefined ? 0 : 18;
      return linesOf(block.text, width, size, true) * size * 1.3 + 24 + access;
    }
    case 'paragraph': {
      const size = block.tone === 'lead' ? 11.5 : block.tone === 'note' ? 9 : set.text;
      return linesOf(block.text, width, size) * size * 1.4 + 6;
    }
    case 'list':
      return block.items.reduce((sum, item) => sum + linesOf(item, width - 14, 9.5) * 13 + 8, 0);
    case 'facts':
      return block.rows.reduce((sum, row) => sum + factHeight(row, width, set), 10);
    case 'table':
      return tableHeight(block, width, set);
    case 'ruled':
      return block.lines.length * 24 + (block.boxes.length === 0 ? 0 : 18) + 8;
    case 'checks':
      return block.items.length * 18;
    case 'signatures':
      return 130;
    case 'pageBreak':
    case 'contents':
      return 0;
    default:
      return 0;
  }
};

const labelWidth = 147;

const factHeight = ([label, value]: readonly [string, string], width: number, set: Settings): number =>
  Math.max(linesOf(label, labelWidth, set.text), linesOf(value, width - labelWidth, set.text)) *
    set.text *
    1.35 +
  9;

type Table = Extract<Block, { kind: 'table' }>;

const tableHeight = (table: Table, width: number, set: Settings): number => {
  const total = table.widths.reduce((sum, part) => sum + part, 0);
  const columns = table.widths.map((part) => (part / total) * width);
  const caption = table.caption === '' ? 0 : 20;
  return table.rows.reduce((sum, row) => {
    if (isAcross(row, table)) return sum + 18 + cellHeight(row[0], width, table, set);
    const heights = row.map((cell, at) => cellHeight(cell, (columns[at] ?? width) - 9, table, set));
    return sum + Math.max(0, ...heights) + 2 * (table.dense === true ? set.air : set.air + 2);
  }, 24 + caption);
};

const cellHeight = (cell: Cell | undefined, width: number, table: Table, set: Settings): number => {
  if (cell === undefined) return 0;
  const size = table.dense === true ? set.dense : set.table;
  const inside = cell.box === undefined ? width : width - 17;
  return (
    linesOf(cell.text, inside, size, cell.strong) * size * 1.24 +
    (cell.lines ?? []).reduce((sum, line) => sum + linesOf(line, inside, set.line) * set.line * 1.24 + 1, 0) +
    (cell.source === undefined ? 0 : linesOf(cell.source, inside, set.source) * set.source * 1.24 + 1)
  );
};

const linesOf = (text: string, width: number, size: number, strong = false): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, linesIn(line, width, size, strong)), 0);

const linesIn = (line: string, width: number, size: number, strong: boolean): number =>
  widthOf(line, size, strong) <= width ? 1 : wrapText(line, { width, size, strong }).length;
