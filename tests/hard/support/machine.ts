import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inRoot } from '../../../build/project.ts';
import type { Need } from './hard-test.ts';

/** Why the machine does not have what is needed; null: it has. Found out by trying, on something that may be thrown away. */
export const lacking = (needs: readonly Need[]): string | null => {
  for (const need of needs) {
    const reason = checks[need]();
    if (reason !== null) return reason;
  }
  return null;
};

/** Runs a program of the system; throws with what it said. */
export const system = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const works = (attempt: () => unknown, otherwise: string): string | null => {
  try {
    attempt();
    return null;
  } catch {
    return otherwise;
  }
};

const onLinux = (): string | null =>
  process.platform === 'linux' ? null : 'it looks into /proc, which only Linux has';

const checks: Readonly<Record<Need, () => string | null>> = {
  linux: onLinux,
  namespaces: () =>
    onLinux() ??
    works(
      () =>
        system(
          'unshare',
          '--net',
          '--mount',
          'sh',
          '-c',
          'ip link set lo up && mount --make-rprivate / && true',
        ),
      'the machine allows no network namespace',
    ) ??
    works(
      () =>
        system(
          '/usr/bin/python3',
          '-c',
          'import socket; socket.socket(socket.AF_PACKET, socket.SOCK_RAW).close()',
        ),
      'the machine allows nobody to look at its packets (python3, AF_PACKET)',
    ),
  mounts: () =>
    onLinux() ??
    works(
      () => withFolder((folder) => mounted(['-t', 'tmpfs', '-o', 'size=1m', 'none', folder], folder)),
      'the machine allows no mounts',
    ),
  loopMounts: () =>
    onLinux() ??
    works(
      () =>
        withFolder((folder) => {
          const image = `${folder}.img`;
          try {
            system('truncate', '--size=8M', image);
            system('mkfs.ext4', '-q', image);
            mounted(['-o', 'loop', image, folder], folder);
          } finally {
            rmSync(image, { force: true });
          }
        }),
      'the machine allows no loop mounts',
    ),
  packages: () =>
    existsSync(inRoot('release/linux-unpacked/samspill'))
      ? null
      : 'there is no package in release/ (npm run package makes one)',
};

const mounted = (args: readonly string[], folder: string): void => {
  system('mount', ...args);
  system('umount', folder);
};

const withFolder = (use: (folder: string) => void): void => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-hard-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
