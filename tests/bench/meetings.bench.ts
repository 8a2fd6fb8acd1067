import type { Page } from '@playwright/test';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { measured, median, percentile, type Measurements } from '../../build/measurement.ts';
import { demoSpringDay } from '../../shared/templates/demo.ts';
import { launchApp } from '../support/app.ts';
import { bringIn } from './bring-in.ts';
import { foundDemoProfile } from './demo-profile.ts';
import { timeKeys } from './keys.ts';
import { meetingsATerm } from './long-term.ts';
import type { Held } from './meetings-in-page.ts';
import { memoryOf } from './memory.ts';
import { queries } from './queries.ts';

const rounds = 7;

/**
 * The room of the meetings after a term of four years, and after ten times as much: opening it and a meeting, a key in a
 * note, closing, searching, memory. The baselines are from the same window, or for memory from the demo without all this.
 */
export const measureMeetings = async (sizes: readonly Size[] = [1, 10]): Promise<Measurements> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-meetings-'));
  try {
    const base = path.join(folder, 'base');
    mkdirSync(base);
    await foundDemoProfile(base);
    const memory = await memoryAtRest(base);
    let all: Measurements = {};
    for (const times of sizes) {
      const profile = path.join(folder, String(times));
      cpSync(base, profile, {
        recursive: true,
        filter: (name) => !path.basename(name).startsWith('Singleton'),
      });
      const held = await hold(profile, meetingsATerm * times);
      all = { ...all, ...(await measureSize(profile, { held, ending: endings[times], memory })) };
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Terms of four years. */
type Size = 1 | 10;

const endings: Readonly<Record<Size, string>> = { 1: '', 10: '.x10' };

interface Around {
  readonly held: Held;
  readonly ending: string;
  /** Megabytes of the demo alone. */
  readonly memory: number;
}

const open = (profile: string) => launchApp({ profile, kind: 'demo', today: demoSpringDay });

const hold = async (profile: string, count: number): Promise<Held> => {
  const running = await open(profile);
  await bringIn(running.page, 'tests/bench/meetings-in-page.ts');
  const held = await running.page.evaluate(([number, today]) => window.meetingsInPage.hold(number, today), [
    count,
    demoSpringDay,
  ] as const);
  await running.close();
  return held;
};

const measureSize = async (profile: string, { held, ending, memory }: Around): Promise<Measurements> => {
  const atRest = await memoryAtRest(profile);
  const running = await open(profile);
  const { page } = running;
  const times = await timePlaces(page, held);
  await page.evaluate((id) => {
    location.hash = `#/meetings/run/${id}`;
  }, held.running.id);
  const keys = await timeKeys(page);
  await bringIn(page, 'tests/bench/meetings-in-page.ts');
  const index = await page.evaluate(() => window.meetingsInPage.index());
  const search = await page.evaluate((asked) => window.meetingsInPage.search(asked), queries);
  const close = await page.evaluate(([id, today]) => window.meetingsInPage.close(id, today), [
    held.running.id,
    demoSpringDay,
  ] as const);
  await running.close();
  return {
    [`meetings.open${ending}`]: measured(times.room, 'ms', times.reception),
    [`meeting.open${ending}`]: measured(times.meeting, 'ms', times.reception),
    [`minutes.open${ending}`]: measured(times.minutes, 'ms', times.reception),
    [`followUp.open${ending}`]: measured(times.followUp, 'ms', times.reception),
    [`decisions.open${ending}`]: measured(times.decisions, 'ms', times.reception),
    [`meeting.key.p95${ending}`]: measured(percentile(keys.note, 0.95), 'ms', percentile(keys.bare, 0.95)),
    [`meeting.close${ending}`]: measured(close, 'ms'),
    [`search.p95${ending}`]: measured(percentile(search.ours, 0.95), 'ms', percentile(search.plain, 0.95)),
    [`search.index${ending}`]: measured(index, 'ms'),
    [`meetings.memory${ending}`]: measured(atRest, 'MB', memory),
  };
};

/** Megabytes of all processes once the search index has been read. */
const memoryAtRest = async (profile: string): Promise<number> => {
  const running = await open(profile);
  await pause(15_000);
  const memory = memoryOf(running.app.process().pid ?? 0);
  await running.close();
  return memory;
};

/** A selector, where everything else waits for words. */
const anItem = '[data-item]';

/** Milliseconds from the change of address to the frame after the content is there, for each place. */
const timePlaces = async (page: Page, { held, running, openAction, decision }: Held) => {
  const time = async (hash: string, content: string): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await timeOnce(page, { hash, content }));
    return median(times);
  };
  return {
    reception: await time('#/reception', anItem),
    room: await time('#/meetings', 'Ukemøte gjennom årene'),
    meeting: await time(`#/meetings/meeting/${running.id}`, running.firstPoint),
    minutes: await time(`#/meetings/minutes/${held.id}`, held.firstPoint),
    followUp: await time('#/meetings/followUp', openAction),
    decisions: await time('#/meetings/decisions', decision),
  };
};

const timeOnce = async (
  page: Page,
  place: { readonly hash: string; readonly content: string },
): Promise<number> => {
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await page.getByRole('heading', { level: 1, name: 'Innstillinger' }).waitFor();
  return page.evaluate(async ({ hash, content }) => {
    const before = performance.now();
    location.hash = hash;
    const main = document.querySelector('main');
    const isSelector = content.startsWith('[');
    while (isSelector ? !main?.querySelector(content) : main?.textContent.includes(content) !== true) {
      if (performance.now() - before > 60_000) throw new Error(`${hash} does not show ${content}`);
      await new Promise(requestAnimationFrame);
    }
    // The frame after the content is there is the one that shows it.
    await new Promise(requestAnimationFrame);
    return performance.now() - before;
  }, place);
};
