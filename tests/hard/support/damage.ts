import {
  closeSync,
  cpSync,
  existsSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { filesIn } from './prepared.ts';
import type { Random } from './random.ts';

export const damages = ['bit flip', 'truncate', 'zero', 'delete', 'stale copy', 'folder gone'] as const;
export type Damage = (typeof damages)[number];

interface Scene {
  /** The folder something happens in. */
  readonly folder: string;
  /** The same folder at an earlier time. */
  readonly earlier: string;
  readonly random: Random;
  /** Which files count; all when left out. */
  readonly only?: (file: string) => boolean;
}

/** Breaks one thing in the folder, and says what, so that it can be done again. */
export const breakSomething = (
  damage: Damage,
  { folder, earlier, random, only = () => true }: Scene,
): string => {
  if (damage === 'folder gone') {
    rmSync(folder, { recursive: true, force: true });
    return `${path.basename(folder)} gone`;
  }
  const files = filesIn(folder).filter((file) => only(file) && statSync(file).size > 0);
  const file = random.pick(files.toSorted());
  const name = path.basename(file);
  const size = statSync(file).size;
  const at = random.below(size);
  switch (damage) {
    case 'bit flip': {
      const bit = random.below(8);
      overwrite(file, at, Buffer.from([byteAt(file, at) ^ (1 << bit)]));
      return `bit ${bit} of byte ${at} of ${name}`;
    }
    case 'truncate':
      truncateSync(file, at);
      return `${name} cut to ${at} of ${size} bytes`;
    case 'zero':
      overwrite(file, at, Buffer.alloc(Math.min(4096, size - at)));
      return `4 kB of zeros from byte ${at} of ${name}`;
    case 'delete':
      rmSync(file);
      return `${name} deleted`;
    default: {
      const older = path.join(earlier, path.relative(folder, file));
      if (!existsSync(older)) {
        // It is younger than the copy: the whole folder as it was is the honest stale copy.
        rmSync(folder, { recursive: true, force: true });
        cpSync(earlier, folder, { recursive: true });
        return `the whole of ${path.basename(folder)} as it was earlier`;
      }
      cpSync(older, file);
      return `${name} as it was earlier`;
    }
  }
};

const byteAt = (file: string, at: number): number => {
  const byte = Buffer.alloc(1);
  const handle = openSync(file, 'r');
  readSync(handle, byte, 0, 1, at);
  closeSync(handle);
  return byte[0] ?? 0;
};

const overwrite = (file: string, at: number, bytes: Buffer): void => {
  const handle = openSync(file, 'r+');
  writeSync(handle, bytes, 0, bytes.length, at);
  closeSync(handle);
};
