import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeNew, type Disk } from './journal/disk.ts';

/** Lies in the profile while the app runs. Found at start: the app was killed, or the power went. */
const marker = (profile: string): string => path.join(profile, 'running');

/** Begins a run: whether the one before ended without being able to say so. */
export const beginRun = async (profile: string, disk: Disk): Promise<{ readonly unclean: boolean }> => {
  const name = marker(profile);
  if ((await disk.kind(name)) !== null) return { unclean: true };
  await writeNew(disk, name, new Uint8Array(0));
  await disk.syncFolder(profile);
  return { unclean: false };
};

/** Ends the run. Synchronous, since nothing waits any more at that time. */
export const endRun = (profile: string): void => rmSync(marker(profile), { force: true });
