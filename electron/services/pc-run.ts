import { readFile } from 'node:fs/promises';
import os from 'node:os';

/** A clock that is set a little must not look like a new start. */
const grain = 5 * 60_000;

/**
 * Names the run of the PC from its start to its shutting down. Where the system has no name for it, the time it was
 * started: too coarse only makes two runs look like one, and the passphrase asked for once more.
 */
export const pcRun = async (): Promise<string> => {
  if (process.platform === 'linux') {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    if (boot.trim() !== '') return boot.trim();
  }
  return `started-${Math.round((Date.now() - os.uptime() * 1000) / grain)}`;
};
