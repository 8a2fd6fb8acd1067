import { statSync, truncateSync } from 'node:fs';
import path from 'node:path';
import type { HardTest } from './support/hard-test.ts';
import { filesIn, prepareProfile } from './support/prepared.ts';
import { randomOf } from './support/random.ts';
import { restartTwice } from './support/restart.ts';

/** More than this is never torn off at once by a kill: a record's head is 7 bytes, and what follows is cut anywhere. */
const most = 64;

export const tornLogs: HardTest = {
  name: 'torn-logs',
  promise:
    'a torn end of any log of the database, 1 to 64 bytes, costs nothing, at the first and the second start',
  needs: ['linux'],
  run: async ({ long, seed, folder, say }) => {
    const random = randomOf(seed).fork('torn-logs');
    const prepared = await prepareProfile(folder, { changes: [20, 60] });
    const every = Array.from({ length: most }, (_, place) => place + 1);
    const lengths = long ? every : [7, 20, random.between(1, most)];
    const failures: string[] = [];
    let told = 0;
    for (const length of lengths) {
      const { profile, ledger } = prepared.copy('torn');
      const logs = filesIn(path.join(profile, 'IndexedDB')).filter((file) => /\.log$|MANIFEST-/.test(file));
      for (const log of logs) truncateSync(log, Math.max(0, statSync(log).size - length));
      const { outcome, detail } = await restartTwice(profile, ledger);
      if (outcome !== 'same') failures.push(`${length} bytes off ${logs.length} logs: ${outcome}, ${detail}`);
      if (detail !== '') told += 1;
      if (length % 16 === 0) say(`${length} bytes`);
    }
    const measured = { 'all back': `${lengths.length - failures.length} of ${lengths.length}`, told };
    return { runs: lengths.length, failures, measured };
  },
};
