import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import { gunzipSync } from 'fflate';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { tableNames, type TableName } from '#shared/exchange/table-name.ts';
import type { Link } from '#shared/journal/chain.ts';
import type { DataKey } from './data-key.ts';
import type { RowDigest } from './row-digest.ts';
import { seal, unseal } from './seal.ts';

/** After which change a snapshot was taken; bound to it, so that it cannot pass for another. */
export interface SnapshotPlace {
  readonly sequence: number;
  readonly chain: Link;
  readonly digest: RowDigest;
}

/** Every row of every table, in the bin or not. What is sealed to a person stays sealed inside. */
export type SnapshotRows = Readonly<Partial<Record<TableName, readonly AnyRow[]>>>;

/**
 * Format 1: gzip of `{"format":1,"tables":{…}}`, sealed with the data key. `gzip` comes in as an argument: the window
 * has one that does not stand in the way of typing.
 */
export const sealSnapshot = async (
  rows: SnapshotRows,
  place: SnapshotPlace,
  { key, gzip }: { readonly key: DataKey; readonly gzip: (bytes: Uint8Array) => Promise<Uint8Array> },
): Promise<Uint8Array> =>
  seal(key.bytes, await gzip(utf8ToBytes(JSON.stringify({ format: 1, tables: rows }))), contextOf(place));

/** The rows again; null when it was sealed with another key, for another place, or is not as it was written. */
export const openSnapshot = (bytes: Uint8Array, place: SnapshotPlace, key: DataKey): SnapshotRows | null => {
  const opened = unseal(key.bytes, bytes, contextOf(place));
  if (opened === null) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own bytes, authenticated
  const { format, tables } = JSON.parse(bytesToUtf8(gunzipSync(opened))) as {
    readonly format: number;
    readonly tables: SnapshotRows;
  };
  return format === 1 ? tables : null;
};

/** The rows one by one, with the name of their table. */
export const eachRow = (rows: SnapshotRows): readonly (readonly [TableName, AnyRow])[] =>
  tableNames.flatMap((table) => (rows[table] ?? []).map((row) => [table, row] as const));

const contextOf = ({ sequence, chain, digest }: SnapshotPlace): string =>
  canonicalJson(['samspill-snapshot', 1, sequence, chain, digest]);
