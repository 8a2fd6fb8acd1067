import { tableNames } from '#shared/exchange/table-name.ts';
import { follows, type JournalHead } from '#shared/journal/chain.ts';
import { damaged, DamagedError, tellOfDamage } from '../damaged.ts';
import type { Database } from '../database.ts';
import { allAreOpened, fromStored } from '../stored-row.ts';
import { isOpen, openKeys } from '../vault.ts';
import { beginningOf } from './journal-changes.ts';

/** As many rows or changes as are looked at before the window is let in between. */
const atATime = 200;

/**
 * Opens every row, which also keeps it ready, and follows the chain of changes from the first to the last. Runs behind
 * what people do; what it finds damaged is told of as everywhere. `pause` lets the window do its own first.
 */
export const verifyAll = async (db: Database, pause: () => Promise<void>): Promise<void> => {
  try {
    await openRows(db, pause);
    await followChain(db, pause);
  } catch (trouble) {
    // It has been told of already; and a database that was closed meanwhile is nobody's trouble.
    if (trouble instanceof DamagedError || !db.isOpen()) return;
    // What the disk does not let be read is damaged like what is not as it was written. Long texts lie in files of
    // their own beside the database, so one of them can be gone while all the rest is whole.
    if (!isOfTheDisk(trouble)) throw trouble;
    tellOfDamage({ table: 'changes', id: '' });
  }
};

const isOfTheDisk = (trouble: unknown): boolean =>
  trouble instanceof Error && /^(Unknown|Data|NotReadable|NotFound|Abort)Error$/.test(trouble.name);

const openRows = async (db: Database, pause: () => Promise<void>): Promise<void> => {
  for (const table of tableNames) {
    // oxlint-disable-next-line no-await-in-loop -- one table in memory at a time
    const rows = await db.rows(table).toArray();
    for (const [place, row] of rows.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- so that typing is never in the way
      if (place % atATime === 0) await pause();
      if (!isOpen()) return;
      fromStored(table, row);
    }
  }
  // In the first run there are neither rows nor keys.
  if (isOpen()) allAreOpened();
};

const followChain = async (db: Database, pause: () => Promise<void>): Promise<void> => {
  if (!isOpen()) return;
  let before: Pick<JournalHead, 'sequence' | 'chain'> = beginningOf(openKeys().data.id);
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause();
    // oxlint-disable-next-line no-await-in-loop -- as above
    const part = await db.changes.where('sequence').above(before.sequence).limit(atATime).sortBy('sequence');
    for (const change of part) {
      if (!follows(change, before)) damaged('changes', change.id);
      before = change;
    }
    if (part.length < atATime) return;
  }
};
