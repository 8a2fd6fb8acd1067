import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PersonId } from '#shared/domain/id.ts';
import { writeAtomic } from '#electron/services/atomic-write.ts';

/** A name that says nothing of the person, and cannot lead out of the folder. */
const nameOf = (personId: PersonId): string =>
  `unsaved-${bytesToHex(sha256(utf8ToBytes(personId))).slice(0, 16)}.sealed`;

/** Keeps what could not be saved when the app locked, sealed by the window, until the same person opens again. */
export const keepUnsaved = (folder: string, personId: PersonId, bytes: Uint8Array) =>
  writeAtomic(path.join(folder, nameOf(personId)), bytes);

/** What the person left unsaved, once; null: nothing. */
export const takeUnsaved = async (folder: string, personId: PersonId): Promise<Uint8Array | null> => {
  const file = path.join(folder, nameOf(personId));
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return null;
  await rm(file, { force: true });
  return new Uint8Array(bytes);
};

/** Removes everything left unsaved: it was sealed with a key that is about to go. */
export const dropUnsaved = async (folder: string): Promise<void> => {
  const names = await readdir(folder);
  for (const name of names.filter((candidate) => /^unsaved-[0-9a-f]{16}\.sealed$/.test(candidate))) {
    await rm(path.join(folder, name), { force: true });
  }
};
