import { widthOf, wrapText } from '#shared/figures/text-width.ts';
import type { Block, Cell, Document } from './document.ts';
import { isAcross } from './document.ts';

/**
 * About how many A4 pages a document of text and tables takes, counted from the width of its letters and the measures of
 * `electron/typst/document.typ`. It is asked before there is a file, so that somebody can shorten what is too long; rather
 * a page too many than one too few.
 */
export const pagesOf = (document: Document, medium: Medium = 'pdf'): number => {
  const set = settingsOf(document);
  const width = (document.landscape === true ? 842 : 595) - 2 * set.margin;
  const height = (document.landscape === true ? 595 : 842) - 2 * set.margin;
  const pageBreaks = document.blocks.filter(({ kind }) => kind === 'pageBreak').length;
  const total =
    openingHeight(document, width, set) +
    document.blocks.reduce((sum, block) => sum + blockHeight(block, width, set), 0) -
    (medium === 'pdf' ? sharedAir(document.blocks, set) : 0);
  const pages = (total * slack[medium]) / height;
  return pageBreaks + Math.max(1, Math.ceil(pages > 1 ? pages * broken : pages));
};

/** Over several pages, rows that stay whole leave room below them, and what stands over a table is said again. */
const broken = 1.07;

type Medium = 'pdf' | 'word';

/** How much longer it may be than counted: a little to spare; and Word sets the same about a fifth longer. */
const slack: Readonly<Record<Medium, number>> = { pdf: 0.99, word: 1.22 };

/** The air above a heading holds that below what stands before it; Word is not counted on to do so. */
const sharedAir = (blocks: readonly Block[], set: Settings): number =>
  blocks.reduce((sum, block, at) => sum + (block.kind === 'heading' ? airBelow(blocks[at - 1], set) : 0), 0);

const airBelow = (block: Block | undefined, set: Settings): number => {
  if (block?.kind === 'paragraph') return set.text * 0.95;
  return block?.kind === 'facts' || block?.kind === 'table' ? set.text : 0;
};

/** Points. */
interface Settings {
  readonly margin: number;
  readonly text: number;
  readonly table: number;
  readonly dense: number;
  readonly line: number;
  readonly source: number;
  /** Above and below what stands in a cell of a dense table, and of another. */
  readonly air: number;
  readonly openAir: number;
  readonly title: number;
  readonly subtitle: number;
  /** Above and below a heading, together. */
  readonly heading: number;
  /** Above and below a heading across a table, together. */
  readonly across: number;
  /** Above and below a line of facts, each. */
  readonly fact: number;
}

const usual: Settings = {
  margin: 71,
  text: 10,
  table: 9.5,
  dense: 9,
  line: 8.5,
  source: 8,
  air: 4.5,
  openAir: 6.5,
  title: 25,
  subtitle: 13,
  heading: 35,
  across: 16,
  fact: 4.5,
};
const closest: Settings = {
  margin: 45.5,
  text: 8.6,
  table: 8.5,
  dense: 8,
  line: 7.6,
  source: 7.1,
  air: 2.5,
  openAir: 5,
  title: 18,
  subtitle: 10.5,
  heading: 24,
  across: 8.5,
  fact: 2.6,
};

const settingsOf = ({ compact = 0 }: Pick<Document, 'compact'>): Settings => {
  const at = (name: keyof Settings): number => usual[name] + (closest[name] - usual[name]) * compact;
  return {
    margin: at('margin'),
    text: at('text'),
    table: at('table'),
    dense: at('dense'),
    line: at('line'),
    source: at('source'),
    air: at('air'),
    openAir: at('openAir'),
    title: at('title'),
    subtitle: at('subtitle'),
    heading: at('heading'),
    across: at('across'),
    fact: at('fact'),
  };
};

/**
 * The document set no closer than it takes to keep to one page, in Word too if that can be; as usual where even the
 * closest is more than a page.
 */
export const onOnePage = (document: Document): Document => {
  // A long one is counted once and not ten times.
  if (pagesOf({ ...document, compact: 1 }) > 1) return document;
  const settings = closeness.map((compact): Document => ({ ...document, compact }));
  const fits = (medium: Medium) => settings.find((set) => pagesOf(set, medium) === 1);
  return fits('word') ?? fits('pdf') ?? document;
};

const closeness = [0, 0.25, 0.5, 0.75, 1];

/** As Typst sets it: a line is as high as its capitals, and there is air between lines alone. */
const capitals = 0.73;

/** Height of lines of one size. @param leading air between two lines, in parts of the size */
const textHeight = (lines: number, size: number, leading: number): number =>
  size * (capitals * lines + leading * Math.max(0, lines - 1));

const openingHeight = ({ title, subtitle, notice, logo }: Document, width: number, set: Settings): number =>
  textHeight(linesOf(title, width, set.title, true), set.title, 0.42) +
  11 +
  (subtitle === undefined ? 0 : textHeight(linesOf(subtitle, width, set.subtitle), set.subtitle, 0.62) + 15) +
  (notice === undefined ? 0 : textHeight(linesOf(notice, width - 18, set.text, true), set.text, 0.62) + 30) +
  (logo === undefined ? 0 : 64);

const blockHeight = (block: Block, width: number, set: Settings): number => {
  switch (block.kind) {
    case 'heading': {
      const size = block.level === 1 ? 14.5 : block.level === 2 ? 11.5 : 10;
      const air = block.level === 1 ? set.heading : set.heading * 0.72;
      const access = block.access === undefined ? 0 : 18;
      return textHeight(linesOf(block.text, width, size, true), size, 0.62) + air + access;
    }
    case 'paragraph': {
      const size = block.tone === 'lead' ? 11.5 : block.tone === 'note' ? 9 : set.text;
      return textHeight(linesOf(block.text, width, size), size, 0.68) + set.text * 0.95;
    }
    case 'list':
      return block.items.reduce(
        (sum, item) => sum + textHeight(linesOf(item, width - 14, 9.5), 9.5, 0.62) + 8.5,
        2,
      );
    case 'facts':
      return block.rows.reduce((sum, row) => sum + factHeight(row, width, set), set.text);
    case 'table':
      return tableHeight(block, width, set);
    case 'ruled':
      return block.lines.length * 24 + (block.boxes.length === 0 ? 0 : 18) + 8;
    case 'checks':
      return block.items.length * 18;
    case 'signatures':
      return 130 * Math.ceil(block.people.length / 2);
    case 'drawing':
      return drawingHeight(block, width) + 16;
    default:
      return 0;
  }
};

/** As high as its own shape asks. */
const drawingHeight = (
  { svg, width: part = 1 }: Extract<Block, { kind: 'drawing' }>,
  width: number,
): number => {
  const box = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(svg);
  return box === null ? 0 : width * part * (Number(box[2]) / Number(box[1]));
};

const labelWidth = 147;

const factHeight = ([label, value]: readonly [string, string], width: number, set: Settings): number => {
  const lines = Math.max(linesOf(label, labelWidth, set.text), linesOf(value, width - labelWidth, set.text));
  return textHeight(lines, set.text, 0.62) + 2 * set.fact;
};

type Table = Extract<Block, { kind: 'table' }>;

const tableHeight = (table: Table, width: number, set: Settings): number => {
  const total = table.widths.reduce((sum, part) => sum + part, 0);
  const columns = table.widths.map((part) => (part / total) * width);
  const air = table.dense === true ? set.air : set.openAir;
  const header = textHeight(1, 8.5, 0) + 2 * air + set.text;
  const caption = table.caption === '' ? 0 : 16;
  return table.rows.reduce((sum, row) => {
    if (isAcross(row, table)) return sum + set.across + cellHeight(row[0], width, table, set);
    const heights = row.map((cell, at) =>
      cellHeight(cell, (columns[at] ?? width) - between(at, columns.length), table, set),
    );
    return sum + Math.max(0, ...heights) + 2 * air;
  }, header + caption);
};

/** Room beside what stands in a cell; none at the outer edges of the table. */
const between = (at: number, columns: number): number => (at === 0 ? 0 : 6) + (at === columns - 1 ? 0 : 6);

const cellHeight = (cell: Cell | undefined, width: number, table: Table, set: Settings): number => {
  if (cell === undefined) return 0;
  const size = table.dense === true ? set.dense : set.table;
  const inside = cell.box === undefined ? width : width - 17;
  const more = [
    ...(cell.lines ?? []).map((line) => ({ text: line, size: set.line })),
    ...(cell.source === undefined ? [] : [{ text: cell.source, size: set.source }]),
  ];
  return more.reduce(
    (sum, part) => sum + textHeight(linesOf(part.text, inside, part.size), part.size, 0.5) + size * 0.54,
    textHeight(linesOf(cell.text, inside, size, cell.strong), size, 0.5),
  );
};

const linesOf = (text: string, width: number, size: number, strong = false): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, linesIn(line, width, size, strong)), 0);

const linesIn = (line: string, width: number, size: number, strong: boolean): number => {
  const set = size * asSet;
  return widthOf(line, set, strong) <= width ? 1 : wrapText(line, { width, size: set, strong }).length;
};

/** Letters as Typst sets them are narrower than those a drawing leaves room for: by 7 parts in 100, of which one is kept. */
const asSet = 0.94;
