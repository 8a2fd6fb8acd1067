import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { measured, median, type Measurements } from '../../build/measurement.ts';
import { inRoot } from '../../build/project.ts';
import { foundDemoProfile } from './demo-profile.ts';
import { memoryOf } from './memory.ts';
import { start, type Started } from './started.ts';
import { openToLock, unlocked } from './unlocking.ts';

const rounds = 5;

/** From process start to a usable Oversikt with the demo data, without the time a passphrase takes, and the memory it then holds, against a bare window. */
export const measureStart = async (): Promise<Measurements> => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'samspill-bench-'));
  const bareProfile = mkdtempSync(path.join(os.tmpdir(), 'samspill-bare-'));
  try {
    await foundDemoProfile(profile);
    const ours: Look[] = [];
    const bare: Look[] = [];
    // In turns, so that what else the machine does falls on both alike.
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await look(inRoot('tests/bench/bare'), [`--user-data-dir=${bareProfile}`], 'main h1'));
      ours.push(await lookUnlocked(profile));
    }
    const middle = (looks: readonly Look[], part: keyof Look) => median(looks.map((one) => one[part]));
    return {
      'start.ready': measured(middle(ours, 'ready'), 'ms', middle(bare, 'ready')),
      'memory.pss': measured(middle(ours, 'memory'), 'MB', middle(bare, 'memory')),
    };
  } finally {
    for (const folder of [profile, bareProfile]) rmSync(folder, { recursive: true, force: true });
  }
};

interface Look {
  readonly ready: number;
  readonly memory: number;
}

const look = async (app: string, args: readonly string[], content: string): Promise<Look> => {
  const started = await start(app, args, content);
  return { ready: started.ready, memory: await memoryOfAll(started) };
};

const lookUnlocked = async (profile: string): Promise<Look> => {
  const started = await openToLock(profile);
  const ready = started.ready + (await unlocked(started.page));
  return { ready, memory: await memoryOfAll(started) };
};

const memoryOfAll = async (started: Started): Promise<number> => {
  // What the start left behind is collected in its first seconds.
  await pause(3000);
  const memory = memoryOf(started.pid);
  await started.end();
  return memory;
};
