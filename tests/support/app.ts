import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Settings } from '#shared/ipc.ts';
import { demoSpringDay } from '#shared/templates/demo.ts';
import { demoProfile } from './demo-profiles.ts';
import { unlockIfAsked } from './passphrase.ts';
import { useDisplayOfWorker } from './worker-display.ts';

/** The folder with package.json and dist/; another build of the app can be tested by naming its folder. */
const appFolder = process.env['SAMSPILL_APP'] ?? path.join(import.meta.dirname, '../..');

export interface LaunchOptions {
  /** A profile folder to go on with; left out: a fresh one, removed at the end. */
  readonly profile?: string;
  readonly kind?: 'test' | 'demo' | 'user';
  /** The day the app shall take for today, `yyyy-MM-dd`; left out: the machine's own, and the first spring in the demo. */
  readonly today?: string;
  /** Written into the settings file of a fresh profile before the start. */
  readonly settings?: Partial<Settings>;
  /** Stays at the lock screen of a profile that has one; otherwise it is opened with the passphrase of the profile. */
  readonly stayLocked?: boolean;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  /** Errors in the console, uncaught errors and refusals by the content security policy, as they come. */
  readonly problems: string[];
  /** The next save dialog answers with this file; null: the user cancels. */
  readonly saveTo: (file: string | null) => Promise<void>;
  /** The next open dialog answers with this file; null: the user cancels. */
  readonly openFrom: (file: string | null) => Promise<void>;
  /** The next message box is answered with the button of this number. */
  readonly answerBox: (button: number) => Promise<void>;
  /** How many message boxes have been shown since `answerBox`. */
  readonly asked: () => Promise<number>;
  /** Chooses an item of the menu bar by its command, e.g. `go:reception`. */
  readonly menu: (command: string) => Promise<void>;
  /** Ends the app as the user would. Nothing may have gone wrong on the way. */
  readonly close: () => Promise<void>;
}

/** The demo lives its months through the one door for writing before it is shown, which takes a slow machine a while. */
const opening = 60_000;

/** Starts the built app in dist/ in real Electron, with a profile of its own; the demo's is a copy of one that is founded. */
export const launchApp = async (options: LaunchOptions = {}): Promise<RunningApp> => {
  await useDisplayOfWorker();
  const profile = options.profile ?? (await freshProfile());
  if (options.profile === undefined && options.kind === 'demo') await copyDemo(options, profile);
  if (options.settings !== undefined) await writeSettings(profile, options.settings);
  const app = await _electron.launch({
    cwd: appFolder,
    args: launchArguments(profile, options),
    env: { ...definedEnvironment(), ...options.env },
  });
  // An app that has ended does not tell any more.
  const child = app.process();
  const problems: string[] = [];
  app.on('window', (page) => watch(page, problems));
  const page = await app.firstWindow();
  watch(page, problems);
  await page.waitForLoadState('load');
  if (options.stayLocked !== true) await unlockIfAsked(page);
  await expect(page.getByRole('heading', { level: 1 }), 'something to begin with').toBeVisible({
    timeout: opening,
  });
  return {
    app,
    page,
    profile,
    problems,
    saveTo: (file) => stubSave(app, file),
    openFrom: (file) => stubOpen(app, file),
    answerBox: (button) => stubBox(app, button),
    asked: () => app.evaluate(({ dialog }) => Number(Reflect.get(dialog, 'asked'))),
    menu: (command) => chooseMenu(app, command),
    close: async () => {
      await end(app, child, problems);
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true });
      expect(problems, 'errors in the window').toEqual([]);
    },
  };
};

/** Longer than any story needs to end; a question that nobody answers would otherwise stand for ever. */
const ending = 90_000;

const end = async (app: ElectronApplication, child: ChildProcess, problems: string[]): Promise<void> => {
  const given = setTimeout(() => {
    problems.push('the app did not end when it was closed');
    child.kill('SIGKILL');
  }, ending);
  await app.close();
  clearTimeout(given);
};

const copyDemo = async ({ today = demoSpringDay }: LaunchOptions, profile: string): Promise<void> => {
  const founded = await demoProfile(today, async (folder) => {
    const { page, app } = await launchApp({ profile: folder, kind: 'demo', today });
    await page.locator('main h1').waitFor();
    await app.close();
  });
  await cp(founded, profile, { recursive: true });
};

export const freshProfile = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'samspill-test-'));

/** What the command line of a test run looks like, without the runtime in front. */
export const launchArguments = (
  profile: string,
  { kind = 'test', today = kind === 'demo' ? demoSpringDay : undefined, args }: LaunchOptions = {},
): string[] => [
  appFolder,
  `--user-data-dir=${profile}`,
  `--samspill-profile=${kind}`,
  ...(today === undefined ? [] : [`--samspill-today=${today}`]),
  // Chromium refuses to run its sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...(args ?? []),
];

const writeSettings = async (profile: string, settings: Partial<Settings>): Promise<void> => {
  const file = path.join(profile, 'settings.json');
  if (existsSync(file)) return;
  const whole: Settings = {
    theme: 'light',
    textScale: 100,
    writtenForm: 'nb',
    lockAfter: 10,
    hideFromCapture: false,
    ...settings,
  };
  await writeFile(file, JSON.stringify({ format: 'samspill-settings', version: 1, settings: whole }));
};

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

const watched = new WeakSet<Page>();

const watch = (page: Page, problems: string[]): void => {
  if (watched.has(page)) return;
  watched.add(page);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.text().includes('Content Security Policy')) {
      problems.push(`${message.text()} (${message.location().url})`);
    }
  });
  page.on('pageerror', (error) => problems.push(String(error)));
};

const stubSave = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' });
  }, file);

const stubOpen = (app: ElectronApplication, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen],
    });
  }, file);

const stubBox = (app: ElectronApplication, button: number): Promise<void> =>
  app.evaluate(({ dialog }, response) => {
    Reflect.set(dialog, 'asked', 0);
    dialog.showMessageBox = async () => {
      Reflect.set(dialog, 'asked', Number(Reflect.get(dialog, 'asked')) + 1);
      return { response, checkboxChecked: false };
    };
  }, button);

const chooseMenu = (app: ElectronApplication, command: string): Promise<void> =>
  app.evaluate(({ Menu }, id) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(id);
    if (item === null || item === undefined) throw new Error(`no menu item ${id}`);
    item.click();
  }, command);
