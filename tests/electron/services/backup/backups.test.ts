import fc from 'fast-check';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { endSession, onLocking, openSession } from '#electron/services/keys/open-vault.ts';
import { backupsOf } from '#electron/services/backup/backups.ts';
import { decryptFile } from '#electron/services/backup/age.ts';
import { besideFolder, isWorkspace } from '#electron/services/backup/switch.ts';
import { realDisk } from '#electron/services/journal/disk.ts';
import { backupName } from '#shared/exchange/backup-name.ts';
import type { CopyInfo } from '#shared/ipc/backup.ts';
import { mark, pasts, type Past } from '../../../shared/journal/past.ts';
import { kari, kariPassphrase } from '../keys/light-vault.ts';
import { lightDesk, type LightDesk } from './light-desk.ts';

const [past] = fc.sample(
  pasts.filter(({ changes }) => changes.length > 8),
  { seed: 3, numRuns: 1 },
) as [Past];
const most = past.changes.slice(0, -2);
const last = past.changes.slice(-2);

let light: LightDesk;
afterEach(() => light.close());

const open = async (options: Parameters<typeof lightDesk>[0] = { changes: most }) => {
  light = await lightDesk(options);
  return light;
};

const places = async () => (await light.backups.state()).places;
const copiesThere = async (folder = light.elsewhere) =>
  (await readdir(folder)).filter((name) => name.endsWith('.samspill-backup')).toSorted();
const newest = async (): Promise<CopyInfo> => {
  const [copy] = await light.backups.list();
  if (copy === undefined) throw new Error('no copy');
  return copy;
};

describe('copies in the profile', { timeout: 60_000 }, () => {
  it('are made when something is new, and not when nothing is', async () => {
    const { backups, write, wait } = await open();
    expect(await backups.state()).toMatchObject({ isBehind: true, places: [{ lastGood: null }] });
    await backups.catchUp();
    expect(await backups.state()).toMatchObject({
      isBehind: false,
      places: [{ kind: 'profile', lastGood: '2026-11-22T08:00:00.000Z', trouble: null }],
    });
    wait(60_000);
    await backups.catchUp();
    expect(await backups.list()).toHaveLength(1);
    await write(last);
    await backups.catchUp();
    expect(await backups.list()).toHaveLength(2);
  });

  it('cannot be made while it is locked', async () => {
    const { backups } = await open();
    endSession();
    expect(await backups.backUp()).toMatchObject({ ok: false, reason: 'locked' });
    expect(await backups.list()).toEqual([]);
  });

  it('are made a last time as it is locked, with no key left behind', async () => {
    const { backups, vault, desk, kept, confirmSheet, elsewhere } = await open();
    await confirmSheet();
    await backups.choose(elsewhere);
    await light.write(last);
    const handedIn: Uint8Array[] = [];
    const asked: string[] = [];
    const spied = backupsOf(
      {
        ...desk,
        runTask: (kind, order, patience) => {
          asked.push(kind);
          const running = desk.runTask(kind, order, patience);
          if ('dataKey' in order && order.dataKey instanceof Uint8Array) handedIn.push(order.dataKey);
          return running;
        },
      },
      kept,
      realDisk,
    );
    const made: Promise<void>[] = [];
    const stop = onLocking((session) => {
      made.push(spied.beforeLock(session, new AbortController().signal));
    });
    await vault.lock({ unsaved: null });
    expect(openSession()).toBeNull();
    await Promise.all(made);
    expect(asked).toEqual(['makeBackup', 'copyBackup']);
    expect(await copiesThere()).toHaveLength(2);
    expect((await backups.state()).isBehind).toBe(false);
    expect(handedIn.map((key) => key.some((byte) => byte !== 0))).toEqual([false]);
    stop();
  });

  it('are not made at a lock when nothing is new, or when the keys must be gone at once', async () => {
    const { backups, vault } = await open();
    const asleep = new AbortController();
    const made: Promise<void>[] = [];
    const stop = onLocking((session) => {
      made.push(backups.beforeLock(session, asleep.signal));
      asleep.abort();
    });
    await vault.lock({ unsaved: null });
    await Promise.all(made);
    expect(await places()).toMatchObject([{ lastGood: null, trouble: null }]);
    stop();
    await vault.unlock({ personId: kari, passphrase: kariPassphrase });
    await backups.catchUp();
    const session = openSession();
    if (session !== null) await backups.beforeLock(session, new AbortController().signal);
    expect(await backups.list()).toHaveLength(1);
  });

  it('that fail are told of, and the last good one stands', async () => {
    const { backups, profile, write } = await open();
    await backups.backUp();
    await write(last);
    await rename(path.join(profile, 'backups'), path.join(profile, 'was'));
    await writeFile(path.join(profile, 'backups'), 'a file where the folder was');
    expect(await backups.backUp()).toMatchObject({ ok: false, reason: 'notWritable' });
    expect(await places()).toMatchObject([{ trouble: 'gone', lastGood: '2026-11-22T08:00:00.000Z' }]);
  });

  it('hold no word of what people wrote, nor does anything that is kept about them', async () => {
    const { backups, profile, elsewhere, confirmSheet } = await open();
    await confirmSheet();
    await backups.choose(elsewhere);
    const planted = [...past.rows.values()].map(({ id }) => Buffer.from(mark(id)));
    for (const folder of [profile, elsewhere]) {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      for (const entry of entries.filter((found) => found.isFile())) {
        const bytes = await readFile(path.join(entry.parentPath, entry.name));
        const found = planted.filter((word) => bytes.includes(word));
        expect(found, `in ${entry.name}`).toEqual([]);
        // The path of the second place may tell a name.
        expect(bytes.includes(Buffer.from(elsewhere)), `in ${entry.name}`).toBe(false);
      }
    }
  });

  it('that are far smaller than the one before are remarked on, unless the key was changed', async () => {
    const { backups, kept, write } = await open();
    await backups.backUp();
    const good = kept.current().results.profile.good;
    if (good === null) throw new Error('no good copy');
    await kept.changeResult('profile', { good: { ...good, rows: good.rows * 2 } });
    await write(last);
    await backups.backUp();
    expect(await backups.state()).toMatchObject({ hasShrunk: true });
    await kept.changeResult('profile', { good: { ...good, rows: good.rows * 2, keyId: 'ffffffffffffffff' } });
    await backups.backUp();
    expect(await backups.state()).toMatchObject({ hasShrunk: false });
  });
});

describe('the second place', { timeout: 60_000 }, () => {
  it('is refused until the recovery sheet is confirmed, and gets a copy at once then', async () => {
    const { backups, elsewhere, confirmSheet } = await open();
    expect(await backups.choose(elsewhere)).toMatchObject({ ok: false, reason: 'needsSheet' });
    expect(await readdir(elsewhere)).toEqual([]);
    await confirmSheet();
    expect(await backups.choose(elsewhere)).toMatchObject({ ok: true, value: { folder: elsewhere } });
    expect(await copiesThere()).toHaveLength(1);
  });

  it('is refused within the profile, and where nothing can be written', async () => {
    const { backups, profile, elsewhere, confirmSheet } = await open();
    await confirmSheet();
    for (const folder of [profile, path.join(profile, 'backups'), path.join(elsewhere, 'missing')]) {
      expect(await backups.choose(folder)).toMatchObject({ ok: false, reason: 'notWritable' });
    }
    expect(await places()).toHaveLength(1);
  });

  it('that is gone is told of when a copy is asked for, also when nothing is new', async () => {
    const { backups, elsewhere, confirmSheet } = await open();
    await confirmSheet();
    await backups.choose(elsewhere);
    await rename(elsewhere, `${elsewhere}-away`);
    expect(await backups.backUp()).toMatchObject({ ok: true, value: { places: [{}, { trouble: 'gone' }] } });
  });

  it('that is gone is told of calmly, and brought up to date when it is there again', async () => {
    const { backups, elsewhere, confirmSheet, write } = await open();
    await confirmSheet();
    await backups.choose(elsewhere);
    await rename(elsewhere, `${elsewhere}-away`);
    await write(last);
    expect(await backups.backUp()).toMatchObject({ ok: true });
    expect((await places())[1]).toMatchObject({ trouble: 'gone', lastGood: '2026-11-22T08:00:00.000Z' });
    await rename(`${elsewhere}-away`, elsewhere);
    await backups.catchUp();
    expect((await places())[1]).toMatchObject({ trouble: null });
    expect(await copiesThere()).toHaveLength(2);
  });

  it('of IT goes before what was chosen, and cannot be chosen or left', async () => {
    const { backups, elsewhere, confirmSheet, desk } = await open({ changes: most, managedFolder: 'of-it' });
    expect(await backups.choose(elsewhere)).toMatchObject({ ok: false, reason: 'managed' });
    expect(await backups.forget()).toMatchObject({ ok: false, reason: 'managed' });
    await backups.backUp();
    expect((await places())[1], 'not before the sheet').toMatchObject({ lastGood: null });
    await confirmSheet();
    await backups.backUp();
    expect(await copiesThere(desk.managedFolder ?? '')).toHaveLength(1);
    expect(await backups.state()).toMatchObject({ managed: true });
  });

  it('left again gets no more copies, and keeps those it has', async () => {
    const { backups, elsewhere, confirmSheet, write } = await open();
    await confirmSheet();
    await backups.choose(elsewhere);
    expect(await backups.forget()).toMatchObject({ ok: true });
    await write(last);
    await backups.backUp();
    expect(await copiesThere()).toHaveLength(1);
    expect(await places()).toHaveLength(1);
  });

  it('gets the key files beside the copies, and another workspace’s are never written over', async () => {
    const { backups, elsewhere, confirmSheet, typePassphrase, write } = await open();
    await confirmSheet();
    await typePassphrase();
    await writeFile(path.join(elsewhere, 'nokkel-kommunedirektor.age'), 'of another workspace');
    await backups.choose(elsewhere);
    await write(last);
    await backups.backUp();
    const names = (await readdir(elsewhere)).filter((name) => name.endsWith('.age')).toSorted();
    expect(names).toEqual(['nokkel-kommunedirektor-2.age', 'nokkel-kommunedirektor.age']);
    expect(await readFile(path.join(elsewhere, 'nokkel-kommunedirektor.age'), 'utf8')).toBe(
      'of another workspace',
    );
  });
});

describe('key files', { timeout: 60_000 }, () => {
  const keysIn = async (folder: string) =>
    (await readdir(folder)).filter((name) => name.endsWith('.age')).toSorted();

  it('follow the passphrase: the one of before opens none of them any more', async () => {
    const { backups, elsewhere, profile, confirmSheet, typePassphrase, vault } = await open();
    await confirmSheet();
    await backups.choose(elsewhere);
    expect(await keysIn(elsewhere), 'no passphrase has been typed yet').toEqual([]);
    await typePassphrase();
    const name = 'nokkel-kommunedirektor.age';
    const folders = [elsewhere, path.join(profile, 'backups')];
    const before = await Promise.all(folders.map((folder) => readFile(path.join(folder, name))));
    await vault.changePassphrase({ passphrase: 'blekk torsk vindu saft' });
    await typePassphrase('blekk torsk vindu saft');
    for (const [place, folder] of folders.entries()) {
      expect(await keysIn(folder)).toEqual([name]);
      expect(await readFile(path.join(folder, name))).not.toEqual(before[place]);
    }
    expect(await copiesThere(), 'the copy itself is the same').toHaveLength(1);
    expect(await keysIn(path.join(profile, 'backup-key'))).toHaveLength(1);
  });

  it('go with the access', async () => {
    const { backups, elsewhere, profile, confirmSheet, typePassphrase } = await open();
    await confirmSheet();
    await typePassphrase();
    await backups.choose(elsewhere);
    await backups.accessRemoved(kari);
    for (const folder of [elsewhere, path.join(profile, 'backups'), path.join(profile, 'backup-key')]) {
      expect(await keysIn(folder)).toEqual([]);
    }
  });
});

describe('old copies', { timeout: 60_000 }, () => {
  /** Lays the copy there again under the names of so many days before. */
  const layDays = async (folder: string, days: number): Promise<void> => {
    const [name = ''] = await copiesThere(folder);
    for (let day = 1; day <= days; day += 1) {
      const made = new Date(Date.UTC(2026, 10, 22, 12) - day * 86_400_000);
      await copyFile(path.join(folder, name), path.join(folder, backupName(made, new Set())));
    }
  };

  it('go by the rule in both places, but only what is ours inside as well', async () => {
    const { backups, elsewhere, confirmSheet, write } = await open();
    await confirmSheet();
    await backups.choose(elsewhere);
    await layDays(elsewhere, 60);
    const foreign = backupName(new Date(2026, 8, 24, 12), new Set());
    await writeFile(path.join(elsewhere, foreign), 'the name of a copy, and another content');
    await writeFile(path.join(elsewhere, 'notater.txt'), 'of the user');
    const before = await copiesThere();
    await write(last);
    await backups.backUp();
    const after = await copiesThere();
    expect(after.length).toBeLessThan(before.length);
    expect(after.length).toBeGreaterThanOrEqual(50);
    expect(after).toContain(foreign);
    expect(await readdir(elsewhere)).toContain('notater.txt');
  });

  it('are removed by hand, and one that is gone already is no trouble', async () => {
    const { backups } = await open();
    await backups.backUp();
    const { token } = await newest();
    expect(await backups.remove([token])).toEqual({ ok: true, value: { removed: 1 } });
    expect(await backups.list()).toEqual([]);
    expect(await backups.state()).toMatchObject({ isBehind: true, places: [{ lastGood: null }] });
    expect(await backups.remove(['unknown'])).toMatchObject({ ok: false });
  });

  it('are the only files that can be removed', async () => {
    const { backups, elsewhere, profile } = await open();
    await backups.backUp();
    const files = [path.join(elsewhere, 'notater.txt'), path.join(profile, 'backups', 'notater.txt')];
    for (const file of files) {
      await writeFile(file, 'of the user');
      const { token } = backups.show({ file, name: path.basename(file), made: new Date(), size: 1 });
      expect(await backups.remove([token])).toMatchObject({ ok: false });
      expect(await readFile(file, 'utf8')).toBe('of the user');
    }
  });

  it('all go for a new one after a deletion for good', async () => {
    const { backups, profile, wait } = await open();
    await backups.backUp();
    wait(120_000);
    await backups.backUp();
    const before = await copiesThere(path.join(profile, 'backups'));
    wait(120_000);
    await backups.renew();
    const after = await copiesThere(path.join(profile, 'backups'));
    expect(after).toHaveLength(1);
    expect(before).not.toContain(after[0]);
    expect(await backups.state()).toMatchObject({ isBehind: false });
  });
});

describe('a change of keys', { timeout: 60_000 }, () => {
  const opens = async (name: string, identities: readonly string[]) =>
    typeof (await decryptFile(await readFile(path.join(light.elsewhere, name)), identities)) !== 'string';
  const keysIn = async (folder: string) =>
    (await readdir(folder)).filter((name) => name.endsWith('.age')).toSorted();

  const changed = async () => {
    const here = await open();
    await here.confirmSheet();
    await here.typePassphrase();
    await here.backups.choose(here.elsewhere);
    const [old = ''] = await copiesThere();
    const before = openSession()?.backupIdentity ?? '';
    here.wait(120_000);
    await here.changeKeys();
    await here.backups.renew();
    return { ...here, old, before };
  };

  it('shuts who kept an older key out of every later copy, while copies go on to both places', async () => {
    const { backups, before, old, write, wait } = await changed();
    wait(120_000);
    await write(last);
    await backups.catchUp();
    expect(await backups.state()).toMatchObject({
      isBehind: false,
      places: [{ trouble: null }, { kind: 'second', trouble: null, folder: light.elsewhere }],
    });
    const now = openSession()?.backupIdentity ?? '';
    const later = (await copiesThere()).filter((name) => name !== old);
    expect(later).toHaveLength(2);
    for (const name of later) {
      expect(await opens(name, [before])).toBe(false);
      expect(await opens(name, [now])).toBe(true);
    }
    expect(await opens(old, [now])).toBe(false);
  });

  it('leaves the older copy where it can still be tried, and removed', async () => {
    const { backups, old } = await changed();
    const copy = (await backups.list()).find(({ name, place }) => name === old && place === 'second');
    if (copy === undefined) throw new Error('not listed');
    expect(await backups.tryCopy(copy.token, {})).toMatchObject({ ok: true });
    expect(await backups.remove([copy.token])).toEqual({ ok: true, value: { removed: 1 } });
    expect(await copiesThere()).not.toContain(old);
  });

  it('takes the key files with it, and the next passphrase makes them anew in both places', async () => {
    const { elsewhere, profile, typePassphrase, backups } = await changed();
    expect(await keysIn(path.join(profile, 'backup-key'))).toEqual([]);
    expect(await keysIn(path.join(profile, 'backups'))).toEqual([]);
    const key = path.join(elsewhere, 'nokkel-kommunedirektor.age');
    const before = await readFile(key);
    await typePassphrase();
    expect(await keysIn(elsewhere)).toEqual([path.basename(key)]);
    expect(await keysIn(path.join(profile, 'backups'))).toEqual([path.basename(key)]);
    expect(await readFile(key)).not.toEqual(before);
    const { token } = await newest();
    endSession();
    expect(await backups.tryCopy(token, { passphrase: kariPassphrase })).toMatchObject({ ok: true });
  });

  it('makes no key file from what was typed before it', async () => {
    const { vault, profile, backups, changeKeys } = await open();
    const backupIdentity = openSession()?.backupIdentity ?? '';
    await changeKeys();
    const given = { personId: kari, role: 'director', passphrase: kariPassphrase, backupIdentity } as const;
    await backups.passphraseGiven(given);
    expect(await readdir(profile)).not.toContain('backup-key');
    expect(await vault.keyIds()).toMatchObject({ retiring: null });
  });
});

describe('restoring', { timeout: 60_000 }, () => {
  it('tries a copy without touching anything', async () => {
    const { backups, profile } = await open();
    await backups.backUp();
    const before = await readdir(profile, { recursive: true });
    expect(await backups.tryCopy((await newest()).token, {})).toMatchObject({
      ok: true,
      value: { changes: most.length, roles: ['director'] },
    });
    expect(await readdir(profile, { recursive: true })).toEqual(before);
  });

  it('unpacks beside what is there, and compares', async () => {
    const { backups, profile, write } = await open();
    await backups.backUp();
    const { token } = await newest();
    expect(await backups.restoreBeside(token, {})).toMatchObject({
      ok: true,
      value: { difference: { onlyInCopy: 0, onlyHere: 0, different: 0 } },
    });
    await write(last);
    const answer = await backups.restoreBeside(token, {});
    if (!answer.ok || answer.value.difference === null) throw new Error('not compared');
    const { onlyInCopy, onlyHere, different } = answer.value.difference;
    expect(onlyInCopy + onlyHere + different).toBeGreaterThan(0);
    expect(await isWorkspace(besideFolder(profile), realDisk)).toBe(true);
  });

  it('needs a key on another PC: the sheet, or a passphrase with the key file', async () => {
    const here = await open();
    const sheetKey = await here.confirmSheet();
    await here.typePassphrase();
    await here.backups.choose(here.elsewhere);
    const [name = ''] = await copiesThere();
    const file = path.join(here.elsewhere, name);
    endSession();
    const { token } = here.backups.show({ file, name, made: new Date(), size: 1 });
    const tried = (given: object) => here.backups.tryCopy(token, given);
    expect(await tried({})).toMatchObject({ ok: false, reason: 'needsKey' });
    const slip = `${sheetKey.slice(0, -1)}${sheetKey.endsWith('Q') ? 'P' : 'Q'}`;
    expect(await tried({ sheetKey: slip })).toMatchObject({ reason: 'wrongKey' });
    expect(await tried({ sheetKey: ` ${sheetKey.toLowerCase()}\n` })).toMatchObject({ ok: true });
    expect(await tried({ passphrase: 'feil passfrase her nå' })).toMatchObject({ reason: 'wrongKey' });
    expect(await tried({ passphrase: ` ${kariPassphrase.replace(' ', '  ')}` })).toMatchObject({ ok: true });
    await rm(path.join(here.profile, 'backup-key'), { recursive: true });
    await rm(path.join(here.elsewhere, 'nokkel-kommunedirektor.age'));
    expect(await tried({ passphrase: kariPassphrase })).toMatchObject({ reason: 'wrongKey' });
  });

  it('says what a file is that is no copy, and what is wrong with one that is damaged', async () => {
    const { backups, elsewhere, profile } = await open();
    await backups.backUp();
    const [name = ''] = await copiesThere(path.join(profile, 'backups'));
    const whole = await readFile(path.join(profile, 'backups', name));
    const tried = async (content: Uint8Array) => {
      const file = path.join(elsewhere, 'x.samspill-backup');
      await writeFile(file, content);
      return backups.tryCopy(backups.show({ file, name: 'x', made: new Date(), size: 1 }).token, {});
    };
    expect(await tried(Buffer.from('hei'))).toMatchObject({ reason: 'notACopy' });
    expect(await tried(whole.subarray(0, -1))).toMatchObject({ reason: 'damaged' });
    await mkdir(path.join(elsewhere, 'folder'));
    const folder = backups.show({
      file: path.join(elsewhere, 'folder'),
      name: 'x',
      made: new Date(),
      size: 1,
    });
    expect(await backups.tryCopy(folder.token, {})).toMatchObject({ reason: 'notReadable' });
    expect(await backups.tryCopy('unknown', {})).toMatchObject({ reason: 'unknownCopy' });
  });

  it('leaves nothing half where the disk refuses', async () => {
    const { backups, profile } = await open();
    await backups.backUp();
    const { token } = await newest();
    await writeFile(path.join(profile, 'beside.new'), 'in the way');
    expect(await backups.restoreBeside(token, {})).toMatchObject({ ok: true });
    expect(await readdir(profile)).not.toContain('beside.new');
  });
});
