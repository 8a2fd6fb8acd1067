import { app, dialog, type BrowserWindow } from 'electron';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Handlers } from '#electron/ipc.ts';
import { chooseRefusal } from '#electron/services/backup/choosing.ts';
import type { Backups } from '#electron/services/backup/backups.ts';
import type { BackupDesk } from '#electron/services/backup/desk.ts';
import { besideFolder } from '#electron/services/backup/switch.ts';
import { maySwitch, switchTo, type SwitchDesk } from '#electron/services/backup/switching.ts';
import { currentText } from '#electron/services/current-text.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import { backupExtension, madeByName } from '#shared/exchange/backup-name.ts';
import type { BackupAnswers } from '#shared/ipc/backup.ts';

type Channel = keyof BackupAnswers;

export interface BackupHandlersDesk {
  readonly desk: BackupDesk;
  readonly backups: Backups;
  readonly switching: (window: BrowserWindow) => SwitchDesk;
}

/** One handler for each channel of the copies. */
export const backupHandlers = ({
  desk,
  backups,
  switching,
}: BackupHandlersDesk): Pick<Handlers, Channel> => ({
  backupState: () => backups.state(),
  chooseSecondPlace: async (_nothing, window) => {
    const refusal = chooseRefusal(desk);
    if (refusal !== null) return refuse(refusal);
    const folder = await askForFolder(window);
    return folder === null ? refuse('cancelled') : backups.choose(folder);
  },
  forgetSecondPlace: () => backups.forget(),
  backUp: () => backups.backUp(),
  listCopies: () => backups.list(),
  openCopy: async (_nothing, window) => {
    const file = await askForCopy(window);
    if (file === null) return refuse('cancelled');
    const about = await stat(file).catch(() => null);
    if (about?.isFile() !== true) return refuse('notReadable');
    const name = path.basename(file);
    // Whatever it is called now: what is inside says what it is.
    const made = madeByName(name) ?? about.mtime;
    return accept(backups.show({ file, name, made, size: about.size }));
  },
  tryCopy: ({ token, ...given }) => backups.tryCopy(token, given),
  restoreBeside: ({ token, ...given }) => backups.restoreBeside(token, given),
  switchToBeside: async (_nothing, window) => asSwitch(await switchTo('beside', switching(window))),
  undoSwitch: async (_nothing, window) => asUndo(await switchTo('previous', switching(window))),
  forgetBeside: async (_nothing, window) => {
    const given = switching(window);
    const { profile, disk } = given;
    if (!maySwitch(given)) return null;
    await disk.remove(besideFolder(profile)).catch(() => undefined);
    return null;
  },
  removeCopies: ({ tokens }) => backups.remove(tokens),
});

type Switched = Awaited<ReturnType<typeof switchTo>>;

const asSwitch = (answer: Switched): BackupAnswers['switchToBeside'] => {
  if (answer.ok) return answer;
  return refuse(answer.reason === 'nothingToUndo' ? 'nothingBeside' : answer.reason, answer.detail);
};

const asUndo = (answer: Switched): BackupAnswers['undoSwitch'] => {
  if (answer.ok) return answer;
  return refuse(answer.reason === 'nothingBeside' ? 'nothingToUndo' : answer.reason, answer.detail);
};

const askForFolder = async (window: BrowserWindow): Promise<string | null> => {
  const words = currentText().backup.dialog;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.folderTitle,
    buttonLabel: words.folderButton,
    properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};

const askForCopy = async (window: BrowserWindow): Promise<string | null> => {
  const words = currentText().backup.dialog;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.copyTitle,
    buttonLabel: words.copyButton,
    defaultPath: app.getPath('documents'),
    filters: [{ name: words.kind, extensions: [backupExtension] }],
    properties: ['openFile', 'dontAddToRecent'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};
