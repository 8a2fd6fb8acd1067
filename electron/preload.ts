import { contextBridge, ipcRenderer } from 'electron';
import type { CommandId, Desktop } from '#shared/ipc.ts';

const savers = new Set<() => Promise<boolean>>();

// Main waits for the answer before the window closes, so it is given whatever the page's own savers do.
ipcRenderer.on('flush', () => {
  void Promise.allSettled([...savers].map((save) => save())).then((answers) => {
    const saved = answers.every((answer) => answer.status === 'fulfilled' && answer.value);
    return ipcRenderer.invoke('flushed', { saved });
  });
});

const desktop = {
  appInfo: () => ipcRenderer.invoke('appInfo'),
  readSettings: () => ipcRenderer.invoke('readSettings'),
  writeSettings: (request) => ipcRenderer.invoke('writeSettings', request),
  exportDocument: (request) => ipcRenderer.invoke('exportDocument', request),
  saveArchive: (request) => ipcRenderer.invoke('saveArchive', request),
  openLetterhead: (request) => ipcRenderer.invoke('openLetterhead', request),
  saveText: (request) => ipcRenderer.invoke('saveText', request),
  openText: (request) => ipcRenderer.invoke('openText', request),
  keepCopy: (request) => ipcRenderer.invoke('keepCopy', request),
  readCopy: (request) => ipcRenderer.invoke('readCopy', request),
  showInFolder: (request) => ipcRenderer.invoke('showInFolder', request),
  openLink: (request) => ipcRenderer.invoke('openLink', request),
  print: () => ipcRenderer.invoke('print'),
  appendChange: (request) => ipcRenderer.invoke('appendChange', request),
  journalState: () => ipcRenderer.invoke('journalState'),
  readChanges: (request) => ipcRenderer.invoke('readChanges', request),
  readSnapshot: (request) => ipcRenderer.invoke('readSnapshot', request),
  keepSnapshot: (request) => ipcRenderer.invoke('keepSnapshot', request),
  setDatabaseAside: (request) => ipcRenderer.invoke('setDatabaseAside', request),
  rewriteJournal: (request) => ipcRenderer.invoke('rewriteJournal', request),
  databaseIsWhole: () => ipcRenderer.invoke('databaseIsWhole'),
  vaultState: () => ipcRenderer.invoke('vaultState'),
  foundVault: (request) => ipcRenderer.invoke('foundVault', request),
  unlock: (request) => ipcRenderer.invoke('unlock', request),
  openVault: () => ipcRenderer.invoke('openVault'),
  lock: (request) => ipcRenderer.invoke('lock', request),
  takeUnsaved: () => ipcRenderer.invoke('takeUnsaved'),
  confirmPassphrase: (request) => ipcRenderer.invoke('confirmPassphrase', request),
  giveAccess: (request) => ipcRenderer.invoke('giveAccess', request),
  setRole: (request) => ipcRenderer.invoke('setRole', request),
  removeAccess: (request) => ipcRenderer.invoke('removeAccess', request),
  changePassphrase: (request) => ipcRenderer.invoke('changePassphrase', request),
  makeSheet: (request) => ipcRenderer.invoke('makeSheet', request),
  confirmSheet: (request) => ipcRenderer.invoke('confirmSheet', request),
  recover: (request) => ipcRenderer.invoke('recover', request),
  rememberMe: (request) => ipcRenderer.invoke('rememberMe', request),
  proposePassphrase: () => ipcRenderer.invoke('proposePassphrase'),
  signTogether: (request) => ipcRenderer.invoke('signTogether', request),
  envelopeKey: (request) => ipcRenderer.invoke('envelopeKey', request),
  backupState: () => ipcRenderer.invoke('backupState'),
  chooseSecondPlace: () => ipcRenderer.invoke('chooseSecondPlace'),
  forgetSecondPlace: () => ipcRenderer.invoke('forgetSecondPlace'),
  backUp: () => ipcRenderer.invoke('backUp'),
  listCopies: () => ipcRenderer.invoke('listCopies'),
  openCopy: () => ipcRenderer.invoke('openCopy'),
  tryCopy: (request) => ipcRenderer.invoke('tryCopy', request),
  restoreBeside: (request) => ipcRenderer.invoke('restoreBeside', request),
  switchToBeside: () => ipcRenderer.invoke('switchToBeside'),
  forgetBeside: () => ipcRenderer.invoke('forgetBeside'),
  undoSwitch: () => ipcRenderer.invoke('undoSwitch'),
  removeCopies: (request) => ipcRenderer.invoke('removeCopies', request),
  dispose: (request) => ipcRenderer.invoke('dispose', request),
  saveParcel: (request) => ipcRenderer.invoke('saveParcel', request),
  openParcel: (request) => ipcRenderer.invoke('openParcel', request),
  onCommand: (listener) => {
    const forward = (_event: unknown, command: CommandId) => listener(command);
    ipcRenderer.on('command', forward);
    return () => ipcRenderer.off('command', forward);
  },
  onFlush: (listener) => {
    savers.add(listener);
    return () => savers.delete(listener);
  },
  onLock: (listener) => {
    const forward = () => listener();
    ipcRenderer.on('lock', forward);
    return () => ipcRenderer.off('lock', forward);
  },
} satisfies Desktop;

contextBridge.exposeInMainWorld('samspill', desktop);
