import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '#electron/services/atomic-write.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { PersonRole } from '#shared/domain/person.ts';
import { keyFileName } from '#shared/exchange/backup-name.ts';
import type { PlaceResult, PlaceTrouble } from './place-file.ts';

/** A person's key file as it shall lie beside the copies. */
export interface KeyFileToLay {
  readonly personId: string;
  readonly role: PersonRole;
  readonly bytes: Uint8Array;
  /** What we laid there before; only that is written over. */
  readonly before: { readonly name: string; readonly sha256: string } | null;
}

/** Lays the key files in the folder. Another workspace's of the same name stays, and ours takes the next number. */
export const layKeyFiles = async (
  folder: string,
  keyFiles: readonly KeyFileToLay[],
  names: ReadonlySet<string>,
): Promise<Answer<PlaceResult['keyFiles'], PlaceTrouble>> => {
  const all: Record<string, { name: string; sha256: string }> = {};
  const taken = new Set(names);
  for (const keyFile of keyFiles) {
    const laid = await layKeyFile(folder, keyFile, taken);
    if (!laid.ok) return laid;
    all[keyFile.personId] = laid.value;
    taken.add(laid.value.name);
  }
  return accept(all);
};

/** Writes the file so that it is whole or not there, and reads it back. */
export const lay = async (file: string, bytes: Uint8Array): Promise<Answer<null, PlaceTrouble>> => {
  const written = await writeAtomic(file, bytes);
  if (!written.ok) return refuse(troubleOf(written.detail));
  const back = await readFile(file).catch(() => null);
  return back !== null && sha256Of(back) === sha256Of(bytes) ? accept(null) : refuse('differs');
};

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const layKeyFile = async (
  folder: string,
  { role, bytes, before }: KeyFileToLay,
  taken: ReadonlySet<string>,
): Promise<Answer<{ readonly name: string; readonly sha256: string }, PlaceTrouble>> => {
  const sha256 = sha256Of(bytes);
  const there = before === null ? null : await readFile(path.join(folder, before.name)).catch(() => null);
  const isOurs = before !== null && (there === null || sha256Of(there) === before.sha256);
  if (isOurs && there !== null && before.sha256 === sha256) return accept({ name: before.name, sha256 });
  const name = isOurs ? before.name : keyFileName(role, taken);
  const laid = await lay(path.join(folder, name), bytes);
  return laid.ok ? accept({ name, sha256 }) : laid;
};

const goneCodes: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO', 'EIO', 'EHOSTDOWN']);

const troubleOf = (code: string | undefined): PlaceTrouble => {
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'full';
  return code !== undefined && goneCodes.has(code) ? 'gone' : 'notWritable';
};
