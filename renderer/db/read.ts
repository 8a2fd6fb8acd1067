import type { Tables } from '#shared/exchange/registry.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { Command } from './commands.ts';
import { database, type Database } from './database.ts';
import { namedRecords, type Lookup } from './plan.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { fromStored, rowOfTable, type StoredRow } from './stored-row.ts';

/** The rows of a table that are not in the bin. */
export const readAll = async <T extends TableName>(table: T): Promise<Tables[T][]> =>
  live(table, await database().rows(table).toArray());

/** The row, unless it does not exist or lies in the bin. */
export const readOne = async <T extends TableName>(table: T, id: string): Promise<Tables[T] | null> => {
  const stored = await database().rows(table).get(id);
  return stored === undefined ? null : (live(table, [stored])[0] ?? null);
};

/** Every row the index points to, also those in the bin. One query, however many rows. */
export const readWhere = async <T extends TableName>(
  table: T,
  index: 'termId' & keyof Tables[T],
  value: string,
): Promise<Tables[T][]> => {
  const stored = await database().rows(table).where(index).equals(value).toArray();
  return stored.map((row) => rowOfTable(table, row));
};

/** All rows that the commands name, read at once. */
export const readNamed = (db: Database, commands: readonly Command[]): Promise<Lookup> =>
  lookUp(db, namedRecords(commands));

/** The rows of the records, read at once; also those in the bin. */
export const readRecords = (
  records: readonly { readonly table: TableName; readonly id: string }[],
): Promise<Lookup> => {
  const named = new Map<TableName, Set<string>>();
  for (const { table, id } of records) named.set(table, (named.get(table) ?? new Set()).add(id));
  return lookUp(database(), named);
};

const lookUp = async (db: Database, named: ReadonlyMap<TableName, ReadonlySet<string>>): Promise<Lookup> => {
  const rows = new Map<string, AnyRow>();
  const reads = [...named].map(async ([table, ids]) => {
    for (const stored of await db.rows(table).bulkGet([...ids])) {
      if (stored !== undefined) rows.set(`${table}/${stored.id}`, fromStored(stored));
    }
  });
  await Promise.all(reads);
  return (table, id) => rows.get(`${table}/${id}`);
};

const live = <T extends TableName>(table: T, stored: readonly StoredRow[]): Tables[T][] =>
  stored.filter(({ deletedAt }) => deletedAt === null).map((row) => rowOfTable(table, row));
