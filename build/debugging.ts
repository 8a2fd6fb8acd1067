import { chromium, type Browser, type Page } from '@playwright/test';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from '../shared/zod.ts';

/** Where Chromium listens for whoever looks in; null when the program ended instead. Start it with port 0. */
export const debuggingAddress = (child: ChildProcess): Promise<string | null> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const limit = setTimeout(() => reject(new Error(`Electron did not start:\n${heard}`)), 60_000);
    child.once('exit', () => {
      clearTimeout(limit);
      resolve(null);
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      heard += chunk.toString('utf8');
      const address = /DevTools listening on ws:\/\/([\d.:]+)/.exec(heard)?.[1];
      if (address === undefined) return;
      clearTimeout(limit);
      resolve(`http://${address}`);
    });
  });

/** The first window of the program. Waits for its page first: whoever attaches while it is being made may wait forever. */
export const lookIn = async (
  address: string,
): Promise<{ readonly browser: Browser; readonly page: Page }> => {
  await pageIsThere(address);
  const browser = await attach(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error('the program has no window');
  return { browser, page };
};

/** A page that is loaded anew just then can hold the first try up for ever; the next one gets through. */
const attach = async (address: string, triesLeft = 3): Promise<Browser> => {
  try {
    return await chromium.connectOverCDP(address, { timeout: 10_000 });
  } catch (error) {
    if (triesLeft === 0) throw error;
    return attach(address, triesLeft - 1);
  }
};

const targets = z.array(z.object({ type: z.string(), url: z.string() }));

const pageIsThere = async (address: string): Promise<void> => {
  const limit = Date.now() + 60_000;
  while (Date.now() < limit) {
    const list = targets.parse(await (await fetch(`${address}/json/list`)).json());
    if (list.some(({ type, url }) => type === 'page' && /^(app|file):/.test(url))) return;
    await pause(50);
  }
  throw new Error('the program opened no window');
};
