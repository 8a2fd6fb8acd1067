import { firstLink, follows } from '#shared/journal/chain.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import type { Database } from '../database.ts';
import { desktopPort } from '../desktop-port.ts';
import type { Head } from '../head.ts';

/** As many as are read from the journal at a time. Main sends fewer where they are large. */
const most = 1_000;

/** Where a journal begins. */
export const beginningOf = (keyId: string): Pick<Head, 'sequence' | 'chain'> => ({
  sequence: 0,
  chain: firstLink(keyId),
});

/**
 * The changes of the journal after `after`, some at a time, each linked to the one before. Ends where the journal ends,
 * where it cannot be read, or where a link does not fit: what comes after that is not taken on trust.
 */
export const changesAfter = async function* (
  after: Pick<Head, 'sequence' | 'chain'>,
): AsyncGenerator<readonly StoredChange[]> {
  let before = after;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each part begins where the one before ended
    const answer = await desktopPort().readChanges({ from: before.sequence + 1, most });
    const part = answer.ok ? linkedFrom(before, answer.value) : [];
    if (part.length > 0) yield part;
    const last = part.at(-1);
    if (last === undefined || !answer.ok || part.length < answer.value.length) return;
    before = last;
  }
};

/** The same of the changes in the database. */
export const changesIn = async function* (
  db: Database,
  after: Pick<Head, 'sequence' | 'chain'>,
): AsyncGenerator<readonly StoredChange[]> {
  let before = after;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- some in memory at a time
    const found = await db.changes.where('sequence').above(before.sequence).limit(most).sortBy('sequence');
    const part = linkedFrom(before, found);
    if (part.length > 0) yield part;
    const last = part.at(-1);
    if (last === undefined || part.length < found.length) return;
    before = last;
  }
};

const linkedFrom = (
  after: Pick<Head, 'sequence' | 'chain'>,
  changes: readonly StoredChange[],
): readonly StoredChange[] => {
  let before = after;
  const end = changes.findIndex((change) => {
    const fits = follows(change, before);
    before = change;
    return !fits;
  });
  return end === -1 ? changes : changes.slice(0, end);
};
