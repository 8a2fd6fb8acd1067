import { Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { isAcross, type Block, type Cell } from '#shared/documents/document.ts';
import { cellMargins, hair, noBorders, rule } from './docx-borders.ts';
import { boxInWord, runs } from './docx-runs.ts';

/** Label and value, line by line. */
export const factsInWord = (rows: readonly (readonly [string, string])[], width: number): Table => {
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

/** A table with a header row that repeats. */
export const tableInWord = (table: Extract<Block, { kind: 'table' }>, width: number): Table => {
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
  const rows = table.rows.map((row) =>
    isAcross(row, table)
      ? acrossInWord(row, { columns: columns.length, width, dense: table.dense ?? false })
      : new TableRow({
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

interface Across {
  readonly columns: number;
  /** Of the table, in twips. */
  readonly width: number;
  readonly dense: boolean;
}

/** The heading of the rows under it, which it follows to the next page. */
const acrossInWord = (row: readonly Cell[], { columns, width, dense }: Across): TableRow =>
  new TableRow({
    cantSplit: true,
    children: row.map(
      (cell) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          columnSpan: columns,
          borders: { bottom: { ...hair, color: '000000' } },
          children: cellInWord({ ...cell, strong: true }, dense, true),
        }),
    ),
  });

const cellLength = (cell: Cell): number =>
  (cell.lines ?? []).reduce((sum, line) => sum + line.length, cell.text.length);

const boxIndent = 340;

const cellInWord = (cell: Cell, dense: boolean, keepNext = false): Paragraph[] => {
  const left = cell.box === undefined ? 0 : boxIndent;
  const small = (style: string) => (text: string) =>
    new Paragraph({ style, keepNext, indent: { left }, children: runs(text) });
  return [
    new Paragraph({
      style: dense ? 'TableDense' : 'TableText',
      keepNext,
      ...(keepNext ? { spacing: { before: 160, after: 40 } } : {}),
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
