import type { Page } from '@playwright/test';
import { root } from '../../build/project.ts';
import { demoPassphrase } from '../../shared/templates/demo.ts';
import { demoArguments } from './demo-profile.ts';
import { start, type Started } from './started.ts';

/** What stands on Oversikt once it can be used. */
const overview = 'main figure, main svg';

/** The app as far as its lock screen. */
export const openToLock = (profile: string): Promise<Started> =>
  start(process.env['SAMSPILL_APP'] ?? root, demoArguments(profile), 'input[type="password"]');

/** Milliseconds from the moment the keys are open until Oversikt stands there. The keys are derived before. */
export const unlocked = async (page: Page): Promise<number> => {
  await page.evaluate(async (passphrase) => {
    const { people } = await window.samspill.vaultState();
    const [first] = people;
    if (first === undefined) throw new Error('nobody has access');
    const answer = await window.samspill.unlock({ personId: first.personId, passphrase });
    if (!answer.ok) throw new Error(answer.reason);
  }, demoPassphrase);
  const began = Date.now();
  await page.reload({ waitUntil: 'commit' });
  return (await whenPainted(page)) - began;
};

/** The wall clock when Oversikt is there. */
export const whenPainted = async (page: Page): Promise<number> => {
  // The lock screen has drawings too, but no rooms.
  await page.getByRole('navigation').first().waitFor({ timeout: 300_000 });
  await page.locator(overview).first().waitFor();
  return Date.now();
};
