import type { Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../../build/project.ts';
import { demoSpringDay, demoPassphrase } from '../../../shared/templates/demo.ts';
import { start, type Started } from '../../bench/started.ts';
import { launchArguments } from '../../support/app.ts';
import { bundleOf, type Schema } from './bundle.ts';
import type { BurstOrder } from './in-page.ts';
import type { Look } from './look.ts';

/** The app on one profile, from its start to its end, however that comes. */
export interface Session {
  readonly page: Page;
  readonly pid: number;
  /** Milliseconds from the start of the process until it could be used, unlocking included. */
  readonly ready: number;
  /** The numbers of the marked changes that were said to be saved, as they come. */
  readonly acknowledged: ReadonlySet<number>;
  readonly look: () => Promise<Look>;
  /** Begins a burst that only its end ends, and waits until the first change of it is acknowledged. */
  readonly beginBurst: (order: Omit<BurstOrder, 'count'>) => Promise<void>;
  /** Ends every process of it at once, as pulling the plug does. */
  readonly kill: () => Promise<void>;
  /** Ends it as a user does, with a chance to put things in order. */
  readonly end: () => Promise<void>;
}

export interface SessionOptions {
  readonly passphrase?: string;
  /** Another build of the app than the one under test. */
  readonly app?: string;
  readonly schema?: Schema;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Milliseconds until it must be usable. */
  readonly patience?: number;
}

/** The profile of the demo kommune: founded at its first start, with a published passphrase. */
export const openSession = async (profile: string, options: SessionOptions = {}): Promise<Session> => {
  const began = Date.now();
  const {
    passphrase = demoPassphrase,
    args = [],
    environment = {},
    patience = 60_000,
    app = appFolder(),
  } = options;
  const started = await start(app, [...demoArguments(profile), ...args], '#app > *', environment);
  living.add(started);
  const acknowledged = new Set<number>();
  try {
    await whenOpen(started.page, passphrase, patience);
    await bringIn(started.page, acknowledged, options.schema);
  } catch (error) {
    const shown = await started.page
      .locator('body')
      .innerText()
      .catch(() => '');
    await killTree(started);
    throw notOpen(shown.replace(/\s+/g, ' ').trim(), error);
  }
  const ready = Date.now() - began;
  return {
    page: started.page,
    pid: started.pid,
    ready,
    acknowledged,
    beginBurst: async (order) => {
      const before = acknowledged.size;
      const endless = { ...order, count: 100_000 };
      // It is broken off with the page.
      void started.page.evaluate((asked) => window.hard.burst(asked), endless).catch(() => undefined);
      const limit = Date.now() + 30_000;
      while (acknowledged.size === before) {
        if (Date.now() > limit) throw new Error('nothing was saved for half a minute');
        await pause(5);
      }
    },
    look: () => lookPatiently(started.page, passphrase, options.schema),
    kill: () => killTree(started),
    end: () => {
      living.delete(started);
      return started.end();
    },
  };
};

/** The app did not come so far that it could be used. What it said instead is for the test to judge. */
export interface NotOpen extends Error {
  readonly shown: string;
}

export const isNotOpen = (error: unknown): error is NotOpen => error instanceof Error && 'shown' in error;

const notOpen = (shown: string, cause: unknown): NotOpen =>
  Object.assign(
    new Error(
      `it did not open; the screen says «${shown.slice(0, 300)}»; ${String(cause).split('\n')[0] ?? ''}`,
    ),
    { shown },
  );

/** Starts the app, unlocks it, and ends every process of it so many milliseconds after, wherever it has come. */
export const killedWhileOpening = async (
  profile: string,
  { app, milliseconds }: { readonly app: string; readonly milliseconds: number },
): Promise<void> => {
  const started = await start(app, demoArguments(profile), '#app > *');
  await started.page.getByLabel('Passfrase', { exact: true }).fill(demoPassphrase);
  await started.page.getByRole('button', { name: 'Lås opp', exact: true }).click();
  await pause(milliseconds);
  await killTree(started);
};

/** The folder with the built app. */
export const appFolder = (): string => process.env['SAMSPILL_APP'] ?? root;

export const demoArguments = (profile: string): string[] =>
  launchArguments(profile, { kind: 'demo', today: demoSpringDay }).slice(1);

/** Waits until the rooms stand there, and unlocks on the way when asked to. */
export const whenOpen = async (page: Page, passphrase: string, patience: number): Promise<void> => {
  const field = page.getByLabel('Passfrase', { exact: true });
  const room = page.getByRole('navigation').first();
  await field.or(room).first().waitFor({ timeout: patience });
  if (!(await field.isVisible())) return;
  await field.fill(passphrase);
  await page.getByRole('button', { name: 'Lås opp', exact: true }).click();
  await room.waitFor({ timeout: patience });
};

/** As many times it is looked again, with two seconds between. */
const last = 6;

/**
 * The app looks everything over behind what people do, and makes the database anew when something is damaged: the window
 * is then loaded again in the middle of our look. What it finds a moment later by itself is not left as it is.
 */
const lookPatiently = async (page: Page, passphrase: string, schema?: Schema): Promise<Look> => {
  for (let time = 0; ; time += 1) {
    try {
      const look = await page.evaluate(() => window.hard.look());
      if (look.faults.length === 0 || time === last) return look;
    } catch (error) {
      if (time === last) {
        const shown = await page.locator('body').innerText();
        throw new Error(`${String(error)}; the screen says «${shown.slice(0, 1_500)}»`, { cause: error });
      }
    }
    await pause(2000);
    await whenOpen(page, passphrase, 30_000).catch(async (error: unknown) => {
      throw notOpen(
        await page
          .locator('body')
          .innerText()
          .catch(() => 'nothing'),
        error,
      );
    });
    // Made anew just then, the database does not open for us either.
    await bringInAgain(page, schema).catch(() => undefined);
  }
};

const bringIn = async (page: Page, acknowledged: Set<number>, schema?: Schema): Promise<void> => {
  await page.exposeFunction('acknowledged', (number: number) => void acknowledged.add(number));
  for (let time = 0; ; time += 1) {
    try {
      await bringInAgain(page, schema);
      return;
    } catch (error) {
      // The window may just be loaded anew, because something was found damaged.
      if (time === last) throw error;
      await pause(2000);
    }
  }
};

/** The driver, for a window that has been loaded anew. */
export const bringInAgain = async (page: Page, schema?: Schema): Promise<void> => {
  await page.evaluate(await bundleOf('tests/hard/support/in-page.ts', schema));
  await page.evaluate(() => window.hard.open());
};

/** Ends what a test that failed has left running. */
export const endAll = async (): Promise<void> => {
  for (const started of living) await killTree(started).catch(() => undefined);
};

const living = new Set<Started>();

const killTree = async (started: Started): Promise<void> => {
  const { pid } = started;
  living.delete(started);
  process.kill(-pid, 'SIGKILL');
  while (groupOf(pid).length > 0) await pause(20);
};

/** The processes of a group that still run. */
const groupOf = (group: number): readonly number[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((id) => Number.isInteger(id) && isLiving(id, group));

const isLiving = (id: number, group: number): boolean => {
  try {
    // After the name in parentheses, which may hold spaces: state, parent, group.
    const [state, , found] = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return Number(found) === group && state !== 'Z';
  } catch {
    // Ended between the listing and the reading.
    return false;
  }
};
