import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HardTest } from './support/hard-test.ts';
import { openLedger } from './support/ledger.ts';
import { ext4Disk } from './support/mounts.ts';
import { randomOf } from './support/random.ts';
import { openSession } from './support/session.ts';

export const powerCut: HardTest = {
  name: 'power-cut',
  promise:
    'the power goes in the middle of writing: nothing that said «Lagret» is lost, at the first and the second start',
  needs: ['linux', 'loopMounts'],
  run: async ({ times, seed, folder, say }) => {
    const cuts = times(4, 300);
    const random = randomOf(seed).fork('power-cut');
    const disk = ext4Disk(folder, 300);
    const profile = path.join(disk.folder, 'profile');
    const ledger = openLedger();
    try {
      for (let cut = 0; cut < cuts; cut += 1) {
        const session = await openSession(profile);
        ledger.compare(await session.look(), `start ${cut + 1}`);
        const order = {
          from: ledger.next(),
          seed: random.below(2 ** 31),
          pause: random.pick([0, 10, 60]),
        };
        await session.beginBurst(order);
        await pause(random.between(100, 1_500));
        // What the app says after this moment it can no longer know, so it does not count.
        const acknowledged = [...session.acknowledged];
        disk.cutPower();
        await session.kill();
        ledger.take(acknowledged);
        disk.restart();
        if (cut % 20 === 19) say(`${cut + 1} cuts, ${JSON.stringify(ledger.counts())}`);
      }
      for (const name of ['last first', 'last second']) {
        const session = await openSession(profile);
        ledger.compare(await session.look(), `${name} restart`);
        await session.kill();
      }
    } finally {
      disk.remove();
    }
    return { runs: cuts, failures: ledger.faults(), measured: { ...ledger.counts() } };
  },
};
