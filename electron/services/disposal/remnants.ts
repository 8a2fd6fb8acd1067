import path from 'node:path';
import { isUnfinished } from '#electron/services/atomic-write.ts';
import type { Disk } from '#electron/services/journal/disk.ts';
import { journalFolder } from '#electron/services/journal/journal.ts';

/**
 * Folders of the profile that hold nothing but what was before: kept aside, safety copies, restored and replaced
 * workspaces, also those that were only half laid there.
 */
const oldFolders: ReadonlySet<string> = new Set(['aside', 'copies', 'beside', 'beside.new', 'leaving']);

const isOldFolder = (name: string): boolean => oldFolders.has(name) || /^previous(-|$)/.test(name);

/**
 * Removes everything in the profile that was sealed with an earlier data key than `keyId`, or that may be: journals and
 * snapshots of other keys, all that was kept aside, and what a writing that was broken off has left anywhere. Goes on
 * past what cannot be removed now.
 * @returns whether all of it is gone
 */
export const removeRemnants = async (profile: string, keyId: string, disk: Disk): Promise<boolean> => {
  const inFolder = async (folder: string, goes: (name: string) => boolean): Promise<readonly string[]> =>
    (await disk.list(folder)).filter(goes).map((name) => path.join(folder, name));
  let isClean = true;
  const removeAll = async (places: readonly string[]): Promise<void> => {
    for (const place of places) {
      await disk.remove(place).catch(() => {
        isClean = false;
      });
    }
  };
  await removeAll([
    ...(await inFolder(profile, isOldFolder)),
    ...(await inFolder(journalFolder(profile), (name) => !name.startsWith(`${keyId}.journal`))),
    ...(await inFolder(path.join(profile, 'snapshots'), (name) => !name.includes(keyId))),
  ]);
  const unfinished = await unfinishedUnder(profile, disk).catch(() => null);
  if (unfinished === null) return false;
  await removeAll(unfinished);
  return isClean;
};

/** Whatever {@link isUnfinished} in the folder and all that is in it. */
const unfinishedUnder = async (folder: string, disk: Disk): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const name of await disk.list(folder)) {
    const place = path.join(folder, name);
    if (isUnfinished(name)) found.push(place);
    else if ((await disk.kind(place)) === 'folder') found.push(...(await unfinishedUnder(place, disk)));
  }
  return found;
};
