import { statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { HardTest } from './support/hard-test.ts';
import { openLedger } from './support/ledger.ts';
import { filesIn } from './support/prepared.ts';
import { randomOf } from './support/random.ts';
import { openSession } from './support/session.ts';

/** Milliseconds in which the file must grow: the burst writes many times a second. */
const patience = 20_000;

/** The moment the kill falls on: the database has just taken a change, or the journal just has. */
const moments = ['database', 'journal'] as const;

export const betweenWrites: HardTest = {
  name: 'between-writes',
  promise:
    'killed after the database has a change and before the journal has it, or right after, the two agree again',
  needs: ['linux'],
  run: async ({ times, seed, folder }) => {
    const kills = times(6, 200);
    const random = randomOf(seed).fork('between-writes');
    const profile = path.join(folder, 'profile');
    const ledger = openLedger();
    let caught = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const session = await openSession(profile);
      ledger.compare(await session.look(), `start ${kill + 1}`);
      const order = { from: ledger.next(), seed: random.below(2 ** 31), pause: 2 };
      await session.beginBurst(order);
      const files = filesOf(profile, moments[kill % moments.length] ?? 'journal');
      if (await growsBy(files, random.between(1, 30))) caught += 1;
      await session.kill();
      ledger.take(session.acknowledged);
    }
    for (const name of ['last first', 'last second']) {
      const session = await openSession(profile);
      ledger.compare(await session.look(), `${name} restart`);
      await session.kill();
    }
    const failures = [
      ...ledger.faults(),
      ...(caught === kills ? [] : [`only ${caught} kills hit their moment`]),
    ];
    return { runs: kills, failures, measured: { ...ledger.counts() } };
  },
};

const filesOf = (profile: string, moment: (typeof moments)[number]): readonly string[] =>
  moment === 'database'
    ? filesIn(path.join(profile, 'IndexedDB')).filter((file) => file.endsWith('.log'))
    : filesIn(path.join(profile, 'journal')).filter((file) => file.endsWith('.journal'));

/** Waits, without ever sleeping, until one of the files has grown so many times. */
const growsBy = async (files: readonly string[], times: number): Promise<boolean> => {
  const sizes = files.map(sizeOf);
  const end = Date.now() + patience;
  let seen = 0;
  while (Date.now() < end) {
    // The messages of the app must come through in between.
    await nextTurn();
    for (let look = 0; look < 200; look += 1) {
      for (const [place, file] of files.entries()) {
        const size = sizeOf(file);
        if (size === sizes[place]) continue;
        sizes[place] = size;
        seen += 1;
        if (seen >= times) return true;
      }
    }
  }
  return false;
};

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
