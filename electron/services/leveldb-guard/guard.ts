import path from 'node:path';
import { readWhole, type Disk } from '#electron/services/journal/disk.ts';
import { findLogEnd } from './log-end.ts';

export interface Guarded {
  /** Logs whose torn tail was taken away. */
  readonly cut: readonly string[];
  /** Logs with something unreadable in the middle. */
  readonly damaged: readonly string[];
}

/** Where Chromium keeps the databases of all origins. */
export const indexedDbFolder = (profile: string): string => path.join(profile, 'IndexedDB');

/**
 * Takes torn tails off the logs of every LevelDB that holds an IndexedDB, before Chromium opens them. Of a log with
 * something unreadable in the middle it keeps what stands before, too: a database that is some changes behind can be
 * led on from the journal, while Chromium would delete all of it. Only the newest list of files (MANIFEST) is left as it
 * is then, for an older one could name files that are gone.
 * @param beforeDamage called once before the first log with damage in the middle is cut
 */
export const guardDatabases = async (
  profile: string,
  disk: Disk,
  beforeDamage: () => Promise<void>,
): Promise<Guarded> => {
  const cut: string[] = [];
  const damaged: string[] = [];
  for (const file of await logsIn(profile, disk)) {
    const { good, end } = findLogEnd(await readWhole(disk, file));
    const isList = path.basename(file).startsWith('MANIFEST');
    if (end === 'clean') continue;
    if (end === 'damaged') {
      if (damaged.length === 0) await beforeDamage();
      damaged.push(file);
      if (isList) continue;
    } else {
      // A list without one whole entry is no list; Chromium shall say so, and not find an empty one.
      if (isList && good === 0) continue;
      cut.push(file);
    }
    await cutTo(file, good, disk);
  }
  return { cut, damaged };
};

const logsIn = async (profile: string, disk: Disk): Promise<readonly string[]> => {
  const folder = indexedDbFolder(profile);
  const logs: string[] = [];
  for (const name of await disk.list(folder)) {
    if (!name.endsWith('.leveldb') || (await disk.kind(path.join(folder, name))) !== 'folder') continue;
    for (const inside of await disk.list(path.join(folder, name))) {
      const file = path.join(folder, name, inside);
      if (/^(\d+\.log|MANIFEST-\d+)$/.test(inside) && (await disk.kind(file)) === 'file') logs.push(file);
    }
  }
  return logs;
};

const cutTo = async (name: string, length: number, disk: Disk): Promise<void> => {
  const file = await disk.open(name, 'change');
  try {
    await file.truncate(length);
    await file.sync();
  } finally {
    await file.close();
  }
};
