import path from 'node:path';
import { asideFolder, copyAside, thinAside } from './aside.ts';
import { beginRun } from './clean-exit.ts';
import type { Disk } from './journal/disk.ts';
import { journalFolder } from './journal/journal.ts';
import { guardDatabases, indexedDbFolder } from './leveldb-guard/guard.ts';
import {
  foundBackend,
  isUpgrade,
  readProfileFormat,
  writeProfileFormat,
  type Program,
} from './profile-format.ts';
import { snapshotsFolder } from './snapshots/snapshots.ts';

export interface Prepared {
  /** The app did not end properly the last time. */
  readonly unclean: boolean;
  /** The database is stored in another way than the one that was last found whole, and has been emptied. */
  readonly emptied: boolean;
}

export interface Preparation {
  readonly program: Program;
  /** Whether there are keys: before, nothing of value lies in the database. */
  readonly founded: boolean;
  readonly now: Date;
  readonly disk: Disk;
}

/**
 * Makes the profile ready before Chromium opens the database: notes that the app runs and which program this is, copies
 * the database aside when the last run did not end properly or was another program's, and takes torn tails off its
 * logs. What fails here is left as it is: the comparison with the journal finds out.
 */
export const prepareProfile = async (
  profile: string,
  { program, founded, now, disk }: Preparation,
): Promise<Prepared> => {
  const unclean = await beginRun(profile, disk).then(
    (run) => run.unclean,
    // A disk that cannot take the marker is told of when something is to be saved.
    () => false,
  );
  let copied = false;
  /** Throws where the disk refuses. */
  const copyOnce = async (): Promise<void> => {
    if (copied || !founded || (await disk.kind(indexedDbFolder(profile))) !== 'folder') return;
    await copyAside({ profile, why: 'unclean', now }, disk);
    copied = true;
    await thinAside(profile, disk).catch(() => undefined);
  };
  await removeUnfinished(profile, disk).catch(() => undefined);
  const format = readProfileFormat(profile);
  if (unclean || isUpgrade(format, program)) await copyOnce().catch(() => undefined);
  await guardDatabases(profile, disk, copyOnce).catch(() => undefined);
  const last = format?.backend ?? null;
  const found = await foundBackend(profile);
  const switched = last !== null && found !== null && last !== found;
  const emptied = switched && (await isEmptied(profile, { disk, before: copyOnce }));
  // The backend is noted when the database has been found whole.
  await writeProfileFormat(profile, program, last);
  return { unclean, emptied };
};

/** What was being written when the last run ended, and never took the place it was meant for. */
const removeUnfinished = async (profile: string, disk: Disk): Promise<void> => {
  for (const folder of [journalFolder(profile), snapshotsFolder(profile), asideFolder(profile)]) {
    const left = (await disk.list(folder)).filter((name) => /\.(new|rewritten)$/.test(name));
    for (const name of left) await disk.remove(path.join(folder, name));
  }
};

/** Empties the database while nothing has it open; not before it has been copied. */
const isEmptied = async (
  profile: string,
  { disk, before }: { readonly disk: Disk; readonly before: () => Promise<void> },
): Promise<boolean> => {
  try {
    await before();
    await disk.remove(indexedDbFolder(profile));
    return true;
  } catch {
    return false;
  }
};

/** The database is whole: the way it is stored now is the right one from here on. */
export const noteBackend = async (profile: string, program: Program): Promise<void> => {
  await writeProfileFormat(profile, program, await foundBackend(profile));
};
