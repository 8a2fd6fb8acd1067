import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import type { Row } from '#shared/domain/row.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { openFields, registry, rowFields } from '#shared/exchange/registry.ts';
import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import { seal, unseal } from './seal.ts';
import type { DataKey } from './data-key.ts';

/** A row as the disk holds it: ids, dates, ranks, states and references in the open, everything else sealed. */
export type StoredRow = Row & Readonly<Record<string, unknown>> & { readonly content: Uint8Array };

const openKeys: ReadonlyMap<TableName, ReadonlySet<string>> = new Map(
  tableNames.map((table) => [table, new Set([...rowFields, ...openFields(registry[table])])]),
);

/** Seals the row. The open fields are bound to the content: a row with one of them changed cannot be opened. */
export const sealRow = (table: TableName, row: AnyRow, key: DataKey): StoredRow => {
  const open: Record<string, unknown> = {};
  const content: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    (openKeys.get(table)?.has(name) === true ? open : content)[name] = value;
  }
  const sealed = seal(key.bytes, utf8ToBytes(canonicalJson(content)), contextOf(table, open));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every field of `Row` is open
  return { ...(open as unknown as Row), content: sealed };
};

/**
 * The row again, with the fields that this version does not know; null when it was sealed with another key, or when a
 * bit of it, open or sealed, is not as it was written.
 */
export const unsealRow = (table: TableName, stored: StoredRow, key: DataKey): AnyRow | null => {
  const { content, ...open } = stored;
  const opened = unseal(key.bytes, content, contextOf(table, open));
  if (opened === null) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own bytes, authenticated
  return { ...open, ...(JSON.parse(bytesToUtf8(opened)) as Record<string, unknown>) };
};

const contextOf = (table: TableName, open: Readonly<Record<string, unknown>>): string =>
  canonicalJson(['samspill-row', 1, table, open]);
