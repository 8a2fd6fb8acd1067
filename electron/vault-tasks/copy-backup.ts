import { mkdir, readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { lay, layKeyFiles, sha256Of, type KeyFileToLay } from '#electron/services/backup/lay.ts';
import type { PlaceResult, PlaceTrouble } from '#electron/services/backup/place-file.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { backupName } from '#shared/exchange/backup-name.ts';

export interface CopyBackupOrder {
  /** A copy that has been read back and is whole; null: only the key files. */
  readonly copy: { readonly file: string; readonly sha256: string; readonly made: string } | null;
  readonly folder: string;
  /** Make the folder itself where it is missing; never the ones above it. */
  readonly makeFolder: boolean;
  readonly keyFiles: readonly KeyFileToLay[];
}

export interface CopiedBackup {
  /** What the copy is called there; null: none was asked for. */
  readonly name: string | null;
  readonly keyFiles: PlaceResult['keyFiles'];
}

/**
 * Lays a copy and the key files in a folder, and reads them back. In a process of its own: a stick or a server that
 * does not answer must not hold up the app.
 */
export const copyBackup = async (order: CopyBackupOrder): Promise<Answer<CopiedBackup, PlaceTrouble>> => {
  const { folder, copy } = order;
  if (order.makeFolder) await mkdir(folder).catch(() => undefined);
  const names = await namesIn(folder);
  if (names === null) return refuse('gone');
  const laid = copy === null ? accept(null) : await layCopy(copy, folder, names);
  if (!laid.ok) return laid;
  const keyFiles = await layKeyFiles(folder, order.keyFiles, names);
  return keyFiles.ok ? accept({ name: laid.value, keyFiles: keyFiles.value }) : keyFiles;
};

const layCopy = async (
  { file, sha256, made }: NonNullable<CopyBackupOrder['copy']>,
  folder: string,
  names: ReadonlySet<string>,
): Promise<Answer<string, PlaceTrouble>> => {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null || sha256Of(bytes) !== sha256) return refuse('differs');
  const name = backupName(new Date(made), names);
  const laid = await lay(path.join(folder, name), bytes);
  return laid.ok ? accept(name) : laid;
};

const namesIn = async (folder: string): Promise<ReadonlySet<string> | null> => {
  try {
    return (await stat(folder)).isDirectory() ? new Set(await readdir(folder)) : null;
  } catch {
    return null;
  }
};
