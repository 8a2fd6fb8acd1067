import { measured, percentile, type Measurements } from '../../build/measurement.ts';
import { demoSpringDay } from '../../shared/templates/demo.ts';
import { launchApp } from '../support/app.ts';
import { bringIn } from './bring-in.ts';

const rounds = 300;

/** One change of a row, rules, journal and acknowledgement included, against a raw strict put in IndexedDB. */
export const measureCommit = async (): Promise<Measurements> => {
  const running = await launchApp({ kind: 'test' });
  const { page } = running;
  await bringIn(page);
  // The first of each warms up what both use.
  await page.evaluate(() => window.inPage.timePuts(50));
  const puts = await page.evaluate((count) => window.inPage.timePuts(count), rounds);
  const commits = await page.evaluate(([count, today]) => window.inPage.timeCommits(count, today), [
    rounds,
    demoSpringDay,
  ] as const);
  await running.close();
  return {
    'commit.p50': measured(percentile(commits, 0.5), 'ms', percentile(puts, 0.5)),
    'commit.p95': measured(percentile(commits, 0.95), 'ms', percentile(puts, 0.95)),
  };
};
