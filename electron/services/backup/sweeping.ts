import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isUnfinished } from '#electron/services/atomic-write.ts';
import type { Disk } from '#electron/services/journal/disk.ts';
import { profileCopies } from './copies.ts';
import type { BackupDesk } from './desk.ts';
import type { KeptPlaces } from './kept-places.ts';
import { secondFolder } from './second-place.ts';

/** Another PC may be writing in a shared folder now: only what is older than this, in milliseconds, is left behind. */
const anHour = 60 * 60_000;

/**
 * Removes what a copy that was broken off has left in both places: files of exactly the names we write under until a
 * file is whole, and nothing else. What cannot be removed goes another time.
 */
export const sweepPlaces = async (desk: BackupDesk, kept: KeptPlaces, disk: Disk): Promise<void> => {
  // In the profile nobody else writes, and copies are made one at a time.
  await sweep(profileCopies(desk.profile), () => true, disk);
  const second = secondFolder(desk, kept.current(), desk.session());
  if (second === null) return;
  const now = desk.now().getTime();
  await sweep(second, (written) => now - written > anHour, disk);
};

/** @param goes told when the file was last written, in milliseconds */
const sweep = async (folder: string, goes: (written: number) => boolean, disk: Disk): Promise<void> => {
  for (const name of (await disk.list(folder).catch(() => [])).filter(isUnfinished)) {
    const file = path.join(folder, name);
    const about = await stat(file).catch(() => null);
    if (about?.isFile() === true && goes(about.mtimeMs)) await disk.remove(file).catch(() => undefined);
  }
};
