import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64, bech32 } from '@scure/base';
import { Decrypter, Encrypter } from 'age-encryption';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import { seal, unseal, type SecretKey } from '#shared/vault/seal.ts';
import type { Derivation, WrappedKey } from './key-file.ts';

/** An age identity in text, `AGE-SECRET-KEY-1…`. A secret. */
export type AgeIdentity = string;
/** The public half, `age1…`. */
export type AgeRecipient = string;

/** Wraps the person's own key; person and derivation are bound to it. As Base64. */
export const wrapPersonKey = (
  passphraseKey: SecretKey,
  personKey: SecretKey,
  personId: string,
  derivation: Derivation,
): string => base64.encode(seal(passphraseKey, personKey, contextOf(personId, derivation)));

/** The person's own key; null with any other passphrase. */
export const unwrapPersonKey = (
  passphraseKey: SecretKey,
  wrapped: string,
  personId: string,
  derivation: Derivation,
): SecretKey | null => {
  const bytes = unsealText(passphraseKey, wrapped, contextOf(personId, derivation));
  return bytes?.length === 32 ? bytes : null;
};

/** Seals an own key of before with the person's own key of now. As Base64. */
export const wrapOlderKey = (personKey: SecretKey, older: SecretKey, personId: string): string =>
  base64.encode(seal(personKey, older, olderContext(personId)));

export const unwrapOlderKey = (personKey: SecretKey, wrapped: string, personId: string): SecretKey | null =>
  unsealText(personKey, wrapped, olderContext(personId));

/** The age identity that belongs to the person's own key. */
export const identityOf = (personKey: SecretKey): AgeIdentity =>
  bech32
    .encodeFromBytes(
      'AGE-SECRET-KEY-',
      hkdf(sha256, personKey, undefined, utf8ToBytes('samspill/1/person-identity'), 32),
    )
    .toUpperCase();

/** The key in an age file to all the recipients, as Base64. */
export const encryptTo = async (recipients: readonly AgeRecipient[], key: SecretKey): Promise<string> => {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return base64.encode(await encrypter.encrypt(key));
};

/** The key in the age file; null when it is not for this identity, or not whole. */
export const decryptWith = async (identity: AgeIdentity, file: string): Promise<SecretKey | null> => {
  try {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const bytes = await decrypter.decrypt(base64.decode(file));
    return bytes.length === 32 ? bytes : null;
  } catch {
    return null;
  }
};

export const wrapDataKey = async (
  key: DataKey,
  recipients: readonly AgeRecipient[],
): Promise<WrappedKey> => ({
  id: key.id,
  age: await encryptTo(recipients, key.bytes),
});

/** The data key; null when it is not for this identity, or not the key that its id tells of. */
export const unwrapDataKey = async (identity: AgeIdentity, wrapped: WrappedKey): Promise<DataKey | null> => {
  const bytes = await decryptWith(identity, wrapped.age);
  if (bytes === null) return null;
  const key = dataKeyOf(bytes);
  return key.id === wrapped.id ? key : null;
};

/** Seals a short text that stands in the key file beside the keys, such as a check word. As Base64. */
export const sealWord = (key: SecretKey, word: string, use: WordUse): string =>
  base64.encode(seal(key, utf8ToBytes(word), canonicalJson(['samspill-keys', 1, use])));

export const unsealWord = (key: SecretKey, sealed: string, use: WordUse): string | null => {
  const bytes = unsealText(key, sealed, canonicalJson(['samspill-keys', 1, use]));
  return bytes === null ? null : new TextDecoder().decode(bytes);
};

type WordUse = 'backup-identity' | 'workspace-sheet' | 'person-sheet';

const contextOf = (personId: string, derivation: Derivation): string =>
  canonicalJson(['samspill-keys', 1, 'person-key', personId, { ...derivation }]);

const olderContext = (personId: string): string =>
  canonicalJson(['samspill-keys', 1, 'older-person-key', personId]);

const unsealText = (key: SecretKey, text: string, context: string): Uint8Array | null => {
  try {
    return unseal(key, base64.decode(text), context);
  } catch {
    return null;
  }
};
