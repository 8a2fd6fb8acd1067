import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { randomBytes, randomInt } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDoor } from '#electron/services/keys/door.ts';
import { openKeyStore, realKeyDisk, type KeyDisk } from '#electron/services/keys/key-store.ts';
import type { Keychain } from '#electron/services/keys/remembered.ts';
import { vaultOf, type Vault } from '#electron/services/keys/vault.ts';
import { accept, refuse } from '#shared/domain/answer.ts';
import type { PersonId } from '#shared/domain/id.ts';

export const kari = 'kari' as PersonId;
export const torleiv = 'torleiv' as PersonId;
export const kariPassphrase = 'fjord lampe korg stein';
export const torleivPassphrase = 'gras ullgenser paraply ti';

export const freshFolder = (): string => mkdtempSync(path.join(os.tmpdir(), 'samspill-keys-'));

/** A keychain that is as real as the test wants it. */
export const testKeychain = (isReal: boolean): Keychain => ({
  isReal: () => isReal,
  seal: (text) => utf8ToBytes(Array.from(text).toReversed().join('')),
  open: (sealed) => Array.from(new TextDecoder().decode(sealed)).toReversed().join(''),
});

export interface LightVault {
  readonly vault: Vault;
  /** Lets the clock of the vault go on. */
  readonly wait: (milliseconds: number) => void;
}

export interface LightOptions {
  readonly disk?: KeyDisk;
  readonly isReal?: boolean;
  readonly pcRun?: string;
  readonly demoPassphrase?: string;
  readonly from?: number;
  /** Milliseconds that the derivation with the given memory (KiB) takes on this PC; null: it has not got so much. */
  readonly took?: (memory: number) => number | null;
}

/**
 * The vault as main puts it together, but with a quick hash in the place of Argon2id: what is tried here is everything
 * around it. The figures in the file are the real ones.
 */
export const lightVault = async (folder: string, options: LightOptions = {}): Promise<LightVault> => {
  let time = options.from ?? Date.parse('2026-11-22T08:00:00Z');
  const vault = vaultOf({
    folder,
    store: openKeyStore(folder, options.disk ?? realKeyDisk),
    door: await openDoor(folder, () => time),
    keychain: testKeychain(options.isReal ?? false),
    derive: async ({ passphrase, salt, memory }) => {
      const took = options.took?.(memory) ?? (options.took === undefined ? 1 : null);
      if (took === null) return refuse('taskFailed');
      return accept({ key: sha256(concatBytes(utf8ToBytes(passphrase), salt)), took });
    },
    now: () => new Date(time),
    random: (length) => new Uint8Array(randomBytes(length)),
    randomBelow: (below) => randomInt(below),
    isCalibrated: options.took !== undefined,
    pcRun: options.pcRun ?? 'first run',
    demoPassphrase: options.demoPassphrase ?? null,
  });
  return { vault, wait: (milliseconds) => void (time += milliseconds) };
};

/** A disk on which the n-th call fails; with `dead`, every call after it too, as when the power is cut. */
export const faultyDisk = (
  nth: number,
  dead: boolean,
): { readonly disk: KeyDisk; readonly calls: () => number } => {
  let calls = 0;
  const step = async <Value>(call: () => Promise<Value>): Promise<Value> => {
    calls += 1;
    if (calls === nth || (dead && calls > nth)) throw Object.assign(new Error('EIO'), { code: 'EIO' });
    return call();
  };
  const disk: KeyDisk = {
    ...realKeyDisk,
    open: (file, flags) =>
      step(async () => {
        const handle = await realKeyDisk.open(file, flags);
        return {
          writeFile: (bytes) => step(() => handle.writeFile(bytes)),
          sync: () => step(() => handle.sync()),
          stat: () => step(() => handle.stat()),
          close: () => handle.close(),
        };
      }),
    rename: (from, to) => step(() => realKeyDisk.rename(from, to)),
    remove: (file) => step(() => realKeyDisk.remove(file)),
    readText: (file) => step(() => realKeyDisk.readText(file)),
    list: (folder) => step(() => realKeyDisk.list(folder)),
    pause: async () => undefined,
  };
  return { disk, calls: () => calls };
};

export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
