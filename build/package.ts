import { path7za } from '7zip-bin';
import { chmodSync } from 'node:fs';
import { buildApp } from './app-build.ts';
import { checkPackage } from './package-check.ts';
import { prepare } from './prepare.ts';
import { runTool } from './process.ts';
import { inRoot } from './project.ts';
import { electronRuntime, runtimeEnvironment } from './runtime-doors.ts';
import { writeSbom } from './sbom.ts';
import { say, stop } from './terminal.ts';

/**
 * `npm run package`: the app as a folder and an archive in release/, for the system it runs on. `-- --release` refuses
 * every runtime but the pinned one; other arguments go on to electron-builder.
 */
const asked = process.argv.slice(2);
const isRelease = asked.includes('--release');

await prepare('window', 'hidden-window');
const runtime = await electronRuntime();
if (isRelease && runtime.testOnly) {
  stop(`a release needs the pinned Electron; this is ${runtime.version} (${runtime.source}), for tests only`);
}
if (runtime.testOnly) say('the package is marked «TEST – ikke for bruk»');
await buildApp();
// The runtime of this very package, which may be another than the pinned one.
writeSbom(inRoot('dist/sbom.cdx.json'), runtime.version);

/** electron-builder downloads an archiver unless told where one is; npm keeps no file modes for it. */
const archiver = (): Record<string, string> => {
  if (process.platform !== 'win32') chmodSync(path7za, 0o755);
  // The highest levels take minutes and gain a few per cent.
  return { ELECTRON_BUILDER_7ZIP_PATH: path7za, ELECTRON_BUILDER_COMPRESSION_LEVEL: '3' };
};

const code = await runTool(
  inRoot('node_modules/electron-builder/cli.js'),
  [
    '--config',
    'build/electron-builder.config.mjs',
    '--publish',
    'never',
    ...asked.filter((arg) => arg !== '--release'),
  ],
  {
    ...runtimeEnvironment(runtime),
    SAMSPILL_PACKAGE_RUNTIME: runtime.folder,
    SAMSPILL_PACKAGE_RUNTIME_VERSION: runtime.version,
    ...archiver(),
  },
);
if (code !== 0) stop('the app could not be packed');
if (process.platform === 'linux') await checkPackage(inRoot('release/linux-unpacked'), runtime);
say('packed in release/');
