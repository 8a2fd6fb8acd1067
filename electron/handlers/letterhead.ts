import { app, dialog, type BrowserWindow } from 'electron';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { currentText } from '#electron/services/current-text.ts';
import { checkLogo } from '#electron/services/logo.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { letterheadLimits, type LetterheadKind } from '#shared/domain/letterhead.ts';
import type { Answers, Request } from '#shared/ipc.ts';
import type { LetterheadRefusal } from '#shared/ipc/letterhead.ts';

/** Asks for a logo or a Word template and looks whether it can be used; nothing is kept here. */
export const openLetterhead = async (
  { kind }: Request<'openLetterhead'>,
  window: BrowserWindow,
): Promise<Answers['openLetterhead']> => {
  const file = await askForFile(kind, window);
  if (file === null) return refuse('cancelled');
  const bytes = await readFile(file, letterheadLimits[kind]);
  if (!bytes.ok) return bytes;
  const mediaType = await checked(kind, bytes.value);
  if (!mediaType.ok) return mediaType;
  const data = Buffer.from(bytes.value).toString('base64');
  return accept({ fileName: path.basename(file), mediaType: mediaType.value, data });
};

const templateType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.template';

const checked = async (
  kind: LetterheadKind,
  bytes: Uint8Array,
): Promise<Answer<string, LetterheadRefusal>> => {
  if (kind === 'logo') {
    const size = checkLogo(bytes);
    return size.ok ? accept(size.value.mediaType) : size;
  }
  // Loaded when it is asked for, like the writer of Word files that it belongs to.
  const { readTemplate } = await import('#electron/services/word/template.ts');
  const template = readTemplate(bytes);
  return template.ok ? accept(templateType) : template;
};

const readFile = async (
  file: string,
  most: number,
): Promise<Answer<Uint8Array, 'notReadable' | 'tooLarge'>> => {
  try {
    const handle = await open(file, 'r');
    try {
      const about = await handle.stat();
      if (!about.isFile()) return refuse('notReadable');
      if (about.size > most) return refuse('tooLarge');
      return accept(new Uint8Array(await handle.readFile()));
    } finally {
      await handle.close();
    }
  } catch {
    return refuse('notReadable');
  }
};

const endings: Readonly<Record<LetterheadKind, readonly string[]>> = {
  logo: ['png', 'jpg', 'jpeg'],
  // Those that cannot be used are shown too: who chooses one is told why.
  wordTemplate: ['dotx', 'docx', 'dotm', 'dot', 'docm', 'doc'],
};

const askForFile = async (kind: LetterheadKind, window: BrowserWindow): Promise<string | null> => {
  const { open: words, fileKinds } = currentText().main;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.title,
    buttonLabel: words.button,
    defaultPath: app.getPath('documents'),
    filters: [{ name: fileKinds[kind], extensions: [...endings[kind]] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};
