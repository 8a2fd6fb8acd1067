import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { patiently } from '#electron/services/atomic-write.ts';

/** One open file. Positions and lengths in bytes. */
export interface DiskFile {
  /** Reads into all of `into`, from `position`; fewer bytes only where the file ends. */
  readonly read: (into: Uint8Array, position: number) => Promise<number>;
  /** How many of the bytes were taken. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>;
  /** Waits until the content, and what is needed to find it, is on the disk. */
  readonly sync: () => Promise<void>;
  readonly truncate: (length: number) => Promise<void>;
  /** `links` 0: the file has been removed while it was open. */
  readonly state: () => Promise<{ readonly size: number; readonly links: number }>;
  readonly close: () => Promise<void>;
}

/** `read`: must be there; `change`: must be there; `new`: must not be there. */
export type DiskMode = 'read' | 'change' | 'new';

/** The calls to the disk that journal and snapshots make, so that a test can let each of them fail. */
export interface Disk {
  readonly open: (file: string, mode: DiskMode) => Promise<DiskFile>;
  /** With the folders above it, for nobody but the owner. */
  readonly makeFolder: (folder: string) => Promise<void>;
  /** Names of what lies in the folder; none where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly copy: (from: string, to: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  /** Removes a file, or a folder with all that is in it; nothing where there is none. */
  readonly remove: (path: string) => Promise<void>;
  /** Makes names written in the folder survive a power cut. */
  readonly syncFolder: (folder: string) => Promise<void>;
  /** Null where there is nothing by that name. */
  readonly kind: (path: string) => Promise<'file' | 'folder' | 'other' | null>;
}

const flags: Readonly<Record<DiskMode, string>> = { read: 'r', change: 'r+', new: 'wx+' };

const syncFolder = async (folder: string): Promise<void> => {
  // Windows keeps names without being asked, and refuses this.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network folders cannot flush a folder; the file itself is safe.
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    await handle.close();
  }
};

// Node opens files on Windows so that others may read them meanwhile: backup programs are not shut out.
export const realDisk: Disk = {
  open: async (file, mode) => {
    const handle = await patiently(() => open(file, flags[mode], 0o600));
    return {
      read: async (into, position) => {
        let done = 0;
        while (done < into.byteLength) {
          const { bytesRead } = await handle.read(into, done, into.byteLength - done, position + done);
          if (bytesRead === 0) break;
          done += bytesRead;
        }
        return done;
      },
      write: async (bytes, position) =>
        (await handle.write(bytes, 0, bytes.byteLength, position)).bytesWritten,
      sync: () => handle.datasync(),
      truncate: (length) => handle.truncate(length),
      state: async () => {
        const { size, nlink } = await handle.stat();
        return { size, links: nlink };
      },
      close: () => handle.close(),
    };
  },
  makeFolder: async (folder) => {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    // A new folder is only as safe as its name in the one above.
    for (let made = folder; made.length >= first.length; made = path.dirname(made)) {
      await syncFolder(path.dirname(made));
    }
  },
  list: (folder) => readdir(folder).catch(onMissing([])),
  copy: copyFile,
  rename: (from, to) => patiently(() => rename(from, to)),
  remove: (name) => patiently(() => rm(name, { recursive: true, force: true })),
  syncFolder,
  kind: (name) =>
    stat(name).then(
      (found) => (found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'),
      onMissing(null),
    ),
};

/** The code of a failed call to the disk, as `ENOSPC`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Writes all of the bytes, however few the disk takes at a time. */
export const writeAll = async (file: DiskFile, bytes: Uint8Array, position: number): Promise<void> => {
  for (let done = 0; done < bytes.byteLength;) {
    const taken = await file.write(bytes.subarray(done), position + done);
    if (taken <= 0) throw Object.assign(new Error('short write'), { code: 'ESHORT' });
    done += taken;
  }
};

/** Writes a whole new file and waits for the disk; its name is safe only after {@link Disk.syncFolder}. */
export const writeNew = async (disk: Disk, name: string, bytes: Uint8Array): Promise<void> => {
  const file = await disk.open(name, 'new');
  try {
    await writeAll(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** All of a file. Throws where it cannot be read. */
export const readWhole = async (disk: Disk, name: string): Promise<Uint8Array> => {
  const file = await disk.open(name, 'read');
  try {
    const bytes = new Uint8Array((await file.state()).size);
    const length = await file.read(bytes, 0);
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
};

const onMissing =
  <Value>(value: Value) =>
  (error: unknown): Value => {
    if (codeOf(error) === 'ENOENT') return value;
    throw error;
  };
