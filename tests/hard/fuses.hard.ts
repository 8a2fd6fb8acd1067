import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { executableName } from '../../build/electron-runtime.ts';
import { openFuses } from '../../build/fuses.ts';
import { inRoot } from '../../build/project.ts';
import { sandboxSwitches } from '../../build/runtime-doors.ts';
import type { HardTest } from './support/hard-test.ts';

const fuseCount = 9;
/** Milliseconds in which plain Electron has long done what is asked of it. */
const patience = 6_000;

export const fuses: HardTest = {
  name: 'fuses',
  promise: 'the packed app cannot be made to run as Node, take options, be inspected, or load another app',
  needs: ['linux', 'packages'],
  run: async ({ folder }) => {
    const app = inRoot('release/linux-unpacked');
    const program = path.join(app, 'samspill');
    const plain = path.join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', executableName('linux'));
    const failures = openFuses(readFileSync(program)).map(
      (name) => `the fuse ${name} is not as it should be`,
    );
    let tried = 0;
    for (const [name, attempt] of Object.entries(attempts)) {
      tried += 1;
      const own = (who: string) => {
        const place = path.join(folder, `${tried}-${who}`);
        mkdirSync(place, { recursive: true });
        return place;
      };
      if (await attempt(program, own('ours'), app)) failures.push(`${name} works on the packed app`);
      // The same on the runtime as it comes: it must work there, or the attempt shows nothing.
      if (name !== 'another app' && !(await attempt(plain, own('plain'), app))) {
        failures.push(`${name} does not even work on plain Electron`);
      }
    }
    const ok = fuseCount - failures.filter((one) => one.startsWith('the fuse')).length;
    return {
      runs: fuseCount + tried,
      failures,
      measured: { fuses: `${ok} of ${fuseCount}`, attempts: tried },
    };
  },
};

/** Tries something; answers whether it had an effect. */
type Attempt = (program: string, folder: string, app: string) => Promise<boolean>;

const marking = (file: string): string => `require('node:fs').writeFileSync(${JSON.stringify(file)}, 'x')`;

const attempts: Readonly<Record<string, Attempt>> = {
  ELECTRON_RUN_AS_NODE: async (program, folder) => {
    const mark = path.join(folder, 'mark');
    await runFor(program, ['-e', marking(mark)], folder, { ELECTRON_RUN_AS_NODE: '1' }, () =>
      existsSync(mark),
    );
    return existsSync(mark);
  },
  NODE_OPTIONS: async (program, folder) => {
    const mark = path.join(folder, 'mark');
    const script = path.join(folder, 'evil.cjs');
    writeFileSync(script, marking(mark));
    await runFor(program, bareApp(program), folder, { NODE_OPTIONS: `--require ${script}` }, () =>
      existsSync(mark),
    );
    return existsSync(mark);
  },
  '--inspect': async (program, folder) => {
    const port = 20_000 + (process.pid % 20_000);
    let isOpen = false;
    await runFor(program, [`--inspect=127.0.0.1:${port}`, ...bareApp(program)], folder, {}, async () => {
      isOpen ||= await answers(port);
      return isOpen;
    });
    return isOpen;
  },
  'another app': async (program, folder, app) => {
    // A copy by links, with a folder in the place of the archive.
    const copy = path.join(folder, 'copy');
    execFileSync('cp', ['--archive', '--link', app, copy]);
    const resources = path.join(copy, 'resources');
    rmSync(path.join(resources, 'app.asar'));
    mkdirSync(path.join(resources, 'app'));
    const mark = path.join(folder, 'mark');
    writeFileSync(path.join(resources, 'app/package.json'), '{"name":"evil","main":"main.js"}');
    writeFileSync(path.join(resources, 'app/main.js'), marking(mark));
    await runFor(path.join(copy, path.basename(program)), [], folder, {}, () => existsSync(mark));
    return existsSync(mark);
  },
};

/** Plain Electron must be told which app to open; ours carries its own. */
const bareApp = (program: string): readonly string[] =>
  path.basename(program) === 'samspill' ? ['--samspill-profile=test'] : [inRoot('tests/bench/bare')];

const runFor = async (
  program: string,
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
  isEnough: () => boolean | Promise<boolean>,
): Promise<void> => {
  const isNode = environment['ELECTRON_RUN_AS_NODE'] !== undefined && args[0] === '-e';
  const own = isNode ? [] : [`--user-data-dir=${path.join(folder, 'profile')}`, ...sandboxSwitches()];
  const child = spawn(program, [...args, ...own], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...environment },
  });
  const end = Date.now() + patience;
  while (Date.now() < end && !(await isEnough())) await pause(100);
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
