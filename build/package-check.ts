import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { debuggingAddress, lookIn } from './debugging.ts';
import { hidden } from './display.ts';
import type { Runtime } from './electron-runtime.ts';
import { openFuses } from './fuses.ts';
import { sandboxSwitches } from './runtime-doors.ts';
import { say, stop } from './terminal.ts';

/**
 * Looks at the packed app as it is: its fuses, its list of parts, and that it opens and says which runtime it carries. A package for real
 * use must end at once when somebody asks to look into it.
 */
export const checkPackage = async (folder: string, runtime: Runtime): Promise<void> => {
  const isTest = runtime.testOnly;
  const program = path.join(folder, 'samspill');
  const open = openFuses(readFileSync(program));
  if (open.length > 0) stop(`fuses that should be set are not: ${open.join(', ')}`);
  if (!listsParts(folder, runtime)) stop('the list of parts (sbom.cdx.json) is not the one of this package');

  const profile = mkdtempSync(path.join(os.tmpdir(), 'samspill-package-'));
  const child = launch(program, profile);
  try {
    const address = await debuggingAddress(child);
    if (isTest) await lookInside(address);
    else if (address !== null) stop('the packed app lets another program look into it');
  } finally {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true });
  }
  say(`the packed app has its fuses set and ${isTest ? 'opens, marked as a test' : 'lets nobody look in'}`);
};

/** Whether the list of parts lies beside the app and names the runtime that is in it. */
const listsParts = (folder: string, { version }: Runtime): boolean => {
  const file = path.join(folder, 'resources/sbom.cdx.json');
  return existsSync(file) && readFileSync(file, 'utf8').includes(`pkg:npm/electron@${version}"`);
};

const launch = (program: string, profile: string): ChildProcess => {
  const args = ['--remote-debugging-port=0', `--user-data-dir=${profile}`, '--samspill-profile=test'];
  const [command, all] = hidden(program, [...args, ...sandboxSwitches()]);
  return spawn(command, all, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
};

const lookInside = async (address: string | null): Promise<void> => {
  if (address === null) return stop('the packed app ended at once');
  const { browser, page } = await lookIn(address);
  await page.locator('#app > *').first().waitFor();
  const isMarked = await page.evaluate(async () => (await window.samspill.appInfo()).testRuntime);
  await browser.close();
  if (!isMarked) stop('the packed app does not say that it is for tests only');
};
