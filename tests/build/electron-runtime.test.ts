import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accept, refuse } from '../../shared/domain/answer.ts';
import { executableName, resolveRuntime, type RuntimeDoors } from '../../build/electron-runtime.ts';
import { integrityOf } from '../../build/third-party-runtime.ts';

let folder: string;
let said: string[];
let downloads: number;
let packs: number;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-runtime-'));
  said = [];
  downloads = 0;
  packs = 0;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inFolder = (...parts: readonly string[]) => path.join(folder, ...parts);

/** A runtime folder with a program in it, as far as the resolver can see. */
const makeRuntime = (place: string, version: string, mode = 0o755) => {
  mkdirSync(place, { recursive: true });
  writeFileSync(path.join(place, 'electron'), '#!/bin/sh\n', { mode });
  writeFileSync(path.join(place, 'version'), version);
};

/** The tarball of a third party: `package/bin/electron`, without the right to be run, as npm delivers it. */
const makeTarball = () => {
  makeRuntime(inFolder('made/package/bin'), '42.0.0', 0o644);
  execFileSync('tar', ['-czf', inFolder('copy.tgz'), '-C', inFolder('made'), 'package']);
  return inFolder('copy.tgz');
};

const unreachable: RuntimeDoors['download'] = () => {
  downloads += 1;
  return Promise.resolve(refuse('unreachable', 'ENOTFOUND'));
};

const resolveWith = (changes: Partial<RuntimeDoors>) =>
  resolveRuntime({
    env: {},
    platform: 'linux',
    arch: 'x64',
    pinned: '45.4.1',
    installedFolder: inFolder('electron/dist'),
    cacheFolder: inFolder('cache'),
    thirdParty: { name: 'a-copy', version: '42.0.0', integrity: 'sha512-none' },
    now: Date.now,
    say: (line) => said.push(line),
    download: unreachable,
    pack: () => {
      packs += 1;
      return Promise.resolve(refuse('unreachable', 'registry gone'));
    },
    ...changes,
  });

/** A registry that delivers the tarball, and the hash that is trusted. */
const delivering = async (tarball: string) => ({
  thirdParty: { name: 'a-copy', version: '42.0.0', integrity: await integrityOf(tarball) },
  pack: () => {
    packs += 1;
    return Promise.resolve(accept(tarball));
  },
});

describe('the runtime pointed at', () => {
  it('is used before all others, and is for tests only when it is not the pinned version', async () => {
    makeRuntime(inFolder('mine'), '42.0.0');
    makeRuntime(inFolder('electron/dist'), '45.4.1');
    const answer = await resolveWith({ env: { ELECTRON_OVERRIDE_DIST_PATH: inFolder('mine') } });
    expect(answer).toMatchObject({
      ok: true,
      value: { source: 'override', version: '42.0.0', testOnly: true },
    });
    expect(said.join()).toContain('tests only');
  });

  it('may be shipped when it is the pinned version', async () => {
    makeRuntime(inFolder('mine'), 'v45.4.1\n');
    const answer = await resolveWith({ env: { ELECTRON_OVERRIDE_DIST_PATH: inFolder('mine') } });
    expect(answer).toMatchObject({ ok: true, value: { version: '45.4.1', testOnly: false } });
  });

  it('is refused by name when it is missing, without trying anything else', async () => {
    const answer = await resolveWith({ env: { ELECTRON_OVERRIDE_DIST_PATH: inFolder('nowhere') } });
    expect(answer).toMatchObject({ ok: false, reason: 'overrideMissing' });
    expect(answer.ok ? '' : answer.detail).toContain(inFolder('nowhere', 'electron'));
    expect(downloads + packs).toBe(0);
  });

  it('is refused with the cure when it may not be run', async () => {
    makeRuntime(inFolder('mine'), '45.4.1', 0o644);
    const answer = await resolveWith({ env: { ELECTRON_OVERRIDE_DIST_PATH: inFolder('mine') } });
    expect(answer).toMatchObject({ ok: false, reason: 'overrideNotExecutable' });
    expect(answer.ok ? '' : answer.detail).toContain('chmod +x');
  });
});

describe('the installed runtime', () => {
  it('is used without a word and without the network', async () => {
    makeRuntime(inFolder('electron/dist'), '45.4.1');
    const answer = await resolveWith({});
    expect(answer).toMatchObject({ ok: true, value: { source: 'installed', testOnly: false } });
    expect([downloads, packs, said]).toEqual([0, 0, []]);
  });

  it('is passed over when it is another version than the pinned one', async () => {
    makeRuntime(inFolder('electron/dist'), '44.0.0');
    const answer = await resolveWith({
      download: () => {
        makeRuntime(inFolder('electron/dist'), '45.4.1');
        return Promise.resolve(accept(null));
      },
    });
    expect(answer).toMatchObject({
      ok: true,
      value: { source: 'downloaded', version: '45.4.1', testOnly: false },
    });
    expect(said[0]).toContain('downloading');
  });
});

describe('where the download is blocked', () => {
  it('takes the third party copy, checks it, makes it executable and says what it is', async () => {
    const answer = await resolveWith(await delivering(makeTarball()));
    expect(answer).toMatchObject({
      ok: true,
      value: { source: 'third-party', version: '42.0.0', testOnly: true },
    });
    expect(said.join('\n')).toMatch(/could not be reached.*ENOTFOUND/);
    expect(said.join('\n')).toContain('FOR DEVELOPMENT AND TESTS ONLY');
    expect(readdirSync(inFolder('cache')).filter((name) => name.includes('unpacking'))).toEqual([]);
  });

  it('keeps the copy: the next start fetches nothing and does not wait for the blocked download', async () => {
    const doors = await delivering(makeTarball());
    await resolveWith(doors);
    const again = await resolveWith(doors);
    expect(again).toMatchObject({ ok: true, value: { source: 'third-party' } });
    expect([downloads, packs]).toEqual([1, 1]);
  });

  it('tries the download again after a day, and at once when a mirror is named', async () => {
    const doors = await delivering(makeTarball());
    await resolveWith(doors);
    await resolveWith({ ...doors, now: () => Date.now() + 25 * 60 * 60 * 1000 });
    await resolveWith({ ...doors, env: { ELECTRON_MIRROR: 'https://mirror.example/' } });
    expect([downloads, packs]).toEqual([3, 1]);
  });

  it('also after a download that was not the published file', async () => {
    const answer = await resolveWith({
      ...(await delivering(makeTarball())),
      download: () => Promise.resolve(refuse('damaged')),
    });
    expect(answer).toMatchObject({ ok: true, value: { source: 'third-party' } });
    expect(said.join('\n')).toContain('not the file Electron published');
  });

  it('throws away a copy with the wrong hash and runs nothing of it', async () => {
    const { pack } = await delivering(makeTarball());
    const answer = await resolveWith({ pack });
    expect(answer).toMatchObject({ ok: false, reason: 'wrongHash' });
    expect(answer.ok ? '' : answer.detail).toContain('ELECTRON_OVERRIDE_DIST_PATH');
    expect(existsSync(inFolder('cache/electron-runtime-42.0.0'))).toBe(false);
    expect(readdirSync(inFolder('cache')).filter((name) => name.includes('unpacking'))).toEqual([]);
  });

  it('refuses a tarball of the right hash that holds no Electron', async () => {
    writeFileSync(inFolder('empty.tgz'), 'no archive');
    const answer = await resolveWith(await delivering(inFolder('empty.tgz')));
    expect(answer).toMatchObject({ ok: false, reason: 'notUnpacked' });
  });

  it('says what helps when the registry cannot be reached either', async () => {
    const answer = await resolveWith({});
    expect(answer).toMatchObject({ ok: false, reason: 'unreachable' });
    expect(answer.ok ? '' : answer.detail).toMatch(/registry gone[^]*ELECTRON_MIRROR/);
  });

  it.each([
    ['win32', 'x64'],
    ['darwin', 'arm64'],
    ['linux', 'arm64'],
  ])('has nothing to offer on %s %s but the way out', async (platform, arch) => {
    const answer = await resolveWith({ ...(await delivering(makeTarball())), platform, arch });
    expect(answer).toMatchObject({ ok: false, reason: 'noRuntime' });
    expect(packs).toBe(0);
  });
});

it.each([
  ['linux', 'electron'],
  ['win32', 'electron.exe'],
  ['darwin', 'Electron.app/Contents/MacOS/Electron'],
])('knows the program on %s', (platform, name) => expect(executableName(platform)).toBe(name));
