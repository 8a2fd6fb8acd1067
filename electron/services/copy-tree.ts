import path from 'node:path';
import type { Disk } from './journal/disk.ts';

/**
 * Copies a file, or a folder with all that is in it, and waits until the copy is on the disk. What vanishes meanwhile
 * (a database that is open) is left out; anything else that fails is thrown.
 */
export const copyTree = async (from: string, to: string, disk: Disk): Promise<void> => {
  const kind = await disk.kind(from);
  if (kind === 'file') return copyFlushed(from, to, disk);
  if (kind !== 'folder') return;
  await disk.makeFolder(to);
  for (const name of await disk.list(from)) {
    await copyTree(path.join(from, name), path.join(to, name), disk);
  }
  await disk.syncFolder(to);
};

const copyFlushed = async (from: string, to: string, disk: Disk): Promise<void> => {
  try {
    await disk.copy(from, to);
  } catch (error) {
    if ((await disk.kind(from)) === null) return;
    throw error;
  }
  const file = await disk.open(to, 'change');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
};
