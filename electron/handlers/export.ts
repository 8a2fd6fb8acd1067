import type { BrowserWindow, FileFilter } from 'electron';
import { currentText } from '#electron/services/current-text.ts';
import { makeDocument } from '#electron/services/make-document.ts';
import { saveBytes } from '#electron/services/save-file.ts';
import { extensionOf, type DocumentFormat } from '#shared/documents/export-format.ts';
import type { Answers, Request } from '#shared/ipc.ts';

/** Makes the file first and asks where to save it afterwards, so that nobody chooses a place for a file that fails. */
export const exportDocument = async (
  { document, format, name, wordTemplate }: Request<'exportDocument'>,
  window: BrowserWindow,
): Promise<Answers['exportDocument']> => {
  const made = await makeDocument(document, format, wordTemplate);
  if (!made.ok) return made;
  return saveBytes({ suggestedName: name, filters: [filterOf(format)], bytes: made.value }, window);
};

const filterOf = (format: DocumentFormat): FileFilter => {
  const extension = extensionOf(format);
  return { name: currentText().main.fileKinds[extension], extensions: [extension] };
};
