import type { Row } from '#shared/domain/row.ts';
import { registry } from '#shared/exchange/registry.ts';
import type { Tables } from '#shared/exchange/tables.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { StoredRow } from '#shared/vault/row-seal.ts';
import type { Command } from './commands.ts';
import { database, isDatabaseLost, type Database } from './database.ts';
import { lockingRecords } from './locked.ts';
import { namedRecords, type Lookup } from './plan.ts';
import { fromStored, openedRows, rowOfTable } from './stored-row.ts';

/** The rows of a table that are not in the bin. */
export const readAll = async <T extends TableName>(table: T): Promise<Tables[T][]> => {
  const kept = fromMemory(table);
  if (kept !== null) return kept.filter(isLive);
  return live(table, await database().rows(table).toArray());
};

/** The row, unless it does not exist or lies in the bin. */
export const readOne = async <T extends TableName>(table: T, id: string): Promise<Tables[T] | null> => {
  const kept = fromMemory(table);
  if (kept !== null) return kept.find((row) => row.id === id && isLive(row)) ?? null;
  const stored = await database().rows(table).get(id);
  return stored === undefined ? null : (live(table, [stored])[0] ?? null);
};

/** The rows of these ids, also those in the bin, by id. One query, however many. */
export const readMany = async <T extends TableName>(
  table: T,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Tables[T]>> => {
  const rows = fromMemory(table) ?? (await readByKeys(table, ids));
  const wanted = new Set(ids);
  return new Map(rows.filter(({ id }) => wanted.has(id)).map((row) => [row.id, row]));
};

const readByKeys = async <T extends TableName>(table: T, ids: readonly string[]): Promise<Tables[T][]> => {
  const stored = await database()
    .rows(table)
    .bulkGet([...new Set(ids)]);
  return stored.flatMap((row) => (row === undefined ? [] : [rowOfTable(table, row)]));
};

/** Every row the index points to, also those in the bin. One query, however many rows. */
export const readWhere = <T extends TableName>(
  table: T,
  index: Index<T>,
  value: string,
): Promise<Tables[T][]> => readWhereAny(table, index, [value]);

/** The same for any of the values. */
export const readWhereAny = async <T extends TableName>(
  table: T,
  index: Index<T>,
  values: readonly string[],
): Promise<Tables[T][]> => {
  const kept = fromMemory(table);
  if (kept !== null) return kept.filter((row) => values.includes(String(row[index])));
  const stored = await database().rows(table).where(index).anyOf(values).toArray();
  return stored.map((row) => rowOfTable(table, row));
};

/** A reference or state that is an index of the table (`versions.ts`). */
type Index<T extends TableName> = (
  | 'termId'
  | 'itemId'
  | 'seriesId'
  | 'meetingId'
  | 'topicId'
  | 'agendaItemId'
  | 'minutesId'
  | 'standingPointId'
  | 'roundId'
  | 'sealId'
  | 'actionId'
  | 'ruleId'
  | 'versionId'
  | 'gatheringId'
  | 'matterId'
  | 'entryId'
  | 'memberId'
  | 'changeId'
  | 'contractId'
  | 'dialogueId'
  | 'directorId'
  | 'goalId'
  | 'handoverId'
  | 'indicatorId'
  | 'mandateId'
  | 'planId'
  | 'kind'
  | 'state'
) &
  keyof Tables[T];

/**
 * While the database is lost people go on reading and writing from what has been opened: what they write waits until it
 * is back. Null: it is not lost, or not all has been opened yet, and then nobody may read half of it.
 */
const fromMemory = <T extends TableName>(table: T): Tables[T][] | null =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each was checked when it was written
  isDatabaseLost() ? ((openedRows(table) as unknown as Tables[T][] | null) ?? null) : null;

const isLive = ({ deletedAt }: Row): boolean => deletedAt === null;

/** Rows that were asked for, opened and as they are stored; also those in the bin. */
export interface NamedRows {
  readonly found: Lookup;
  readonly stored: (table: TableName, id: string) => StoredRow | undefined;
}

/** All rows that the commands name, and those that lock them, read at once. */
export const readNamed = async (db: Database, commands: readonly Command[]): Promise<NamedRows> => {
  const named = await lookUp(db, namedRecords(commands));
  // Which meeting a note stands in, the note itself has to say first.
  const locking = lockingRecords(commands, named.found, registry);
  const unread = locking.filter(({ table, id }) => named.stored(table, id) === undefined);
  if (unread.length === 0) return named;
  const more = await lookUp(db, byTable(unread));
  return {
    found: (table, id) => named.found(table, id) ?? more.found(table, id),
    stored: (table, id) => named.stored(table, id) ?? more.stored(table, id),
  };
};

/** Which row is meant. */
interface Named {
  readonly table: TableName;
  readonly id: string;
}

/** The rows of the records, read at once; also those in the bin. */
export const readRecords = async (records: readonly Named[]): Promise<Lookup> =>
  (await lookUp(database(), byTable(records))).found;

/** Rows as they are stored, by `table/id`. */
export type Stored = ReadonlyMap<string, StoredRow>;

/** The stored rows of the records that are there. */
export const readStored = (db: Database, records: readonly Named[]): Promise<Stored> =>
  readRows(db, byTable(records));

const byTable = (records: readonly Named[]): ReadonlyMap<TableName, ReadonlySet<string>> => {
  const named = new Map<TableName, Set<string>>();
  for (const { table, id } of records) named.set(table, (named.get(table) ?? new Set()).add(id));
  return named;
};

const lookUp = async (
  db: Database,
  named: ReadonlyMap<TableName, ReadonlySet<string>>,
): Promise<NamedRows> => {
  const rows = await readRows(db, named);
  const stored: NamedRows['stored'] = (table, id) => rows.get(`${table}/${id}`);
  const found: Lookup = (table, id) => {
    const row = stored(table, id);
    return row && fromStored(table, row);
  };
  return { found, stored };
};

const readRows = async (
  db: Database,
  named: ReadonlyMap<TableName, ReadonlySet<string>>,
): Promise<Stored> => {
  const rows = new Map<string, StoredRow>();
  const reads = [...named].map(async ([table, ids]) => {
    for (const stored of await db.rows(table).bulkGet([...ids])) {
      if (stored !== undefined) rows.set(`${table}/${stored.id}`, stored);
    }
  });
  await Promise.all(reads);
  return rows;
};

const live = <T extends TableName>(table: T, stored: readonly StoredRow[]): Tables[T][] =>
  stored.filter(({ deletedAt }) => deletedAt === null).map((row) => rowOfTable(table, row));
