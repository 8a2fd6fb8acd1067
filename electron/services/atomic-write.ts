import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';

interface OpenFile {
  readonly writeFile: (bytes: Uint8Array) => Promise<void>;
  readonly sync: () => Promise<void>;
  readonly stat: () => Promise<{ readonly size: number }>;
  readonly close: () => Promise<void>;
}

/** The few calls to the disk that a write makes, so that a test can let each of them fail. */
export interface Disk {
  readonly open: (file: string, flags: string) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** The disk of this PC. */
export const realDisk: Disk = {
  // For nobody but the owner, whatever folder it lies in.
  open: (file, flags) => open(file, flags, 0o600),
  rename,
  remove: (file) => rm(file, { force: true }),
  pause,
};

/** For files the user saves where the user wants them: who may read them is as in that folder. */
export const openDisk: Disk = { ...realDisk, open };

/**
 * Writes the bytes beside the file, flushes them to the disk, and only then takes the name over: after a power cut
 * the file is the old one or the new one. Anti-virus and sync programs may hold a file for a moment, so what they
 * refuse is tried again for some seconds. When it answers `notWritable`, nothing is promised of the new file, and the
 * old one is never half overwritten.
 */
export const writeAtomic = async (
  file: string,
  bytes: Uint8Array,
  disk: Disk = realDisk,
): Promise<Answer<null, 'notWritable'>> => {
  const beside = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    await writeFlushed(beside, bytes, disk);
    await patiently(() => disk.rename(beside, file), disk.pause);
    await flushFolder(path.dirname(file), disk);
    return accept(null);
  } catch (error) {
    await disk.remove(beside).catch(() => undefined);
    return refuse('notWritable', codeOf(error));
  }
};

const writeFlushed = async (file: string, bytes: Uint8Array, disk: Disk): Promise<void> => {
  const handle = await disk.open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
    const { size } = await handle.stat();
    if (size !== bytes.byteLength) throw Object.assign(new Error('short write'), { code: 'ESHORT' });
  } finally {
    await handle.close();
  }
};

/** Whether the name is one that {@link writeAtomic} writes under until the file is whole: broken off, it is left behind. */
export const isUnfinished = (name: string): boolean =>
  /^\.[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\.tmp$/.test(name);

/** Makes the new name itself survive a power cut. Windows keeps names without being asked, and refuses this. */
const flushFolder = async (folder: string, disk: Disk): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await disk.open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network folders cannot flush a folder; the file itself is safe.
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
};

const passing = ['EPERM', 'EBUSY', 'EACCES'];

/** Tries again for some seconds while another program holds the file; then throws what it was refused with. */
export const patiently = async <Value>(
  attempt: () => Promise<Value>,
  wait: Disk['pause'] = pause,
): Promise<Value> => {
  for (let tried = 0; ; tried += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (tried === 9 || !passing.includes(codeOf(error) ?? '')) throw error;
      await wait(10 * 2 ** tried);
    }
  }
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
