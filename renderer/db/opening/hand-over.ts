import { follows, type JournalHead } from '#shared/journal/chain.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { acknowledge } from '../acknowledge.ts';
import { asSent } from '../as-sent.ts';
import type { Database } from '../database.ts';
import { desktopPort } from '../desktop-port.ts';

/** More than this and the journal is written anew in one go: each append waits for the disk. */
const mostOneByOne = 200;
/** As many changes, and about as many bytes, as go over at a time. */
const atATime = 1_000;
const bytesAtATime = 16_000_000;

/**
 * Hands over what the database has and the journal lacks. What the journal does not take now waits like any other save.
 * False when the changes do not follow on the journal.
 */
export const handOver = async (
  db: Database,
  head: Pick<JournalHead, 'sequence' | 'chain'>,
): Promise<boolean> => {
  const missing = db.changes.where('sequence').above(head.sequence);
  if ((await missing.count()) > mostOneByOne) return rewriteJournal(db);
  let before = head;
  for (const change of await missing.sortBy('sequence')) {
    if (!follows(change, before)) return false;
    // oxlint-disable-next-line no-await-in-loop -- the journal is a chain
    await acknowledge(change);
    before = change;
  }
  return true;
};

/** Writes the journal anew from all changes in the database; the one that lay there is kept aside. */
export const rewriteJournal = (db: Database): Promise<boolean> =>
  rewrite((after) => db.changes.where('sequence').above(after).limit(atATime).sortBy('sequence'));

/** The same from these changes, which begin with the first. */
export const rewriteJournalWith = (changes: readonly StoredChange[]): Promise<boolean> =>
  rewrite((after) => Promise.resolve(changes.slice(after, after + atATime)));

type PartAfter = (sequence: number) => Promise<readonly StoredChange[]>;

const rewrite = async (partAfter: PartAfter): Promise<boolean> => {
  let isFirst = true;
  let held = fitting(await partAfter(0));
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one part after the other
    const next = fitting(await partAfter(held.at(-1)?.sequence ?? 0));
    const isLast = held.length === 0 || next.length === 0;
    const part = isFirst ? (isLast ? 'only' : 'first') : isLast ? 'last' : 'middle';
    // oxlint-disable-next-line no-await-in-loop -- as above
    const answer = await desktopPort().rewriteJournal({ changes: held.map(asSent), part });
    if (!answer.ok) return false;
    if (isLast) return true;
    isFirst = false;
    held = next;
  }
};

const fitting = (part: readonly StoredChange[]): readonly StoredChange[] => {
  let bytes = 0;
  const tooMany = part.findIndex(({ payload }) => (bytes += payload.length) > bytesAtATime);
  return tooMany === -1 ? part : part.slice(0, Math.max(tooMany, 1));
};
