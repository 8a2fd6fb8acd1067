import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from '../shared/zod.ts';
import { accept, refuse, type Answer } from '../shared/domain/answer.ts';
import { resolveRuntime, type Runtime, type RuntimeDoors } from './electron-runtime.ts';
import { capture } from './process.ts';
import { cacheFolder, inRoot, pinnedElectron } from './project.ts';
import { patiently, say, stop } from './terminal.ts';
import { pinnedThirdParty } from './third-party-runtime.ts';

/** The runtime of this machine; ends the script with the reason when there is none. */
export const electronRuntime = async (): Promise<Runtime> => {
  const answer = await resolveRuntime(doors());
  return answer.ok ? answer.value : stop(answer.detail ?? answer.reason);
};

/** What a child needs in its environment to run this Electron, also through Playwright and `require('electron')`. */
export const runtimeEnvironment = (runtime: Runtime): Record<string, string> => ({
  ELECTRON_OVERRIDE_DIST_PATH: runtime.folder,
  SAMSPILL_TEST_RUNTIME: runtime.testOnly ? '1' : '0',
});

/** Chromium refuses its sandbox as root; nobody else may go without it. */
export const sandboxSwitches = (): readonly string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const electronPackage = inRoot('node_modules/electron');

const doors = (): RuntimeDoors => ({
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  pinned: pinnedElectron(),
  installedFolder: path.join(electronPackage, 'dist'),
  cacheFolder,
  thirdParty: pinnedThirdParty,
  now: Date.now,
  say,
  download: () => downloadElectron(pinnedElectron()),
  pack,
});

type Download = (request: Readonly<Record<string, unknown>>) => Promise<string>;
const downloadTool = z.object({
  downloadArtifact: z.custom<Download>((value) => typeof value === 'function'),
});

/** No byte for this long means that nobody answers: firewalls often drop without a word. */
const silence = 10_000;

/**
 * Electron's own downloader, which knows the mirror variables and checks the sums; then its own installer, which finds
 * the file in its cache and unpacks it.
 */
const downloadElectron = async (version: string): Promise<Answer<null, 'unreachable' | 'damaged'>> => {
  const require = createRequire(path.join(electronPackage, 'package.json'));
  const tool = downloadTool.parse(await import(pathToFileURL(require.resolve('@electron/get')).href));
  const patience = new AbortController();
  let timer = setTimeout(() => patience.abort(), silence);
  let told = 0;
  const getProgressCallback = ({ percent }: { readonly percent: number }) => {
    clearTimeout(timer);
    timer = setTimeout(() => patience.abort(), silence);
    if (percent < told + 0.25) return;
    told = Math.floor(percent * 4) / 4;
    say(`downloading Electron: ${Math.round(told * 100)} %`);
  };
  try {
    await tool.downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: require('./checksums.json'),
      downloadOptions: { signal: patience.signal, quiet: true, getProgressCallback },
    });
  } catch (error) {
    const words = describe(error);
    return refuse(
      /checksum/i.test(words) ? 'damaged' : 'unreachable',
      patience.signal.aborted ? 'no answer' : words,
    );
  } finally {
    clearTimeout(timer);
  }
  const installed = await capture(process.execPath, [path.join(electronPackage, 'install.js')]);
  return installed.code === 0 ? accept(null) : refuse('damaged', installed.errors.trim());
};

const describe = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
};

const pack = async (spec: string, folder: string): Promise<Answer<string, 'unreachable'>> => {
  const npm = process.env['npm_execpath'];
  const args = ['pack', spec, '--json', '--loglevel=error', '--pack-destination', folder];
  const packed = await patiently(
    npm === undefined ? capture('npm', args) : capture(process.execPath, [npm, ...args]),
    'still fetching',
    say,
  );
  const file = packed.code === 0 ? /"filename":\s*"([^"]+)"/.exec(packed.output)?.[1] : undefined;
  if (file === undefined)
    return refuse('unreachable', `npm could not fetch ${spec}: ${packed.errors.trim()}`);
  return accept(path.join(folder, file));
};
