import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { toLetGo, type Kept } from '#shared/exchange/retention.ts';
import type { Request } from '#shared/ipc.ts';
import type { KeptSnapshot } from '#shared/ipc/journal.ts';
import { codeOf, readWhole, writeNew, type Disk } from '#electron/services/journal/disk.ts';
import {
  decodeSnapshot,
  decodeSnapshotHead,
  encodeSnapshot,
  longestHead,
  type SnapshotHead,
} from './snapshot-file.ts';

export const snapshotsFolder = (profile: string): string => path.join(profile, 'snapshots');

/** Where snapshots lie, and what it takes to make one. */
export interface SnapshotDesk {
  readonly profile: string;
  readonly disk: Disk;
  readonly now: () => Date;
  /** The id of the key that is open; null while locked. */
  readonly keyId: () => string | null;
  /** Opens the file with the key that is open, and compares what is inside with its digest. */
  readonly check: (file: string) => Promise<boolean>;
  /** `keys.json` as it is; null: there is none that can be read. */
  readonly keyFileText: () => Promise<string | null>;
}

/**
 * Keeps a snapshot. It counts only when it has been read back from the disk, opened and compared; one that does not is
 * removed again. The key file is laid beside, and old snapshots go by the rule of retention.
 */
export const keepSnapshot = async (
  order: Request<'keepSnapshot'>,
  desk: SnapshotDesk,
): Promise<Answer<null, 'notWritten' | 'locked'>> => {
  const { disk, profile } = desk;
  const keyId = desk.keyId();
  if (keyId === null) return refuse('locked');
  const folder = snapshotsFolder(profile);
  const now = desk.now();
  const file = path.join(folder, nameOf({ sequence: order.sequence, made: now.toISOString(), keyId }));
  const beside = `${file}.new`;
  try {
    await disk.makeFolder(folder);
    await disk.remove(beside);
    await writeNew(disk, beside, encodeSnapshot(order, { keyId, made: now.toISOString() }));
    await disk.rename(beside, file);
    await disk.syncFolder(folder);
    const read = decodeSnapshot(await readWhole(disk, file));
    const same = read !== null && Buffer.compare(read.bytes, order.bytes) === 0;
    if (!same || !(await desk.check(file))) {
      await disk.remove(file);
      return refuse('notWritten', 'differs');
    }
  } catch (error) {
    await disk.remove(beside).catch(() => undefined);
    return refuse('notWritten', codeOf(error));
  }
  // The snapshot stands; what fails from here on is tried again with the next one.
  await layKeys(desk).catch(() => undefined);
  await thin(profile, disk).catch(() => undefined);
  return accept(null);
};

/**
 * Lays the key file of now beside the snapshots, where there are any: one for all of them, since a passphrase that no longer
 * opens shall not open an older one either. Throws where the disk refuses.
 */
export const layKeys = async ({
  profile,
  disk,
  keyFileText,
}: Pick<SnapshotDesk, 'profile' | 'disk' | 'keyFileText'>): Promise<void> => {
  const folder = snapshotsFolder(profile);
  const text = await keyFileText();
  if (text === null || (await disk.kind(folder)) === null) return;
  const file = path.join(folder, keysName);
  const bytes = Buffer.from(text, 'utf8');
  if ((await disk.kind(file)) === 'file' && bytes.equals(await readWhole(disk, file))) return;
  const beside = `${file}.new`;
  await disk.remove(beside);
  await writeNew(disk, beside, bytes);
  await disk.rename(beside, file);
  await disk.syncFolder(folder);
};

/** The newest snapshot under the key that is whole and not beyond `upTo`; null: none. */
export const readSnapshot = async (
  { profile, disk }: Pick<SnapshotDesk, 'profile' | 'disk'>,
  { upTo, keyId }: { readonly upTo: number; readonly keyId: string },
): Promise<Answer<KeptSnapshot | null, 'notReadable'>> => {
  try {
    const all = await listSnapshots(profile, disk);
    const fitting = all.filter((listed) => listed.keyId === keyId && listed.sequence <= upTo);
    for (const { name } of fitting.toSorted(
      (a, b) => b.sequence - a.sequence || (a.made < b.made ? 1 : -1),
    )) {
      const read = await readWhole(disk, path.join(snapshotsFolder(profile), name)).then(
        decodeSnapshot,
        () => null,
      );
      if (read === null || read.head.keyId !== keyId || read.head.sequence > upTo) continue;
      const { sequence, chain, digest, made } = read.head;
      return accept({ sequence, chain, digest, made, bytes: read.bytes });
    }
    return accept(null);
  } catch (error) {
    return refuse('notReadable', codeOf(error));
  }
};

/** The newest snapshot is much smaller than the one before it, and nothing large was meant to go. */
export interface Shrunk {
  /** Bytes. */
  readonly before: number;
  readonly after: number;
}

const muchSmaller = 0.8;
/** Taken just before something that may take much away: the next one may well be smaller. */
const beforeLoss: readonly SnapshotHead['reason'][] = ['import', 'restore', 'largeDelete', 'upgrade'];

export const shrunkSnapshot = async (
  { profile, disk }: Pick<SnapshotDesk, 'profile' | 'disk'>,
  keyId: string,
): Promise<Shrunk | null> => {
  const all = (await listSnapshots(profile, disk)).filter((listed) => listed.keyId === keyId);
  const [last, previous] = await Promise.all(
    all
      .toSorted((a, b) => (a.made < b.made ? 1 : -1))
      .slice(0, 2)
      .map(({ name }) => headOf(path.join(snapshotsFolder(profile), name), disk)),
  );
  if (last === undefined || last === null || previous === undefined || previous === null) return null;
  if (beforeLoss.includes(previous.reason) || last.length >= previous.length * muchSmaller) return null;
  return { before: previous.length, after: last.length };
};

interface Listed extends Kept {
  readonly sequence: number;
  readonly keyId: string;
}

const shape = /^(\d{9,})-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z)-([0-9a-f]{16})\.snapshot$/;
const keysName = 'keys.json';

const nameOf = ({ sequence, made, keyId }: Omit<Listed, 'name'>): string =>
  `${String(sequence).padStart(9, '0')}-${made.replaceAll(/[:.]/g, '-')}-${keyId}.snapshot`;

const listSnapshots = async (profile: string, disk: Disk): Promise<readonly Listed[]> =>
  (await disk.list(snapshotsFolder(profile))).flatMap((name) => {
    const [, sequence, instant, keyId] = shape.exec(name) ?? [];
    if (sequence === undefined || instant === undefined || keyId === undefined) return [];
    const made = instant.replace(/T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z/, 'T$1:$2:$3.$4Z');
    return [{ name, made, sequence: Number(sequence), keyId }];
  });

const thin = async (profile: string, disk: Disk): Promise<void> => {
  const folder = snapshotsFolder(profile);
  const unfinished = (await disk.list(folder)).filter((name) => name.endsWith('.new'));
  for (const name of unfinished) await disk.remove(path.join(folder, name));
  for (const { name } of toLetGo(await listSnapshots(profile, disk)))
    await disk.remove(path.join(folder, name));
};

const headOf = async (name: string, disk: Disk): Promise<SnapshotHead | null> => {
  try {
    const file = await disk.open(name, 'read');
    try {
      const bytes = new Uint8Array(longestHead);
      return decodeSnapshotHead(bytes.subarray(0, await file.read(bytes, 0)))?.head ?? null;
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
};
