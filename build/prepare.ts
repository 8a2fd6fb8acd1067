import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { accept, refuse, type Answer } from '../shared/domain/answer.ts';
import { capture } from './process.ts';
import { patiently, say, stop, type Say } from './terminal.ts';

/** What a script is about to do: open a window, do so without a screen, or read our files with others' programs. */
export type Purpose = 'window' | 'hidden-window' | 'readers';

/** Something of Debian we need, and how to see that it is there without asking the package manager. */
interface Need {
  readonly purpose: Purpose;
  /** Names in Debian, the newest first: the 64-bit time change renamed some libraries. */
  readonly packages: readonly string[];
  readonly sign: { readonly library: string } | { readonly command: string } | { readonly file: string };
}

/** Six packages pull in everything Electron needs; the rest is for the tests that read our files back. */
const needs: readonly Need[] = [
  { purpose: 'window', packages: ['libgtk-3-0t64', 'libgtk-3-0'], sign: { library: 'libgtk-3.so.0' } },
  { purpose: 'window', packages: ['libnss3'], sign: { library: 'libnss3.so' } },
  { purpose: 'window', packages: ['libgbm1'], sign: { library: 'libgbm.so.1' } },
  { purpose: 'window', packages: ['libasound2t64', 'libasound2'], sign: { library: 'libasound.so.2' } },
  { purpose: 'hidden-window', packages: ['xvfb'], sign: { command: 'Xvfb' } },
  { purpose: 'hidden-window', packages: ['xauth'], sign: { command: 'xauth' } },
  {
    purpose: 'readers',
    packages: ['fonts-liberation'],
    sign: { file: '/usr/share/fonts/truetype/liberation' },
  },
  { purpose: 'readers', packages: ['hunspell'], sign: { command: 'hunspell' } },
  { purpose: 'readers', packages: ['hunspell-no'], sign: { file: '/usr/share/hunspell/nn_NO.aff' } },
  { purpose: 'readers', packages: ['poppler-utils'], sign: { command: 'pdftotext' } },
  { purpose: 'readers', packages: ['qpdf'], sign: { command: 'qpdf' } },
  { purpose: 'readers', packages: ['age'], sign: { command: 'age' } },
  { purpose: 'readers', packages: ['libreoffice-writer'], sign: { command: 'soffice' } },
  {
    purpose: 'readers',
    packages: ['libreoffice-calc'],
    sign: { file: '/usr/lib/libreoffice/program/libsclo.so' },
  },
  {
    purpose: 'readers',
    packages: ['python3-icalendar'],
    sign: { file: '/usr/lib/python3/dist-packages/icalendar' },
  },
  {
    purpose: 'readers',
    packages: ['python3-recurring-ical-events'],
    sign: { file: '/usr/lib/python3/dist-packages/recurring_ical_events.py' },
  },
  {
    purpose: 'readers',
    packages: ['python3-docx'],
    sign: { file: '/usr/lib/python3/dist-packages/docx' },
  },
];

/** The machine as this script sees it; tests hand in one of their own. */
export interface Machine {
  readonly platform: string;
  readonly isRoot: boolean;
  /** Names of the shared libraries the loader knows, as `ldconfig -p` prints them. */
  readonly libraries: () => Promise<string>;
  readonly hasCommand: (name: string) => boolean;
  readonly hasFile: (path: string) => boolean;
  /** True when apt has lists to look packages up in; a fresh machine has none. */
  readonly hasPackageLists: () => boolean;
  /** Runs apt-get; answers its exit code and what it complained about. */
  readonly apt: (args: readonly string[]) => Promise<{ readonly code: number; readonly errors: string }>;
  /** True when apt can install a package of this name. */
  readonly isKnown: (name: string) => Promise<boolean>;
  readonly say: Say;
}

/** Makes the machine ready for the purposes, or answers the one command that would. */
export const prepareMachine = async (
  purposes: readonly Purpose[],
  machine: Machine,
): Promise<Answer<null, 'notPrepared'>> => {
  // Windows and macOS bring all of it.
  if (machine.platform !== 'linux') return accept(null);
  const missing = await missingNeeds(purposes, machine);
  if (missing.length === 0) return accept(null);
  if (!machine.isRoot || !machine.hasCommand('apt-get')) return refuse('notPrepared', byHand(missing));

  if (!machine.hasPackageLists()) await update(machine);
  const first = await install(missing, machine);
  if (first.code === 0) return accept(null);
  // Lists that have gone stale name files that are no longer there.
  await update(machine);
  const second = await install(missing, machine);
  if (second.code === 0) return accept(null);
  return refuse(
    'notPrepared',
    `apt-get could not install what is missing.\n${second.errors.trim()}\n${byHand(missing)}`,
  );
};

const missingNeeds = async (purposes: readonly Purpose[], machine: Machine): Promise<readonly Need[]> => {
  const libraries = await machine.libraries();
  const isThere = ({ sign }: Need): boolean => {
    if ('library' in sign) return libraries.includes(`${sign.library} `);
    return 'command' in sign ? machine.hasCommand(sign.command) : machine.hasFile(sign.file);
  };
  return needs.filter((need) => purposes.includes(need.purpose) && !isThere(need));
};

const update = (machine: Machine) => {
  machine.say('reading the package lists (apt-get update) …');
  return machine.apt(['update']);
};

const install = async (missing: readonly Need[], machine: Machine) => {
  const names: string[] = [];
  for (const need of missing) names.push(await knownName(need, machine));
  machine.say(`installing ${names.join(' ')} …`);
  return patiently(
    machine.apt(['install', '--yes', '--no-install-recommends', ...names]),
    'still installing',
    machine.say,
  );
};

const knownName = async ({ packages }: Need, machine: Machine): Promise<string> => {
  for (const name of packages) if (await machine.isKnown(name)) return name;
  return lastName(packages);
};

const lastName = (packages: readonly string[]): string => packages[packages.length - 1] ?? '';

const byHand = (missing: readonly Need[]): string =>
  [
    'This machine lacks something Samspill needs. On Debian 12, one command installs it:',
    `  sudo apt-get install --no-install-recommends ${missing.map(({ packages }) => lastName(packages)).join(' ')}`,
  ].join('\n');

/** Makes this machine ready; ends the script with the command to run when it can not. */
export const prepare = async (...purposes: readonly Purpose[]): Promise<void> => {
  const answer = await prepareMachine(purposes, thisMachine);
  if (!answer.ok) stop(answer.detail ?? answer.reason);
};

const thisMachine: Machine = {
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  libraries: async () => {
    // Not on every user's PATH.
    const ldconfig = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file)) ?? 'ldconfig';
    return (await capture(ldconfig, ['-p'])).output;
  },
  hasCommand: (name) =>
    (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name))),
  hasFile: existsSync,
  hasPackageLists: () => {
    const lists = '/var/lib/apt/lists';
    return existsSync(lists) && readdirSync(lists).some((name) => name.includes('_Packages'));
  },
  apt: (args) =>
    capture('env', [
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      '--quiet=2',
      '-o',
      'DPkg::Lock::Timeout=120',
      ...args,
    ]),
  isKnown: async (name) =>
    /Candidate: (?!\(none\))/.test((await capture('apt-cache', ['policy', name])).output),
  say,
};
