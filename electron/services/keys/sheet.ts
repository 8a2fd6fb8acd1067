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
