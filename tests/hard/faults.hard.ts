import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from '../../build/process.ts';
import { inRoot } from '../../build/project.ts';
import { z } from '../../shared/zod.ts';
import type { HardResult, HardTest } from './support/hard-test.ts';
import { reportOfNpmTest } from './support/reports.ts';

/** Where each owner lets every call to the disk fail, one after the other: journal, keys, copies, deletion, start. */
const folders = ['tests/electron/services', 'tests/electron/vault-tasks', 'tests/renderer/db'];

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
});

export const faults: HardTest = {
  name: 'faults',
  promise:
    'every call to the disk fails once, in saving, copying, upgrading, importing: never a false «Lagret»',
  needs: [],
  run: async ({ folder, long }) => {
    const file = long ? null : reportOfNpmTest('node_modules/.cache/unit.json');
    return judge(file ?? (await runThem(folder)));
  },
};

const runThem = async (folder: string): Promise<string> => {
  const file = path.join(folder, 'faults.json');
  const vitest = inRoot('node_modules/vitest/vitest.mjs');
  const args = ['--config', 'build/vitest.config.ts', '--reporter=json', `--outputFile.json=${file}`];
  await runTool(vitest, ['run', ...args, ...folders]);
  return file;
};

const judge = (file: string): HardResult => {
  if (!existsSync(file)) return { runs: 0, failures: ['vitest left no report'], measured: {} };
  const report = reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const ours = report.testResults.filter(({ name }) => folders.some((folder) => name.includes(folder)));
  const all = ours.flatMap(({ assertionResults }) => assertionResults);
  const failed = all.filter(({ status }) => status !== 'passed');
  const atEveryCall = all.filter(({ fullName }) =>
    /every|each|any|n-th|whichever|fault|fails/i.test(fullName),
  );
  return {
    runs: all.length,
    failures: failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0] ?? ''}`),
    measured: { passed: all.length - failed.length, 'about faults': atEveryCall.length },
  };
};
