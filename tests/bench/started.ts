import type { Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import path from 'node:path';
import { debuggingAddress, lookIn } from '../../build/debugging.ts';
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
export const start = async (
  app: string,
  args: readonly string[],
  content: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Started> => {
  const began = Date.now();
  const child = spawn(electron(), [app, '--remote-debugging-port=0', ...sandboxSwitches(), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...environment },
    detached: true,
  });
  const address = await debuggingAddress(child);
  if (address === null) throw new Error('Electron ended at once');
  const { browser, page } = await lookIn(address);
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
