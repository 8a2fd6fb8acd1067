import { argon2id } from 'hash-wasm';
import type { SecretKey } from '#shared/vault/seal.ts';

export interface DeriveOrder {
  readonly passphrase: string;
  readonly salt: Uint8Array;
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

export interface DerivedKey {
  readonly key: SecretKey;
  /** Milliseconds it took. */
  readonly took: number;
}

/** Makes a key of 32 bytes from the passphrase by Argon2id (RFC 9106). */
export const derive = async ({
  passphrase,
  salt,
  memory,
  passes,
  lanes,
}: DeriveOrder): Promise<DerivedKey> => {
  const from = performance.now();
  const key = await argon2id({
    password: passphrase,
    salt,
    memorySize: memory,
    iterations: passes,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return { key, took: performance.now() - from };
};
