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
  saveText: (request) => ipcRenderer.invoke('saveText', request),
  openText: (request) => ipcRenderer.invoke('openText', request),
  keepCopy: (request) => ipcRenderer.invoke('keepCopy', request),
  readCopy: (request) => ipcRenderer.invoke('readCopy', request),
  showInFolder: (request) => ipcRenderer.invoke('showInFolder', request),
  openLink: (request) => ipcRenderer.invoke('openLink', request),
  print: () => ipcRenderer.invoke('print'),
  appendChange: (request) => ipcRenderer.invoke('appendChange', request),
  onCommand: (listener) => {
    const forward = (_event: unknown, command: CommandId) => listener(command);
    ipcRenderer.on('command', forward);
    return () => ipcRenderer.off('command', forward);
  },
  onFlush: (listener) => {
    savers.add(listener);
    return () => savers.delete(listener);
  },
} satisfies Desktop;

contextBridge.exposeInMainWorld('samspill', desktop);
