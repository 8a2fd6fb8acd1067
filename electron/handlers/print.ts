import type { BrowserWindow } from 'electron';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { Answers } from '#shared/ipc.ts';

/** Prints what the window shows, after the dialog of the system. */
export const print = (window: BrowserWindow): Promise<Answers['print']> =>
  new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: false, pageSize: 'A4' }, (printed, reason) =>
      resolve(printed ? accept(null) : refuse(/cancel/i.test(reason) ? 'cancelled' : 'noPrinter')),
    );
  });
