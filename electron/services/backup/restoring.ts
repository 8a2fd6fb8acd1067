import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { writeNew, type Disk } from '#electron/services/journal/disk.ts';
import type { ReadBackup, ReadBackupOrder } from '#electron/vault-tasks/read-backup.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { BackupAnswers } from '#shared/ipc/backup.ts';
import type { Request } from '#shared/ipc.ts';
import { keyFilesIn, type FoundCopy } from './copies.ts';
import type { BackupDesk } from './desk.ts';
import { identitiesOf } from './second-place.ts';
import { besideFolder } from './switch.ts';

/** What was given to open a copy with, if anything. */
export type GivenKey = Omit<Request<'tryCopy'>, 'token'>;

/** Opens the copy in memory and looks at all of it. Nothing is written, neither here nor there. */
export const tryCopy = async (
  desk: BackupDesk,
  copy: FoundCopy,
  given: GivenKey,
): Promise<BackupAnswers['tryCopy']> => {
  const read = await readCopy(desk, copy, given, null);
  return read.ok ? accept(read.value.content) : read;
};

/** Unpacks the copy into a workspace beside the current one, and compares the two. */
export const restoreBeside = async (
  desk: BackupDesk,
  copy: FoundCopy,
  given: GivenKey,
  disk: Disk,
): Promise<BackupAnswers['restoreBeside']> => {
  const journal = await desk.journal();
  const session = desk.session();
  const current =
    session === null || journal === null || journal.head.keyId !== session.dataKey.id
      ? null
      : {
          journal: journal.file,
          length: journal.length,
          dataKey: Uint8Array.from(session.dataKey.bytes),
        };
  const read = await readCopy(desk, copy, given, current);
  if (!read.ok) return read;
  const written = await layBeside(desk.profile, read.value, disk);
  if (!written.ok) return written;
  return accept({ content: read.value.content, difference: read.value.difference });
};

const readCopy = async (
  desk: BackupDesk,
  copy: FoundCopy,
  { sheetKey, passphrase }: GivenKey,
  current: ReadBackupOrder['current'],
): Promise<Answer<ReadBackup, Extract<BackupAnswers['tryCopy'], { ok: false }>['reason']>> => {
  const session = desk.session();
  const answer = await desk.runTask('readBackup', {
    file: copy.file,
    identities: session === null ? [] : identitiesOf(session),
    sheetKey: sheetKey ?? null,
    passphrase:
      passphrase === undefined
        ? null
        : { text: passphrase, keyFiles: await keyFilesFor(desk.profile, copy.file) },
    current,
  });
  // The process came to its end: too large for this PC, or made to be so.
  return answer.ok ? answer.value : refuse('damaged', answer.reason);
};

/** Beside the copy, and those kept in this profile. */
const keyFilesFor = async (profile: string, file: string): Promise<readonly string[]> => {
  const own = path.join(profile, 'backup-key');
  const names = await readdir(own).catch(() => []);
  return [...(await keyFilesIn(path.dirname(file))), ...names.map((name) => path.join(own, name))];
};

/** Sealed and wrapped as it lay in the profile it came from; the folder takes its name when it is whole. */
const layBeside = async (
  profile: string,
  { keyId, journal, keys }: ReadBackup,
  disk: Disk,
): Promise<Answer<null, 'notWritable'>> => {
  const folder = besideFolder(profile);
  const unfinished = `${folder}.new`;
  try {
    await disk.remove(unfinished);
    await disk.makeFolder(path.join(unfinished, 'journal'));
    await writeNew(disk, path.join(unfinished, 'journal', `${keyId}.journal`), journal);
    await writeNew(disk, path.join(unfinished, 'keys.json'), keys);
    await disk.syncFolder(path.join(unfinished, 'journal'));
    await disk.syncFolder(unfinished);
    await disk.remove(folder);
    await disk.rename(unfinished, folder);
    await disk.syncFolder(profile);
    return accept(null);
  } catch {
    await disk.remove(unfinished).catch(() => undefined);
    return refuse('notWritable');
  }
};
