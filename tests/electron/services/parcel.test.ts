import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { endSession, openSession, type OpenSession } from '#electron/services/keys/open-vault.ts';
import type { Vault } from '#electron/services/keys/vault.ts';
import { closeParcel, openParcel } from '#electron/services/parcel.ts';
import {
  freshFolder,
  kari,
  kariPassphrase,
  lightVault,
  torleiv,
  torleivPassphrase,
} from './keys/light-vault.ts';

// Elliptic curves in plain JavaScript, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let vault: Vault;

beforeEach(async () => {
  folder = freshFolder();
  ({ vault } = await lightVault(folder));
  await vault.foundVault({ personId: kari, role: 'director', passphrase: kariPassphrase });
  await vault.giveAccess({ personId: torleiv, role: 'mayor', passphrase: torleivPassphrase });
});

afterEach(() => {
  endSession();
  rmSync(folder, { recursive: true });
});

const closedFor = async (personId: string): Promise<Uint8Array> => {
  const closed = await closeParcel('Saklista på måndag', personId, await vault.keyFileText());
  if (!closed.ok) throw new Error(closed.reason);
  return closed.value;
};

/** Opens as the person, as on the other PC. */
const session = async (personId: typeof kari, passphrase: string): Promise<OpenSession> => {
  await vault.unlock({ personId, passphrase });
  const opened = openSession();
  if (opened === null) throw new Error('It did not open');
  return opened;
};

describe('a file to the other', () => {
  test('opens for who it is to, and not for who sent it', async () => {
    const file = await closedFor(torleiv);
    expect(Buffer.from(file).includes('Saklista')).toBe(false);
    expect(await openParcel(file, await session(kari, kariPassphrase))).toMatchObject({ reason: 'wrongKey' });
    expect(await openParcel(file, await session(torleiv, torleivPassphrase))).toEqual({
      ok: true,
      value: 'Saklista på måndag',
    });
  });

  test('says what is wrong with one that was touched, cut, or is none', async () => {
    const file = await closedFor(kari);
    const mine = await session(kari, kariPassphrase);
    const touched = file.with(file.length - 3, (file.at(-3) ?? 0) ^ 1);
    expect(await openParcel(touched, mine)).toMatchObject({ reason: 'damaged' });
    expect(await openParcel(file.slice(0, -5), mine)).toMatchObject({ reason: 'damaged' });
    expect(await openParcel(new TextEncoder().encode('{}'), mine)).toMatchObject({ reason: 'notAge' });
  });

  test('cannot be closed for somebody without a key of their own', async () => {
    const nobody = '019a0000-0000-7000-8000-0000000000ff';
    expect(await closeParcel('x', nobody, await vault.keyFileText())).toMatchObject({ reason: 'noAccess' });
    expect(await closeParcel('x', kari, null)).toMatchObject({ reason: 'noAccess' });
  });
});
