import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseKeyFile } from '#electron/services/keys/key-file.ts';
import { keyFileNames } from '#electron/services/keys/key-store.ts';
import { endSession, openSession } from '#electron/services/keys/open-vault.ts';
import type { Vault } from '#electron/services/keys/vault.ts';
import { decryptWith, identityOf, unwrapDataKey, unwrapPersonKey } from '#electron/services/keys/wrap.ts';
import { freshFor } from '#shared/ipc/vault.ts';
import { demoPassphrase } from '#shared/templates/demo.ts';
import {
  freshFolder,
  hex,
  kari,
  kariPassphrase,
  lightVault,
  torleiv,
  torleivPassphrase,
} from './light-vault.ts';

// Elliptic curves in plain JavaScript, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;

beforeEach(() => {
  folder = freshFolder();
});

afterEach(() => {
  endSession();
  rmSync(folder, { recursive: true });
});

const found = (vault: Vault) =>
  vault.foundVault({ personId: kari, role: 'director', passphrase: kariPassphrase });

const founded = async (options = {}) => {
  const light = await lightVault(folder, options);
  const answer = await found(light.vault);
  if (!answer.ok) throw new Error(answer.reason);
  return { ...light, open: answer.value };
};

const unlock = (vault: Vault, passphrase = kariPassphrase, personId = kari) =>
  vault.unlock({ personId, passphrase });

const lock = (vault: Vault) => vault.lock({ unsaved: null });

const giveTorleiv = (vault: Vault) =>
  vault.giveAccess({ personId: torleiv, role: 'mayor', passphrase: torleivPassphrase });

const sheetOf = async (vault: Vault, of: 'workspace' | 'person') => {
  const made = await vault.makeSheet({ of });
  if (!made.ok) throw new Error(made.reason);
  return made.value;
};

const confirmedSheet = async (vault: Vault, of: 'workspace' | 'person') => {
  const sheet = await sheetOf(vault, of);
  expect(await vault.confirmSheet({ of, word: ` ${sheet.word.toUpperCase()} ` })).toEqual({
    ok: true,
    value: null,
  });
  return sheet;
};

describe('a vault', () => {
  test('is not there before it is founded, and open after', async () => {
    const { vault } = await lightVault(folder);
    expect(await vault.vaultState(undefined)).toMatchObject({ state: 'none', people: [], last: null });
    expect(await found(vault)).toMatchObject({ ok: true, value: { personId: kari, ownThings: 'open' } });
    expect(await vault.vaultState(undefined)).toMatchObject({
      state: 'open',
      people: [{ personId: kari, role: 'director', sheetAt: null }],
      last: kari,
      demoPassphrase: null,
    });
  });

  test('is founded once only', async () => {
    const { vault } = await founded();
    expect(await found(vault)).toMatchObject({ ok: false, reason: 'exists' });
  });

  test('is never founded over sealed work whose keys are gone', async () => {
    mkdirSync(path.join(folder, 'journal'));
    writeFileSync(path.join(folder, 'journal', '0011223344556677.journal'), 'sealed');
    const { vault } = await lightVault(folder);
    expect(await vault.vaultState(undefined)).toMatchObject({ state: 'unreadable' });
    expect(await found(vault)).toMatchObject({ ok: false, reason: 'exists' });
  });

  test('opens again with the same keys, for the same passphrase however it is spaced', async () => {
    const { vault, open } = await founded();
    await lock(vault);
    expect(await vault.openVault(undefined)).toBeNull();
    expect(await vault.vaultState(undefined)).toMatchObject({ state: 'locked', last: kari });
    const again = await unlock(vault, '  fjord lampe   korg stein ');
    expect(again).toMatchObject({ ok: true, value: { ...open, confirmedAt: expect.any(String) } });
    expect(await vault.openVault(undefined)).toMatchObject({ dataKey: open.dataKey });
  });

  test.each([
    ['a wrong passphrase', kari, 'fjord lampe korg steinn', 'wrong'],
    ['another capital letter', kari, 'Fjord lampe korg stein', 'wrong'],
    ['somebody without access', torleiv, kariPassphrase, 'unknownPerson'],
  ])('does not open for %s', async (_case, person, passphrase, reason) => {
    const { vault } = await founded();
    await lock(vault);
    expect(await unlock(vault, passphrase, person)).toMatchObject({ ok: false, reason });
    expect(openSession()).toBeNull();
  });

  test('fills the keys with zeroes at lock, and hands out copies only', async () => {
    const { vault, open } = await founded();
    const session = openSession();
    await lock(vault);
    expect(session?.dataKey.bytes.every((byte) => byte === 0)).toBe(true);
    expect(session?.personKey.every((byte) => byte === 0)).toBe(true);
    expect(open.dataKey.some((byte) => byte !== 0)).toBe(true);
  });

  test('changes over from one person to the other', async () => {
    const { vault, open } = await founded();
    expect(await giveTorleiv(vault)).toEqual({ ok: true, value: null });
    const first = openSession();
    const other = await unlock(vault, torleivPassphrase, torleiv);
    expect(other).toMatchObject({ ok: true, value: { personId: torleiv, dataKey: open.dataKey } });
    expect(other.ok && hex(other.value.personKey)).not.toBe(hex(open.personKey));
    expect(first?.personKey.every((byte) => byte === 0)).toBe(true);
  });

  test('has the published passphrase in the demo only', async () => {
    const { vault } = await lightVault(folder);
    const founder = { personId: kari, role: 'director', passphrase: demoPassphrase } as const;
    expect(await vault.foundVault(founder)).toMatchObject({ ok: false, reason: 'tooCommon' });
    const demo = await lightVault(folder, { demoPassphrase });
    expect(await demo.vault.foundVault(founder)).toMatchObject({ ok: true });
    expect(await demo.vault.vaultState(undefined)).toMatchObject({ demoPassphrase });
  });
});

describe('what a passphrase costs', () => {
  const costOf = async (took: (memory: number) => number | null) => {
    const { vault } = await founded({ took });
    await lock(vault);
    expect(await unlock(vault)).toMatchObject({ ok: true });
    return JSON.parse((await vault.keyFileText()) ?? '').people[0].derivation;
  };

  test('is set for the PC, and stands in the file', async () => {
    expect(await costOf(() => 250)).toMatchObject({
      name: 'argon2id',
      memory: 256 * 1024,
      passes: 3,
      lanes: 1,
    });
  });

  test('is the least where the PC has not got the memory', async () => {
    expect(await costOf((memory) => (memory > 64 * 1024 ? null : 250))).toMatchObject({
      memory: 64 * 1024,
      passes: 3,
    });
  });
});

describe('wrong passphrases', () => {
  test('make the next try wait, also after a new start, until one is right', async () => {
    const { vault } = await founded();
    await lock(vault);
    for (let wrong = 0; wrong < 5; wrong += 1) {
      const started = await lightVault(folder, { from: Date.parse('2026-11-22T09:00:00Z') + wrong * 60_000 });
      expect(await unlock(started.vault, 'feil feil feil rett')).toMatchObject({ reason: 'wrong' });
    }
    const last = await lightVault(folder, { from: Date.parse('2026-11-22T09:04:00Z') });
    expect(await last.vault.vaultState(undefined)).toMatchObject({ wait: 2000 });
    expect(await unlock(last.vault)).toMatchObject({ ok: false, reason: 'wait' });
    last.wait(2000);
    expect(await unlock(last.vault)).toMatchObject({ ok: true });
    expect(await last.vault.vaultState(undefined)).toMatchObject({ wait: 0 });
  });

  test('are counted at the second question too', async () => {
    const { vault, wait } = await founded();
    const confirm = (passphrase: string) => vault.confirmPassphrase({ passphrase });
    for (let wrong = 0; wrong < 4; wrong += 1)
      expect(await confirm('feil')).toMatchObject({ reason: 'wrong' });
    expect(await confirm(kariPassphrase)).toMatchObject({ reason: 'wait' });
    wait(60_000);
    expect(await confirm(kariPassphrase)).toEqual({
      ok: true,
      value: { confirmedAt: '2026-11-22T08:01:00.000Z' },
    });
  });
});

describe('access', () => {
  test('is widened by a passphrase that was just typed only', async () => {
    const { vault, wait } = await founded();
    wait(freshFor + 1);
    const tries = [
      giveTorleiv(vault),
      vault.removeAccess({ personId: torleiv }),
      vault.changePassphrase({ passphrase: torleivPassphrase }),
      vault.makeSheet({ of: 'workspace' }),
    ];
    for (const answer of await Promise.all(tries)) expect(answer).toMatchObject({ reason: 'notConfirmed' });
    await vault.confirmPassphrase({ passphrase: kariPassphrase });
    expect(await giveTorleiv(vault)).toMatchObject({ ok: true });
  });

  test('is refused while locked', async () => {
    const { vault } = await founded();
    await lock(vault);
    expect(await giveTorleiv(vault)).toMatchObject({ reason: 'locked' });
    expect(await vault.confirmPassphrase({ passphrase: kariPassphrase })).toMatchObject({ reason: 'locked' });
  });

  test('is given once, with a passphrase that holds', async () => {
    const { vault } = await founded();
    const weak = { personId: torleiv, role: 'mayor', passphrase: 'kort' } as const;
    expect(await vault.giveAccess(weak)).toMatchObject({ reason: 'tooShort' });
    expect(await giveTorleiv(vault)).toMatchObject({ ok: true });
    expect(await giveTorleiv(vault)).toMatchObject({ reason: 'hasAccess' });
  });

  test('is taken away, but never from the last', async () => {
    const { vault } = await founded();
    await giveTorleiv(vault);
    expect(await vault.removeAccess({ personId: kari })).toMatchObject({ ok: true });
    expect(await vault.removeAccess({ personId: torleiv })).toMatchObject({ reason: 'lastPerson' });
    await lock(vault);
    expect(await unlock(vault)).toMatchObject({ reason: 'unknownPerson' });
    expect(await unlock(vault, torleivPassphrase, torleiv)).toMatchObject({ ok: true });
  });

  test('keeps the own key when the passphrase changes, and the old one opens no more', async () => {
    const { vault, open } = await founded();
    expect(await vault.changePassphrase({ passphrase: torleivPassphrase })).toMatchObject({ ok: true });
    await lock(vault);
    expect(await unlock(vault)).toMatchObject({ reason: 'wrong' });
    expect(await unlock(vault, torleivPassphrase)).toMatchObject({ value: { personKey: open.personKey } });
  });

  test('shows the role that the people have', async () => {
    const { vault } = await founded();
    expect(await vault.setRole({ personId: kari, role: 'secretariat' })).toMatchObject({ ok: true });
    expect(await vault.vaultState(undefined)).toMatchObject({ people: [{ role: 'secretariat' }] });
    expect(await vault.openVault(undefined)).toMatchObject({ role: 'secretariat' });
  });
});

describe('a forgotten passphrase', () => {
  const recover = (vault: Vault, sheetKey: string, personId = kari) =>
    vault.recover({ personId, sheetKey, passphrase: 'helt ny passfrase her' });

  test('is no loss with the own sheet: data and own things open', async () => {
    const { vault, open } = await founded();
    const { key } = await confirmedSheet(vault, 'person');
    await lock(vault);
    expect(await recover(vault, key)).toMatchObject({
      ok: true,
      value: { dataKey: open.dataKey, personKey: open.personKey, ownThings: 'open' },
    });
    await lock(vault);
    expect(await unlock(vault, 'helt ny passfrase her')).toMatchObject({
      value: { personKey: open.personKey },
    });
  });

  test('with the sheet of the workspace: data open, own things are started anew', async () => {
    const { vault, open } = await founded();
    const { key } = await confirmedSheet(vault, 'workspace');
    await lock(vault);
    const recovered = await recover(vault, key);
    expect(recovered).toMatchObject({ value: { dataKey: open.dataKey, ownThings: 'startedAnew' } });
    expect(recovered.ok && hex(recovered.value.personKey)).not.toBe(hex(open.personKey));
    await lock(vault);
    expect(await unlock(vault, 'helt ny passfrase her')).toMatchObject({
      value: { ownThings: 'startedAnew' },
    });
    expect(await unlock(vault)).toMatchObject({ reason: 'wrong' });
  });

  test('leaves the other person as they were', async () => {
    const { vault } = await founded();
    await giveTorleiv(vault);
    const { key } = await confirmedSheet(vault, 'workspace');
    await recover(vault, key);
    const other = await unlock(vault, torleivPassphrase, torleiv);
    expect(other).toMatchObject({ ok: true, value: { ownThings: 'open' } });
  });

  test('with the sheet of the workspace: the own sheet of before opens own things again', async () => {
    const { vault, open } = await founded();
    const own = await confirmedSheet(vault, 'person');
    const workspace = await confirmedSheet(vault, 'workspace');
    await lock(vault);
    const anew = await recover(vault, workspace.key);
    await lock(vault);
    expect(
      await vault.recover({ personId: kari, sheetKey: own.key, passphrase: 'enda en ny passfrase' }),
    ).toMatchObject({
      reason: 'wrong',
    });
    expect(await recover(vault, own.key)).toMatchObject({
      value: { ownThings: 'open', olderKeys: [open.personKey] },
    });
    await lock(vault);
    expect(await unlock(vault, 'helt ny passfrase her')).toMatchObject({
      value: { personKey: anew.ok && anew.value.personKey, olderKeys: [open.personKey] },
    });
    await recover(vault, workspace.key);
    expect(await unlock(vault, 'helt ny passfrase her')).toMatchObject({ value: { olderKeys: [] } });
  });

  test('after access was taken away and given anew: the own sheet of before opens own things again', async () => {
    const { vault } = await founded();
    await giveTorleiv(vault);
    const before = await unlock(vault, torleivPassphrase, torleiv);
    if (!before.ok) throw new Error(before.reason);
    const { key } = await confirmedSheet(vault, 'person');
    await unlock(vault);
    await vault.removeAccess({ personId: torleiv });
    const back = (passphrase: string) => vault.recover({ personId: torleiv, sheetKey: key, passphrase });
    expect(await back(torleivPassphrase)).toMatchObject({ reason: 'unknownPerson' });
    await vault.beginKeyChange(new Uint8Array(32).fill(7));
    await vault.endKeyChange();
    await vault.giveAccess({ personId: torleiv, role: 'mayor', passphrase: 'blekk torsk vindu saft' });
    await lock(vault);
    expect(await back(torleivPassphrase), 'the sheet alone opens nothing').toMatchObject({ reason: 'wrong' });
    expect(openSession()).toBeNull();
    const { personKey } = before.value;
    expect(await back('blekk torsk vindu saft')).toMatchObject({ value: { olderKeys: [personKey] } });
    await vault.changePassphrase({ passphrase: torleivPassphrase });
    const own = await confirmedSheet(vault, 'person');
    await lock(vault);
    const again = { personId: torleiv, sheetKey: own.key, passphrase: 'blekk torsk vindu saft' };
    expect(await vault.recover(again)).toMatchObject({ value: { olderKeys: [personKey] } });
  });

  test('is not helped by the other person’s own sheet', async () => {
    const { vault } = await founded();
    const { key } = await confirmedSheet(vault, 'person');
    await giveTorleiv(vault);
    expect(await recover(vault, key, torleiv)).toMatchObject({ ok: false, reason: 'wrong' });
  });

  test(
    'is recovered 100 times of 100 with either sheet, and never without',
    { timeout: 60_000 },
    async () => {
      const { vault, open } = await founded();
      const own = await confirmedSheet(vault, 'person');
      const workspace = await confirmedSheet(vault, 'workspace');
      const stranger = await sheetOf((await foundedElsewhere()).vault, 'workspace');
      let opened = 0;
      let slipped = 0;
      for (let round = 0; round < 100; round += 1) {
        endSession();
        const key = round % 2 === 0 ? own.key : workspace.key;
        const kept = readFileSync(path.join(folder, 'keys.json'));
        const answer = await recover(vault, key);
        if (answer.ok && hex(answer.value.dataKey) === hex(open.dataKey)) opened += 1;
        if ((await recover(vault, stranger.key)).ok) slipped += 1;
        if ((await recover(vault, slip(key, round))).ok) slipped += 1;
        for (const name of keyFileNames) writeFileSync(path.join(folder, name), kept);
      }
      expect({ opened, slipped }).toEqual({ opened: 100, slipped: 0 });
    },
  );

  const foundedElsewhere = async () => {
    const elsewhere = await lightVault(freshFolder());
    await found(elsewhere.vault);
    return elsewhere;
  };

  const slip = (key: string, round: number): string => {
    const at = 16 + (round % 58);
    return `${key.slice(0, at)}${key[at] === 'Q' ? 'P' : 'Q'}${key.slice(at + 1)}`;
  };
});

describe('a recovery sheet', () => {
  test('is read however it is typed', async () => {
    const { vault } = await founded();
    const { key } = await confirmedSheet(vault, 'person');
    const typed = key
      .toLowerCase()
      .replace(/(.{8})/g, '$1 ')
      .replaceAll('0', 'o')
      .replaceAll('8', 'b');
    expect(
      await vault.recover({ personId: kari, sheetKey: typed, passphrase: kariPassphrase }),
    ).toMatchObject({
      ok: true,
    });
  });

  test('counts when its word has been typed back, and shuts the one before only then', async () => {
    const { vault, wait } = await founded();
    const first = await confirmedSheet(vault, 'workspace');
    wait(1000);
    const second = await sheetOf(vault, 'workspace');
    expect(await vault.confirmSheet({ of: 'workspace', word: 'feil' })).toMatchObject({ reason: 'wrong' });
    const recover = (sheetKey: string) =>
      vault.recover({ personId: kari, sheetKey, passphrase: kariPassphrase });
    expect(await recover(first.key)).toMatchObject({ ok: true });
    expect(await recover(second.key)).toMatchObject({ ok: true });
    expect(await vault.vaultState(undefined)).toMatchObject({ sheetAt: '2026-11-22T08:00:00.000Z' });
    expect(await vault.confirmSheet({ of: 'workspace', word: second.word })).toMatchObject({ ok: true });
    expect(await recover(first.key)).toMatchObject({ ok: false, reason: 'wrong' });
    expect(await recover(second.key)).toMatchObject({ ok: true });
    expect(await vault.vaultState(undefined)).toMatchObject({ sheetAt: '2026-11-22T08:00:01.000Z' });
  });

  test('is known to the session that makes copies', async () => {
    const { vault } = await founded();
    expect(openSession()).toMatchObject({ recoveryRecipient: null, sheetAt: null });
    await confirmedSheet(vault, 'workspace');
    expect(openSession()).toMatchObject({
      recoveryRecipient: expect.stringMatching(/^age1/),
      sheetAt: expect.any(String),
    });
  });
});

describe('remembering on this PC', () => {
  const remembering = async () => {
    const light = await founded({ isReal: true });
    expect(await light.vault.rememberMe({ on: true })).toEqual({ ok: true, value: null });
    return light;
  };
  const restarted = (options = {}) => {
    endSession();
    return lightVault(folder, { isReal: true, ...options });
  };

  test('opens at the next start, without having confirmed anything', async () => {
    const { open } = await remembering();
    const { vault } = await restarted();
    expect(await vault.openVault(undefined)).toMatchObject({ dataKey: open.dataKey, confirmedAt: null });
    expect(await giveTorleiv(vault)).toMatchObject({ reason: 'notConfirmed' });
  });

  test('is not offered without a real keychain', async () => {
    const { vault } = await founded();
    expect(await vault.vaultState(undefined)).toMatchObject({ canRemember: false, remembers: false });
    expect(await vault.rememberMe({ on: true })).toMatchObject({ reason: 'notReal' });
    expect(existsSync(path.join(folder, 'remembered.bin'))).toBe(false);
  });

  test('ends when one more person gets access', async () => {
    const { vault } = await remembering();
    await giveTorleiv(vault);
    expect(await vault.vaultState(undefined)).toMatchObject({ canRemember: false, remembers: false });
    expect(existsSync(path.join(folder, 'remembered.bin'))).toBe(false);
    expect(await (await restarted()).vault.openVault(undefined)).toBeNull();
  });

  test('asks after a lock until the PC has been started anew or the passphrase given', async () => {
    const { vault, open } = await remembering();
    await lock(vault);
    expect(await vault.openVault(undefined)).toBeNull();
    expect(await (await restarted()).vault.openVault(undefined)).toBeNull();
    const later = await restarted({ pcRun: 'second run' });
    expect(await later.vault.openVault(undefined)).toMatchObject({ dataKey: open.dataKey });
    await lock(later.vault);
    await unlock(later.vault);
    const same = await restarted({ pcRun: 'second run' });
    expect(await same.vault.openVault(undefined)).toMatchObject({ dataKey: open.dataKey });
  });

  test('can be ended', async () => {
    const { vault } = await remembering();
    await vault.rememberMe({ on: false });
    expect(await (await restarted()).vault.openVault(undefined)).toBeNull();
  });
});

describe('a change of the data key', () => {
  const newKey = new Uint8Array(32).fill(7);

  test('opens with the new key and the retiring one, for everybody, until it ends', async () => {
    const { vault, open } = await founded();
    await giveTorleiv(vault);
    const sheet = await sheetOf(vault, 'workspace');
    const before = openSession()?.backupIdentity ?? '';
    expect(await vault.beginKeyChange(newKey)).toEqual({ ok: true, value: null });
    const now = openSession()?.backupIdentity;
    expect(now).not.toBe(before);
    const { retiring, current } = (await vault.keyIds()) ?? {};
    expect(retiring).toBe(open.keyId);
    expect(await vault.openVault(undefined)).toMatchObject({ keyId: current, dataKey: newKey });
    await lock(vault);
    await unlock(vault, torleivPassphrase, torleiv);
    expect(openSession()?.dataKey.bytes).toEqual(newKey);
    expect(openSession()?.retiring?.bytes).toEqual(open.dataKey);
    expect(openSession()).toMatchObject({ backupIdentity: now, formerIdentities: [before] });
    expect(await vault.endKeyChange()).toEqual({ ok: true, value: null });
    expect(await vault.keyIds()).toEqual({ current, retiring: null });
    expect(await vault.confirmSheet({ of: 'workspace', word: sheet.word })).toMatchObject({ ok: true });
    for (const name of keyFileNames) {
      expect(readFileSync(path.join(folder, name), 'utf8')).not.toContain(open.keyId);
    }
  });

  test('is not begun while one is going on', async () => {
    const { vault, open } = await founded();
    await vault.beginKeyChange(newKey);
    expect(await vault.beginKeyChange(newKey.map((byte) => byte + 1))).toMatchObject({
      reason: 'notWritable',
    });
    expect((await vault.keyIds())?.retiring).toBe(open.keyId);
  });

  test('can be ended while locked', async () => {
    const { vault } = await founded();
    await vault.beginKeyChange(newKey);
    await lock(vault);
    expect(await vault.endKeyChange()).toMatchObject({ ok: true });
    expect(await unlock(vault)).toMatchObject({ value: { dataKey: newKey } });
  });
});

describe('what one holds of the other', () => {
  const fileNow = () => parseKeyFile(readFileSync(path.join(folder, 'keys.json'), 'utf8'));

  test('own keys open neither with the other’s passphrase nor with any sheet or key of the workspace', async () => {
    const { vault } = await founded();
    const karis = await confirmedSheet(vault, 'person');
    await giveTorleiv(vault);
    const workspace = [await confirmedSheet(vault, 'workspace'), await confirmedSheet(vault, 'workspace')];
    await unlock(vault, torleivPassphrase, torleiv);
    const torleivs = await confirmedSheet(vault, 'person');
    const session = openSession();
    const slot = fileNow()?.people.find(({ personId }) => personId === kari);
    if (session === null || slot === undefined) throw new Error('not open');
    const held = [...workspace, torleivs].map(({ key }) => key);
    const identities = [...held, identityOf(session.personKey), session.backupIdentity];
    const blobs = slot.sheets.map(({ personKey }) => personKey);
    expect(blobs).toHaveLength(1);
    for (const identity of identities) {
      for (const blob of blobs) expect(await decryptWith(identity, blob)).toBeNull();
    }
    for (const key of [session.dataKey.bytes, session.personKey]) {
      expect(unwrapPersonKey(key, slot.personKey, kari, slot.derivation)).toBeNull();
    }
    expect(await decryptWith(karis.key, blobs[0] ?? '')).not.toBeNull();
  });

  test('whoever has lost access opens nothing that is sealed after the change of keys', async () => {
    const { vault } = await founded();
    await giveTorleiv(vault);
    await unlock(vault, torleivPassphrase, torleiv);
    const identity = identityOf(openSession()?.personKey ?? new Uint8Array());
    await unlock(vault);
    await vault.removeAccess({ personId: torleiv });
    await vault.beginKeyChange(new Uint8Array(32).fill(7));
    const file = fileNow();
    if (file === null || file.retiring === null) throw new Error('no change of keys');
    expect(await unwrapDataKey(identity, file.current)).toBeNull();
    expect(await unwrapDataKey(identity, file.retiring)).toBeNull();
  });
});

describe('another key file', () => {
  test('takes the place of this one and locks', async () => {
    const { vault, open } = await founded();
    const text = await vault.keyFileText();
    await vault.changePassphrase({ passphrase: torleivPassphrase });
    expect(await vault.replaceKeyFile(text ?? '')).toEqual({ ok: true, value: null });
    expect(openSession()).toBeNull();
    expect(await unlock(vault, kariPassphrase)).toMatchObject({ value: { dataKey: open.dataKey } });
  });

  test('laid in its place by others is found when the vault starts over', async () => {
    const { vault, open } = await founded();
    const elsewhere = freshFolder();
    const other = await lightVault(elsewhere);
    await found(other.vault);
    const text = (await other.vault.keyFileText()) ?? '';
    for (const name of keyFileNames) writeFileSync(path.join(folder, name), text);
    vault.startOver();
    expect(openSession()).toBeNull();
    expect((await vault.keyIds())?.current).not.toBe(open.keyId);
    rmSync(elsewhere, { recursive: true });
  });

  test('is refused when it is none', async () => {
    const { vault } = await founded();
    expect(await vault.replaceKeyFile('{}')).toMatchObject({ reason: 'notAKeyFile' });
    expect(openSession()).not.toBeNull();
  });
});

describe('what could not be saved at a lock', () => {
  test('is kept in memory when the disk refuses it', async () => {
    const { vault } = await founded();
    rmSync(folder, { recursive: true });
    await vault.lock({ unsaved: new Uint8Array([4, 5]) });
    mkdirSync(folder);
    await (
      await lightVault(folder)
    ).vault.foundVault({
      personId: kari,
      role: 'director',
      passphrase: kariPassphrase,
    });
    expect(await vault.takeUnsaved(undefined)).toEqual(new Uint8Array([4, 5]));
    expect(await vault.takeUnsaved(undefined)).toBeNull();
  });

  test('is given back once, to the same person', async () => {
    const { vault } = await founded();
    await giveTorleiv(vault);
    await vault.lock({ unsaved: new Uint8Array([1, 2, 3]) });
    await unlock(vault, torleivPassphrase, torleiv);
    expect(await vault.takeUnsaved(undefined)).toBeNull();
    await unlock(vault);
    expect(await vault.takeUnsaved(undefined)).toEqual(new Uint8Array([1, 2, 3]));
    expect(await vault.takeUnsaved(undefined)).toBeNull();
  });
});

describe('the profile', () => {
  test('holds no key, no identity and no passphrase in any form', async () => {
    const { vault, open } = await founded();
    await giveTorleiv(vault);
    const sheets = [await confirmedSheet(vault, 'workspace'), await confirmedSheet(vault, 'person')];
    const identity = openSession()?.backupIdentity ?? '';
    await vault.lock({ unsaved: null });
    const secrets = [open.dataKey, open.personKey].flatMap((key) => [
      Buffer.from(key),
      Buffer.from(hex(key)),
      Buffer.from(hex(key).toUpperCase()),
      Buffer.from(Buffer.from(key).toString('base64').slice(0, -2)),
    ]);
    const texts = [
      identity,
      kariPassphrase,
      torleivPassphrase,
      ...sheets.flatMap(({ key, word }) => [key, `"${word}"`]),
    ];
    const files = readdirSync(folder).map((name) => readFileSync(path.join(folder, name)));
    const hits = [...secrets, ...texts.map((text) => Buffer.from(text))].filter((secret) =>
      files.some((file) => file.includes(secret)),
    );
    expect(hits).toEqual([]);
  });
});
