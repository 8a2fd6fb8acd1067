import { sealIdentity } from '#electron/services/backup/age.ts';

export interface MakeKeyFileOrder {
  /** The backup identity. */
  readonly identity: string;
  readonly passphrase: string;
}

/** The backup identity as an age file that opens with the passphrase. Slow by intention: scrypt, about two seconds. */
export const makeKeyFile = ({ identity, passphrase }: MakeKeyFileOrder): Promise<Uint8Array> =>
  sealIdentity(identity, passphrase);
