import type { BrowserWindow } from 'electron';
import { currentText } from '#electron/services/current-text.ts';
import { makePdf } from '#electron/services/pdf.ts';
import { saveBytes } from '#electron/services/save-file.ts';
import type { Document } from '#shared/documents/document.ts';
import type { Answers, DocumentFormat, Request } from '#shared/ipc.ts';

/** Makes the file first and asks where to save it afterwards, so that nobody chooses a place for a file that fails. */
export const exportDocument = async (
  { document, format, name }: Request<'exportDocument'>,
  window: BrowserWindow,
): Promise<Answers['exportDocument']> => {
  const made = await make(document, format);
  if (!made.ok) return made;
  const kinds = currentText().main.fileKinds;
  const filters =
    format === 'docx'
      ? [{ name: kinds.docx, extensions: ['docx'] }]
      : [{ name: kinds.pdf, extensions: ['pdf'] }];
  return saveBytes({ suggestedName: name, filters, bytes: made.value }, window);
};

/** The writer of Word files is as large as the rest of the main process, so it is loaded when it is asked for. */
const make = async (document: Document, format: DocumentFormat) => {
  if (format !== 'docx') return makePdf(document, format);
  const { makeDocx } = await import('#electron/services/docx.ts');
  return makeDocx(document);
};
