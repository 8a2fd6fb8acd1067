import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';
import type { CommitId } from '#shared/domain/id.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { seal, unseal } from '#shared/vault/seal.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import type { RowDigest } from '#shared/vault/row-digest.ts';
import { linkAfter, type Link } from './chain.ts';
import type { Change } from './change.ts';

/**
 * A change as both `changes` in the database and the journal on disk hold it, bit for bit. What stands beside the sealed
 * payload may be read by anyone: ids, the sequence and hashes.
 */
export interface StoredChange {
  readonly sequence: number;
  readonly id: CommitId;
  /** The ids of the rows it touched, each once. */
  readonly records: readonly string[];
  /** Over all rows after the change. */
  readonly digest: RowDigest;
  readonly chain: Link;
  readonly payload: Uint8Array;
}

/** Seals the change and links it to the one before. */
export const sealChange = (
  change: Change,
  { before, digest, key }: { readonly before: Link; readonly digest: RowDigest; readonly key: DataKey },
): StoredChange => {
  const { sequence, id } = change;
  const records = [...new Set(change.effects.map((effect) => effect.id))];
  const payload = seal(key.bytes, utf8ToBytes(JSON.stringify(change)), contextOf(sequence, id));
  const unlinked = { sequence, id, records, digest, payload };
  return { ...unlinked, chain: linkAfter(before, unlinked) };
};

/** The change again; null when it was sealed with another key or is not as it was written. */
export const unsealChange = ({ sequence, id, payload }: StoredChange, key: DataKey): Change | null => {
  const opened = unseal(key.bytes, payload, contextOf(sequence, id));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own bytes, authenticated
  return opened === null ? null : (JSON.parse(bytesToUtf8(opened)) as Change);
};

const contextOf = (sequence: number, id: string): string =>
  canonicalJson(['samspill-change', 1, sequence, id]);
