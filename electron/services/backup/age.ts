import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption';
import { tidyPassphrase } from '#shared/vault/passphrase-rule.ts';
import { readSheetKey } from '#shared/vault/sheet-key.ts';

/** The bytes as a standard age file to all the recipients (`age1…`). */
export const encryptFile = (bytes: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
};

/** What `decryptFile` answers where it answers no bytes. */
export type AgeTrouble = 'wrongKey' | 'notAge' | 'damaged';

/**
 * The bytes of an age file. Tells apart a file that is none, one that is not for any of the identities, and one that is
 * but has been touched.
 */
export const decryptFile = async (
  file: Uint8Array,
  identities: readonly string[],
): Promise<Uint8Array | AgeTrouble> => {
  if (!isAge(file)) return 'notAge';
  let isOurs = false;
  for (const identity of identities) {
    const decrypter = new Decrypter();
    try {
      decrypter.addIdentity(identity);
    } catch {
      continue;
    }
    // The header is opened first, by itself: a key that fits there and content that does not is damage.
    const whole = await decrypter.decrypt(file).catch(() => null);
    if (whole !== null) return whole;
    isOurs ||= await fitsHeader(file, decrypter);
  }
  return isOurs ? 'damaged' : 'wrongKey';
};

/**
 * The identity written on a sheet or in a file, however it was typed: as forgiving as the lock screen. Null when it is
 * none.
 */
export const readIdentity = (typed: string): string | null => {
  const found = /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/.exec(typed.replaceAll(/\s/g, '').toUpperCase());
  if (found !== null) return found[0];
  const reading = readSheetKey(typed);
  return reading.state === 'whole' ? reading.key : null;
};

/**
 * An identity as an age file that opens with the passphrase (scrypt), in the form that the public tools take as an
 * identity file: `age -d -i nokkel.age`.
 */
export const sealIdentity = async (identity: string, passphrase: string): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(tidyPassphrase(passphrase));
  const recipient = await identityToRecipient(identity);
  return encrypter.encrypt(`# Samspill\n# public key: ${recipient}\n${identity}\n`);
};

/** The identity in such a file; null with another passphrase, or when it is no such file. */
export const openIdentity = async (file: Uint8Array, passphrase: string): Promise<string | null> => {
  try {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(tidyPassphrase(passphrase));
    return readIdentity(lastLine(await decrypter.decrypt(file, 'text')));
  } catch {
    return null;
  }
};

const isAge = (file: Uint8Array): boolean =>
  Buffer.from(file.subarray(0, 22)).equals(Buffer.from('age-encryption.org/v1\n', 'latin1'));

const fitsHeader = async (file: Uint8Array, decrypter: Decrypter): Promise<boolean> => {
  const text = Buffer.from(file.subarray(0, 100_000)).toString('latin1');
  const end = text.indexOf('\n', text.indexOf('\n--- ') + 1);
  if (end === -1) return false;
  return decrypter.decryptHeader(file.subarray(0, end + 1)).then(
    () => true,
    () => false,
  );
};

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
