import type { Page } from '@playwright/test';
import { build } from 'vite';
import { inRoot } from '../../build/project.ts';

/**
 * Brings the data layer into the window as `window.inPage`, or what another file puts there. It goes in through the debugger: the page's own policy lets
 * no foreign script in.
 */
export const bringIn = async (page: Page, entry = 'tests/bench/in-page.ts'): Promise<void> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'chrome148',
      lib: { entry: inRoot(entry), formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('the bench could not be built');
  await page.evaluate(chunk.code);
};
