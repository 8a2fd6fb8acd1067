import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { measured, median, type Measurements } from '../../build/measurement.ts';
import { inRoot } from '../../build/project.ts';
import { dataKeyOf, type DataKey } from '../../shared/vault/data-key.ts';
import { foundDemoProfile } from './demo-profile.ts';
import { start } from './started.ts';
import { openToLock, unlocked, whenPainted } from './unlocking.ts';
import { journalSize, liveFor } from './years.ts';

const rounds = 3;
const spans = [0, 1, 10] as const;

/**
 * What ten years weigh: the start up to the lock screen, from the right passphrase to Oversikt (key derivation left out),
 * making the database anew from the journal, a copy, and going on from it.
 */
export const measureYears = async (): Promise<Measurements> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-years-'));
  try {
    const base = path.join(folder, 'base');
    mkdirSync(base);
    await foundDemoProfile(base);
    const key = await keyOf(base);
    const bare = await bareStart(path.join(folder, 'bare'));
    let all: Measurements = {};
    for (const years of spans) {
      const profile = path.join(folder, String(years));
      cpSync(base, profile, {
        recursive: true,
        filter: (name) => !path.basename(name).startsWith('Singleton'),
      });
      await liveFor(profile, years, key);
      all = { ...all, ...(await measureSpan(profile, years, { bare, key })) };
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

interface Held {
  /** Milliseconds to a bare window. */
  readonly bare: number;
  readonly key: DataKey;
}

const measureSpan = async (profile: string, years: number, { bare, key }: Held): Promise<Measurements> => {
  const rebuilding = await openToLock(profile);
  const rebuild = await unlocked(rebuilding.page);
  const copies = years === spans.at(-1) ? await timeCopies(rebuilding.page) : {};
  await rebuilding.end();
  const looks: { locked: number; unlocked: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = await openToLock(profile);
    looks.push({ locked: started.ready, unlocked: await unlocked(started.page) });
    await started.end();
  }
  const locked = median(looks.map((one) => one.locked));
  const after = median(looks.map((one) => one.unlocked));
  return {
    [`start.locked.${years}y`]: measured(locked, 'ms', bare),
    [`start.unlocked.${years}y`]: measured(locked + after, 'ms', bare),
    ...(years === 0 ? {} : { [`rebuild.${years}y`]: measured(rebuild, 'ms') }),
    ...(years === 0 ? {} : { [`journal.${years}y`]: measured(journalSize(profile, key) / 1000, 'kB') }),
    ...copies,
  };
};

const timeCopies = async (page: Page): Promise<Measurements> => {
  const backup = await page.evaluate(async () => {
    const before = performance.now();
    const answer = await window.samspill.backUp();
    if (!answer.ok) throw new Error(answer.reason);
    return performance.now() - before;
  });
  const began = Date.now();
  await page.evaluate(async () => {
    const [newest] = await window.samspill.listCopies();
    if (newest === undefined) throw new Error('no copy');
    const beside = await window.samspill.restoreBeside({ token: newest.token });
    if (!beside.ok) throw new Error(beside.reason);
  });
  const beside = Date.now() - began;
  return {
    'backup.10y': measured(backup, 'ms'),
    'restore.10y': measured(beside + (await switchTo(page)), 'ms'),
  };
};

/** Milliseconds to go on from the workspace beside: the window is loaded anew and the database made from its journal. */
const switchTo = async (page: Page): Promise<number> => {
  const began = Date.now();
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => window.samspill.switchToBeside()).catch(() => undefined);
  await loaded;
  const locked = page.locator('input[type="password"]');
  await locked.or(page.getByRole('navigation').first()).first().waitFor({ timeout: 300_000 });
  const untilLocked = Date.now() - began;
  if (!(await locked.isVisible())) return (await whenPainted(page)) - began;
  return untilLocked + (await unlocked(page));
};

const keyOf = async (profile: string): Promise<DataKey> => {
  const started = await openToLock(profile);
  await unlocked(started.page);
  const bytes = await started.page.evaluate(async () => {
    const vault = await window.samspill.openVault();
    return vault === null ? null : [...vault.dataKey];
  });
  await started.end();
  if (bytes === null) throw new Error('it is locked');
  return dataKeyOf(Uint8Array.from(bytes));
};

const bareStart = async (profile: string): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = await start(inRoot('tests/bench/bare'), [`--user-data-dir=${profile}`], 'main h1');
    times.push(started.ready);
    await started.end();
  }
  return median(times);
};
