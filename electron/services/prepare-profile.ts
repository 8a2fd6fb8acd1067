import { copyAside, thinAside } from './aside.ts';
import { beginRun } from './clean-exit.ts';
import type { Disk } from './journal/disk.ts';
import { guardDatabases, indexedDbFolder } from './leveldb-guard/guard.ts';

export interface Prepared {
  /** The app did not end properly the last time. */
  readonly unclean: boolean;
}

/**
 * Makes the profile ready before Chromium opens the database: notes that the app runs, copies the database aside when
 * the last run did not end properly, and takes torn tails off its logs.
 * @param founded whether there are keys: before, nothing of value lies in the database
 */
export const prepareProfile = async (
  profile: string,
  { founded, now, disk }: { readonly founded: boolean; readonly now: Date; readonly disk: Disk },
): Promise<Prepared> => {
  const unclean = await beginRun(profile, disk).then(
    (run) => run.unclean,
    // A disk that cannot take the marker is told of when something is to be saved.
    () => false,
  );
  const keepAside = async (): Promise<void> => {
    if (!founded || (await disk.kind(indexedDbFolder(profile))) !== 'folder') return;
    await copyAside({ profile, why: 'unclean', now }, disk);
    await thinAside(profile, disk);
  };
  if (unclean) await keepAside().catch(() => undefined);
  const beforeDamage = async () => {
    if (!unclean) await keepAside().catch(() => undefined);
  };
  // What cannot be guarded is opened as it is: the comparison with the journal finds out.
  await guardDatabases(profile, disk, beforeDamage).catch(() => undefined);
  return { unclean };
};
