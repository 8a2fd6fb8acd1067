import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { HardRun, HardResult, HardTest } from './support/hard-test.ts';
import { openLedger } from './support/ledger.ts';
import { ext4Disk } from './support/mounts.ts';
import { randomOf } from './support/random.ts';
import { goToReception, openNote, saysNotSaved, saysSaved } from './support/screen.ts';
import { openSession } from './support/session.ts';

/** Milliseconds within which it must be told. */
const patience = 1_000;

export const diskFull: HardTest = {
  name: 'disk-full',
  promise:
    'with not one byte left it says so within a second, keeps the text, and saves it when there is room again',
  needs: ['linux', 'loopMounts'],
  run: async (run) => {
    const disk = ext4Disk(run.folder, 120);
    try {
      return await fillAgain(run, disk.folder);
    } finally {
      disk.remove();
    }
  },
};

const fillAgain = async ({ times: howOften, seed }: HardRun, folder: string): Promise<HardResult> => {
  const times = howOften(2, 100);
  const random = randomOf(seed).fork('disk-full');
  const profile = path.join(folder, 'profile');
  const filler = path.join(folder, 'filler');
  const failures: string[] = [];
  const ledger = openLedger();
  let slowest = 0;
  const session = await openSession(profile);
  await goToReception(session.page);
  for (let time = 0; time < times; time += 1) {
    const number = ledger.next();
    const text = `merke<${number}> Skrevet på full disk. ${'Mer. '.repeat(random.below(4_000))}`;
    fill(filler);
    const note = await openNote(session.page, random.below(40));
    await note.fill(text);
    const began = performance.now();
    await note.blur();
    const isTold = await saysNotSaved(session.page, 5_000);
    const took = performance.now() - began;
    if (isTold) slowest = Math.max(slowest, took);
    if (!isTold && !(await isReallySaved(session)))
      failures.push(`${time + 1}: it did not say that it is not saved`);
    if (isTold && took > patience) failures.push(`${time + 1}: it took ${Math.round(took)} ms to say so`);
    if ((await note.inputValue()) !== text)
      failures.push(`${time + 1}: the text is not on the screen any more`);
    rmSync(filler);
    // It tries again by itself every few seconds.
    if (await saysSaved(session.page, 15_000)) ledger.take([number]);
    else failures.push(`${time + 1}: it was not saved when there was room again`);
    ledger.compare(await session.look(), `after time ${time + 1}`);
  }
  await session.kill();
  for (const name of ['first', 'second']) {
    const again = await openSession(profile);
    ledger.compare(await again.look(), `${name} restart`);
    await again.kill();
  }
  return {
    runs: times,
    failures: [...failures, ...ledger.faults()],
    measured: { 'told within ms': Math.round(slowest), ...ledger.counts() },
  };
};

/** A change that still found room in what was set aside for the files is no fault. */
const isReallySaved = async (session: Awaited<ReturnType<typeof openSession>>): Promise<boolean> =>
  (await session.look()).faults.length === 0 && saysSaved(session.page, 1_000);

/** Fills the disk to the last byte. */
const fill = (file: string): void => {
  const handle = openSync(file, 'w');
  for (const size of [1_000_000, 4_096, 1]) {
    const block = Buffer.alloc(size, 1);
    try {
      for (;;) if (writeSync(handle, block) < size) break;
    } catch {
      // Full for blocks of this size.
    }
  }
  closeSync(handle);
};
