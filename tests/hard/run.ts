import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../../build/terminal.ts';
import { hardTests } from './all.ts';
import type { HardReport, HardTest } from './support/hard-test.ts';
import { lacking } from './support/machine.ts';
import { endAll } from './support/session.ts';
import { closing, row } from './support/table.ts';

/** Runs the hard tests one after the other and says what came of each; exit code 0 only when none failed. */
const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    times: { type: 'string' },
    seed: { type: 'string', default: '20261122' },
    json: { type: 'string' },
    list: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
if (!Number.isSafeInteger(seed)) throw new Error('--seed is a whole number');
const asked = values.times === undefined ? null : Number(values.times);
if (asked !== null && !(Number.isSafeInteger(asked) && asked > 0))
  throw new Error('--times is a whole number');
const times = (short: number, long: number): number => asked ?? (values.long ? long : short);
const unknown = values.only.filter((name) => !hardTests.some((test) => test.name === name));
if (unknown.length > 0) throw new Error(`there is no hard test ${unknown.join(', ')}`);
const chosen = hardTests.filter(({ name }) => values.only.length === 0 || values.only.includes(name));

const runOne = async (test: HardTest): Promise<HardReport> => {
  const { name, promise } = test;
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 100) / 10;
  const reason = lacking(test.needs);
  const nothing = { name, promise, runs: 0, measured: {} };
  if (reason !== null) return { ...nothing, outcome: 'not run', seconds: 0, failures: [], reason };
  const folder = mkdtempSync(path.join(os.tmpdir(), `samspill-hard-${name}-`));
  try {
    const run = { long: values.long, times, seed, folder, say: (line: string) => say(`${name}: ${line}`) };
    const { runs, failures, measured, notRun } = await test.run(run);
    const failed = failures.length > 0;
    if (!failed) rmSync(folder, { recursive: true, force: true });
    else say(`${name}: what was left is in ${folder}`);
    const outcome = failed ? 'failed' : notRun === undefined ? 'passed' : 'not run';
    return { name, promise, outcome, runs, seconds: seconds(), failures, measured, reason: notRun ?? null };
  } catch (error) {
    const failures = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
    return { ...nothing, outcome: 'failed', seconds: seconds(), failures, reason: null };
  } finally {
    await endAll();
  }
};

if (values.list) {
  for (const { name, promise } of chosen) process.stdout.write(`${name.padEnd(18)} ${promise}\n`);
} else {
  say(`${values.long ? 'long' : 'short'} form, seed ${seed}`);
  const reports: HardReport[] = [];
  for (const test of chosen) {
    say(`── ${test.name}: ${test.promise}`);
    const report = await runOne(test);
    reports.push(report);
    for (const failure of report.failures.slice(0, 20)) say(`   FAILED ${failure}`);
  }
  process.stdout.write(`${[...reports.map(row), closing(reports)].join('\n')}\n`);
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ seed, long: values.long, reports }, null, 2)}\n`);
  }
  process.exitCode = reports.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
