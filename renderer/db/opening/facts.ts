import type { JournalHead } from '#shared/journal/chain.ts';
import { firstLink, follows, type Link } from '#shared/journal/chain.ts';
import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import type { JournalState } from '#shared/ipc/journal.ts';
import { digestAfter, emptyDigest } from '#shared/vault/row-digest.ts';
import type { StoredRow } from '#shared/vault/row-seal.ts';
import type { Database } from '../database.ts';
import { desktopPort } from '../desktop-port.ts';
import { readHead } from '../head.ts';
import { allAreOpened, fromStored } from '../stored-row.ts';
import { openKeys } from '../vault.ts';
import { changesAfter } from './journal-changes.ts';
import { isSound, type DatabaseFacts, type Meeting } from './plan-opening.ts';
import { newerSnapshot, readableDatabase, readableJournal, type Readable } from './readable.ts';

/**
 * So many rows are opened before anything is shown: the rooms open them anyway, and what is damaged is then made good
 * before anyone sees it. The rest is opened behind what people do.
 */
const openedAtOnce = 2_000;

/** Looks the whole database over: every row counts in the digest. Never throws; what cannot be read is said so. */
export const databaseFacts = async (db: Database): Promise<Omit<DatabaseFacts, 'dataLoss'>> => {
  try {
    const [changes, head, rebuilding] = await Promise.all([
      db.changes.count(),
      readHead(db, openKeys().data.id),
      db.meta.get('rebuilding'),
    ]);
    let digest = emptyDigest;
    let left = openedAtOnce;
    let canOpen = true;
    for (const table of tableNames) {
      // oxlint-disable-next-line no-await-in-loop -- one table in memory at a time
      const rows = await db.rows(table).toArray();
      digest = digestAfter(
        digest,
        [],
        rows.map((row) => [table, row] as const),
      );
      canOpen &&= rows.slice(0, left).every((row) => opens(table, row));
      left -= Math.min(left, rows.length);
    }
    if (canOpen && left > 0) allAreOpened();
    return { changes, head, digest, isRebuilding: rebuilding !== undefined, canOpen, canRead: true };
  } catch {
    return { ...unreadable, isRebuilding: false, canOpen: false, canRead: false };
  }
};

const opens = (table: TableName, row: StoredRow): boolean => {
  try {
    return fromStored(table, row).id === row.id;
  } catch {
    return false;
  }
};

const unreadable = {
  changes: 0,
  head: { sequence: 0, chain: '', digest: emptyDigest },
  digest: emptyDigest,
};

/** What the longer of the two says of the place where the shorter one ends. */
export const meetingOf = async (
  db: Database,
  facts: DatabaseFacts,
  journal: JournalState,
): Promise<Meeting> => {
  const there = journal.head?.sequence ?? 0;
  const isDamaged = journal.state === 'damaged';
  const reached = Math.max(journal.reached, isDamaged ? await farthestSeen(there) : there);
  const mayLack =
    isSound(facts) && facts.head.sequence >= there && (isDamaged || reached > facts.head.sequence);
  return {
    linkWhereShorterEnds: await linkWhereShorterEnds(db, facts, journal.head),
    snapshotAt:
      facts.isRebuilding || facts.changes === 0
        ? await snapshotAt(there, readableJournal)
        : mayLack
          ? await snapshotAt(facts.head.sequence, () => readableDatabase(db))
          : 0,
    goesOn: mayLack && isDamaged && (await changesAfter(facts.head).next()).done !== true,
    reached,
  };
};

/** The highest sequence of the records that can be read beyond the damage, whether or not they follow on anything. */
const farthestSeen = async (there: number): Promise<number> => {
  let farthest = there;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- each part begins where the one before ended
    const answer = await desktopPort().readChanges({ from: farthest + 1, most: 1_000 });
    const seen = answer.ok ? answer.value : [];
    if (seen.length === 0) return farthest;
    farthest = seen.reduce((most, { sequence }) => Math.max(most, sequence), farthest);
  }
};

const linkWhereShorterEnds = async (
  db: Database,
  { head, canRead }: DatabaseFacts,
  journal: JournalHead | null,
): Promise<Link | null> => {
  // Where both end at the same place, their last links say it all.
  if (!canRead || journal === null || head.sequence === journal.sequence) return null;
  const end = Math.min(head.sequence, journal.sequence);
  const isDatabaseLonger = head.sequence > journal.sequence;
  const linkAt = isDatabaseLonger
    ? async (sequence: number) => db.changes.get(sequence)
    : async (sequence: number) => firstFrom(sequence);
  if (end > 0) return (await linkAt(end))?.chain ?? null;
  const first = await linkAt(1);
  const beginning = firstLink(journal.keyId);
  return first !== undefined && follows(first, { sequence: 0, chain: beginning }) ? beginning : null;
};

const firstFrom = async (sequence: number) => {
  const answer = await desktopPort().readChanges({ from: sequence, most: 1 });
  return answer.ok ? answer.value[0] : undefined;
};

/** A snapshot that seems to go further is looked at closely: it may be one that was overtaken. */
const snapshotAt = async (there: number, read: () => Promise<Readable>): Promise<number> => {
  const answer = await desktopPort().readSnapshot({ upTo: Number.MAX_SAFE_INTEGER });
  const newest = answer.ok ? (answer.value?.sequence ?? 0) : 0;
  if (newest <= there) return newest;
  return (await newerSnapshot(await read()))?.sequence ?? 0;
};
