import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HardTest } from './support/hard-test.ts';
import { openLedger } from './support/ledger.ts';
import { randomOf } from './support/random.ts';
import { openSession } from './support/session.ts';

export const killBursts: HardTest = {
  name: 'kill-bursts',
  promise:
    'killed in the middle of writing, nothing that said «Lagret» is lost, at the first and the second restart',
  needs: ['linux'],
  run: async ({ times, seed, folder, say }) => {
    const kills = times(30, 1_000);
    const random = randomOf(seed).fork('kill-bursts');
    const profile = path.join(folder, 'profile');
    const ledger = openLedger();
    for (let kill = 0; kill < kills; kill += 1) {
      // Each start is the first restart after the last kill, and the second one after the kill before it.
      const session = await openSession(profile);
      ledger.compare(await session.look(), `start ${kill + 1}`);
      const order = {
        from: ledger.next(),
        seed: random.below(2 ** 31),
        pause: random.pick([0, 0, 5, 40]),
      };
      await session.beginBurst(order);
      await pause(random.between(20, 620));
      await session.kill();
      ledger.take(session.acknowledged);
      if (kill % 50 === 49) say(`${kill + 1} kills, ${JSON.stringify(ledger.counts())}`);
    }
    for (const name of ['last first', 'last second']) {
      const session = await openSession(profile);
      ledger.compare(await session.look(), `${name} restart`);
      await session.kill();
    }
    return {
      runs: kills,
      failures: ledger.faults(),
      measured: { ...ledger.counts() },
    };
  },
};
