import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import type { SecretKey } from './seal.ts';
import { signingKey } from './signing.ts';

/** Hexadecimal: signature 64 bytes, public key 32 bytes. */
export interface FileSignature {
  readonly signature: string;
  readonly publicKey: string;
}

/**
 * Signs what stands in a file with Ed25519 (RFC 8032), with the same key of the person as approvals and consents, over a
 * text that begins differently. Closing a file to somebody needs nothing secret, so only this tells who made it.
 */
export const signFile = (personKey: SecretKey, text: string): FileSignature => {
  const secret = signingKey(personKey);
  const signature = bytesToHex(ed25519.sign(messageOf(text), secret));
  const publicKey = bytesToHex(ed25519.getPublicKey(secret));
  secret.fill(0);
  return { signature, publicKey };
};

/** Whether the text was signed with the key it names. */
export const isFileSigned = (text: string, { signature, publicKey }: FileSignature): boolean => {
  try {
    return ed25519.verify(hexToBytes(signature), messageOf(text), hexToBytes(publicKey));
  } catch {
    return false;
  }
};

const messageOf = (text: string): Uint8Array =>
  utf8ToBytes(canonicalJson(['samspill-eval-file', 1, bytesToHex(sha256(utf8ToBytes(text)))]));
