import { app, dialog, type BrowserWindow } from 'electron';
import { currentText } from './services/current-text.ts';

/** More crashes than this within the time, and the window is not opened again without being asked. */
const most = 2;
const within = 60_000;

/** Opens a page that died again and says so; asks instead when it keeps dying, and when it no longer answers. */
export const recoverFromCrash = (window: BrowserWindow): void => {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < within), now];
    // Not from within the event: Chromium is still taking the dead page down.
    setImmediate(() => void (crashes.length > most ? askToGoOn(window) : reopen(window)));
  });
  window.on('unresponsive', () => void askToWait(window));
};

const reopen = async (window: BrowserWindow): Promise<void> => {
  const { crash } = currentText().main;
  window.webContents.reload();
  await dialog.showMessageBox(window, {
    type: 'info',
    message: crash.reloaded,
    detail: crash.reloadedDetail,
    buttons: [crash.close],
  });
};

const askToGoOn = async (window: BrowserWindow): Promise<void> => {
  const { crash } = currentText().main;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: crash.again,
    detail: crash.againDetail,
    buttons: [crash.tryAgain, crash.quit],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
};

const askToWait = async (window: BrowserWindow): Promise<void> => {
  const { crash } = currentText().main;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: crash.silent,
    detail: crash.silentDetail,
    buttons: [crash.wait, crash.reopen],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  // A page that hangs cannot be reloaded; ended, it is opened again as after a crash.
  if (response === 1) window.webContents.forcefullyCrashRenderer();
};
