import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { gunzip, gzip } from 'node:zlib';
import { promisify } from 'node:util';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { toLetGo } from '#shared/exchange/retention.ts';
import type { FileRefusal } from '#shared/ipc.ts';
import { mostText } from '#shared/size.ts';
import type { DataKey } from '#shared/vault/data-key.ts';
import { seal, unseal } from '#shared/vault/seal.ts';
import { writeAtomic } from './atomic-write.ts';

/** The first bytes of every copy: what it is, in which version. Then the text, packed by gzip and sealed with the data key. */
const head = Buffer.from('samspill-copy 1\n', 'latin1');
const shape = /^(\d{4}-\d{2}-\d{2}T)(\d{2})-(\d{2})-(\d{2})-[0-9a-f]{8}\.copy$/;

const copiesFolder = (profile: string): string => path.join(profile, 'copies');

/**
 * Keeps the text, sealed, in the profile before something large is changed. The copy counts only when it has been read
 * back and is the same. Old ones go by the rule of retention.
 * @param key the data key that is open; null: locked, and nothing is written that is not sealed
 */
export const keepCopy = async (
  profile: string,
  text: string,
  { key, now }: { readonly key: DataKey | null; readonly now: Date },
): Promise<Answer<{ readonly name: string }, FileRefusal>> => {
  if (key === null) return refuse('notWritable', 'locked');
  const folder = copiesFolder(profile);
  const name = `${now.toISOString().slice(0, 19).replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.copy`;
  const made = await mkdir(folder, { recursive: true, mode: 0o700 }).then(
    () => true,
    () => false,
  );
  if (!made) return refuse('notWritable');
  const written = await writeAtomic(path.join(folder, name), await sealed(text, name, key));
  if (!written.ok) return written;
  const read = await readCopy(profile, name, key);
  if (!read.ok || read.value.text !== text) return refuse('notWritable');
  // The copy stands; what cannot be removed now is removed with the next one.
  await thin(folder).catch(() => undefined);
  return accept({ name });
};

/** Reads a copy by the name it was given. A name of any other shape is of no file of ours. */
export const readCopy = async (
  profile: string,
  name: string,
  key: DataKey | null,
): Promise<Answer<{ readonly text: string }, FileRefusal>> => {
  if (!shape.test(name)) return refuse('unknownFile');
  if (key === null) return refuse('notReadable', 'locked');
  try {
    const file = await readFile(path.join(copiesFolder(profile), name));
    if (!file.subarray(0, head.length).equals(head)) return refuse('notReadable');
    const opened = unseal(key.bytes, new Uint8Array(file.subarray(head.length)), contextOf(name));
    if (opened === null) return refuse('notReadable');
    const bytes = await promisify(gunzip)(opened, { maxOutputLength: 4 * mostText });
    return accept({ text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) });
  } catch {
    return refuse('notReadable');
  }
};

const sealed = async (text: string, name: string, key: DataKey): Promise<Uint8Array> => {
  const packed = new Uint8Array(await promisify(gzip)(text));
  return Buffer.concat([head, seal(key.bytes, packed, contextOf(name))]);
};

const contextOf = (name: string): string => canonicalJson(['samspill-copy', 1, name]);

const thin = async (folder: string): Promise<void> => {
  const kept = (await readdir(folder)).flatMap((name) => {
    const [, day, hour, minute, second] = shape.exec(name) ?? [];
    return day === undefined ? [] : [{ name, made: `${day}${hour}:${minute}:${second}Z` }];
  });
  for (const { name } of toLetGo(kept)) await rm(path.join(folder, name), { force: true });
};
