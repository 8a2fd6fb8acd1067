import { buildIfChanged } from './app-build.ts';
import { hidden } from './display.ts';
import { prepare } from './prepare.ts';
import { run } from './process.ts';
import { inRoot } from './project.ts';
import { electronRuntime, runtimeEnvironment } from './runtime-doors.ts';

/**
 * `npm run test:hard`: pulls every plug on the built app in real Electron. `-- --long` as often as the figures in README
 * say, `-- --only NAME` one of them, `-- --list` what there is, `-- --seed N`, `-- --json FILE` a report.
 */
const args = process.argv.slice(2);
await prepare('window', 'hidden-window');
const runtime = await electronRuntime();
if (process.env['SAMSPILL_APP'] === undefined) await buildIfChanged();
process.exitCode = await run(
  ...hidden(process.execPath, ['--import', 'tsx', inRoot('tests/hard/run.ts'), ...args]),
  runtimeEnvironment(runtime),
);
