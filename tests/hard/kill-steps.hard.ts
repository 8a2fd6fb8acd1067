import path from 'node:path';
import type { Page } from '@playwright/test';
import { setTimeout as pause } from 'node:timers/promises';
import { demoPassphrase } from '../../shared/templates/demo.ts';
import type { HardTest } from './support/hard-test.ts';
import { openLedger } from './support/ledger.ts';
import { randomOf, type Random } from './support/random.ts';
import { goToReception, openNote, saysSaved } from './support/screen.ts';
import { openSession, whenOpen } from './support/session.ts';

/** As many items as are worked on. */
const places = 40;

export const killSteps: HardTest = {
  name: 'kill-steps',
  promise: 'killed at any moment of ordinary use, what the status line called saved is there afterwards',
  needs: ['linux'],
  run: async ({ times, seed, folder, say }) => {
    const kills = times(5, 500);
    const random = randomOf(seed).fork('kill-steps');
    const profile = path.join(folder, 'profile');
    const ledger = openLedger();
    for (let kill = 0; kill < kills; kill += 1) {
      const session = await openSession(profile);
      ledger.compare(await session.look(), `start ${kill + 1}`);
      const said = new Set<number>();
      // It ends when the app does.
      void useIt(session.page, random.fork(kill), { from: ledger.next(), said }).catch(() => undefined);
      await pause(random.between(500, 5_000));
      const acknowledged = [...said];
      await session.kill();
      ledger.take(acknowledged);
      if (kill % 50 === 49) say(`${kill + 1} kills, ${JSON.stringify(ledger.counts())}`);
    }
    for (const name of ['last first', 'last second']) {
      const session = await openSession(profile);
      ledger.compare(await session.look(), `${name} restart`);
      await session.kill();
    }
    return { runs: kills, failures: ledger.faults(), measured: { ...ledger.counts() } };
  },
};

interface Using {
  readonly from: number;
  /** The numbers that were on the screen when it said that all is saved. */
  readonly said: Set<number>;
}

/** Goes on doing what people do, until somebody pulls the plug. */
const useIt = async (page: Page, random: Random, { from, said }: Using): Promise<void> => {
  await goToReception(page);
  for (let number = from; ; number += 1) {
    const step = random.below(10);
    if (step < 6) await write(page, random, { number, said });
    else if (step === 6)
      await page.locator('[data-item] input[type="checkbox"]').nth(random.below(places)).click();
    else if (step === 7) await page.keyboard.press('Control+z');
    else if (step === 8) await lockAndUnlock(page);
    else await page.reload();
    if (step > 7) {
      await whenOpen(page, demoPassphrase, 30_000);
      await goToReception(page);
    }
  }
};

const write = async (
  page: Page,
  random: Random,
  { number, said }: { readonly number: number; readonly said: Set<number> },
): Promise<void> => {
  const note = await openNote(page, random.below(places));
  await note.fill(`merke<${number}> ${'Det vi ble enige om. '.repeat(random.below(20))}`);
  await note.blur();
  // What is written begins to be saved when the field is left; the status line follows in the next frame.
  await pause(50);
  if (await saysSaved(page, 5_000)) said.add(number);
};

const lockAndUnlock = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+l');
  await page.getByLabel('Passfrase', { exact: true }).waitFor();
};
