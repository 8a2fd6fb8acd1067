import { ed25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import type { Approval } from '#shared/domain/approval.ts';
import type { SecretKey } from './seal.ts';

/** What an approval says: who approved which text of which minutes, and when. */
export type Approved = Pick<Approval, 'minutesId' | 'digest' | 'personId' | 'approvedAt'>;

/**
 * Signs with Ed25519 (RFC 8032). The signing key comes from the person's own key, which opens with their passphrase
 * alone: whoever has only the key of the workspace can sign nothing in their name. A change of keys gives a new public
 * key; what was signed before stays as it is and can still be checked.
 * @returns signature (64 bytes) and public key (32 bytes) in hexadecimal
 */
export const signApproval = (
  personKey: SecretKey,
  approved: Approved,
): Pick<Approval, 'signature' | 'publicKey'> => {
  const secret = signingKey(personKey);
  const signature = bytesToHex(ed25519.sign(messageOf(approved), secret));
  const publicKey = bytesToHex(ed25519.getPublicKey(secret));
  secret.fill(0);
  return { signature, publicKey };
};

/** The public key that the person's own key signs under, hexadecimal. */
export const publicKeyOf = (personKey: SecretKey): string => {
  const secret = signingKey(personKey);
  const publicKey = bytesToHex(ed25519.getPublicKey(secret));
  secret.fill(0);
  return publicKey;
};

/** Whether the approval was signed with the key it names. Works without any secret, also on another machine. */
export const isSigned = (approval: Approved & Pick<Approval, 'signature' | 'publicKey'>): boolean => {
  try {
    return ed25519.verify(
      hexToBytes(approval.signature),
      messageOf(approval),
      hexToBytes(approval.publicKey),
    );
  } catch {
    return false;
  }
};

/** The Ed25519 secret that comes from the person's own key, 32 bytes; the caller fills it with zeroes. */
export const signingKey = (personKey: SecretKey): Uint8Array =>
  hkdf(sha256, personKey, undefined, utf8ToBytes('samspill/1/sign'), 32);

const messageOf = ({ minutesId, digest, personId, approvedAt }: Approved): Uint8Array =>
  utf8ToBytes(canonicalJson(['samspill-approval', 1, minutesId, digest, personId, approvedAt]));
