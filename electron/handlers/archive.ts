import { app, dialog, type BrowserWindow } from 'electron';
import { archiveFiles, type MadeFile } from '#electron/services/archive-files.ts';
import { currentText } from '#electron/services/current-text.ts';
import { makeDocument } from '#electron/services/make-document.ts';
import { safeFileName } from '#electron/services/safe-file-name.ts';
import { saveBytes } from '#electron/services/save-file.ts';
import { rememberSaved } from '#electron/services/saved-files.ts';
import { writeFolder } from '#electron/services/write-folder.ts';
import { zipArchive } from '#electron/services/zip-archive.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { Answers, Request } from '#shared/ipc.ts';

/** Makes every file of the package first, asks where to save, and writes all of it or nothing. */
export const saveArchive = async (
  { name, as, files, record, wordTemplate }: Request<'saveArchive'>,
  window: BrowserWindow,
): Promise<Answers['saveArchive']> => {
  const made = await archiveFiles(files, record, {
    make: (document, format) => makeDocument(document, format, wordTemplate),
    version: app.getVersion(),
  });
  if (!made.ok) return made;
  if (as === 'folder') return saveFolder(name, made.value, window);
  const filters = [{ name: currentText().main.fileKinds.zip, extensions: ['zip'] }];
  const bytes = zipArchive(made.value, record.day);
  return saveBytes({ suggestedName: `${name}.zip`, filters, bytes }, window);
};

const saveFolder = async (
  name: string,
  files: readonly MadeFile[],
  window: BrowserWindow,
): Promise<Answers['saveArchive']> => {
  const words = currentText().main.save;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.folderTitle,
    buttonLabel: words.folderButton,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  const [parent] = filePaths;
  if (canceled || parent === undefined) return refuse('cancelled');
  const written = await writeFolder(parent, safeFileName(name), files);
  return written.ok ? accept(rememberSaved(written.value)) : written;
};
