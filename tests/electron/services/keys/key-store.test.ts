import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mostKeyFileBytes, parseKeyFile } from '#electron/services/keys/key-file.ts';
import { keyFileNames, openKeyStore, realKeyDisk } from '#electron/services/keys/key-store.ts';
import { endSession, openSession } from '#electron/services/keys/open-vault.ts';
import type { Vault } from '#electron/services/keys/vault.ts';
import {
  faultyDisk,
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
let dataKey: string;

const at = (name: string) => path.join(folder, name);
const [main, copy] = keyFileNames;

beforeEach(async () => {
  folder = freshFolder();
  const { vault } = await lightVault(folder);
  const found = await vault.foundVault({ personId: kari, role: 'director', passphrase: kariPassphrase });
  dataKey = found.ok ? hex(found.value.dataKey) : '';
});

afterEach(() => {
  endSession();
  rmSync(folder, { recursive: true });
});

const opensWith = async (passphrase: string): Promise<boolean> => {
  endSession();
  const { vault } = await lightVault(folder);
  const answer = await vault.unlock({ personId: kari, passphrase });
  return answer.ok && [dataKey, newKey].includes(hex(answer.value.dataKey));
};

const newKey = '07'.repeat(32);

describe('the key file', () => {
  test('is read again as it was written', () => {
    const text = readFileSync(at(main), 'utf8');
    expect(parseKeyFile(text)).toMatchObject({ format: 'samspill-keys', version: 1, revision: 1 });
    expect(readFileSync(at(copy), 'utf8')).toBe(text);
  });

  test.each([
    ['less memory than 64 MiB', { memory: 64 * 1024 - 1 }],
    ['four GiB of memory', { memory: 4 * 1024 * 1024 }],
    ['more passes than ten', { passes: 11 }],
    ['fewer passes than three', { passes: 2 }],
    ['another function', { name: 'argon2i' }],
    ['a short salt', { salt: 'AAAA' }],
  ])('is refused with %s, before anything is derived', (_case, change) => {
    const file = JSON.parse(readFileSync(at(main), 'utf8'));
    Object.assign(file.people[0].derivation, change);
    expect(parseKeyFile(JSON.stringify(file))).toBeNull();
  });

  test.each([
    ['a field nobody knows', '"more": 1,'],
    ['a prototype', '"__proto__": {"polluted": true},'],
    ['a field twice, the second of a newer version', '"version": 2,'],
  ])('is refused with %s', (_case, field) => {
    const text = readFileSync(at(main), 'utf8').replace('"version": 1,', '');
    expect(parseKeyFile(text.replace('{', `{"version": 1, ${field}`))).toBeNull();
    expect(parseKeyFile(text.replace('{', '{"version": 1,'))).not.toBeNull();
  });

  test('is refused when it is larger than any key file', () => {
    expect(parseKeyFile(' '.repeat(mostKeyFileBytes + 1))).toBeNull();
  });
});

describe('two copies', () => {
  const damages: ReadonlyArray<readonly [string, (file: string) => void]> = [
    ['gone', (file) => rmSync(file)],
    ['empty', (file) => writeFileSync(file, '')],
    ['cut short', (file) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['zeroes', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
    ['something else', (file) => writeFileSync(file, '{"format":"samspill-keys"}')],
  ];

  test.each(keyFileNames.flatMap((name) => damages.map(([damage, act]) => [name, damage, act] as const)))(
    'when %s is %s, the other opens and makes it good',
    async (name, _damage, act) => {
      act(at(name));
      expect(await opensWith(kariPassphrase)).toBe(true);
      expect(readFileSync(at(main))).toEqual(readFileSync(at(copy)));
    },
  );

  test.each(damages.slice(1))(
    'when both are %s, the keys are unreadable and nothing is founded',
    async (_damage, act) => {
      endSession();
      for (const name of keyFileNames) act(at(name));
      const { vault } = await lightVault(folder);
      expect(await vault.vaultState(undefined)).toMatchObject({ state: 'unreadable' });
      const founder = { personId: kari, role: 'director', passphrase: kariPassphrase } as const;
      expect(await vault.foundVault(founder)).toMatchObject({ reason: 'exists' });
      expect(await vault.unlock({ personId: kari, passphrase: kariPassphrase })).toMatchObject({
        reason: 'unreadable',
      });
    },
  );

  test('both gone: the one beside the snapshots opens, and takes their place', async () => {
    mkdirSync(at('snapshots'));
    cpSync(at(main), at(`snapshots/${main}`));
    for (const name of keyFileNames) writeFileSync(at(name), 'not keys');
    expect(await opensWith(kariPassphrase)).toBe(true);
    for (const name of keyFileNames) expect(parseKeyFile(readFileSync(at(name), 'utf8'))).not.toBeNull();
  });

  test('of different age: the newer counts', async () => {
    const old = readFileSync(at(copy));
    const { vault } = await lightVault(folder);
    await vault.unlock({ personId: kari, passphrase: kariPassphrase });
    await vault.changePassphrase({ passphrase: torleivPassphrase });
    writeFileSync(at(main), old);
    expect(await opensWith(torleivPassphrase)).toBe(true);
    expect(readFileSync(at(main), 'utf8')).toContain('"revision": 2');
  });

  test('a file that another program holds for a moment is waited for', async () => {
    let held = 5;
    const readText = (file: string) => {
      if (file !== at(main) || held-- <= 0) return realKeyDisk.readText(file);
      return Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }));
    };
    rmSync(at(copy));
    const store = openKeyStore(folder, { ...realKeyDisk, readText, pause: async () => undefined });
    expect((await store.read()).state).toBe('kept');
  });

  test('what cannot be read just now is not written over', async () => {
    rmSync(at(main));
    mkdirSync(at(main));
    expect((await openKeyStore(folder).read()).state).toBe('kept');
    expect(statSync(at(main)).isDirectory()).toBe(true);
  });
});

/** What is done to the key file, and the passphrases of which one must open afterwards. */
const acts: ReadonlyArray<readonly [string, (vault: Vault) => Promise<{ readonly ok: boolean }>, string]> = [
  [
    'change the passphrase',
    (vault) => vault.changePassphrase({ passphrase: torleivPassphrase }),
    torleivPassphrase,
  ],
  [
    'give access',
    (vault) => vault.giveAccess({ personId: torleiv, role: 'mayor', passphrase: torleivPassphrase }),
    kariPassphrase,
  ],
  ['make a sheet', (vault) => vault.makeSheet({ of: 'workspace' }), kariPassphrase],
  [
    'confirm a sheet',
    async (vault) => {
      const made = await vault.makeSheet({ of: 'person' });
      return made.ok ? vault.confirmSheet({ of: 'person', word: made.value.word }) : made;
    },
    kariPassphrase,
  ],
  [
    'change the data key',
    async (vault) => {
      const begun = await vault.beginKeyChange(Buffer.from(newKey, 'hex'));
      return begun.ok ? vault.endKeyChange() : begun;
    },
    kariPassphrase,
  ],
];

describe.each([
  ['fails once', false],
  ['fails and everything after it', true],
])('when one call to the disk %s', (_case, dead) => {
  test.each(acts)('to %s never shuts anybody out', async (_act, act, passphraseAfter) => {
    endSession();
    const before = freshFolder();
    cpSync(folder, before, { recursive: true });
    let shutOut = 0;
    let falselyDone = 0;
    for (let nth = 1, calls = Infinity; nth <= calls; nth += 1) {
      rmSync(folder, { recursive: true });
      cpSync(before, folder, { recursive: true });
      const opening = await lightVault(folder);
      await opening.vault.unlock({ personId: kari, passphrase: kariPassphrase });
      const faulty = faultyDisk(nth, dead);
      // The session lives on; from here the disk is the faulty one.
      const { vault } = await lightVault(folder, { disk: faulty.disk });
      const answer = await act(vault).catch(() => ({ ok: false }));
      calls = faulty.calls() < nth ? 0 : Infinity;
      const [after, still] = [await opensWith(passphraseAfter), await opensWith(kariPassphrase)];
      if (!after && !still) shutOut += 1;
      if (answer.ok && !after) falselyDone += 1;
    }
    rmSync(before, { recursive: true });
    expect({ shutOut, falselyDone }).toEqual({ shutOut: 0, falselyDone: 0 });
  });

  test('founding leaves nothing, or what opens', async () => {
    let stuck = 0;
    for (let nth = 1, calls = Infinity; nth <= calls; nth += 1) {
      endSession();
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      const faulty = faultyDisk(nth, dead);
      const { vault } = await lightVault(folder, { disk: faulty.disk });
      const founder = { personId: kari, role: 'director', passphrase: kariPassphrase } as const;
      const answer = await vault.foundVault(founder).catch(() => ({ ok: false }) as const);
      dataKey = openSession() === null ? dataKey : hex(openSession()?.dataKey.bytes ?? new Uint8Array());
      calls = faulty.calls() < nth ? 0 : Infinity;
      endSession();
      const next = await lightVault(folder);
      const { state } = await next.vault.vaultState(undefined);
      const opens = await next.vault.unlock({ personId: kari, passphrase: kariPassphrase });
      if (answer.ok ? !opens.ok : state !== 'none' && !opens.ok) stuck += 1;
      if (state === 'none' && (existsSync(at(main)) || existsSync(at(copy)))) stuck += 1;
    }
    expect(stuck).toBe(0);
  });
});
