import { handOverLine } from '../acknowledge.ts';
import { hasLostData } from '../data-loss.ts';
import { databaseIsBack, heldDatabase } from '../database.ts';
import { retrySave } from '../save-state.ts';
import { settleDatabase, type Settled } from './settle.ts';

/**
 * Chromium has given the database up in the middle of a session, as it does when a disk stays full; opened again it may
 * be an empty one. Opens it and settles it as at the start, however often it takes; until then nothing is read, what
 * stands on the screen stays, and every save says that it is not saved. `pause` waits between two tries.
 */
export const recoverDatabase = async (pause: () => Promise<void>): Promise<Settled> => {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one try after the other
    const settled = await tryOnce();
    if (settled !== null) return settled;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await pause();
  }
};

/** Null: the disk does not let it yet. */
const tryOnce = async (): Promise<Settled | null> => {
  const db = heldDatabase();
  try {
    // What the journal has not taken yet exists only here, and belongs before whatever is written next.
    if (!(await handOverLine())) return null;
    await db.openAsked();
    const settled = await settleDatabase(db, { dataLoss: hasLostData(), onProgress: () => undefined });
    if (settled.state === 'open') {
      databaseIsBack();
      void retrySave();
    }
    return settled;
  } catch {
    db.close();
    return null;
  }
};
