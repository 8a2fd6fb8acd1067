import type { Page } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { measured, median, percentile, type Measurements } from '../../build/measurement.ts';
import { demoSpringDay } from '../../shared/templates/demo.ts';
import { launchApp } from '../support/app.ts';
import { bringIn } from './bring-in.ts';
import { foundDemoProfile } from './demo-profile.ts';
import { queries } from './queries.ts';
import { openToLock, unlocked } from './unlocking.ts';

const rounds = 7;
const starts = 3;
/** Five years, ten entries a week. */
const many = 2_500;

/**
 * Informasjon with a log of five years: opening the log, a matter and a month, a letter in the search of the log; and the
 * places and the search of so far, with that log beside them. The baselines are the same demo kommune without it.
 */
export const measureInformation = async (): Promise<Measurements> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-information-'));
  try {
    const [few, full] = [path.join(folder, 'few'), path.join(folder, 'full')];
    mkdirSync(few);
    await foundDemoProfile(few);
    cpSync(few, full, { recursive: true, filter: (name) => !path.basename(name).startsWith('Singleton') });
    const title = await fillProfile(full);
    const before = await measureProfile(few, firstMatter);
    const after = await measureProfile(full, title);
    const names = Object.keys(after).filter((name): name is keyof Times => name in before);
    const places = names.map(
      (name) => [`${name}.${many}`, measured(after[name], 'ms', before[name])] as const,
    );
    return {
      ...Object.fromEntries(places),
      [`start.ready.${many}`]: measured(await startOf(full), 'ms', await startOf(few)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** What stands in the log of the demo kommune. */
const firstMatter = 'Skolestrukturen: tidsplanen';

const open = (profile: string) => launchApp({ profile, kind: 'demo', today: demoSpringDay });

const fillProfile = async (profile: string): Promise<string> => {
  const running = await open(profile);
  await bringIn(running.page, 'tests/bench/information-in-page.ts');
  const title = await running.page.evaluate(
    ([entries, today]) => window.informationInPage.fill(entries, today),
    [many, demoSpringDay] as const,
  );
  await running.close();
  return title;
};

/** Milliseconds of each. */
interface Times {
  readonly 'information.open': number;
  readonly 'information.matter': number;
  readonly 'information.month': number;
  readonly 'information.key.p95': number;
  readonly 'information.workOut': number;
  readonly 'information.overview': number;
  readonly 'information.reception': number;
  readonly 'information.meetings': number;
  readonly 'information.search.p95': number;
}

const measureProfile = async (profile: string, title: string): Promise<Times> => {
  const running = await open(profile);
  const { page } = running;
  const time = async (hash: string, content: string): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await timeOnce(page, hash, content));
    return median(times);
  };
  const log = await time('#/information', title);
  const matter = await page
    .getByRole('list', { name: 'Meldinger' })
    .getByRole('link', { name: title, exact: true })
    .first()
    .getAttribute('href');
  const times = {
    'information.open': log,
    'information.key.p95': percentile(await timeKeys(page), 0.95),
    'information.matter': await time(matter ?? '', 'Om saken'),
    'information.month': await time('#/information/month/2024-03', 'fikk vite i mars'),
    'information.overview': await time('#/overview', 'Hva skylder vi de folkevalgte?'),
    'information.reception': await time('#/reception', '[data-item]'),
    'information.meetings': await time('#/meetings', 'Neste møter'),
  };
  await bringIn(page, 'tests/bench/information-in-page.ts');
  const workOut = await page.evaluate((today) => window.informationInPage.workOut(today), demoSpringDay);
  await bringIn(page, 'tests/bench/meetings-in-page.ts');
  await page.evaluate(() => window.meetingsInPage.index());
  const found = await page.evaluate((asked) => window.meetingsInPage.search(asked), queries);
  await running.close();
  return {
    ...times,
    'information.workOut': workOut,
    'information.search.p95': percentile(found.ours, 0.95),
  };
};

/** Milliseconds from the change of address to the frame after the content is there. */
const timeOnce = async (page: Page, hash: string, content: string): Promise<number> => {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByRole('heading', { level: 1, name: 'Innstillinger' }).waitFor();
  return page.evaluate(
    async ([to, shown]) => {
      const before = performance.now();
      location.hash = to;
      const main = document.querySelector('main');
      const isSelector = shown.startsWith('[');
      while (isSelector ? !main?.querySelector(shown) : main?.textContent.includes(shown) !== true) {
        if (performance.now() - before > 60_000) throw new Error(`${to} does not show ${shown}`);
        await new Promise(requestAnimationFrame);
      }
      // The frame after the content is there is the one that shows it.
      await new Promise(requestAnimationFrame);
      return performance.now() - before;
    },
    [hash, content] as const,
  );
};

/** Milliseconds from each letter in the search of the log to the frame that shows what is left of it. */
const timeKeys = async (page: Page): Promise<readonly number[]> => {
  await page.evaluate(() => {
    location.hash = '#/information';
  });
  await page.getByRole('searchbox', { name: 'Søk i loggen' }).focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, 'keyTimes', times);
    document.activeElement?.addEventListener('input', () => {
      const before = performance.now();
      requestAnimationFrame(() => requestAnimationFrame(() => times.push(performance.now() - before)));
    });
  });
  for (const letter of 'kommunens beredskapsplan') {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return page.evaluate((): readonly number[] => Reflect.get(window, 'keyTimes'));
};

/** Milliseconds from process start to Oversikt, without the time a passphrase takes. */
const startOf = async (profile: string): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < starts; round += 1) {
    const started = await openToLock(profile);
    times.push(started.ready + (await unlocked(started.page)));
    await started.end();
  }
  return median(times);
};
