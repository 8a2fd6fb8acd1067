import { chromium, type Browser, type Page } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { executableName } from '../../build/electron-runtime.ts';
import { sandboxSwitches } from '../../build/runtime-doors.ts';

/** A program started as a user starts it, and looked at through Chromium's own door. */
export interface Started {
  readonly page: Page;
  readonly pid: number;
  /** Milliseconds from the start of the process until the content stood on the screen. */
  readonly ready: number;
  readonly end: () => Promise<void>;
}

/**
 * Starts Electron on an app folder and waits until `content` is there. Not through Playwright's launcher, which holds
 * the app back while it attaches: the time of the paint is asked for afterwards, from the browser's own record.
 */
export const start = async (app: string, args: readonly string[], content: string): Promise<Started> => {
  const began = Date.now();
  const child = spawn(electron(), [app, '--remote-debugging-port=0', ...sandboxSwitches(), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  const browser = await chromium.connectOverCDP(await debuggingAddress(child));
  const page = await firstPage(browser);
  await page.locator(content).first().waitFor();
  const painted = await page.evaluate(lastLargestPaint);
  return {
    page,
    pid: child.pid ?? 0,
    ready: painted - began,
    end: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      await browser.close();
      process.kill(-(child.pid ?? 0), 'SIGTERM');
      await gone;
    },
  };
};

const electron = (): string =>
  path.join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', executableName(process.platform));

const debuggingAddress = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    child.once('exit', () => reject(new Error(`Electron ended:\n${heard}`)));
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk.toString('utf8');
      const address = /DevTools listening on ws:\/\/([\d.:]+)/.exec(heard)?.[1];
      if (address !== undefined) resolve(`http://${address}`);
    });
  });

const firstPage = async (browser: Browser): Promise<Page> => {
  const context = browser.contexts()[0];
  if (context === undefined) throw new Error('no window');
  return context.pages()[0] ?? context.waitForEvent('page');
};

/** The wall clock at the paint of the largest content so far, once half a second has brought nothing larger. */
const lastLargestPaint = (): Promise<number> =>
  new Promise((resolve) => {
    let latest = 0;
    let quiet = setTimeout(() => resolve(performance.timeOrigin + latest), 500);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) latest = Math.max(latest, entry.startTime);
      clearTimeout(quiet);
      quiet = setTimeout(() => resolve(performance.timeOrigin + latest), 500);
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
