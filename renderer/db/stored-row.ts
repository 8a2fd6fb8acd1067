import type { Tables } from '#shared/exchange/tables.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import { sealRow, unsealRow, type StoredRow } from '#shared/vault/row-seal.ts';
import { tagOf } from '#shared/vault/seal.ts';
import { damaged } from './damaged.ts';
import { openKeys } from './vault.ts';

/** The one seam between flat rows and stored rows: here they are sealed, always before the transaction. */
export const toStored = (table: TableName, row: AnyRow): StoredRow => sealRow(table, row, openKeys().data);

/**
 * The way back. Each row is opened once; as long as its revision and tag are the same, it is the same row. Fields that
 * this version does not know come along untouched. Throws `DamagedError` for a row that is not as it was written.
 */
export const fromStored = (table: TableName, stored: StoredRow): AnyRow => {
  const { data } = openKeys();
  const rows = rowsOf(data);
  const place = `${table}/${stored.id}`;
  const known = rows.get(place);
  if (known !== undefined && isSameStored(known, stored)) return known.row;
  const row = unsealRow(table, stored, data) ?? damaged(table, stored.id);
  rememberOpened(table, stored, row);
  return row;
};

/** Keeps the row as it was sealed just now, so that it need not be opened again. */
export const rememberOpened = (table: TableName, stored: StoredRow, row: AnyRow): void => {
  // A copy of the tag: the sealed bytes themselves need not stay in memory.
  const tag = tagOf(stored.content).slice();
  rowsOf(openKeys().data).set(`${table}/${stored.id}`, {
    rev: stored.rev,
    tag,
    row: Object.freeze({ ...row }),
  });
};

/** Every row has been opened, and what is written from now on is remembered: the memory holds all there is. */
export const allAreOpened = (): void => {
  whole.add(openKeys().data);
};

/** All rows of the table from memory, for the time the database is lost; null when not all have been opened yet. */
export const openedRows = (table: TableName): readonly AnyRow[] | null => {
  const { data } = openKeys();
  if (!whole.has(data)) return null;
  return [...rowsOf(data)].flatMap(([place, { row }]) => (place.startsWith(`${table}/`) ? [row] : []));
};

const whole = new WeakSet<DataKey>();

/** The same with the type of its table. What lies in a table was checked by `commit` before it was written. */
export const rowOfTable = <T extends TableName>(table: T, stored: StoredRow): Tables[T] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked when it was written
  fromStored(table, stored) as unknown as Tables[T];

/** Whether both are the very same stored row. */
export const isSameRow = (a: StoredRow, b: StoredRow): boolean =>
  a.rev === b.rev && isSameBytes(tagOf(a.content), tagOf(b.content));

interface Opened {
  readonly rev: number;
  readonly tag: Uint8Array;
  readonly row: AnyRow;
}

/** By key, so that what was opened goes when the key goes. */
const opened = new WeakMap<DataKey, Map<string, Opened>>();

const rowsOf = (key: DataKey): Map<string, Opened> => {
  const known = opened.get(key) ?? new Map<string, Opened>();
  opened.set(key, known);
  return known;
};

const isSameStored = ({ rev, tag }: Opened, stored: StoredRow): boolean =>
  rev === stored.rev && isSameBytes(tag, tagOf(stored.content));

const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, place) => byte === b[place]);
