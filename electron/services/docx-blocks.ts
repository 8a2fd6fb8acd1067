import {
  BorderStyle,
  CheckBox,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { Block, Cell, Document } from '#shared/documents/document.ts';
import { drawingInWord } from './docx-drawing.ts';

type InWord = Paragraph | Table;

/** The page less two margins, in twips. */
export const textWidth = (document: Document): number =>
  convertMillimetersToTwip((document.landscape === true ? 297 : 210) - 50);

export const blocksInWord = (document: Document): InWord[] => {
  const width = textWidth(document);
  return document.blocks.flatMap((block, index) =>
    blockInWord(block, width, led.has(document.blocks[index + 1]?.kind)),
  );
};

/** What words that lead to it follow to the next page. */
const led: ReadonlySet<Block['kind'] | undefined> = new Set(['table', 'facts', 'ruled']);

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const tones = { normal: 'Normal', lead: 'Lead', note: 'Note' } as const;

/** `leads` is true right before a table or the like. */
const blockInWord = (block: Block, width: number, leads: boolean): InWord[] => {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({ heading: headings[block.level - 1] ?? HeadingLevel.HEADING_1, text: block.text }),
      ];
    case 'paragraph':
      return [
        new Paragraph({ style: tones[block.tone ?? 'normal'], keepNext: leads, children: runs(block.text) }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.ordered === true ? 'numbers' : 'points', level: 0 },
            children: runs(item),
          }),
      );
    case 'facts':
      return [factsInWord(block.rows, width), afterTable()];
    case 'table':
      return [
        new Paragraph({ style: 'Caption', text: block.caption }),
        tableInWord(block, width),
        afterTable(),
      ];
    case 'ruled':
      return [
        ...ticksInWord(block.boxes),
        ...(block.lines.length === 0 ? [] : [ruledInWord(block.lines, width)]),
        afterTable(),
      ];
    default:
      return drawingInWord(block);
  }
};

/** Two tables that touch would become one in Word. */
const afterTable = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 120 }, children: [] });

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hair = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const rule = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
/** The first column stands flush with the text around the table. */
const cellMargins = { left: 0, right: 140, marginUnitType: WidthType.DXA };
const noBorders = { top: none, bottom: none, left: none, right: none, insideVertical: none };

const factsInWord = (rows: readonly (readonly [string, string])[], width: number): Table => {
  const columns = [Math.round(width * 0.34), width - Math.round(width * 0.34)];
  const cell = (text: string, column: number, quiet: boolean) =>
    new TableCell({
      width: { size: columns[column] ?? 0, type: WidthType.DXA },
      children: [
        new Paragraph({
          style: 'TableText',
          children: runs(text, quiet ? { color: '505050' } : {}),
        }),
      ],
    });
  return new Table({
    columnWidths: columns,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: { ...noBorders, top: hair, bottom: hair, insideHorizontal: hair },
    rows: rows.map(
      ([label, value]) =>
        new TableRow({ cantSplit: true, children: [cell(label, 0, true), cell(value, 1, false)] }),
    ),
  });
};

const ticksInWord = (boxes: readonly string[]): Paragraph[] =>
  boxes.length === 0
    ? []
    : [
        new Paragraph({
          style: 'TableDense',
          keepNext: true,
          // A box and its words stay together on a line.
          children: boxes.flatMap((words) => [
            boxInWord('empty'),
            new TextRun(`\u00A0${words.replaceAll(' ', '\u00A0')}`),
            new TextRun('     '),
          ]),
        }),
      ];

/** As high as handwriting asks. */
const ruleHeight = { value: convertMillimetersToTwip(8.5), rule: HeightRule.EXACT };

const ruledInWord = (lines: readonly string[], width: number): Table =>
  new Table({
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: { ...noBorders, bottom: hair, insideHorizontal: hair },
    rows: lines.map(
      (words) =>
        new TableRow({
          cantSplit: true,
          height: ruleHeight,
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              verticalAlign: VerticalAlign.BOTTOM,
              children: [new Paragraph({ style: 'TableSource', keepNext: true, text: words })],
            }),
          ],
        }),
    ),
  });

const tableInWord = (table: Extract<Block, { kind: 'table' }>, width: number): Table => {
  const total = table.widths.reduce((sum, part) => sum + part, 0);
  const columns = table.widths.map((part) => Math.round((part / total) * width));
  const size = (column: number) => ({ size: columns[column] ?? 0, type: WidthType.DXA });
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.header.map(
      (text, column) =>
        new TableCell({
          width: size(column),
          borders: { bottom: rule },
          children: [new Paragraph({ style: 'TableHead', keepNext: true, text })],
        }),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        // A row that is longer than a page must be allowed to break.
        cantSplit: row.every((cell) => cellLength(cell) <= 1500),
        children: row.map(
          (cell, column) =>
            new TableCell({ width: size(column), children: cellInWord(cell, table.dense ?? false) }),
        ),
      }),
  );
  return new Table({
    columnWidths: columns,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: { ...noBorders, bottom: hair, insideHorizontal: hair },
    tableLook: {
      firstRow: true,
      firstColumn: false,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [header, ...rows],
  });
};

const cellLength = (cell: Cell): number =>
  (cell.lines ?? []).reduce((sum, line) => sum + line.length, cell.text.length);

const boxIndent = 340;

const cellInWord = (cell: Cell, dense: boolean): Paragraph[] => {
  const left = cell.box === undefined ? 0 : boxIndent;
  const small = (style: string) => (text: string) =>
    new Paragraph({ style, indent: { left }, children: runs(text) });
  return [
    new Paragraph({
      style: dense ? 'TableDense' : 'TableText',
      indent: { left, hanging: left },
      tabStops: left === 0 ? [] : [{ type: 'left', position: left }],
      children: [
        ...(cell.box === undefined ? [] : [boxInWord(cell.box), new TextRun('\t')]),
        ...runs(cell.text, { bold: cell.strong ?? false }),
      ],
    }),
    ...(cell.lines ?? []).map(small('TableLine')),
    ...(cell.source === undefined ? [] : [small('TableSource')(cell.source)]),
  ];
};

const symbolFont = 'Segoe UI Symbol';
const boxInWord = (box: NonNullable<Cell['box']>): CheckBox =>
  new CheckBox({
    checked: box !== 'empty',
    checkedState: { value: box === 'crossed' ? '2612' : '2611', font: symbolFont },
    uncheckedState: { value: '2610', font: symbolFont },
  });

/** Lines of a text keep their breaks. */
const runs = (text: string, style: { readonly bold?: boolean; readonly color?: string } = {}): TextRun[] =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }));
