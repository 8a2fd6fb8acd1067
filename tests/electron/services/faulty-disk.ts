import { realDisk, type Disk, type DiskFile } from '#electron/services/journal/disk.ts';

export interface Fault {
  /** Which call fails, counted from 1; later ones too, when `until` says so. */
  readonly nth: number;
  readonly until?: number;
  /** A code of the disk; `short`: the write takes half of its bytes and then the disk is full. */
  readonly code: string;
  /** Whether the call was carried out before it failed, as a flush that reports an error may have been. */
  readonly done?: boolean;
}

export interface FaultyDisk {
  readonly disk: Disk;
  /** The names of the calls so far. */
  readonly calls: string[];
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

/** The real disk, which does not wait for what it has written: no test here cuts the power. */
export const quickDisk: Disk = {
  ...realDisk,
  open: async (name, mode) => ({ ...(await realDisk.open(name, mode)), sync: () => Promise.resolve() }),
  syncFolder: () => Promise.resolve(),
};

/** The real disk, on which calls fail as asked; without a fault it only counts. */
export const faultyDisk = (fault: Fault = { nth: Infinity, code: 'EIO' }): FaultyDisk => {
  const calls: string[] = [];
  const isFaulty = () => calls.length >= fault.nth && calls.length <= (fault.until ?? fault.nth);

  const step = async <Value>(name: string, call: () => Promise<Value>): Promise<Value> => {
    calls.push(name);
    if (!isFaulty()) return call();
    if (fault.done === true) await call();
    throw failure(fault.code === 'short' ? 'ENOSPC' : fault.code);
  };

  const fileOf = (file: DiskFile): DiskFile => ({
    read: (into, position) => step('read', () => file.read(into, position)),
    write: async (bytes, position) => {
      calls.push('write');
      if (!isFaulty()) return file.write(bytes, position);
      if (fault.code !== 'short') {
        if (fault.done === true) await file.write(bytes, position);
        throw failure(fault.code);
      }
      await file.write(bytes.subarray(0, Math.floor(bytes.length / 2)), position);
      throw failure('ENOSPC');
    },
    sync: () => step('sync', () => file.sync()),
    truncate: (length) => step('truncate', () => file.truncate(length)),
    state: () => step('state', () => file.state()),
    // Closing never fails here, so that no handle is left open by a test.
    close: () => file.close(),
  });

  return {
    calls,
    disk: {
      open: async (name, mode) => {
        calls.push('open');
        // Never carried out when it fails: nobody could close the file.
        if (isFaulty()) throw failure(fault.code === 'short' ? 'ENOSPC' : fault.code);
        return fileOf(await quickDisk.open(name, mode));
      },
      makeFolder: (folder) => step('makeFolder', () => quickDisk.makeFolder(folder)),
      list: (folder) => step('list', () => quickDisk.list(folder)),
      copy: (from, to) => step('copy', () => quickDisk.copy(from, to)),
      rename: (from, to) => step('rename', () => quickDisk.rename(from, to)),
      remove: (name) => step('remove', () => quickDisk.remove(name)),
      syncFolder: (folder) => step('syncFolder', () => quickDisk.syncFolder(folder)),
      kind: (name) => step('kind', () => quickDisk.kind(name)),
    },
  };
};

/** Every kind of fault that each call is given. */
export const faultKinds = ['EIO', 'ENOSPC', 'EPERM', 'short'] as const;
