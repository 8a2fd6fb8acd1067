import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  databaseIsEmpty,
  finishSwitch,
  isWorkspace,
  lastSwitch,
  switchWorkspace,
} from '#electron/services/backup/switch.ts';
import { dropOldest, previousNames } from '#electron/services/backup/previous.ts';
import type { Disk } from '#electron/services/journal/disk.ts';
import { faultyDisk, quickDisk } from '../faulty-disk.ts';

const at = '2026-11-22T08:00:00.000Z';

let root = '';
let profile = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'samspill-switch-'));
  profile = path.join(root, 'profile');
  await layWorkspace(profile, 'old', ['keys.copy.json', 'remembered.bin', 'unsaved-0123456789abcdef.sealed']);
  await mkdir(path.join(profile, 'snapshots'));
  await writeFile(path.join(profile, 'snapshots', 'old.snapshot'), 'old');
  await writeFile(path.join(profile, 'settings.json'), 'of this PC');
  await layWorkspace(path.join(profile, 'beside'), 'new', []);
});
afterEach(() => rm(root, { recursive: true, force: true }));

const layWorkspace = async (folder: string, name: string, more: readonly string[]): Promise<void> => {
  await mkdir(path.join(folder, 'journal'), { recursive: true });
  await writeFile(path.join(folder, 'journal', `${name}.journal`), name);
  for (const file of ['keys.json', ...more]) await writeFile(path.join(folder, file), name);
};

/** Every file under the folder and what it says. */
const filesIn = async (folder: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const read = await Promise.all(
    files.map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const),
  );
  return Object.fromEntries(read.filter(([name]) => !/^(switch\.json|beside|previous)/.test(name)));
};

const oldOne = {
  'keys.json': 'old',
  'keys.copy.json': 'old',
  'remembered.bin': 'old',
  'unsaved-0123456789abcdef.sealed': 'old',
  [path.join('journal', 'old.journal')]: 'old',
  [path.join('snapshots', 'old.snapshot')]: 'old',
};
const newOne = { 'keys.json': 'new', [path.join('journal', 'new.journal')]: 'new' };
const ofThisPc = { 'settings.json': 'of this PC' };

const switchTo = (from: 'beside' | 'previous', disk: Disk = quickDisk) =>
  switchWorkspace(profile, from, at, disk);

/** The workspace that was put aside last. */
const newestPrevious = async (): Promise<string> =>
  path.join(profile, (await previousNames(profile, quickDisk))[0] ?? 'none');

describe('a switch of workspaces', { timeout: 60_000 }, () => {
  it('puts the one beside in the place of the current one, all of it, and keeps that', async () => {
    expect(await switchTo('beside')).toEqual({ ok: true, value: 'switched' });
    expect(await filesIn(profile)).toEqual({ ...newOne, ...ofThisPc });
    expect(await filesIn(await newestPrevious())).toEqual(oldOne);
    expect(await lastSwitch(profile, quickDisk)).toEqual({ at });
  });

  it('can be undone, and undone again', async () => {
    await switchTo('beside');
    expect(await switchTo('previous')).toMatchObject({ ok: true });
    expect(await filesIn(profile)).toEqual({ ...oldOne, ...ofThisPc });
    expect(await filesIn(await newestPrevious())).toEqual(newOne);
    await switchTo('previous');
    expect(await filesIn(profile)).toEqual({ ...newOne, ...ofThisPc });
  });

  it('works where there was nothing before, and then there is nothing to go back to', async () => {
    for (const name of [...Object.keys(oldOne), 'journal', 'snapshots']) {
      await rm(path.join(profile, name), { recursive: true, force: true });
    }
    expect(await switchTo('beside')).toMatchObject({ ok: true });
    expect(await filesIn(profile)).toEqual({ ...newOne, ...ofThisPc });
    expect(await lastSwitch(profile, quickDisk)).toBeNull();
  });

  it('keeps every workspace from before, the newest first, until the oldest are let go', async () => {
    for (const name of ['second', 'third', 'fourth', 'fifth']) {
      await rm(path.join(profile, 'beside'), { recursive: true, force: true });
      await layWorkspace(path.join(profile, 'beside'), name, []);
      // The clock stands still, and the order is kept all the same.
      expect(await switchTo('beside')).toMatchObject({ ok: true });
    }
    const kept = async () =>
      Promise.all(
        (await previousNames(profile, quickDisk)).map((name) =>
          readFile(path.join(profile, name, 'keys.json'), 'utf8'),
        ),
      );
    expect(await kept()).toEqual(['fourth', 'third', 'second', 'old']);
    await dropOldest(profile, quickDisk);
    expect(await kept()).toEqual(['fourth', 'third', 'second']);
    await switchTo('previous');
    expect((await filesIn(profile))['keys.json']).toBe('fourth');
    expect(await kept()).toEqual(['fifth', 'third', 'second']);
  });

  it('does nothing where nothing lies beside', async () => {
    await rm(path.join(profile, 'beside'), { recursive: true });
    expect(await switchTo('beside')).toMatchObject({ ok: false, reason: 'nothingThere' });
    expect(await switchTo('previous')).toMatchObject({ ok: false, reason: 'nothingThere' });
    expect(await filesIn(profile)).toEqual({ ...oldOne, ...ofThisPc });
    expect(await finishSwitch(profile, quickDisk)).toBe(false);
  });

  it('leaves the database to be emptied until somebody says that it is', async () => {
    await switchTo('beside');
    expect(await finishSwitch(profile, quickDisk)).toBe(true);
    await databaseIsEmpty(profile, quickDisk);
    expect(await finishSwitch(profile, quickDisk)).toBe(false);
    expect(await lastSwitch(profile, quickDisk)).toEqual({ at });
  });
});

/** Runs the act once for each call to the disk it makes, in a fresh profile, with that call as the first that fails. */
const eachCall = async (
  act: (disk: Disk) => Promise<unknown>,
  options: { readonly dead: boolean; readonly done?: boolean },
  check: (nth: number) => Promise<void>,
): Promise<number> => {
  const copy = path.join(root, 'copy');
  await cp(profile, copy, { recursive: true });
  for (let nth = 1; ; nth += 1) {
    await rm(profile, { recursive: true });
    await cp(copy, profile, { recursive: true });
    const faulty = faultyDisk({
      nth,
      until: options.dead ? Infinity : nth,
      code: 'EIO',
      done: options.done ?? false,
    });
    await act(faulty.disk).catch(() => undefined);
    if (faulty.calls.length < nth) return nth - 1;
    await check(nth);
  }
};

/** The next start: whatever there was to finish is finished, and one of the two stands there, whole. */
const startsWhole = async (nth: number): Promise<void> => {
  const mustEmpty = await finishSwitch(profile, quickDisk);
  const here = await filesIn(profile);
  const isNew = here['keys.json'] === 'new';
  expect(here, `after call ${nth}`).toEqual({ ...(isNew ? newOne : oldOne), ...ofThisPc });
  expect(mustEmpty, `the database must go with the workspace, after call ${nth}`).toBe(isNew);
  const there = isNew ? await newestPrevious() : path.join(profile, 'beside');
  expect(await isWorkspace(there, quickDisk), `the other one is kept, after call ${nth}`).toBe(true);
};

describe('a switch that is broken off', { timeout: 60_000 }, () => {
  it.each([
    ['before a call to the disk', false],
    ['right after one', true],
  ])('%s, at any of them, is finished or taken back at the next start', async (_when, done) => {
    let answer: Awaited<ReturnType<typeof switchTo>> | undefined;
    const calls = await eachCall(
      async (disk) => {
        answer = await switchTo('beside', disk);
      },
      { dead: true, done },
      async (nth) => {
        await startsWhole(nth);
        // Whoever is told that all is as before finds it so.
        const isOld = (await filesIn(profile))['keys.json'] === 'old';
        expect(answer?.ok === true || isOld, `after call ${nth}`).toBe(true);
      },
    );
    expect(calls).toBeGreaterThan(20);
  });

  it('at the start that finishes it is finished at the one after', async () => {
    // The state after the workspace has left, before the other has come.
    const faulty = faultyDisk({ nth: 24, until: Infinity, code: 'EIO' });
    await switchTo('beside', faulty.disk);
    const calls = await eachCall((disk) => finishSwitch(profile, disk), { dead: true }, startsWhole);
    expect(calls).toBeGreaterThan(10);
  });
});

describe('a switch that meets a disk that refuses once', { timeout: 60_000 }, () => {
  it('at any call, ends with one whole workspace and says which', async () => {
    let answer: Awaited<ReturnType<typeof switchTo>> | undefined;
    const calls = await eachCall(
      async (disk) => {
        answer = undefined;
        answer = await switchTo('beside', disk);
      },
      { dead: false },
      async (nth) => {
        const here = await filesIn(profile);
        const isToldWrong = answer?.ok === true && answer.value === 'switched' && here['keys.json'] !== 'new';
        expect(isToldWrong, `call ${nth}`).toBe(false);
        await startsWhole(nth);
        // Told that it was not done, or that it was: so it is, and so it stays.
        const isNew = (await filesIn(profile))['keys.json'] === 'new';
        expect(answer?.ok, `call ${nth}`).toBe(isNew);
      },
    );
    expect(calls).toBeGreaterThan(20);
  });
});
