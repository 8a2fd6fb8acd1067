import path from 'node:path';
import type { Disk } from '#electron/services/journal/disk.ts';
import { journalFolder } from '#electron/services/journal/journal.ts';

/** Folders of the profile that hold nothing but what was before: kept aside, safety copies, restored and replaced workspaces. */
const oldFolders = ['aside', 'copies', 'beside', 'previous'] as const;

/** What a writing that was broken off leaves behind. */
const unfinished = /^\..+\.tmp$/;

/**
 * Removes everything in the profile that was sealed with an earlier data key than `keyId`, or that may be: journals and
 * snapshots of other keys, and all that was kept aside. Goes on past what cannot be removed now.
 * @returns whether all of it is gone
 */
export const removeRemnants = async (profile: string, keyId: string, disk: Disk): Promise<boolean> => {
  const inFolder = async (folder: string, goes: (name: string) => boolean): Promise<readonly string[]> =>
    (await disk.list(folder)).filter(goes).map((name) => path.join(folder, name));
  const snapshots = path.join(profile, 'snapshots');
  const old = [
    ...oldFolders.map((name) => path.join(profile, name)),
    ...(await inFolder(journalFolder(profile), (name) => !name.startsWith(`${keyId}.journal`))),
    ...(await inFolder(snapshots, (name) => !name.includes(keyId))),
    ...(await inFolder(profile, (name) => unfinished.test(name))),
  ];
  let isClean = true;
  for (const place of old) {
    await disk.remove(place).catch(() => {
      isClean = false;
    });
  }
  return isClean;
};
