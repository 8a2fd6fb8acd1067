import type { Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measured, median, type Measurements } from '../../build/measurement.ts';
import { demoSpringDay } from '../../shared/templates/demo.ts';
import { launchApp } from '../support/app.ts';
import { bringIn } from './bring-in.ts';
import { foundDemoProfile } from './demo-profile.ts';

const rounds = 7;
const many = 2000;

/** From the click to a painted checklist: with the items of a real term, and with two thousand. */
export const measureReception = async (): Promise<Measurements> => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'samspill-bench-'));
  try {
    await foundDemoProfile(profile);
    const few = await timeRoom(profile);
    await fillProfile(profile);
    return {
      'reception.open.83': measured(few, 'ms'),
      [`reception.open.${many}`]: measured(await timeRoom(profile), 'ms'),
    };
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
};

const open = (profile: string) => launchApp({ profile, kind: 'demo', today: demoSpringDay });

const fillProfile = async (profile: string): Promise<void> => {
  const running = await open(profile);
  await bringIn(running.page);
  const filled = await running.page.evaluate((count) => window.inPage.fill(count), many);
  if (filled !== many) throw new Error(`the term holds ${filled} items`);
  await running.close();
};

const timeRoom = async (profile: string): Promise<number> => {
  const running = await open(profile);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timeOnce(running.page));
  await running.close();
  return median(times);
};

const timeOnce = async (page: Page): Promise<number> => {
  await page.evaluate(() => {
    location.hash = '#/overview';
  });
  await page.locator('main figure, main svg').first().waitFor();
  return page.evaluate(async () => {
    const before = performance.now();
    location.hash = '#/reception';
    while (document.querySelector('[data-item]') === null) await new Promise(requestAnimationFrame);
    // The frame after the rows are there is the one that shows them.
    await new Promise(requestAnimationFrame);
    return performance.now() - before;
  });
};
