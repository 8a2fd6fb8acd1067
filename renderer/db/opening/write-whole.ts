import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import type { StoredRow } from '#shared/vault/row-seal.ts';
import type { Database } from '../database.ts';
import { assertStrict } from '../write-change.ts';

/**
 * The only writing beside `commit`: puts rows and changes that the journal already has where they belong. From
 * `beginWhole` until `endWhole` a mark stands in the database, so that a start in between begins again.
 */
export const beginWhole = (db: Database): Promise<void> =>
  db.transaction('rw', [...tableNames, 'changes', 'meta'], async (transaction) => {
    assertStrict(transaction.idbtrans);
    await Promise.all([
      db.meta.put({ key: 'rebuilding', value: 1 }),
      db.changes.clear(),
      ...tableNames.map((table) => db.rows(table).clear()),
    ]);
  });

export const writeChanges = (db: Database, changes: readonly StoredChange[]): Promise<void> =>
  db.transaction('rw', ['changes'], async (transaction) => {
    assertStrict(transaction.idbtrans);
    await db.changes.bulkAdd([...changes]);
  });

export type Placed = readonly [table: TableName, row: StoredRow];

/** Rows, and the changes they come from, in one transaction. */
export const writeRows = (
  db: Database,
  rows: readonly Placed[],
  changes: readonly StoredChange[] = [],
): Promise<void> =>
  db.transaction('rw', [...tableNames, 'changes'], async (transaction) => {
    assertStrict(transaction.idbtrans);
    await Promise.all([
      ...tableNames.map((table) =>
        db.rows(table).bulkPut(rows.flatMap(([of, row]) => (of === table ? [row] : []))),
      ),
      db.changes.bulkAdd([...changes]),
    ]);
  });

export const endWhole = (db: Database): Promise<void> =>
  db.transaction('rw', ['workspace', 'meta'], async (transaction) => {
    assertStrict(transaction.idbtrans);
    const workspaces = await db.rows('workspace').toArray();
    const workspace = workspaces.find(({ deletedAt }) => deletedAt === null);
    if (workspace !== undefined) await db.meta.put({ key: 'workspaceId', value: workspace.id });
    await db.meta.delete('rebuilding');
  });
