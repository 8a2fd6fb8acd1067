import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { HardTest } from './support/hard-test.ts';
import { prepareProfile } from './support/prepared.ts';
import { randomOf } from './support/random.ts';
import { restartTwice } from './support/restart.ts';
import { killedWhileOpening } from './support/session.ts';
import { buildTomorrow } from './support/tomorrow.ts';

export const upgradeKills: HardTest = {
  name: 'upgrade-kills',
  promise:
    'killed while the database is brought to a newer schema, it is the old one or the new one, and whole',
  needs: ['linux'],
  run: async ({ times, seed, folder, say }) => {
    const kills = times(2, 100);
    const random = randomOf(seed).fork('upgrade-kills');
    const prepared = await prepareProfile(folder, { changes: [40, 60], weight: 10 });
    const app = await buildTomorrow(folder);
    const failures: string[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      const { profile, ledger } = prepared.copy('upgraded');
      // From the derivation of the key until long after the newer schema is made: nothing is made before it is unlocked.
      await killedWhileOpening(profile, { app, milliseconds: random.between(100, 3_000) });
      await pause(50);
      const { outcome, detail } = await restartTwice(profile, ledger, { app, schema: 'tomorrow' });
      if (outcome !== 'same') failures.push(`${kill + 1}: ${outcome}, ${detail}`);
      if (kill % 20 === 19) say(`${kill + 1} kills`);
    }
    return {
      runs: kills,
      failures,
      measured: { 'all there': `${kills - failures.length} of ${kills}`, app: path.basename(app) },
    };
  },
};
