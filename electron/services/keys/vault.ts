import { randomBytes, randomInt } from 'node:crypto';
import type { Answer } from '#shared/domain/answer.ts';
import type { TogetherAnswers } from '#shared/ipc/together.ts';
import type { VaultAnswers } from '#shared/ipc/vault.ts';
import type { Request } from '#shared/ipc.ts';
import { openDoor } from './door.ts';
import { openKeyStore, type KeyIds } from './key-store.ts';
import { vaultAccess } from './vault-access.ts';
import { vaultDoor } from './vault-door.ts';
import { vaultKeys } from './vault-keys.ts';
import { vaultTogether } from './vault-together.ts';
import type { VaultMeans } from './vault-means.ts';

type Channels = VaultAnswers & TogetherAnswers;
type Channel = keyof Channels;

/** What main does with keys: one function for each channel of `shared/ipc/{vault,together}.ts`, and some for the rest. */
export type Vault = {
  readonly [C in Channel]: (request: Request<C>) => Promise<Channels[C]>;
} & {
  /** The key file as it lies on the disk, for copies; null: none that can be read. Holds no key in the open. */
  readonly keyFileText: () => Promise<string | null>;
  /**
   * Locks, and puts another key file in the place of this one, as a restored workspace brings it. What the operating
   * system remembered goes.
   */
  readonly replaceKeyFile: (text: string) => Promise<Answer<null, 'notAKeyFile' | 'notWritable'>>;
  /** Drops every key and lets go of what is known of the key file: another one has been laid in its place. */
  readonly startOver: () => void;
  /** The ids of the data keys; needs no key. Null: there is no key file that can be read. */
  readonly keyIds: () => Promise<KeyIds | null>;
  /**
   * Makes `newKey` (32 random bytes, copied) the data key and the one until now the retiring one, in one writing of the
   * key file: the point from which a change of keys is done. The session goes on with the new key.
   */
  readonly beginKeyChange: (newKey: Uint8Array) => Promise<Answer<null, 'locked' | 'notWritable'>>;
  /** Lets the retiring key go from both copies of the key file, and what was left unsaved under it. Needs no key. */
  readonly endKeyChange: () => Promise<Answer<null, 'notWritable'>>;
};

/**
 * Puts the vault together. One thing at a time: a lock waits until a key file that is being written is whole, and no
 * passphrase is tried beside another.
 */
export const vaultOf = (means: VaultMeans): Vault => {
  const vault = { ...vaultDoor(means), ...vaultAccess(means), ...vaultKeys(means), ...vaultTogether(means) };
  // Every save asks for the ids, and must not wait for a passphrase to be tried.
  const { keyIds, startOver } = vault;
  return { ...oneAtATime(vault), keyIds, startOver };
};

/** What main itself gives the vault to work with. */
export const openVaultMeans = async (
  given: Omit<VaultMeans, 'store' | 'door' | 'now' | 'random' | 'randomBelow'>,
): Promise<VaultMeans> => ({
  ...given,
  store: openKeyStore(given.folder),
  door: await openDoor(given.folder, Date.now),
  now: () => new Date(),
  random: (length) => new Uint8Array(randomBytes(length)),
  randomBelow: (below) => randomInt(below),
});

type Act = (...given: readonly unknown[]) => Promise<unknown>;

const oneAtATime = (vault: Vault): Vault => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn =
    (act: Act): Act =>
    (...given) => {
      const result = last.then(() => act(...given));
      last = result.catch(() => undefined);
      return result;
    };
  // oxlint-disable typescript/no-unsafe-type-assertion -- the same functions under the same names
  const acts = Object.entries(vault) as unknown as ReadonlyArray<readonly [name: string, act: Act]>;
  return Object.fromEntries(acts.map(([name, act]) => [name, inTurn(act)])) as unknown as Vault;
  // oxlint-enable typescript/no-unsafe-type-assertion
};
