import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import type { StoredChange } from './stored-change.ts';

/** A link of the chain: SHA-256 in 64 hex digits. */
export type Link = string;

/** What the first change of a journal is linked to. Journals under different keys never share a link. */
export const firstLink = (keyId: string): Link =>
  bytesToHex(sha256(utf8ToBytes(`samspill/1/chain/${keyId}`)));

/** The link of a change: over the link before it and all of its stored fields, ciphertext and not content. */
export const linkAfter = (
  before: Link,
  { sequence, id, records, digest, payload }: Omit<StoredChange, 'chain'>,
): Link =>
  bytesToHex(
    sha256(
      concatBytes(hexToBytes(before), utf8ToBytes(canonicalJson([sequence, id, records, digest])), payload),
    ),
  );

/** Whether the change is the next one after `before`, and its link the one that its fields give. */
export const follows = (change: StoredChange, before: Pick<JournalHead, 'sequence' | 'chain'>): boolean =>
  change.sequence === before.sequence + 1 && change.chain === linkAfter(before.chain, change);

/** Where a journal ends. `sequence` 0: nothing has been written, and `chain` is its first link. */
export interface JournalHead {
  readonly keyId: string;
  readonly sequence: number;
  readonly chain: Link;
  /** Over all rows as they are after the last change; see `row-digest.ts`. */
  readonly digest: string;
}
