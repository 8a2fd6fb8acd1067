import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { system } from './machine.ts';

/** A disk of its own for a profile, that can be cut off or filled. */
export interface OwnDisk {
  readonly folder: string;
  /** Ends it as a power cut does: nothing more is written, not even what was on its way (EXT4_IOC_SHUTDOWN, no flush). */
  readonly cutPower: () => void;
  /** Takes it away and puts it back, as a restart does; ext4 repairs itself from its journal. */
  readonly restart: () => void;
  readonly remove: () => void;
}

/** `EXT4_IOC_SHUTDOWN` with `EXT4_GOING_FLAGS_NOLOGFLUSH`: see xfstests' `godown`. */
const shutdown = [
  'import fcntl, os, struct, sys',
  'handle = os.open(sys.argv[1], os.O_RDONLY)',
  "fcntl.ioctl(handle, 0x8004587D, struct.pack('I', 2))",
].join('\n');

/** An ext4 file system in a file, mounted through a loop device. */
export const ext4Disk = (place: string, megabytes: number): OwnDisk => {
  const image = path.join(place, 'disk.img');
  const folder = path.join(place, 'disk');
  mkdirSync(folder, { recursive: true });
  system('truncate', `--size=${megabytes}M`, image);
  system('mkfs.ext4', '-q', image);
  const mount = () => system('mount', '-o', 'loop', image, folder);
  mount();
  return {
    folder,
    cutPower: () => system('/usr/bin/python3', '-c', shutdown, folder),
    restart: () => {
      unmount(folder);
      mount();
    },
    remove: () => {
      unmount(folder);
      rmSync(image, { force: true });
    },
  };
};

/** Processes that were ended a moment ago may still hold a file: then it goes when they do. */
const unmount = (folder: string): void => {
  for (let time = 0; time < 20; time += 1) {
    try {
      system('umount', folder);
      return;
    } catch {
      system('sleep', '0.1');
    }
  }
  system('umount', '--lazy', folder);
};
