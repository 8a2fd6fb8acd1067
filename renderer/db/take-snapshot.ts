import type { Dexie } from 'dexie';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import type { Request } from '#shared/ipc.ts';
import { digestOf } from '#shared/vault/row-digest.ts';
import type { StoredRow } from '#shared/vault/row-seal.ts';
import { sealSnapshot } from '#shared/vault/snapshot.ts';
import { hasDatabase, heldDatabase, isDatabaseLost, type BeforeUpgrade } from './database.ts';
import { desktopPort } from './desktop-port.ts';
import { readHead, type Head } from './head.ts';
import { fromStored } from './stored-row.ts';
import { isOpen, openKeys } from './vault.ts';

export type SnapshotReason = Request<'keepSnapshot'>['reason'];

/** The sequence of the last snapshot of each database. */
const taken = new WeakMap<Dexie, number>();

/**
 * Keeps every row as it is now beside the journal, so that making the database anew takes no longer however long the
 * journal grows. Main reads it back before it counts. Answers whether there is one of now; never throws, for whatever
 * was to be done is not stopped by it: the journal has everything already.
 */
export const takeSnapshot = async (reason: SnapshotReason): Promise<boolean> =>
  isOpen() && hasDatabase() && !isDatabaseLost() ? snapshotOf(heldDatabase(), reason) : false;

/** The same of a database that is open in any version; tables that it does not have yet are empty. */
export const snapshotOf = async (db: Dexie, reason: SnapshotReason): Promise<boolean> => {
  try {
    const { head, stored } = await readWhole(db);
    if (head.sequence === 0 || taken.get(db) === head.sequence) return true;
    if (digestOf(stored) !== head.digest) return false;
    const rows = Object.fromEntries(tableNames.map((table) => [table, openedOf(table, stored)]));
    const { sequence, chain, digest } = head;
    const place = { sequence, chain, digest };
    const bytes = await sealSnapshot(rows, place, { key: openKeys().data, gzip });
    const answer = await desktopPort().keepSnapshot({ reason, ...place, bytes });
    if (answer.ok) taken.set(db, sequence);
    return answer.ok;
  } catch {
    return false;
  }
};

/** For `openDatabase`: nothing is upgraded before it is kept. */
export const keepBeforeUpgrade: BeforeUpgrade = (db) => snapshotOf(db, 'upgrade');

type Marked = readonly [table: TableName, row: StoredRow];

interface Whole {
  readonly head: Head;
  readonly stored: readonly Marked[];
}

/** Rows and head in one transaction, so that they fit together. */
const readWhole = (db: Dexie): Promise<Whole> => {
  const there = tableNames.filter((table) => db.tables.some(({ name }) => name === table));
  return db.transaction('r', [...there, 'changes'], async () => {
    const head = await readHead({ changes: db.table('changes') }, openKeys().data.id);
    const tables = await Promise.all(
      there.map(async (table) => {
        const rows = await db.table<StoredRow>(table).toArray();
        return rows.map((row): Marked => [table, row]);
      }),
    );
    return { head, stored: tables.flat() };
  });
};

const openedOf = (table: TableName, stored: readonly Marked[]): readonly AnyRow[] =>
  stored.flatMap(([of, row]) => (of === table ? [fromStored(table, row)] : []));

/** By the browser, beside the thread that people type on. */
const gzip = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};
