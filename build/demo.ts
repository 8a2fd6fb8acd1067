import path from 'node:path';
import { parseArgs } from 'node:util';
import { demoDay } from '../shared/templates/demo.ts';
import { buildIfChanged } from './app-build.ts';
import { hidden } from './display.ts';
import { openApp } from './open-app.ts';
import { prepare } from './prepare.ts';
import { run } from './process.ts';
import { inRoot } from './project.ts';
import { electronRuntime, runtimeEnvironment } from './runtime-doors.ts';

/**
 * `npm run demo`: the app with the demo kommune, in a profile of its own. `-- --today yyyy-MM-dd` shows another day;
 * `-- --export FOLDER` makes every picture and file of it, with nobody at the screen.
 */
const { values } = parseArgs({ options: { today: { type: 'string' }, export: { type: 'string' } } });
const today = values.today ?? demoDay;

if (values.export === undefined) {
  await openApp({
    build: buildIfChanged,
    switches: ['--samspill-profile=demo', `--samspill-today=${today}`],
  });
} else {
  await prepare('window', 'hidden-window');
  const runtime = await electronRuntime();
  await buildIfChanged();
  const driver = ['--import', 'tsx', inRoot('build/demo-export.ts'), path.resolve(values.export), today];
  process.exitCode = await run(...hidden(process.execPath, driver), runtimeEnvironment(runtime));
}
