import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { FileRefusal, SavedFile } from '#shared/ipc.ts';
import { openDisk, writeAtomic } from './atomic-write.ts';
import { diskTrouble } from './disk-trouble.ts';
import { currentText } from './current-text.ts';
import { rememberSaved } from './saved-files.ts';
import { safeFileName } from './safe-file-name.ts';

export interface SaveRequest {
  /** Without folder, with extension. */
  readonly suggestedName: string;
  /** The first filter decides the extension. */
  readonly filters: readonly FileFilter[];
  readonly bytes: Uint8Array;
  /** Where the dialog begins; left out: where something was saved last, or among the user's documents. */
  readonly folder?: string | undefined;
}

let latestFolder: string | null = null;

/**
 * Asks where to save and writes the file whole or not at all.
 * @returns the file as the window may know it, or why not
 */
export const saveBytes = async (
  { suggestedName, filters, bytes, folder }: SaveRequest,
  window: BrowserWindow,
): Promise<Answer<SavedFile, FileRefusal>> => {
  const words = currentText().main.save;
  const answer = await dialog.showSaveDialog(window, {
    title: words.title,
    buttonLabel: words.button,
    defaultPath: path.join(folder ?? latestFolder ?? app.getPath('documents'), safeFileName(suggestedName)),
    filters: [...filters],
    // The PC's own list of recent files would tell of the kommune to who cannot open Samspill.
    properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
  });
  if (answer.canceled || answer.filePath === '') return refuse('cancelled');
  const file = withExtension(answer.filePath, filters);
  // The dialog asked about the name it knew; an extension added afterwards may meet another file.
  if (file !== answer.filePath && (await exists(file)) && !(await mayReplace(file, window))) {
    return refuse('cancelled');
  }
  const written = await writeAtomic(file, bytes, openDisk);
  if (!written.ok) return refuse(diskTrouble(written.detail), written.detail);
  latestFolder = path.dirname(file);
  return accept(rememberSaved(file));
};

const withExtension = (file: string, filters: readonly FileFilter[]): string => {
  const extensions = filters.flatMap((filter) => filter.extensions);
  const has = extensions.some((extension) => file.toLowerCase().endsWith(`.${extension.toLowerCase()}`));
  const [first] = extensions;
  return has || first === undefined ? file : `${file}.${first}`;
};

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const mayReplace = async (file: string, window: BrowserWindow): Promise<boolean> => {
  const { save: words, cancel } = currentText().main;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: words.replace(path.basename(file)),
    detail: words.replaceDetail,
    buttons: [words.replaceButton, cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
};
