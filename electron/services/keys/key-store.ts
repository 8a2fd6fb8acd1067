import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { realDisk, writeAtomic, type Disk } from '#electron/services/atomic-write.ts';
import { keyFileText, mostKeyFileBytes, parseKeyFile, type KeyFile } from './key-file.ts';

/** The calls to the disk, so that a test can let each of them fail. */
export interface KeyDisk extends Disk {
  /** The text of the file, null where there is none. Anything else that goes wrong is thrown. */
  readonly readText: (file: string) => Promise<string | null>;
  /** The names in the folder; none where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
}

export const realKeyDisk: KeyDisk = {
  ...realDisk,
  readText: async (file) => {
    try {
      if ((await stat(file)).size > mostKeyFileBytes) return '';
      return await readFile(file, 'utf8');
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  },
  list: (folder) =>
    readdir(folder).catch((error: unknown) => {
      if (isMissing(error)) return [];
      throw error;
    }),
};

export type KeptKeys =
  | { readonly state: 'none' | 'unreadable'; readonly file: null }
  | { readonly state: 'kept'; readonly file: KeyFile };

export interface KeyIds {
  readonly current: string;
  readonly retiring: string | null;
}

export interface KeyStore {
  /**
   * What lies on the disk. Of two copies the newer whole one counts, and takes the place of the other; when both are
   * gone, the one that is kept with the snapshots.
   */
  readonly read: () => Promise<KeptKeys>;
  /**
   * Writes both copies. Accepted when the first is safe on the disk: the second is made good at the next reading. With
   * `both`, only when no older copy is left, since that would still open with what shall go.
   */
  readonly write: (file: KeyFile, both?: 'both') => Promise<Answer<null, 'notWritable'>>;
  /** The ids of the data keys, as last read or written: the disk is not asked for every change. Null: no file that can be read. */
  readonly ids: () => Promise<KeyIds | null>;
  /** Lets go of what is known: another key file may lie here now. */
  readonly forget: () => void;
  /** Takes both copies away: the founding did not succeed. */
  readonly remove: () => Promise<void>;
}

export const keyFileNames = ['keys.json', 'keys.copy.json'] as const;

export const openKeyStore = (folder: string, disk: KeyDisk = realKeyDisk): KeyStore => {
  const main = path.join(folder, keyFileNames[0]);
  const copy = path.join(folder, keyFileNames[1]);
  // Lies there with the snapshots, and is asked only when both of ours are gone.
  const beside = path.join(folder, 'snapshots', keyFileNames[0]);
  let known: KeyIds | null = null;
  const put = (place: string, file: KeyFile) =>
    writeAtomic(place, new TextEncoder().encode(keyFileText(file)), disk);
  const read = async (): Promise<KeptKeys> => {
    const first = await look(main, disk);
    const second = await look(copy, disk);
    const isHeld = first.state === 'held' || second.state === 'held';
    const file = newer(first.file, second.file) ?? (isHeld ? null : (await look(beside, disk)).file);
    if (file === null) {
      const nothing = first.state === 'missing' && second.state === 'missing';
      return { state: nothing && !(await holdsWork(folder, disk)) ? 'none' : 'unreadable', file: null };
    }
    // What cannot be made good now is so at the next start; one whole copy is enough to open.
    for (const [place, found] of [[main, first] as const, [copy, second] as const]) {
      if (found.state !== 'held' && found.file?.revision !== file.revision) await put(place, file);
    }
    known = idsOf(file);
    return { state: 'kept', file };
  };
  return {
    read,
    ids: async () => {
      if (known === null) await read();
      return known;
    },
    write: async (file, both) => {
      known = null;
      const written = await put(main, file);
      if (!written.ok) return written;
      known = idsOf(file);
      const copied = await put(copy, file);
      if (copied.ok || both === undefined) return accept(null);
      return disk.remove(copy).then(
        () => accept(null),
        () => refuse('notWritable'),
      );
    },
    forget: () => {
      known = null;
    },
    remove: async () => {
      known = null;
      for (const place of [copy, main]) await disk.remove(place).catch(() => undefined);
    },
  };
};

const idsOf = ({ current, retiring }: KeyFile): KeyIds => ({
  current: current.id,
  retiring: retiring?.id ?? null,
});

interface Look {
  /** `held`: something keeps us from reading it just now, so it is not written over either. */
  readonly state: 'read' | 'missing' | 'held';
  readonly file: KeyFile | null;
}

const look = async (place: string, disk: KeyDisk, tried = 0): Promise<Look> => {
  try {
    const text = await disk.readText(place);
    return text === null ? { state: 'missing', file: null } : { state: 'read', file: parseKeyFile(text) };
  } catch (error) {
    // Anti-virus and sync programs hold a file for a moment only.
    if (tried === 6 || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error)))
      return { state: 'held', file: null };
    await disk.pause(10 * 2 ** tried);
    return look(place, disk, tried + 1);
  }
};

/** With equal revisions the first. */
const newer = (first: KeyFile | null, second: KeyFile | null): KeyFile | null => {
  if (first === null || second === null) return first ?? second;
  return second.revision > first.revision ? second : first;
};

/** Whether anything sealed lies here. Then keys are missing, and nothing may be founded over it. */
const holdsWork = async (folder: string, disk: KeyDisk): Promise<boolean> => {
  for (const name of ['journal', 'snapshots']) {
    const names = await disk.list(path.join(folder, name)).catch(() => ['unreadable']);
    if (names.length > 0) return true;
  }
  return false;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';
