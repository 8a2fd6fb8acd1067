import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { PersonId } from '#shared/domain/id.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { writeAtomic } from '#electron/services/atomic-write.ts';
import type { OpenSession } from './open-vault.ts';

/** A name that says nothing of the person, and cannot lead out of the folder. */
const nameOf = (personId: PersonId): string =>
  `unsaved-${bytesToHex(sha256(utf8ToBytes(personId))).slice(0, 16)}.sealed`;

/** What the disk would not take, by file: a full disk is one reason why there is something unsaved at all. */
const held = new Map<string, Uint8Array>();

/**
 * Keeps what could not be saved when the app locked, sealed by the window, until the same person opens again: on the
 * disk, or, where the disk refuses it, in memory for as long as the app runs.
 */
export const keepUnsaved = async (folder: string, personId: PersonId, bytes: Uint8Array): Promise<void> => {
  const file = path.join(folder, nameOf(personId));
  const written = await writeAtomic(file, bytes);
  if (written.ok) held.delete(file);
  else held.set(file, bytes);
};

/** Of each session, what was handed out: it stays where it is until the window asks once more. */
const handedOut = new WeakSet<SecretKey>();

/**
 * What the person left unsaved; null: nothing. Asked once more in the same session it is let go of, for then the window
 * has saved it. Until then it outlives a kill, and comes again at the next unlocking.
 * @param session `personKey` tells one session from another
 */
export const takeUnsaved = async (
  folder: string,
  { personId, personKey }: Pick<OpenSession, 'personId' | 'personKey'>,
): Promise<Uint8Array | null> => {
  const file = path.join(folder, nameOf(personId));
  if (handedOut.has(personKey)) {
    held.delete(file);
    await rm(file, { force: true });
    return null;
  }
  handedOut.add(personKey);
  const bytes = held.get(file) ?? (await readFile(file).catch(() => null));
  return bytes === null ? null : new Uint8Array(bytes);
};

/** Removes everything left unsaved: it was sealed with a key that is about to go. */
export const dropUnsaved = async (folder: string): Promise<void> => {
  held.clear();
  const names = await readdir(folder);
  for (const name of names.filter((candidate) => /^unsaved-[0-9a-f]{16}\.sealed$/.test(candidate))) {
    await rm(path.join(folder, name), { force: true });
  }
};
