import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Handlers } from '#electron/ipc.ts';
import { copyAside, dropUncleanCopies, thinAside } from '#electron/services/aside.ts';
import { codeOf, type Disk } from '#electron/services/journal/disk.ts';
import { indexedDbFolder } from '#electron/services/leveldb-guard/guard.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { JournalDesk } from './journal.ts';

export interface DatabaseDesk extends JournalDesk {
  /** Empties the database of our origin, in whatever state it is. */
  readonly empty: () => Promise<void>;
  /** Loads the window anew, after the answer has gone. */
  readonly loadAnew: (window: BrowserWindow) => void;
  /** What waits for the database to be whole, such as the end of a change of keys. */
  readonly whenWhole: readonly (() => Promise<unknown>)[];
}

type DatabaseChannel = 'setDatabaseAside' | 'databaseIsWhole';

export const databaseHandlers = (desk: DatabaseDesk): Pick<Handlers, DatabaseChannel> => {
  const { profile, disk, now, journal, notes } = desk;
  return {
    setDatabaseAside: async ({ why, changes }, window) => {
      try {
        // Under a new key, and after a restore, nothing of the old database may or need be kept: its owner keeps it.
        if (why !== 'keyChange' && why !== 'switched') {
          await copyAside({ profile, why, now: now(), ...(changes === undefined ? {} : { changes }) }, disk);
        }
        await desk.empty();
        if (!(await isEmpty(profile, disk))) return refuse('notWritten', 'not emptied');
      } catch (error) {
        return refuse('notWritten', codeOf(error));
      }
      notes.noteSetAside(why);
      await thinAside(profile, disk).catch(() => undefined);
      desk.loadAnew(window);
      return accept(null);
    },
    databaseIsWhole: async () => {
      notes.noteSetAside(null);
      await dropUncleanCopies(profile, disk).catch(() => undefined);
      await (await journal.current().catch(() => null))?.settle().catch(() => undefined);
      for (const act of desk.whenWhole) await act();
      return null;
    },
  };
};

/** Whether no database lies in the profile: Chromium answers the same whether it could remove the files or not. */
export const isEmpty = async (profile: string, disk: Disk): Promise<boolean> => {
  const folder = indexedDbFolder(profile);
  for (const name of await disk.list(folder)) {
    const inside = await disk.list(path.join(folder, name));
    // LevelDB leaves its lock behind; without CURRENT there is no database.
    if (name.includes('.indexeddb.') ? inside.includes('CURRENT') : inside.length > 0) return false;
  }
  return true;
};
