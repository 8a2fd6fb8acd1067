import { app, dialog, type BrowserWindow } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import { currentText } from './services/current-text.ts';

/** So long the page may take to save what is being typed, before the user is asked: it may be slow, or hang. */
const patience = 2000;

const waiting = new WeakMap<BrowserWindow, (saved: boolean) => void>();
const lastThings = new Set<() => Promise<unknown>>();
let quitting = false;

/** Remembers that the app, and not only its window, is to end; a delayed close would forget it. */
export const followQuit = (): void => {
  app.on('before-quit', () => {
    quitting = true;
  });
};

/** Does this when all is saved and the window is about to go, out of sight. It must come to its end by itself. */
export const beforeGoing = (act: () => Promise<unknown>): void => {
  lastThings.add(act);
};

/** The page of the window has done what it could to save what was being typed. */
export const pageIsFlushed = (window: BrowserWindow, saved: boolean): null => {
  waiting.get(window)?.(saved);
  return null;
};

/**
 * Closes in two steps: first the page is asked to save what is being typed; when it has, the window goes. When it could
 * not, or has not answered in time, the user is asked first.
 * @param before what else must be done first
 */
export const closeAfterFlush = (window: BrowserWindow, before: () => Promise<unknown>): void => {
  let state: 'open' | 'closing' | 'ready' = 'open';
  window.on('close', (event) => {
    if (state === 'ready') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    void mayClose(window, before).then(async (may) => {
      if (may) await doLastThings(window);
      state = may ? 'ready' : 'open';
      if (may) goOn(window);
      else quitting = false;
    });
  });
  // Windows is about to shut down: nothing can be delayed, but the page can be told at once.
  window.on('query-session-end', () => window.webContents.send('flush'));
};

const mayClose = async (window: BrowserWindow, before: () => Promise<unknown>): Promise<boolean> => {
  const answer = flush(window);
  const inTime = Promise.race([answer, pause(patience, false, { ref: false })]);
  const [saved] = await Promise.all([inTime, before().catch(() => undefined)]);
  return saved || window.isDestroyed() || askToClose(window, answer);
};

const doLastThings = async (window: BrowserWindow): Promise<void> => {
  if (!window.isDestroyed()) window.hide();
  for (const act of lastThings) await act().catch(() => undefined);
};

const goOn = (window: BrowserWindow): void => {
  if (!window.isDestroyed()) window.close();
  if (quitting) app.quit();
};

const flush = async (window: BrowserWindow): Promise<boolean> => {
  if (window.webContents.isCrashed()) return true;
  const answer = new Promise<boolean>((resolve) => {
    waiting.set(window, resolve);
  });
  // A page that is still loading has nothing to save, and may not hear that it is asked.
  const isLoading = window.webContents.isLoadingMainFrame();
  window.webContents.send('flush');
  return isLoading ? Promise.race([answer, pause(patience, true, { ref: false })]) : answer;
};

/** The question goes away by itself when the page has saved after all. */
const askToClose = async (window: BrowserWindow, late: Promise<boolean>): Promise<boolean> => {
  const { close } = currentText().main;
  const unneeded = new AbortController();
  let isSaved = false;
  void late.then((saved) => {
    isSaved = saved;
    if (saved) unneeded.abort();
  });
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: close.unsaved,
    detail: close.unsavedDetail,
    buttons: [close.stay, close.closeAnyway],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
    signal: unneeded.signal,
  });
  return isSaved || response === 1;
};
