import type { BrowserWindow } from 'electron';
import { currentText } from '#electron/services/current-text.ts';
import { makeDocx } from '#electron/services/docx.ts';
import { makePdf } from '#electron/services/pdf.ts';
import { saveBytes } from '#electron/services/save-file.ts';
import type { Answers, Request } from '#shared/ipc.ts';

/** Makes the file first and asks where to save it afterwards, so that nobody chooses a place for a file that fails. */
export const exportDocument = async (
  { document, format, name }: Request<'exportDocument'>,
  window: BrowserWindow,
): Promise<Answers['exportDocument']> => {
  const made = format === 'docx' ? await makeDocx(document) : await makePdf(document, format);
  if (!made.ok) return made;
  const kinds = currentText().main.fileKinds;
  const filters =
    format === 'docx'
      ? [{ name: kinds.docx, extensions: ['docx'] }]
      : [{ name: kinds.pdf, extensions: ['pdf'] }];
  return saveBytes({ suggestedName: name, filters, bytes: made.value }, window);
};
