import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../../build/process.ts';
import { inRoot } from '../../build/project.ts';
import { faultFiles, judgeFaults } from './support/fault-report.ts';
import type { HardTest } from './support/hard-test.ts';
import { reportOfNpmTest } from './support/reports.ts';

/**
 * The unit tests of the disk's faults, looked over as one. They are not the real app: the disk is one that is handed in
 * and fails on demand. What the real app does on a real full disk is tried by `disk-full`.
 */
export const faults: HardTest = {
  name: 'faults',
  promise:
    'unit tests, with a disk that fails on demand and not in the real app: never a false «Lagret» at any failing call',
  needs: [],
  run: async ({ folder, long }) => {
    const file = (long ? null : reportOfNpmTest('node_modules/.cache/unit.json')) ?? (await runThem(folder));
    if (!existsSync(file)) return { runs: 0, failures: ['vitest left no report'], measured: {} };
    return judgeFaults(JSON.parse(readFileSync(file, 'utf8')));
  },
};

const runThem = async (folder: string): Promise<string> => {
  const file = path.join(folder, 'faults.json');
  const vitest = inRoot('node_modules/vitest/vitest.mjs');
  const args = ['--config', 'build/vitest.config.ts', '--reporter=json', `--outputFile.json=${file}`];
  await runTool(vitest, ['run', ...args, ...Object.keys(faultFiles)]);
  return file;
};
