import { app, dialog, type BrowserWindow } from 'electron';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Handlers } from '#electron/ipc.ts';
import { currentText } from '#electron/services/current-text.ts';
import { openSession } from '#electron/services/keys/open-vault.ts';
import type { Vault } from '#electron/services/keys/vault.ts';
import { closeParcel, mostParcelBytes, openParcel } from '#electron/services/parcel.ts';
import { saveBytes } from '#electron/services/save-file.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { ParcelAnswers, ParcelKind } from '#shared/ipc/parcel.ts';

const extensions: Readonly<Record<ParcelKind, string>> = {
  meeting: 'samspill-mote',
  evaluation: 'samspill-evaluering',
  exercise: 'samspill-svar',
  rules: 'samspill-spilleregler',
};

/** The files that go between two PCs: closed to one person, opened by one person. */
export const parcelHandlers = (vault: Pick<Vault, 'keyFileText'>): Pick<Handlers, keyof ParcelAnswers> => ({
  saveParcel: async ({ kind, to, name, text }, window) => {
    if (openSession() === null) return refuse('locked');
    const closed = await closeParcel(text, to, await vault.keyFileText());
    if (!closed.ok) return closed;
    const saved = await saveBytes(
      { suggestedName: `${name}.${extensions[kind]}`, filters: filters(kind), bytes: closed.value },
      window,
    );
    if (saved.ok) return saved;
    return refuse(saved.reason === 'cancelled' ? 'cancelled' : 'notWritable');
  },
  openParcel: async ({ kind }, window) => {
    const file = await askForParcel(kind, window);
    if (file === null) return refuse('cancelled');
    const bytes = await readParcelFile(file);
    if (!bytes.ok) return bytes;
    // Asked for here, not before the dialog: it may have been open while the app locked itself.
    const session = openSession();
    if (session === null) return refuse('locked');
    const opened = await openParcel(bytes.value, session);
    return opened.ok ? accept({ name: path.basename(file), text: opened.value }) : opened;
  },
});

const readParcelFile = async (file: string): Promise<Answer<Uint8Array, 'notReadable' | 'tooLarge'>> => {
  try {
    const about = await stat(file);
    if (!about.isFile()) return refuse('notReadable');
    if (about.size > mostParcelBytes) return refuse('tooLarge');
    return accept(new Uint8Array(await readFile(file)));
  } catch {
    return refuse('notReadable');
  }
};

const filters = (kind: ParcelKind) => {
  const { parcel, evaluation, exercise, rules } = currentText().main.fileKinds;
  const names: Readonly<Record<ParcelKind, string>> = { meeting: parcel, evaluation, exercise, rules };
  return [{ name: names[kind], extensions: [extensions[kind]] }];
};

/** What the two answer alone goes the same way, whichever it is: either place reads the files of both. */
const filtersToRead = (kind: ParcelKind) => {
  const own = filters(kind);
  if (kind === 'exercise') return [...own, ...filters('evaluation')];
  return kind === 'evaluation' ? [...own, ...filters('exercise')] : own;
};

const askForParcel = async (kind: ParcelKind, window: BrowserWindow): Promise<string | null> => {
  const words = currentText().main.open;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.title,
    buttonLabel: words.button,
    defaultPath: app.getPath('documents'),
    filters: filtersToRead(kind),
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};
