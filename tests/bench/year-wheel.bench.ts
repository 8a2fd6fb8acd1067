import type { Page } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measured, median, type Measurements } from '../../build/measurement.ts';
import { demoSpringDay } from '../../shared/templates/demo.ts';
import { launchApp } from '../support/app.ts';
import { bringIn } from './bring-in.ts';
import { foundDemoProfile } from './demo-profile.ts';

const rounds = 7;

/**
 * Årshjul with a term of five full years: opening it, going to the next year and back, and working out and drawing all
 * five. The baselines are the same demo kommune with what it has itself.
 */
export const measureYearWheel = async (): Promise<Measurements> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-year-'));
  try {
    const [few, full] = [path.join(folder, 'few'), path.join(folder, 'full')];
    mkdirSync(few);
    await foundDemoProfile(few);
    cpSync(few, full, { recursive: true, filter: (name) => !path.basename(name).startsWith('Singleton') });
    const title = await fillProfile(full);
    const before = await measureProfile(few, inEveryYear);
    const after = await measureProfile(full, title);
    return {
      'year.open.full': measured(after.open, 'ms', before.open),
      'year.next.full': measured(after.next, 'ms', before.next),
      'year.workOut.full': measured(after.workOut, 'ms', before.workOut),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const inEveryYear = 'Årsregnskapet må være ferdig';

const open = (profile: string) => launchApp({ profile, kind: 'demo', today: demoSpringDay });

const fillProfile = async (profile: string): Promise<string> => {
  const running = await open(profile);
  await bringIn(running.page, 'tests/bench/year-wheel-in-page.ts');
  const title = await running.page.evaluate(() => window.yearInPage.fill());
  await running.close();
  return title;
};

/** Milliseconds of each. */
interface Times {
  readonly open: number;
  readonly next: number;
  readonly workOut: number;
}

const measureProfile = async (profile: string, title: string): Promise<Times> => {
  const running = await open(profile);
  const { page } = running;
  const [opened, next]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    opened.push(await timeOpening(page, title));
    next.push(await timeYear(page, 2025), await timeYear(page, 2024));
  }
  await bringIn(page, 'tests/bench/year-wheel-in-page.ts');
  const workOut = await page.evaluate((today) => window.yearInPage.workOut(today), demoSpringDay);
  await running.close();
  return { open: median(opened), next: median(next), workOut };
};

/** From the change of address to the frame after the year is there. */
const timeOpening = async (page: Page, title: string): Promise<number> => {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByRole('heading', { level: 1, name: 'Innstillinger' }).waitFor();
  return page.evaluate(async (shown) => {
    const before = performance.now();
    location.hash = '#/year';
    while (document.querySelector('main')?.textContent.includes(shown) !== true) {
      if (performance.now() - before > 60_000) throw new Error(`the year does not show ${shown}`);
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - before;
  }, title);
};

/** From the click on a year to the frame after its list is there. */
const timeYear = (page: Page, year: number): Promise<number> =>
  page.evaluate(async (wanted) => {
    const before = performance.now();
    document.querySelector<HTMLInputElement>(`main input[value="${wanted}"]`)?.click();
    while (document.querySelector('main')?.textContent.includes(`Måned for måned ${wanted}`) !== true) {
      if (performance.now() - before > 60_000) throw new Error(`${wanted} is not shown`);
      await new Promise(requestAnimationFrame);
    }
    await new Promise(requestAnimationFrame);
    return performance.now() - before;
  }, year);
