import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { Document } from '#shared/documents/document.ts';
import { printable } from '#shared/documents/printable.ts';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import { printByChromium } from './pdf-chromium.ts';
import { engines, pdfEngine, unavailableFormats } from './pdf-engine.ts';
import { setByTypst } from './pdf-typst.ts';
import type { PdfStandard } from './typst.ts';

/** `unknownLetters`: no font here or in the house has them, and a file for the archive may not leave them out. */
export type PdfRefusal = 'engineFailed' | 'unknownLetters';

export type PdfFormat = Exclude<DocumentFormat, 'docx' | 'html'>;

const standards: Readonly<Record<PdfFormat, PdfStandard | null>> = {
  pdf: null,
  'pdf-archive': 'a-2a',
  'pdf-accessible': 'ua-1',
};

/**
 * Makes the PDF with the best engine present. A plain PDF falls back to the next engine; a PDF with a standard is
 * made by native Typst or not at all, since no other engine here can write it.
 */
export const makePdf = async (
  document: Document,
  format: PdfFormat,
): Promise<Answer<Uint8Array, PdfRefusal>> => {
  const standard = standards[format];
  const clean = printable(document);
  const engine = pdfEngine();
  if (unavailableFormats(engine).includes(format))
    return refuse('engineFailed', `${engine} cannot write ${format}`);
  if (standard !== null)
    return withStandard(await setByTypst({ engine: 'typst', document: clean, standard }));
  for (const next of engines.slice(engines.indexOf(engine))) {
    if (next === 'chromium') break;
    const made = await setByTypst({ engine: next, document: clean, standard });
    if (made.ok) return made;
  }
  return printByChromium(clean);
};

/** Typst says it in words; a plain PDF would show an empty box instead. */
const withStandard = (made: Answer<Uint8Array, 'engineFailed'>): Answer<Uint8Array, PdfRefusal> =>
  !made.ok && made.detail?.includes('could not be displayed with') === true
    ? refuse('unknownLetters', made.detail)
    : made;
