import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SecretKey } from './seal.ts';

/** The key of the workspace's content. A change of keys makes a new one, with a new id and a journal of its own. */
export interface DataKey {
  /** 16 hex digits that tell the key apart; says nothing of it. */
  readonly id: string;
  readonly bytes: SecretKey;
}

/** The data key of the random bytes (32). */
export const dataKeyOf = (bytes: SecretKey): DataKey => ({
  id: bytesToHex(sha256(concatBytes(utf8ToBytes('samspill/1/key-id'), bytes))).slice(0, 16),
  bytes,
});
