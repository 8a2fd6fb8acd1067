import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { digestAfter, type RowDigest } from '#shared/vault/row-digest.ts';
import type { StoredRow } from '#shared/vault/row-seal.ts';
import type { Database } from './database.ts';
import type { PlannedRow } from './plan.ts';
import { isSameRow, rememberOpened, toStored } from './stored-row.ts';

/** A row as it will lie in the database, sealed before the transaction. */
export interface SealedRow {
  readonly table: TableName;
  /** As it is before it is sealed. */
  readonly opened: AnyRow;
  readonly row: StoredRow;
  /** What it takes the place of, and must find there, bit for bit; undefined: it must not exist. */
  readonly instead: StoredRow | undefined;
}

type Stored = (table: TableName, id: string) => StoredRow | undefined;

export const sealPlan = (rows: readonly PlannedRow[], stored: Stored): readonly SealedRow[] =>
  rows.map(({ table, id, after }) => ({
    table,
    opened: after,
    row: toStored(table, after),
    instead: stored(table, id),
  }));

/** The digest over all rows once these are written. */
export const digestWith = (digest: RowDigest, rows: readonly SealedRow[]): RowDigest =>
  digestAfter(
    digest,
    rows.flatMap(({ table, instead }) => (instead === undefined ? [] : [[table, instead] as const])),
    rows.map(({ table, row }) => [table, row] as const),
  );

/** Writes rows and change in one transaction, and throws if anything is not as it was when the plan was made. */
export const writeChange = async (
  db: Database,
  rows: readonly SealedRow[],
  change: StoredChange,
): Promise<void> => {
  const tables = byTable(rows);
  const workspace = tables.get('workspace')?.find(({ row }) => row.deletedAt === null);
  await db.transaction('rw', [...tables.keys(), 'changes', 'meta'], async (transaction) => {
    assertStrict(transaction.idbtrans);
    // Checks and writes are asked for at once: a transaction answers in order, and each wait would cost a round trip.
    // A check that fails throws, and the transaction takes everything back.
    await Promise.all([
      assertNext(db, change.sequence),
      ...[...tables].flatMap(([table, sealed]) => [
        assertUnmoved(db, table, sealed),
        db.rows(table).bulkPut(sealed.map(({ row }) => row)),
      ]),
      db.changes.add(change),
      ...(workspace === undefined ? [] : [db.meta.put({ key: 'workspaceId', value: workspace.row.id })]),
    ]);
  });
  for (const { table, row, opened } of rows) rememberOpened(table, row, opened);
};

const byTable = (rows: readonly SealedRow[]): ReadonlyMap<TableName, readonly SealedRow[]> => {
  const tables = new Map<TableName, SealedRow[]>();
  for (const row of rows) {
    const others = tables.get(row.table) ?? [];
    tables.set(row.table, others);
    others.push(row);
  }
  return tables;
};

const assertNext = async (db: Database, sequence: number): Promise<void> => {
  const last = (await db.changes.orderBy('sequence').lastKey()) ?? 0;
  if (Number(last) !== sequence - 1) throw new Error('The journal has moved');
};

/** What is replaced must be what the digest counted. */
const assertUnmoved = async (db: Database, table: TableName, sealed: readonly SealedRow[]): Promise<void> => {
  const found = await db.rows(table).bulkGet(sealed.map(({ row }) => row.id));
  for (const [place, { instead }] of sealed.entries()) {
    const there = found[place];
    const isAsRead =
      instead === undefined ? there === undefined : there !== undefined && isSameRow(instead, there);
    if (!isAsRead) throw new Error('A row has moved');
  }
};

/** With relaxed durability a power cut takes even what is reported as written. */
export const assertStrict = (transaction: IDBTransaction): void => {
  if (transaction.durability !== 'strict') throw new Error('A write transaction is not strict');
};
