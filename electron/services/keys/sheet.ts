import { bech32 } from '@scure/base';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { AgeIdentity, AgeRecipient } from './wrap.ts';

export interface NewIdentity {
  readonly identity: AgeIdentity;
  readonly recipient: AgeRecipient;
}

/** A new random age identity (X25519). */
export const newIdentity = async (): Promise<NewIdentity> => {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};

/** The letters that never stand in a key, and those that people take for them. */
const misread: Readonly<Record<string, string>> = { O: '0', I: 'L', '1': 'L', B: '8' };

const prefix = 'AGE-SECRET-KEY-1';

/**
 * The age identity that was typed from a sheet: small letters, blanks, hyphens between groups and letters that look
 * like others do no harm. Null when it is none; the key carries its own check, so a slip is seen.
 */
export const readSheetKey = (typed: string): AgeIdentity | null => {
  const packed = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  const data = packed.replace(/^AGESECRETKEY1/, '');
  const identity = prefix + data.replace(/[OI1B]/g, (letter) => misread[letter] ?? letter);
  try {
    return bech32.decodeToBytes(identity).bytes.length === 32 ? identity : null;
  } catch {
    return null;
  }
};
