import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot, root } from '../../build/project.ts';
import type { HardResult, HardRun, HardTest } from './support/hard-test.ts';
import type { NetworkReport } from './support/network-inside.ts';
import { vectors } from './support/vectors.ts';

/** Told inside the trap in the short form; the long one tells them all. */
const shortStories = ['e2e/documents', 'e2e/security-net'];
/** Plain Electron leaks at least so many of the ways; fewer, and the trap has holes. */
const leastLeaked = 25;

export const network: HardTest = {
  name: 'network',
  promise: 'not one packet leaves: no name, no connection, no datagram, whatever the page tries',
  needs: ['namespaces'],
  run: async (run) => {
    const report = await inside(run);
    if (report === null)
      return { runs: 0, failures: ['the run inside the namespace ended early'], measured: {} };
    return judged(report);
  },
};

/** Runs the other half in a network of its own. Mounts made there are gone with it. */
const inside = async ({ long, folder }: HardRun): Promise<NetworkReport | null> => {
  const script = [
    process.execPath,
    '--import',
    'tsx',
    inRoot('tests/hard/support/network-inside.ts'),
    folder,
  ];
  const child = spawn(
    'unshare',
    ['--net', '--mount', '--kill-child', ...script, long ? '600' : '10', ...(long ? [] : shortStories)],
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  await new Promise((resolve) => child.once('exit', resolve));
  const file = path.join(folder, 'network.json');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by our own other half
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NetworkReport) : null;
};

const judged = ({ control, ours, suite }: NetworkReport): HardResult => {
  const failures = [
    ...(control.leaked.length < leastLeaked
      ? [
          `the trap caught only ${control.leaked.length} ways out of plain Electron: ${control.leaked.join(', ')}`,
        ]
      : []),
    ...(control.idle.length === 0 ? ['the trap did not hear plain Electron look for its dictionary'] : []),
    ...ours.idle.map((packet) => `sent while idle: ${packet}`),
    ...ours.leaked.map((vector) => `got out: ${vector}`),
    ...ours.caught.map((packet) => `sent while the ways out were tried: ${packet}`),
    ...(ours.stillHome ? [] : ['the page was taken somewhere else']),
    ...suite.caught.map((packet) => `sent during the stories: ${packet}`),
    ...(suite.code === 0 ? [] : ['a story failed inside the trap']),
  ];
  return {
    runs: vectors.length,
    failures,
    measured: {
      'leaks of our app': `${ours.leaked.length} of ${vectors.length}`,
      'leaks of plain Electron': `${control.leaked.length} of ${vectors.length}`,
      'packets, idle': ours.idle.length,
      'seconds idle': ours.idleSeconds,
      'packets, stories': suite.caught.length,
      stories: suite.files.length === 0 ? 'the whole suite' : `only ${suite.files.join(' and ')}`,
    },
  };
};
