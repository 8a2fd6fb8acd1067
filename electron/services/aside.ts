import path from 'node:path';
import type { StoredChange } from '#shared/journal/stored-change.ts';
import { copyTree } from './copy-tree.ts';
import { writeNew, type Disk } from './journal/disk.ts';
import { journalFolder } from './journal/journal.ts';
import { encodeFileHeader, encodeRecord } from './journal/record.ts';
import { indexedDbFolder } from './leveldb-guard/guard.ts';

/** Why something was set aside; `unclean`: for safety's sake, after the app did not end properly. */
export type AsideReason = 'behind' | 'damaged' | 'otherChain' | 'cannotOpen' | 'journal' | 'unclean';

/** So many of each kind are kept, the newest. */
const keptAside = 5;
const keptUnclean = 3;

export const asideFolder = (profile: string): string => path.join(profile, 'aside');

export interface AsideOrder {
  readonly profile: string;
  readonly why: AsideReason;
  readonly now: Date;
  /** What only the database has, kept as a journal of its own. */
  readonly changes?: readonly StoredChange[];
}

/**
 * Copies database and journal to `aside/<instant>-<why>/`, as sealed as they are. The keys are not copied: a passphrase that
 * no longer opens shall not open what lies here either. The folder takes its name when it is whole. Throws where the disk refuses; then nothing is left behind.
 * @returns the folder
 */
export const copyAside = async ({ profile, why, now, changes }: AsideOrder, disk: Disk): Promise<string> => {
  const folder = path.join(asideFolder(profile), `${instantName(now)}-${why}`);
  const beside = `${folder}.new`;
  try {
    await disk.makeFolder(beside);
    if (why !== 'journal') await copyTree(indexedDbFolder(profile), path.join(beside, 'IndexedDB'), disk);
    if (why !== 'unclean') await copyTree(journalFolder(profile), path.join(beside, 'journal'), disk);
    if (changes !== undefined && changes.length > 0) {
      const records = [encodeFileHeader('database'), ...changes.map(encodeRecord)];
      await writeNew(disk, path.join(beside, 'database.journal'), Buffer.concat(records));
    }
    await disk.syncFolder(beside);
    await disk.rename(beside, folder);
    await disk.syncFolder(asideFolder(profile));
    return folder;
  } catch (error) {
    await disk.remove(beside).catch(() => undefined);
    throw error;
  }
};

/** Lets old copies go, so that the folder does not grow: what never became whole, and all but the newest of each kind. */
export const thinAside = async (profile: string, disk: Disk): Promise<void> => {
  const names = [...(await disk.list(asideFolder(profile)))].toSorted().toReversed();
  const whole = names.filter((name) => !name.endsWith('.new'));
  const unclean = whole.filter(isUnclean);
  const others = whole.filter((name) => !isUnclean(name));
  const kept = new Set([...unclean.slice(0, keptUnclean), ...others.slice(0, keptAside)]);
  await removeAll(
    profile,
    names.filter((name) => !kept.has(name)),
    disk,
  );
};

/** The database has been found whole: copies taken only in case it was not may go. */
export const dropUncleanCopies = async (profile: string, disk: Disk): Promise<void> =>
  removeAll(profile, (await disk.list(asideFolder(profile))).filter(isUnclean), disk);

/** An instant as part of a file's name, which sorts as time does. */
export const instantName = (now: Date): string => now.toISOString().replaceAll(/[:.]/g, '-');

const isUnclean = (name: string): boolean => name.endsWith('-unclean');

const removeAll = async (profile: string, names: readonly string[], disk: Disk): Promise<void> => {
  for (const name of names) await disk.remove(path.join(asideFolder(profile), name));
};
