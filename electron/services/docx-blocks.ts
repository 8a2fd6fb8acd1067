import { Bookmark, HeadingLevel, InternalHyperlink, PageBreak, Paragraph, TextRun, type Table } from 'docx';
import type { Block, Document } from '#shared/documents/document.ts';
import { checksInWord, ruledInWord, signaturesInWord, ticksInWord } from './docx-by-hand.ts';
import { drawingInWord } from './docx-drawing.ts';
import { runs } from './docx-runs.ts';
import { factsInWord, tableInWord } from './docx-tables.ts';

type InWord = Paragraph | Table;

/** @param width of the text, in twips */
export const blocksInWord = ({ blocks }: Document, width: number): InWord[] =>
  blocks.flatMap((block, place) => {
    if (block.kind === 'contents') return contentsInWord(block, blocks);
    if (block.kind === 'heading') return headingInWord(block, place);
    if (block.kind === 'list') return listInWord(block, place);
    return blockInWord(block, width, leads(blocks, place));
  });

/** Words before a table or the like, and small print under a heading, follow what they lead to to the next page. */
const leads = (blocks: readonly Block[], place: number): boolean => {
  const block = blocks[place];
  const isSmall = block?.kind === 'paragraph' && block.tone === 'note';
  return led.has(blocks[place + 1]?.kind) || (isSmall && blocks[place - 1]?.kind === 'heading');
};

const led: ReadonlySet<Block['kind'] | undefined> = new Set(['table', 'facts', 'ruled', 'drawing']);

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const tones = { normal: 'Normal', lead: 'Lead', note: 'Note' } as const;

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Where a link to the heading leads. */
const anchor = (place: number): string => `del${place}`;

const headingInWord = ({ level, text, access }: Of<'heading'>, place: number): Paragraph[] => [
  new Paragraph({
    heading: headings[level - 1] ?? HeadingLevel.HEADING_1,
    children: [new Bookmark({ id: anchor(place), children: [new TextRun(text)] })],
  }),
  ...(access === undefined ? [] : [new Paragraph({ style: 'AccessMark', keepNext: true, text: access })]),
];

/** Links and no field: Word asks who opens a file whether fields may be filled in, and shows nothing until then. */
const contentsInWord = ({ title, depth }: Of<'contents'>, blocks: readonly Block[]): Paragraph[] => [
  new Paragraph({ style: 'ContentsTitle', text: title }),
  ...blocks.flatMap((block, place) =>
    block.kind === 'heading' && block.level <= depth
      ? [
          new Paragraph({
            style: block.level === 1 ? 'TOC1' : 'TOC2',
            children: [new InternalHyperlink({ anchor: anchor(place), children: [new TextRun(block.text)] })],
          }),
        ]
      : [],
  ),
];

/** Each numbered list begins at 1: it is an instance of its own. */
const listInWord = ({ items, ordered }: Of<'list'>, instance: number): Paragraph[] =>
  items.map(
    (item) =>
      new Paragraph({
        numbering: { reference: ordered === true ? 'numbers' : 'points', level: 0, instance },
        children: runs(item),
      }),
  );

const blockInWord = (
  block: Exclude<Block, Of<'contents' | 'heading' | 'list'>>,
  width: number,
  isLeading: boolean,
): InWord[] => {
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({
          style: tones[block.tone ?? 'normal'],
          keepNext: isLeading,
          children: runs(block.text),
        }),
      ];
    case 'facts':
      return [factsInWord(block.rows, width), afterTable()];
    case 'table':
      return [
        ...(block.caption === '' ? [] : [new Paragraph({ style: 'Caption', text: block.caption })]),
        tableInWord(block, width),
        afterTable(),
      ];
    case 'ruled':
      return [
        ...ticksInWord(block.boxes),
        ...(block.lines.length === 0 ? [] : [ruledInWord(block.lines, width)]),
        afterTable(),
      ];
    case 'checks':
      return checksInWord(block);
    case 'signatures':
      return [signaturesInWord(block, width), afterTable()];
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })];
    default:
      return drawingInWord(block, width);
  }
};

/** Two tables that touch would become one in Word. */
const afterTable = (): Paragraph =>
  new Paragraph({ spacing: { before: 0, after: 0, line: 120 }, children: [] });
