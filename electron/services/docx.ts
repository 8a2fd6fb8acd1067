import {
  AlignmentType,
  Document as WordDocument,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Document } from '#shared/documents/document.ts';
import { printable } from '#shared/documents/printable.ts';
import { blocksInWord } from './docx-blocks.ts';
import { logoInWord } from './docx-drawing.ts';
import { wordNumbering, wordStyles } from './docx-styles.ts';

import { onTemplate } from './word/on-template.ts';
import { openPackage, packageBytes } from './word/package.ts';
import { repeatable } from './word/repeatable.ts';
import { textWidthOf, type Section } from './word/section.ts';
import { readTemplate } from './word/template.ts';

/**
 * The document as a Word file people go on writing in: real heading styles, header rows that repeat, boxes that can
 * be ticked. The only field of ours is the page number, and nothing of ours points out of the file.
 * @param wordTemplate the kommune's own template as base64; its styles, page, header and footer are used
 * @returns `badTemplate` where that template cannot be used
 */
export const makeDocx = async (
  document: Document,
  wordTemplate?: string,
): Promise<Answer<Uint8Array, 'engineFailed' | 'badTemplate'>> => {
  const clean = printable(document);
  const template = wordTemplate === undefined ? null : readTemplate(Buffer.from(wordTemplate, 'base64'));
  if (template?.ok === false) return refuse('badTemplate', template.reason);
  try {
    const frame = template === null ? plainFrame(clean) : templateFrame(clean, template.value.section);
    const made = openPackage(new Uint8Array(await Packer.toBuffer(wordDocument(clean, frame))));
    if (!made.ok) return refuse('engineFailed', made.reason);
    const parts = repeatable(made.value, clean.day);
    return accept(
      packageBytes(template === null ? parts : onTemplate(parts, template.value, clean), clean.day),
    );
  } catch (error) {
    return refuse('engineFailed', error instanceof Error ? error.message : String(error));
  }
};

/** Where the text stands: how wide it is, in twips, and what stands above it on the first page. */
interface Frame {
  readonly width: number;
  readonly opening: readonly Paragraph[];
}

/** The kommune's own template has its own mark and its own header, so what ours says stands in the text. */
const templateFrame = (document: Document, section: Section): Frame => ({
  width: textWidthOf(section, document.landscape ?? false),
  opening: [
    ...opening(document),
    new Paragraph({
      style: 'DocumentFacts',
      text: [document.owner, document.dayText, document.accessMark]
        .filter((part) => part !== undefined && part !== '')
        .join('  ·  '),
    }),
    ...(document.contact === undefined
      ? []
      : [new Paragraph({ style: 'DocumentFacts', text: document.contact })]),
  ],
});

const plainFrame = (document: Document): Frame => ({
  width: convertMillimetersToTwip(document.landscape === true ? 297 : 210) - 2 * marginOf(document),
  opening: [...(document.logo === undefined ? [] : [logoInWord(document.logo)]), ...opening(document)],
});

const wordDocument = (document: Document, { width, opening: first }: Frame): WordDocument =>
  new WordDocument({
    title: document.title,
    creator: document.owner,
    lastModifiedBy: document.owner,
    ...(document.subtitle === undefined ? {} : { subject: document.subtitle }),
    ...(document.keywords === undefined ? {} : { keywords: document.keywords.join('; ') }),
    styles: wordStyles(document),
    numbering: wordNumbering,
    sections: [
      {
        properties: { page: page(document) },
        headers: { default: new Header({ children: [header(document, width)] }) },
        footers: { default: new Footer({ children: [...contact(document), footer(document)] }) },
        children: [...first, ...blocksInWord(document, width)],
      },
    ],
  });

const marginOf = ({ compact = 0 }: Document): number => convertMillimetersToTwip(25 - 9 * compact);

const page = (document: Document) => ({
  size: {
    // A4 as Word itself writes it; counted from millimetres it would be a twip short and called «custom».
    width: 11906,
    height: 16838,
    orientation: document.landscape === true ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: { ...sides(marginOf(document)), header: 700, footer: 700 },
});

const sides = (margin: number) => ({ top: margin, bottom: margin, left: margin, right: margin });

const header = (document: Document, width: number): Paragraph => {
  const right = [document.dayText, document.accessMark].filter((part) => part !== undefined).join('  ·  ');
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [
      new TextRun({ text: document.owner, bold: true }),
      new TextRun(`  ·  ${document.title}`),
      new TextRun(`\t${right}`),
    ],
  });
};

/** Who to ask, on a line of its own: beside the number a long one would run into it. */
const contact = (document: Document): Paragraph[] =>
  document.contact === undefined
    ? []
    : [new Paragraph({ style: 'Footer', alignment: AlignmentType.LEFT, text: document.contact })];

/** The words around the two numbers stand in the document, so «Side 1 av 7» can be said in any written form. */
const footer = (document: Document): Paragraph => {
  const numbers = new Map([
    ['{page}', PageNumber.CURRENT],
    ['{pages}', PageNumber.TOTAL_PAGES],
  ]);
  const parts = document.pageText.split(/(\{pages?\})/).filter((part) => part !== '');
  return new Paragraph({
    style: 'Footer',
    children: parts.map((part) => {
      const number = numbers.get(part);
      return number === undefined ? new TextRun(part) : new TextRun({ children: [number] });
    }),
  });
};

const opening = (document: Document): Paragraph[] => [
  ...(document.notice === undefined ? [] : [new Paragraph({ style: 'Notice', text: document.notice })]),
  new Paragraph({ style: 'Title', text: document.title }),
  ...(document.subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', text: document.subtitle })]),
];
