import {
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
import type { Block } from '#shared/documents/document.ts';
import { cellMargins, hair, noBorders, none } from './docx-borders.ts';
import { boxInWord, runs } from './docx-runs.ts';

/** Boxes to tick side by side. */
export const ticksInWord = (boxes: readonly string[]): Paragraph[] =>
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

/** Lines to write on. */
export const ruledInWord = (lines: readonly string[], width: number): Table =>
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

/** A line each with a box that can be ticked in Word; its state stands in words too. */
export const checksInWord = ({ items }: Extract<Block, { kind: 'checks' }>): Paragraph[] =>
  items.flatMap(({ box, text, state, note }) => [
    new Paragraph({
      style: 'CheckLine',
      keepNext: note !== undefined,
      children: [
        boxInWord(box),
        new TextRun('\t'),
        ...runs(text),
        new TextRun({ text: `  ·  ${state}`, color: '505050', size: 18 }),
      ],
    }),
    ...(note === undefined
      ? []
      : [new Paragraph({ style: 'TableLine', indent: { left: 340 }, children: runs(note) })]),
  ]);

const signHeight = { value: convertMillimetersToTwip(13), rule: HeightRule.ATLEAST };

/** Two lines for each who signs; two people side by side, the next two under them. */
export const signaturesInWord = (
  { place, people }: Extract<Block, { kind: 'signatures' }>,
  width: number,
): Table => {
  const gap = convertMillimetersToTwip(12);
  const half = Math.floor((width - gap) / 2);
  const sizes = [half, gap, width - gap - half];
  const pairs = people.flatMap((_person, index) => (index % 2 === 0 ? [people.slice(index, index + 2)] : []));
  const cell = (column: number, content: Paragraph[], isLine: boolean) =>
    new TableCell({
      width: { size: sizes[column] ?? half, type: WidthType.DXA },
      borders: isLine ? { bottom: { ...hair, size: 6, color: '000000' } } : { bottom: none },
      children: content,
    });
  const row = (at: (person: number) => Paragraph[] | null, isLine: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isLine ? { height: signHeight } : {}),
      children: [0, 1, 2].map((column) => {
        const content = column === 1 ? null : at(column / 2);
        return cell(column, content ?? [empty()], isLine && content !== null);
      }),
    });
  return new Table({
    columnWidths: sizes,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: cellMargins,
    borders: { ...noBorders, insideHorizontal: none },
    rows: pairs.flatMap((pair) => [
      row((at) => (pair[at] === undefined ? null : [empty()]), true),
      row((at) => (pair[at] === undefined ? null : [small(place)]), false),
      row((at) => (pair[at] === undefined ? null : [empty()]), true),
      row((at) => {
        const person = pair[at];
        return person === undefined ? null : [signer(person.name), small(person.role)];
      }, false),
    ]),
  });
};

const empty = (): Paragraph => new Paragraph({ style: 'TableSource', keepNext: true, children: [] });
const small = (text: string): Paragraph => new Paragraph({ style: 'TableSource', keepNext: true, text });
const signer = (name: string): Paragraph =>
  new Paragraph({ style: 'TableText', keepNext: true, children: runs(name, { bold: true }) });
