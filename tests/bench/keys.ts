import type { Locator, Page } from '@playwright/test';

/** Twelve sentences, each followed by a pause in which it is saved. */
const sentence = 'Vi tar det opp igjen. ';
const bursts = 12;

/** Milliseconds each key takes the window, in the note of the point that is up, and in a bare field of the same page. */
export const timeKeys = async (page: Page): Promise<{ readonly note: number[]; readonly bare: number[] }> => {
  const note = page.locator('main textarea').first();
  await note.waitFor();
  const times = await type(page, note);
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'bare';
    document.body.append(field);
  });
  const bare = await type(page, page.locator('#bare'));
  await page.evaluate(() => document.querySelector('#bare')?.remove());
  return { note: times, bare };
};

const type = async (page: Page, field: Locator): Promise<number[]> => {
  await field.click();
  await page.evaluate(followKeys);
  for (let burst = 0; burst < bursts; burst += 1) {
    await page.keyboard.type(sentence, { delay: 40 });
    // Longer than the pause after which a note is saved, and what is saved comes back into the window.
    await page.waitForTimeout(900);
  }
  return page.evaluate(() => window.keyTimes);
};

/** From the key until the window has handled it and laid the page out anew; without the wait for the next frame. */
const followKeys = (): void => {
  const times: number[] = [];
  window.keyTimes = times;
  const answered = new MessageChannel();
  let began = 0;
  answered.port1.addEventListener('message', () => {
    document.body.getBoundingClientRect();
    times.push(performance.now() - began);
  });
  answered.port1.start();
  window.addEventListener(
    'beforeinput',
    (event) => {
      // When the key was pressed, not when the window found time for it.
      began = event.timeStamp;
      answered.port2.postMessage(null);
    },
    { capture: true },
  );
};

declare global {
  interface Window {
    keyTimes: number[];
  }
}
