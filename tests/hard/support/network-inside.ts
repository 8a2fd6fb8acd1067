import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { inRoot, root } from '../../../build/project.ts';
import { start, type Started } from '../../bench/started.ts';
import { launchArguments } from '../../support/app.ts';
import { described, openTrap, type Packet, type Trap } from './trap.ts';
import { bareAddress, hostOf, tryVector, vectors, type Vector } from './vectors.ts';

/** What the namespace saw; `network.hard.ts` starts this inside one and judges. */
export interface NetworkReport {
  /** Plain Electron, which shows that the trap catches. */
  readonly control: { readonly idle: readonly string[]; readonly leaked: readonly Vector[] };
  readonly ours: {
    readonly idleSeconds: number;
    readonly idle: readonly string[];
    readonly leaked: readonly Vector[];
    /** Everything caught while the ways out were tried, also what no vector asked for. */
    readonly caught: readonly string[];
    readonly stillHome: boolean;
  };
  readonly suite: {
    readonly code: number;
    readonly files: readonly string[];
    readonly caught: readonly string[];
  };
}

const [folder = '', idle = '10', ...suiteFiles] = process.argv.slice(2);

const leakedIn = (packets: readonly Packet[]): readonly Vector[] =>
  vectors.filter((vector) =>
    packets.some(
      ({ name, to, data }) =>
        name?.toLowerCase() === hostOf(vector) ||
        data?.includes(hostOf(vector)) === true ||
        (vector === 'webrtc by address' && to === bareAddress),
    ),
  );

const tryAll = async ({ page }: Started): Promise<void> => {
  const home = page.url();
  for (const vector of vectors) {
    await tryVector(page, vector);
    await pause(60);
    if (page.url() !== home) await page.goto(home).catch(() => undefined);
  }
  // What was put off, such as a prefetch, gets its chance.
  await pause(2500);
};

const tryPlain = async (trap: Trap): Promise<NetworkReport['control']> => {
  const plain = await start(
    inRoot('tests/bench/bare'),
    [`--user-data-dir=${path.join(folder, 'plain')}`],
    'h1',
  );
  await pause(6000);
  const idling = described(await trap.caught());
  await tryAll(plain);
  await plain.end();
  // Whoever has joined a multicast group takes leave of it when it ends.
  await pause(2000);
  return { idle: idling, leaked: leakedIn(await trap.caught()) };
};

const tryOurs = async (trap: Trap): Promise<NetworkReport['ours']> => {
  const args = launchArguments(path.join(folder, 'ours')).slice(1);
  const ours = await start(process.env['SAMSPILL_APP'] ?? root, args, '#app > *');
  const idleSeconds = Number(idle);
  await pause(idleSeconds * 1000);
  const idling = described(await trap.caught());
  await tryAll(ours);
  const stillHome = await ours.page.evaluate(() => location.origin === 'app://samspill').catch(() => false);
  await ours.end();
  await pause(2000);
  const packets = await trap.caught();
  return { idleSeconds, idle: idling, leaked: leakedIn(packets), caught: described(packets), stillHome };
};

/** The end-to-end stories, with nobody to talk to but themselves. */
const tellStories = async (trap: Trap): Promise<NetworkReport['suite']> => {
  const args = [
    inRoot('node_modules/@playwright/test/cli.js'),
    'test',
    '--config',
    'build/playwright.config.ts',
  ];
  const own = ['--reporter=line', `--output=${path.join(folder, 'stories')}`, ...suiteFiles];
  const child = spawn(process.execPath, [...args, ...own], { cwd: root, stdio: ['ignore', 2, 2] });
  const code = await new Promise<number>((resolve) => child.once('exit', (ended) => resolve(ended ?? 1)));
  return { code, files: suiteFiles, caught: described(await trap.caught()) };
};

const trap = await openTrap(folder);
const control = await tryPlain(trap);
const ours = await tryOurs(trap);
const suite = await tellStories(trap);
trap.close();
const report: NetworkReport = { control, ours, suite };
writeFileSync(path.join(folder, 'network.json'), JSON.stringify(report));
