import { randomUUID } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isKeyFileName, madeByName } from '#shared/exchange/backup-name.ts';
import type { CopyInfo } from '#shared/ipc/backup.ts';

/** A copy that lies on a disk. */
export interface FoundCopy {
  readonly file: string;
  readonly name: string;
  readonly made: Date;
  /** Bytes. */
  readonly size: number;
}

export const profileCopies = (profile: string): string => path.join(profile, 'backups');

/** The copies in the folder by their names, the newest first; none where the folder cannot be read. */
export const copiesIn = async (folder: string): Promise<readonly FoundCopy[]> => {
  const names = await readdir(folder).catch(() => []);
  const found = await Promise.all(names.map((name) => copyAt(path.join(folder, name))));
  return found
    .filter((copy) => copy !== null)
    .toSorted((a, b) => b.made.getTime() - a.made.getTime() || (a.name < b.name ? 1 : -1));
};

/** The files beside a copy that may hold the key to it. */
export const keyFilesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch(() => []);
  // Each costs about two seconds to try.
  return names
    .filter(isKeyFileName)
    .slice(0, 10)
    .map((name) => path.join(folder, name));
};

const copyAt = async (file: string): Promise<FoundCopy | null> => {
  const name = path.basename(file);
  const made = madeByName(name);
  if (made === null) return null;
  const about = await stat(file).catch(() => null);
  if (about?.isFile() !== true) return null;
  return { file, name, made: isSameMinute(made, about.mtime) ? about.mtime : made, size: about.size };
};

/** A name tells the minute; the time of the file tells the rest, where the two agree. */
const isSameMinute = (one: Date, other: Date): boolean =>
  Math.floor(one.getTime() / 60_000) === Math.floor(other.getTime() / 60_000);

/** The copies this run has shown, so that the window can name one without ever knowing a path. */
export interface ShownCopies {
  readonly show: (copy: FoundCopy, place: CopyInfo['place']) => CopyInfo;
  readonly find: (token: string) => FoundCopy | null;
}

export const shownCopies = (): ShownCopies => {
  const byToken = new Map<string, FoundCopy>();
  const tokens = new Map<string, string>();
  return {
    show: (copy, place) => {
      const token = tokens.get(copy.file) ?? randomUUID();
      tokens.set(copy.file, token);
      byToken.set(token, copy);
      return { token, place, name: copy.name, made: copy.made.toISOString(), size: copy.size };
    },
    find: (token) => byToken.get(token) ?? null,
  };
};
