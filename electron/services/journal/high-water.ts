import { crc32 } from 'node:zlib';
import path from 'node:path';
import { readWhole, writeNew, type Disk } from './disk.ts';

/**
 * Beside the journal stands how far it has come, written when nothing has been appended for a while: records that are
 * cut off whole leave no other trace in a file that only grows. It may lag behind, and never runs ahead.
 */
const markFile = (journal: string): string => `${journal}.reached`;

/** The sequence that stands beside the journal; 0 where none does, or where it cannot be read. */
export const readHighWater = async (journal: string, disk: Disk): Promise<number> => {
  try {
    const name = markFile(journal);
    if ((await disk.kind(name)) !== 'file') return 0;
    const [sequence, check] = Buffer.from(await readWhole(disk, name))
      .toString('latin1')
      .split(' ');
    return sequence !== undefined && check === checkOf(sequence) ? Number(sequence) : 0;
  } catch {
    // It is a second witness only: the journal itself says what there is.
    return 0;
  }
};

export const writeHighWater = async (journal: string, sequence: number, disk: Disk): Promise<void> => {
  const name = markFile(journal);
  const beside = `${name}.new`;
  await disk.remove(beside);
  await writeNew(disk, beside, Buffer.from(`${sequence} ${checkOf(String(sequence))}`, 'latin1'));
  await disk.rename(beside, name);
  await disk.syncFolder(path.dirname(name));
};

const checkOf = (text: string): string => crc32(text).toString(16);
