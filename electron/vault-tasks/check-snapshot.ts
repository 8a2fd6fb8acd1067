import { readWhole, realDisk } from '#electron/services/journal/disk.ts';
import { decodeSnapshot } from '#electron/services/snapshots/snapshot-file.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';
import { digestOf } from '#shared/vault/row-digest.ts';
import { sealRow } from '#shared/vault/row-seal.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { eachRow, openSnapshot } from '#shared/vault/snapshot.ts';

export interface CheckOrder {
  readonly file: string;
  readonly key: SecretKey;
}

/**
 * Whether the snapshot on the disk is whole, opens with the key, and holds exactly the rows it was taken of: each is
 * sealed again, and their digest compared with the one the journal has.
 */
export const checkSnapshot = async ({ file, key }: CheckOrder, disk = realDisk): Promise<boolean> => {
  const decoded = decodeSnapshot(await readWhole(disk, file));
  if (decoded === null) return false;
  const dataKey = dataKeyOf(key);
  if (decoded.head.keyId !== dataKey.id) return false;
  const rows = openSnapshot(decoded.bytes, decoded.head, dataKey);
  if (rows === null) return false;
  const sealed = eachRow(rows).map(([table, row]) => [table, sealRow(table, row, dataKey)] as const);
  return digestOf(sealed) === decoded.head.digest;
};
