import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** A random key of 32 bytes. Lives in memory only; on the disk it stands wrapped. */
export type SecretKey = Uint8Array;

const nonceLength = 24;
/** Length in bytes of the tag at the end of everything sealed. */
export const tagLength = 16;

/**
 * Seals the bytes with XChaCha20-Poly1305: nonce (24), ciphertext, tag (16). `context` is authenticated, not hidden.
 *
 * The nonce is made from key, context and content (the idea of SIV, RFC 5297): it can never repeat for two different
 * contents, however many are sealed, and the same row sealed again gives the same bytes, so that a database rebuilt
 * from the journal can be compared with what was lost, byte for byte. That two sealed things are equal is seen only
 * when context and content are the same.
 */
export const seal = (key: SecretKey, content: Uint8Array, context: string): Uint8Array => {
  const { cipher, nonce: nonceKey } = subkeys(key);
  const bound = utf8ToBytes(context);
  const nonce = hmac(sha256, nonceKey, concatBytes(utf8ToBytes(`${bound.length}:`), bound, content)).subarray(
    0,
    nonceLength,
  );
  return concatBytes(nonce, xchacha20poly1305(cipher, nonce, bound).encrypt(content));
};

/** The bytes again; null when the key, the context or a single bit is another. */
export const unseal = (key: SecretKey, sealed: Uint8Array, context: string): Uint8Array | null => {
  if (sealed.length < nonceLength + tagLength) return null;
  const nonce = sealed.subarray(0, nonceLength);
  try {
    return xchacha20poly1305(subkeys(key).cipher, nonce, utf8ToBytes(context)).decrypt(
      sealed.subarray(nonceLength),
    );
  } catch {
    return null;
  }
};

/** Overwrites the key, and what was made from it, with zeros. */
export const dropKey = (key: SecretKey): void => {
  const { cipher, nonce } = known.get(key) ?? {};
  for (const bytes of [key, cipher, nonce]) bytes?.fill(0);
  known.delete(key);
};

/** What authenticates the sealed bytes: equal tags, equal content. */
export const tagOf = (sealed: Uint8Array): Uint8Array => sealed.subarray(sealed.length - tagLength);

interface Subkeys {
  readonly cipher: Uint8Array;
  readonly nonce: Uint8Array;
}

const known = new WeakMap<SecretKey, Subkeys>();

const subkeys = (key: SecretKey): Subkeys => {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = { cipher: derive(key, 'cipher'), nonce: derive(key, 'nonce') };
  known.set(key, made);
  return made;
};

const derive = (key: SecretKey, use: string): Uint8Array =>
  hkdf(sha256, key, undefined, utf8ToBytes(`samspill/1/${use}`), 32);
