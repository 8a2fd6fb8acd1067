import { parseArgs } from 'node:util';
import path from 'node:path';
import { buildIfChanged } from './app-build.ts';
import { hidden } from './display.ts';
import { prepare } from './prepare.ts';
import { run } from './process.ts';
import { inRoot } from './project.ts';
import { electronRuntime, runtimeEnvironment } from './runtime-doors.ts';

/** `npm run bench`: measures the built app in real Electron; `-- --json FILE` also writes the numbers. */
const { values } = parseArgs({ options: { json: { type: 'string' } } });

await prepare('window', 'hidden-window');
const runtime = await electronRuntime();
await buildIfChanged();
const args = [
  '--import',
  'tsx',
  inRoot('build/bench-run.ts'),
  ...(values.json ? [path.resolve(values.json)] : []),
];
process.exitCode = await run(...hidden(process.execPath, args), runtimeEnvironment(runtime));
