import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import { writeAtomic } from './atomic-write.ts';
import { readTextFile } from './read-text-file.ts';

const shape = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-[0-9a-f]{8}\.samspill$/;

const copiesFolder = (profile: string): string => path.join(profile, 'copies');

/**
 * Keeps the text in the profile before something large is changed. The copy counts only when it has been read back
 * and is the same; copies are never rotated away here.
 */
export const keepCopy = async (
  profile: string,
  text: string,
  now: Date,
): Promise<Answer<{ readonly name: string }, FileRefusal>> => {
  const folder = copiesFolder(profile);
  const moment = now.toISOString().slice(0, 19).replaceAll(':', '-');
  const name = `${moment}-${randomUUID().slice(0, 8)}.samspill`;
  const made = await mkdir(folder, { recursive: true, mode: 0o700 }).then(
    () => true,
    () => false,
  );
  if (!made) return refuse('notWritable');
  const written = await writeAtomic(path.join(folder, name), new TextEncoder().encode(text));
  if (!written.ok) return written;
  const read = await readTextFile(path.join(folder, name));
  return read.ok && read.value === text ? accept({ name }) : refuse('notWritable');
};

/** Reads a copy by the name it was given. A name of any other shape is of no file of ours. */
export const readCopy = async (
  profile: string,
  name: string,
): Promise<Answer<{ readonly text: string }, FileRefusal>> => {
  if (!shape.test(name)) return refuse('unknownFile');
  const read = await readTextFile(path.join(copiesFolder(profile), name));
  return read.ok ? accept({ text: read.value }) : read;
};
