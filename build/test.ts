import { existsSync, readFileSync, rmSync } from 'node:fs';
import { buildIfChanged } from './app-build.ts';
import { hidden } from './display.ts';
import { prepare } from './prepare.ts';
import { run, runTool } from './process.ts';
import { inRoot } from './project.ts';
import { electronRuntime, runtimeEnvironment } from './runtime-doors.ts';
import { say } from './terminal.ts';
import { closingLine, none, storyCount, unitCount, type Count } from './test-counts.ts';

/**
 * `npm test`: everything. Each step runs even when an earlier one failed, so that one run shows all that is wrong; the
 * closing line counts the tests, and the exit code is 0 only when all is green.
 */
const failed: string[] = [];

const step = async (name: string, work: () => Promise<number>): Promise<void> => {
  say(`── ${name}`);
  const started = Date.now();
  if ((await work()) !== 0) failed.push(name);
  say(
    `   ${name}: ${failed.includes(name) ? 'FAILED' : 'ok'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
};

/** A script of package.json, with the npm that started us. */
const script = (name: string): Promise<number> => {
  const npm = process.env['npm_execpath'];
  return npm === undefined ? run('npm', ['run', '--silent', name]) : runTool(npm, ['run', '--silent', name]);
};

/** Reads a report if the tool got so far; tests that are not green count as a failed step. */
const counted = (name: string, file: string, read: (report: string) => Count): Count => {
  if (!existsSync(file)) return none;
  const count = read(readFileSync(file, 'utf8'));
  if (count.others > 0 && !failed.includes(name)) failed.push(name);
  return count;
};

await prepare('window', 'hidden-window', 'readers');
const runtime = await electronRuntime();

for (const name of ['types', 'lint', 'format:check', 'knip', 'audit']) await step(name, () => script(name));

const unitReport = inRoot('node_modules/.cache/unit.json');
rmSync(unitReport, { force: true });
await step('unit', () =>
  runTool(inRoot('node_modules/vitest/vitest.mjs'), [
    'run',
    '--config',
    'build/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ]),
);
const unit = counted('unit', unitReport, unitCount);

await buildIfChanged();
const storyReport = inRoot('test-results/e2e.json');
rmSync(storyReport, { force: true });
await step('end-to-end', () => {
  const playwright = [
    inRoot('node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    'build/playwright.config.ts',
  ];
  return run(...hidden(process.execPath, playwright), runtimeEnvironment(runtime));
});
const stories = counted('end-to-end', storyReport, storyCount);

say(closingLine(unit, stories, failed));
process.exitCode = failed.length === 0 ? 0 : 1;
