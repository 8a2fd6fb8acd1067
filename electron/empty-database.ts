import { session, type BrowserWindow } from 'electron';
import { origin } from './scheme.ts';

/**
 * Empties the database of our origin, in whatever state it is: its connections are closed and its folder goes. Measured in
 * Electron 42 on whole stores, on damaged ones, and on ones that could not be opened at all.
 */
export const emptyDatabase = (): Promise<void> =>
  session.defaultSession.clearStorageData({ origin, storages: ['indexdb'] });

/** Loads the window anew, so that it starts over with what the disk holds now. */
export const loadAnew = (window: BrowserWindow): void => {
  if (!window.isDestroyed()) window.webContents.reload();
};
