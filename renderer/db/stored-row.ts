import { openFields, registry, rowFields, type Tables } from '#shared/exchange/registry.ts';
import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { Row } from '#shared/domain/row.ts';

/** A row as IndexedDB holds it: ids, dates, ranks, states and references in the open, everything else in `content`. */
export type StoredRow = Row & Readonly<Record<string, unknown>> & { readonly content: StoredContent };
export type StoredContent = Readonly<Record<string, unknown>>;

const openKeys: ReadonlyMap<TableName, ReadonlySet<string>> = new Map(
  tableNames.map((table) => [table, new Set([...rowFields, ...openFields(registry[table])])]),
);

/**
 * The one seam between flat rows and stored rows. Sealing will happen here, before the transaction: asynchronous
 * cryptography inside one ends it (Dexie.js#374).
 */
export const toStored = (table: TableName, row: AnyRow): StoredRow => {
  const open: Record<string, unknown> = {};
  const content: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row))
    (openKeys.get(table)?.has(key) ? open : content)[key] = value;
  return { ...rowOf(row), ...open, content };
};

/** The way back. Fields that this version does not know come along untouched. */
export const fromStored = ({ content, ...open }: StoredRow): AnyRow => ({ ...open, ...content });

/** The same with the type of its table. What lies in a table was checked by `commit` before it was written. */
export const rowOfTable = <T extends TableName>(_table: T, stored: StoredRow): Tables[T] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked when it was written
  fromStored(stored) as unknown as Tables[T];

const rowOf = ({ id, rev, createdAt, createdBy, updatedAt, updatedBy, deletedAt }: Row): Row => ({
  id,
  rev,
  createdAt,
  createdBy,
  updatedAt,
  updatedBy,
  deletedAt,
});
