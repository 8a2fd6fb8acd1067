import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Disk } from './journal/disk.ts';

/** Lies in the profile while the app runs. Found at start: the app was killed, or the power went. */
const marker = (profile: string): string => path.join(profile, 'running');

/** Begins a run: whether the one before ended without being able to say so. */
export const beginRun = async (profile: string, disk: Disk): Promise<{ readonly unclean: boolean }> => {
  const name = marker(profile);
  if ((await disk.kind(name)) !== null) return { unclean: true };
  // Not flushed: it need only outlive the program, and after a power cut in the first seconds nothing hangs on it.
  await (await disk.open(name, 'new')).close();
  return { unclean: false };
};

/** Ends the run. Synchronous, since nothing waits any more at that time. */
export const endRun = (profile: string): void => rmSync(marker(profile), { force: true });
