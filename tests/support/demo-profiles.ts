import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where the workers of one run find the demo profiles of each other. */
const folderName = 'SAMSPILL_DEMO_PROFILES';

/** For the process that starts the workers: makes the folder, and takes it away when the run is over. */
export const shareDemoProfiles = (): void => {
  if (process.env[folderName] !== undefined) return;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-demos-'));
  process.env[folderName] = folder;
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
};

/**
 * A profile in which the demo lives on that day, founded once for all workers of a run: a profile is a folder, and can be
 * copied. Who comes while another founds it waits.
 * @param found founds it in the folder given, and closes the app
 */
export const demoProfile = async (
  today: string,
  found: (profile: string) => Promise<void>,
): Promise<string> => {
  shareDemoProfiles();
  const places = placesOf(path.join(process.env[folderName] ?? '', today));
  while (!existsSync(places.ready)) {
    // oxlint-disable-next-line no-await-in-loop -- each try waits for the one before
    if (await take(places.lock)) await make(places, found);
    // oxlint-disable-next-line no-await-in-loop -- the same
    else if (isGone(places.owner)) await rm(places.lock, { recursive: true, force: true });
    // oxlint-disable-next-line no-await-in-loop -- the same
    else await pause(200);
  }
  return places.ready;
};

interface Places {
  readonly ready: string;
  /** A folder that is there while somebody founds. */
  readonly lock: string;
  /** Holds the process id of who does. */
  readonly owner: string;
}

const placesOf = (ready: string): Places => ({ ready, lock: `${ready}.lock`, owner: `${ready}.owner` });

const make = async (
  { ready, lock, owner }: Places,
  found: (profile: string) => Promise<void>,
): Promise<void> => {
  await writeFile(owner, String(process.pid));
  try {
    // A new folder for each try: an app that did not come up in time may still hold the one before.
    const made = await mkdtemp(`${ready}.`);
    await found(made);
    // What the next one is started with stands in there.
    await rm(path.join(made, 'settings.json'), { force: true });
    await rename(made, ready);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
};

const take = async (lock: string): Promise<boolean> => {
  try {
    await mkdir(lock);
    return true;
  } catch {
    return false;
  }
};

/** A worker that was ended in the middle of founding leaves its lock behind. */
const isGone = (owner: string): boolean => {
  try {
    process.kill(Number(readFileSync(owner, 'utf8')), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
};
