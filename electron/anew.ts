import { app, type BrowserWindow } from 'electron';
import { setTimeout as pause } from 'node:timers/promises';
import { startPage } from './scheme.ts';

/** So long the process of the page before may take to end, before the new page is loaded all the same. */
const patience = 2000;

const blank = 'about:blank';

const renewing = new WeakSet<BrowserWindow>();

/**
 * Loads the window anew in a process of its own: a page that has never seen a key. What the one before had in its memory,
 * opened texts and answers that were typed, goes with its process; a mere reload would go on in the same one, where it
 * lies about until something is written over it.
 */
export const loadAnew = (window: BrowserWindow): void => {
  if (renewing.has(window)) return;
  renewing.add(window);
  // Not before the answer to the one who asked for it is on its way.
  setImmediate(() => {
    void inNewProcess(window).finally(() => renewing.delete(window));
  });
};

const inNewProcess = async (window: BrowserWindow): Promise<void> => {
  if (window.isDestroyed()) return;
  const { webContents } = window;
  const [page, before] = [webContents.getURL(), webContents.getOSProcessId()];
  // A page of another origin cannot share the process.
  await webContents.loadURL(blank).catch(ignore);
  await isGone(before);
  if (window.isDestroyed()) return;
  await webContents.loadURL(page === '' || page === blank ? startPage : page).catch(ignore);
  if (!window.isDestroyed()) webContents.navigationHistory.clear();
};

const isGone = async (process: number): Promise<void> => {
  const last = Date.now() + patience;
  while (Date.now() < last && app.getAppMetrics().some(({ pid }) => pid === process)) await pause(10);
};

/** Closed while it was loading: there is nothing to show any more. */
const ignore = (): void => undefined;
