import { app, type BrowserWindow } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';

/** So long the page may take to save what is being typed. A page that hangs must not keep the window open. */
const patience = 2000;

const flushed = new WeakMap<BrowserWindow, () => void>();
let quitting = false;

/** Remembers that the app, and not only its window, is to end; a delayed close would forget it. */
export const followQuit = (): void => {
  app.on('before-quit', () => {
    quitting = true;
  });
};

/** The page of the window has saved what was being typed. */
export const pageIsFlushed = (window: BrowserWindow): void => flushed.get(window)?.();

/**
 * Closes in two steps: first the page is asked to save what is being typed, and only when it has, or its time is up,
 * the window goes.
 * @param before what else must be done first
 */
export const closeAfterFlush = (window: BrowserWindow, before: () => Promise<unknown>): void => {
  let state: 'open' | 'flushing' | 'ready' = 'open';
  window.on('close', (event) => {
    if (state === 'ready') return;
    event.preventDefault();
    if (state === 'flushing') return;
    state = 'flushing';
    void Promise.allSettled([flush(window), before()]).then(() => {
      state = 'ready';
      if (window.isDestroyed()) return;
      window.close();
      if (quitting) app.quit();
    });
  });
  // Windows is about to shut down: nothing can be delayed, but the page can be told at once.
  window.on('query-session-end', () => window.webContents.send('flush'));
};

const flush = async (window: BrowserWindow): Promise<void> => {
  if (window.webContents.isCrashed()) return;
  const answer = new Promise<void>((resolve) => flushed.set(window, resolve));
  window.webContents.send('flush');
  await Promise.race([answer, pause(patience, undefined, { ref: false })]);
};
