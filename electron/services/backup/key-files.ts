import { identityToRecipient } from 'age-encryption';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '#electron/services/atomic-write.ts';
import { parseKeyFile, type KeyFile } from '#electron/services/keys/key-file.ts';
import type { GivenPassphrase } from '#electron/services/keys/open-vault.ts';
import type { BackupDesk } from './desk.ts';
import { sha256Of, type KeyFileToLay } from './lay.ts';
import type { PlaceResult } from './place-file.ts';

/**
 * The key to the copies, once for each person, as that person's passphrase opens it. A passphrase is at hand only when
 * it is typed, so the files are made then and kept in the profile, and laid beside the copies from there.
 */
const folderOf = (profile: string): string => path.join(profile, 'backup-key');

/**
 * Named by the person, and by the salt of the passphrase it opens with and the recipient of the copies it opens: a new
 * passphrase makes a new file, and so does a change of keys.
 */
const nameOf = (personId: string, salt: string, recipient: string): string =>
  `${personId}-${sha256Of(Buffer.from(`${salt}/${recipient}`)).slice(0, 16)}.age`;

/** Makes the key file of the person whose passphrase is at hand, if it is not there. Never throws. */
export const keepKeyFile = async (
  desk: Pick<BackupDesk, 'profile' | 'keyFileText' | 'runTask'>,
  { personId, passphrase, backupIdentity }: GivenPassphrase,
): Promise<void> => {
  const keys = await keysOf(desk);
  const slot = keys?.people.find((known) => known.personId === personId);
  if (keys === null || slot === undefined) return;
  // The keys may have been changed since the passphrase was typed; then the file is made the next time.
  if ((await identityToRecipient(backupIdentity)) !== keys.backup.recipient) return;
  const name = nameOf(personId, slot.derivation.salt, keys.backup.recipient);
  const file = path.join(folderOf(desk.profile), name);
  if ((await read(file)) !== null) return;
  const made = await desk.runTask('makeKeyFile', { identity: backupIdentity, passphrase });
  if (!made.ok) return;
  await mkdir(folderOf(desk.profile), { recursive: true, mode: 0o700 }).catch(() => undefined);
  const written = await writeAtomic(file, made.value);
  // The passphrase of before opens no key file any more, and no file opens copies of before.
  if (written.ok) await dropKept(desk.profile, personId, name);
};

/** The key files of all who have a passphrase now and have typed it since the keys were last changed. */
export const keptKeyFiles = async (
  desk: Pick<BackupDesk, 'profile' | 'keyFileText'>,
  before: PlaceResult['keyFiles'],
): Promise<readonly KeyFileToLay[]> => {
  const keys = await keysOf(desk);
  if (keys === null) return [];
  const all = await Promise.all(
    keys.people.map(async ({ personId, role, derivation }) => {
      const name = nameOf(personId, derivation.salt, keys.backup.recipient);
      const bytes = await read(path.join(folderOf(desk.profile), name));
      return bytes === null ? [] : [{ personId, role, bytes, before: before[personId] ?? null }];
    }),
  );
  return all.flat();
};

/** Whether every key file is laid as it is now. */
export const areLaid = (keyFiles: readonly KeyFileToLay[]): boolean =>
  keyFiles.every(({ bytes, before }) => before?.sha256 === sha256Of(bytes));

/** Takes a person's key files away: the one kept here, and those laid beside copies. */
export const dropKeyFiles = async (
  profile: string,
  personId: string,
  laid: ReadonlyArray<{ readonly folder: string; readonly file: PlaceResult['keyFiles'][string] }>,
): Promise<void> => {
  await dropKept(profile, personId, null);
  await dropLaid(laid);
};

/** Takes away key files that we laid, and no other of the same name. */
export const dropLaid = async (
  laid: ReadonlyArray<{ readonly folder: string; readonly file: PlaceResult['keyFiles'][string] }>,
): Promise<void> => {
  for (const { folder, file } of laid) {
    const bytes = await read(path.join(folder, file.name));
    const isOurs = bytes !== null && sha256Of(bytes) === file.sha256;
    if (isOurs) await rm(path.join(folder, file.name), { force: true }).catch(() => undefined);
  }
};

/** Removes the person's kept key files, all but one. */
const dropKept = async (profile: string, personId: string, kept: string | null): Promise<void> => {
  const names = await readdir(folderOf(profile)).catch(() => []);
  for (const name of names.filter((found) => found.startsWith(`${personId}-`) && found !== kept)) {
    await rm(path.join(folderOf(profile), name), { force: true }).catch(() => undefined);
  }
};

/** The keys were changed: removes the kept files that hold what copies of before were made for. */
export const dropOutdated = async (desk: Pick<BackupDesk, 'profile' | 'keyFileText'>): Promise<void> => {
  const keys = await keysOf(desk);
  if (keys === null) return;
  const current = new Set(
    keys.people.map(({ personId, derivation }) => nameOf(personId, derivation.salt, keys.backup.recipient)),
  );
  const names = await readdir(folderOf(desk.profile)).catch(() => []);
  for (const name of names.filter((found) => !current.has(found))) {
    await rm(path.join(folderOf(desk.profile), name), { force: true }).catch(() => undefined);
  }
};

const keysOf = async ({ keyFileText }: Pick<BackupDesk, 'keyFileText'>): Promise<KeyFile | null> => {
  const text = await keyFileText();
  return text === null ? null : parseKeyFile(text);
};

const read = (file: string): Promise<Uint8Array | null> =>
  readFile(file).then(
    (bytes) => new Uint8Array(bytes),
    () => null,
  );
