import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { requests } from '../../shared/ipc.ts';
import { z } from '../../shared/zod.ts';
import { demoSpringDay } from '../../shared/templates/demo.ts';
import { launchApp } from '../support/app.ts';
import { bundleOf } from './support/bundle.ts';
import type { Fuzzed, FuzzOrder } from './support/fuzz-in-page.ts';
import type { HardResult, HardRun, HardTest } from './support/hard-test.ts';
import { filesIn } from './support/prepared.ts';
import { inRoot } from '../../build/project.ts';

export const ipcFuzz: HardTest = {
  name: 'ipc-fuzz',
  promise:
    'no request without the shape of its channel, from the right window or a wrong one, gets past the door',
  needs: [],
  run: async (run) => fuzzAll(run),
};

const channels = Object.keys(requests).filter((name): name is keyof typeof requests => name in requests);

const fuzzAll = async ({ times, seed, folder }: HardRun): Promise<HardResult> => {
  const each = times(100, 1_000);
  const homes = { home: path.join(folder, 'home'), temp: path.join(folder, 'temp') };
  for (const home of Object.values(homes)) mkdirSync(home, { recursive: true });
  const profile = path.join(folder, 'profile');
  const running = await launchApp({
    profile,
    kind: 'demo',
    today: demoSpringDay,
    env: { HOME: homes.home, TMPDIR: homes.temp, XDG_DATA_HOME: homes.home, XDG_CONFIG_HOME: homes.home },
  });
  await running.page.getByRole('navigation').first().waitFor();
  const outside = fingerprint(folder, profile);
  const ours = fingerprintOf(profile, isOurs);
  const failures: string[] = [];
  const measured: Record<string, number> = { channels: channels.length, 'turned away': 0 };
  for (const place of ['ours', 'other'] as const) {
    const taken = await callAll(running.app, { place, each, seed });
    measured['turned away'] = (measured['turned away'] ?? 0) + taken.refused;
    failures.push(...taken.answered.map((call) => `answered a request from ${place}: ${call}`));
  }
  const fromFrame = await askFromFrame(running.app);
  failures.push(...fromFrame.map((channel) => `answered a frame inside our own page: ${channel}`));
  const isAlive = await running.page.evaluate(async () => (await window.samspill.appInfo()).version !== '');
  if (!isAlive) failures.push('main no longer answers');
  const polluted = await running.app.evaluate(() => 'polluted' in {});
  if (polluted) failures.push('the prototype of every object was changed in main');
  if (fingerprint(folder, profile) !== outside) failures.push('a file outside the profile was written');
  if (fingerprintOf(profile, isOurs) !== ours) failures.push('journal, keys or settings were changed');
  running.problems.length = 0;
  await running.close();
  return { runs: each * channels.length * 2, failures, measured };
};

interface Calls {
  readonly place: 'ours' | 'other';
  readonly each: number;
  readonly seed: number;
}

/** Calls every channel from one place. Only what the schema refuses is sent from our own origin; anything from another. */
const callAll = async (app: ElectronApplication, { place, each, seed }: Calls): Promise<Fuzzed> => {
  const bundle = await bundleOf('tests/hard/support/fuzz-in-page.ts');
  await openRaw(app, place, bundle);
  const answered: string[] = [];
  let refused = 0;
  for (const channel of channels) {
    const order: FuzzOrder = { channel, times: each, seed, onlyWrong: place === 'ours' };
    const outcome = await callRaw(app, order);
    answered.push(...outcome.answered.map((call) => `${channel}: ${call}`));
    refused += outcome.refused;
  }
  return { answered, refused };
};

/** A window of our own origin (but none of our pages) or of another one, with a raw preload. */
const openRaw = (app: ElectronApplication, place: Calls['place'], bundle: string): Promise<void> =>
  app.evaluate(
    async ({ BrowserWindow }, [preload, where, code]) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: { preload, sandbox: true, contextIsolation: false },
      });
      const { webContents } = window;
      await window
        .loadURL(where === 'other' ? 'data:text/html,<title>other</title>' : 'app://samspill/nothing-here')
        .catch(() => undefined);
      const frame = webContents.mainFrame;
      Reflect.set(globalThis, 'rawFrame', frame);
      await frame.executeJavaScript(`${code};0`);
    },
    [inRoot('tests/hard/support/raw.cjs'), place, bundle] as const,
  );

/**
 * Channels that answer a frame inside our own window. A frame gets no preload, so the door is asked as Electron asks it,
 * with the frame as the sender.
 */
const askFromFrame = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(async ({ BrowserWindow, ipcMain }, names) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    const { webContents: sender } = window;
    await sender.executeJavaScript("document.body.append(document.createElement('iframe'))");
    const frame = sender.mainFrame.framesInSubtree.at(-1);
    if (frame === undefined || frame === sender.mainFrame) throw new Error('no frame');
    const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers');
    const answered: string[] = [];
    for (const name of names) {
      const handle: unknown = handlers instanceof Map ? handlers.get(name) : undefined;
      if (typeof handle !== 'function') throw new Error(`no handler for ${name}`);
      try {
        await Reflect.apply(handle, null, [{ sender, senderFrame: frame }, undefined]);
        answered.push(name);
      } catch {
        // Turned away, as it should be.
      }
    }
    return answered;
  }, channels);

const fuzzedSchema = z.object({ answered: z.array(z.string()), refused: z.number() });

const callRaw = async (app: ElectronApplication, order: FuzzOrder): Promise<Fuzzed> =>
  fuzzedSchema.parse(
    await app.evaluate(async (_electron, asked) => {
      const frame: unknown = Reflect.get(globalThis, 'rawFrame');
      const answer: unknown = await (frame as Electron.WebFrameMain).executeJavaScript(
        `window.fuzzChannel(${JSON.stringify(asked)})`,
      );
      return answer;
    }, order),
  );

/** What of the profile is ours, and must not change when every request is refused. */
const isOurs = (file: string): boolean => /\.journal$|keys\.(copy\.)?json$|settings\.json$/.test(file);

const fingerprint = (folder: string, except: string): string =>
  fingerprintOf(
    folder,
    (file) => !file.startsWith(except) && !/dconf|mesa|fontconfig|scoped_dir|\.org\.chromium/.test(file),
  );

const fingerprintOf = (folder: string, counts: (file: string) => boolean): string => {
  const hash = createHash('sha256');
  for (const file of filesIn(folder).filter(counts).toSorted()) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};
