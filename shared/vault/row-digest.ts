import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { TableName } from '#shared/exchange/table-name.ts';
import { tagOf } from './seal.ts';
import type { StoredRow } from './row-seal.ts';

/**
 * One number over all rows: the sum, modulo 2^256, of a hash for each row over its table, id, revision and tag. 64 hex
 * digits. A row that is missing, one too many, or an older one put back changes it; a commit changes it by the rows it
 * touches alone.
 */
export type RowDigest = string;

export const emptyDigest: RowDigest = '0'.repeat(64);

type Marked = readonly [table: TableName, row: StoredRow];

/** The digest after the rows `gone` have been replaced by the rows `come`. */
export const digestAfter = (digest: RowDigest, gone: Iterable<Marked>, come: Iterable<Marked>): RowDigest => {
  let sum = BigInt(`0x${digest}`);
  for (const [table, row] of gone) sum -= markOf(table, row);
  for (const [table, row] of come) sum += markOf(table, row);
  return BigInt.asUintN(256, sum).toString(16).padStart(64, '0');
};

/** The digest of all rows, from nothing. */
export const digestOf = (rows: Iterable<Marked>): RowDigest => digestAfter(emptyDigest, [], rows);

const markOf = (table: TableName, { id, rev, content }: StoredRow): bigint =>
  BigInt(`0x${bytesToHex(sha256(concatBytes(utf8ToBytes(`${table}/${id}/${rev}/`), tagOf(content))))}`);
