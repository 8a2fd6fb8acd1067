import { app, dialog, type BrowserWindow, type FileFilter } from 'electron';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { FileRefusal, OpenedText } from '#shared/ipc.ts';
import { currentText } from './current-text.ts';
import { readTextFile } from './read-text-file.ts';
import type { ReadText } from './read-table-file.ts';

/**
 * Asks for a file and reads it as text. The window learns its name, never where it lies.
 * @param folder where the dialog begins; left out: among the user's documents
 * @param read how the file becomes text; left out: as UTF-8 and nothing else
 */
export const openText = async (
  filters: readonly FileFilter[],
  window: BrowserWindow,
  folder?: string,
  read: (file: string) => Promise<ReadText> = asUtf8,
): Promise<Answer<OpenedText, FileRefusal | 'workbook'>> => {
  const words = currentText().main.open;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.title,
    buttonLabel: words.button,
    defaultPath: folder ?? app.getPath('documents'),
    filters: [...filters],
    // The PC's own list of recent files would tell of the kommune to who cannot open Samspill.
    properties: ['openFile', 'dontAddToRecent'],
  });
  const [file] = filePaths;
  if (canceled || file === undefined) return refuse('cancelled');
  const text = await read(file);
  return text.ok ? accept({ name: path.basename(file), ...text.value }) : text;
};

const asUtf8 = async (file: string): Promise<ReadText> => {
  const read = await readTextFile(file);
  return read.ok ? accept({ text: read.value, isUtf8: true }) : read;
};
