import {
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

/**
 * The document as a Word file people go on writing in: real heading styles, header rows that repeat, boxes that can
 * be ticked. The only field is the page number, and nothing points out of the file.
 */
export const makeDocx = async (
  document: Document,
  _wordTemplate?: string,
): Promise<Answer<Uint8Array, 'engineFailed'>> => {
  try {
    return accept(new Uint8Array(await Packer.toBuffer(wordDocument(printable(document)))));
  } catch (error) {
    return refuse('engineFailed', error instanceof Error ? error.message : String(error));
  }
};

const wordDocument = (document: Document): WordDocument =>
  new WordDocument({
    title: document.title,
    creator: document.owner,
    lastModifiedBy: document.owner,
    ...(document.subtitle === undefined ? {} : { subject: document.subtitle }),
    ...(document.keywords === undefined ? {} : { keywords: document.keywords.join('; ') }),
    styles: wordStyles(document.language),
    numbering: wordNumbering,
    sections: [
      {
        properties: { page: page(document.landscape ?? false) },
        headers: { default: new Header({ children: [header(document)] }) },
        footers: { default: new Footer({ children: [footer(document)] }) },
        children: [...opening(document), ...blocksInWord(document, textWidth(document))],
      },
    ],
  });

/** The page less two margins, in twips. */
const textWidth = (document: Document): number =>
  convertMillimetersToTwip((document.landscape === true ? 297 : 210) - 50);

const margin = convertMillimetersToTwip(25);
const page = (landscape: boolean) => ({
  size: {
    // A4 as Word itself writes it; counted from millimetres it would be a twip short and called «custom».
    width: 11906,
    height: 16838,
    orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  },
  margin: { top: margin, bottom: margin, left: margin, right: margin, header: 700, footer: 700 },
});

const header = (document: Document): Paragraph => {
  const right = [document.dayText, document.accessMark].filter((part) => part !== undefined).join('  ·  ');
  return new Paragraph({
    style: 'Header',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(document) }],
    children: [
      new TextRun({ text: document.owner, bold: true }),
      new TextRun(`  ·  ${document.title}`),
      new TextRun(`\t${right}`),
    ],
  });
};

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
  ...(document.logo === undefined ? [] : [logoInWord(document.logo)]),
  ...(document.notice === undefined ? [] : [new Paragraph({ style: 'Notice', text: document.notice })]),
  new Paragraph({ style: 'Title', text: document.title }),
  ...(document.subtitle === undefined ? [] : [new Paragraph({ style: 'Subtitle', text: document.subtitle })]),
];
