import { randomUUID } from 'node:crypto';
import { access, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { MadeFile } from './archive-files.ts';
import { openDisk, patiently, writeAtomic, type Disk } from './atomic-write.ts';
import { diskTrouble, type DiskRefusal } from './disk-trouble.ts';

/**
 * Writes a folder of files whole or not at all: beside, under a hidden name, then takes the name over. A folder of the
 * name that already lies there is never touched; the new one is then called «name (2)».
 * @returns the path of the folder
 */
export const writeFolder = async (
  parent: string,
  name: string,
  files: readonly MadeFile[],
  disk: Disk = openDisk,
): Promise<Answer<string, DiskRefusal>> => {
  const beside = path.join(parent, `.${randomUUID()}.tmp`);
  try {
    await access(parent);
    await mkdir(beside);
    for (const file of files) {
      const place = path.join(beside, ...file.path.split('/'));
      // oxlint-disable-next-line no-await-in-loop -- the first that fails stops the rest
      await mkdir(path.dirname(place), { recursive: true });
      // oxlint-disable-next-line no-await-in-loop -- as above
      const written = await writeAtomic(place, file.bytes, disk);
      if (!written.ok) throw Object.assign(new Error('refused'), { code: written.detail });
    }
    const folder = await freeName(parent, name);
    await patiently(() => disk.rename(beside, folder), disk.pause);
    return accept(folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true }).catch(() => undefined);
    return refuse(diskTrouble(codeOf(error)), codeOf(error));
  }
};

const freeName = async (parent: string, name: string): Promise<string> => {
  for (let count = 1; ; count += 1) {
    const folder = path.join(parent, count === 1 ? name : `${name} (${count})`);
    // oxlint-disable-next-line no-await-in-loop -- the first free one is wanted
    if (!(await exists(folder))) return folder;
  }
};

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
