import type { Desktop } from '#shared/ipc.ts';

/** What the data layer asks of the desktop around the window. */
export type DesktopPort = Pick<
  Desktop,
  | 'appendChange'
  | 'databaseIsWhole'
  | 'journalState'
  | 'keepCopy'
  | 'keepSnapshot'
  | 'readChanges'
  | 'readCopy'
  | 'readSnapshot'
  | 'rewriteJournal'
  | 'setDatabaseAside'
>;

let port: DesktopPort | null = null;

/** The desktop of this window, or what a test has put in its place. */
export const desktopPort = (): DesktopPort => port ?? globalThis.window.samspill;

export const setDesktopPort = (other: DesktopPort): void => {
  port = other;
};
