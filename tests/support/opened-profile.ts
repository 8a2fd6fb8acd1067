import { unzipSync } from 'fflate';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decryptFile } from '#electron/services/backup/age.ts';
import { decodeRecord, fileHeaderLength } from '#electron/services/journal/record.ts';
import { parseKeyFile, type KeyFile } from '#electron/services/keys/key-file.ts';
import { decryptWith, identityOf, unsealWord } from '#electron/services/keys/wrap.ts';
import { decodeSnapshot } from '#electron/services/snapshots/snapshot-file.ts';
import { unsealChange } from '#shared/journal/stored-change.ts';
import { dataKeyOf, type DataKey } from '#shared/vault/data-key.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { openSnapshot } from '#shared/vault/snapshot.ts';

/** What somebody with all the files of a profile and one person's own key can read in them. */
export interface OpenedProfile {
  /** Everything that could be opened, as text, by the file it came from. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files as they lie there. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly keys: KeyFile;
  /** Every data key that some file in the profile wraps for the person. */
  readonly dataKeys: readonly DataKey[];
}

/** Opens journals, snapshots and copies with every key that is to be found; a forensic eye, so to say. */
export const openedProfile = async (profile: string, personKey: SecretKey): Promise<OpenedProfile> => {
  const files = await filesIn(profile);
  const keyFiles = [...files.values()].flatMap((file) => parseKeyFile(file.toString('utf8')) ?? []);
  const wrapped = keyFiles.flatMap(({ current, retiring }) => [
    current,
    ...(retiring === null ? [] : [retiring]),
  ]);
  const identity = identityOf(personKey);
  const opened = await Promise.all(wrapped.map(({ age }) => decryptWith(identity, age)));
  const dataKeys = opened.flatMap((bytes) => (bytes === null ? [] : [dataKeyOf(bytes)]));
  const backups = keyFiles.flatMap(({ backup }) =>
    dataKeys.flatMap((key) => unsealWord(key.bytes, backup.identity, 'backup-identity') ?? []),
  );
  const texts = new Map<string, string>();
  for (const [name, file] of files) texts.set(name, await textOf(name, file, { dataKeys, backups }));
  const keys = parseKeyFile(files.get('keys.json')?.toString('utf8') ?? '');
  if (keys === null) throw new Error('no keys.json that can be read');
  return { texts, files, keys, dataKeys };
};

/** Where the word stands: opened, or as it is in UTF-8 or UTF-16. */
export const placesOf = ({ texts, files }: OpenedProfile, word: string): readonly string[] => {
  const bytes = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return [...files]
    .filter(
      ([name, file]) => texts.get(name)?.includes(word) === true || bytes.some((part) => file.includes(part)),
    )
    .map(([name]) => name);
};

const filesIn = async (profile: string): Promise<ReadonlyMap<string, Buffer>> => {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const read = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      // What a running program removes meanwhile is gone.
      return [path.relative(profile, file), await readFile(file).catch(() => Buffer.alloc(0))] as const;
    });
  return new Map(await Promise.all(read));
};

interface Keys {
  readonly dataKeys: readonly DataKey[];
  readonly backups: readonly string[];
}

const textOf = async (name: string, file: Buffer, { dataKeys, backups }: Keys): Promise<string> => {
  if (name.endsWith('.journal')) return journalText(file, dataKeys);
  if (name.startsWith(`snapshots${path.sep}`)) return snapshotText(file, dataKeys);
  if (!name.endsWith('.samspill-backup')) return '';
  const bytes = await decryptFile(file, backups);
  if (!(bytes instanceof Uint8Array)) return '';
  const parts = Object.entries(unzipSync(bytes));
  return parts
    .map(([part, content]) =>
      part.endsWith('.journal')
        ? journalText(Buffer.from(content), dataKeys)
        : Buffer.from(content).toString('utf8'),
    )
    .join('\n');
};

const journalText = (file: Buffer, keys: readonly DataKey[]): string => {
  const lines: string[] = [];
  for (let at = fileHeaderLength; at < file.length;) {
    const record = decodeRecord(file.subarray(at));
    if (record === null || 'more' in record) break;
    lines.push(...keys.flatMap((key) => JSON.stringify(unsealChange(record.change, key)) ?? []));
    at += record.length;
  }
  return lines.join('\n');
};

const snapshotText = (file: Buffer, keys: readonly DataKey[]): string => {
  const snapshot = decodeSnapshot(file);
  if (snapshot === null) return '';
  return keys.map((key) => JSON.stringify(openSnapshot(snapshot.bytes, snapshot.head, key))).join('\n');
};
