import type { Answer } from '#shared/domain/answer.ts';
import { accept } from '#shared/domain/answer.ts';
import type { Document } from '#shared/documents/document.ts';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import { documentHtml } from '#shared/documents/html.ts';
import { printable } from '#shared/documents/printable.ts';
import { makePdf, type PdfRefusal } from './pdf.ts';

export type MakeRefusal = PdfRefusal | 'badTemplate';

/**
 * The one way from the neutral document to the bytes of a file.
 * @param wordTemplate the kommune's own Word template as base64; only Word files ask for it
 * @returns `engineFailed` with what the engine said; `badTemplate` with what is wrong with the template
 */
export const makeDocument = async (
  document: Document,
  format: DocumentFormat,
  wordTemplate?: string,
): Promise<Answer<Uint8Array, MakeRefusal>> => {
  if (format === 'html') return accept(new TextEncoder().encode(documentHtml(printable(document))));
  if (format !== 'docx') return makePdf(document, format);
  // The writer of Word files is as large as the rest of the main process, so it is loaded when it is asked for.
  const { makeDocx } = await import('./docx.ts');
  return makeDocx(document, wordTemplate);
};
