import type { Page } from '@playwright/test';
import { hashOf, type Route } from '../renderer/stores/route.ts';
import type { WrittenForm } from '../shared/domain/written-form.ts';
import type { Text } from '../shared/text/text.ts';

export interface Scene {
  readonly page: Page;
  readonly text: Text;
}

/** One picture of the demo: its file name, and how to bring the window there. */
export interface Picture {
  readonly name: string;
  readonly show: (scene: Scene) => Promise<void>;
}

export interface FileScene extends Scene {
  readonly form: WrittenForm;
}

/** One file the app can make: what it is called here, and how a user would make it. */
export interface DemoFile {
  readonly name: string;
  readonly make: (scene: FileScene) => Promise<void>;
}

/** Shows a place in the app, with nothing open over it. */
export async function goTo({ page }: Scene, route: Route): Promise<void> {
  await page.keyboard.press('Escape');
  await settled({ page });
  await closeDialogs(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hashOf(route));
  await page.locator('main h1').waitFor();
  // The heading comes first, what is read from the database after it.
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    const heading = main?.querySelector('h1')?.innerText ?? '';
    return main !== null && main.innerText.length > heading.length + 20;
  });
  await settled({ page });
}

/**
 * A paper gives way to the help it was opened from, which is there a moment before it shows: nothing may lie over the
 * room at two looks in a row, or the next key goes to what is still on its way.
 */
async function closeDialogs(page: Page): Promise<void> {
  for (let tries = 0, quiet = 0; tries < 50 && quiet < 2; tries += 1) {
    const open = await page.locator('dialog').count();
    quiet = open === 0 ? quiet + 1 : 0;
    if (open > 0) await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
  }
}

/** Fonts are there and nothing moves. */
export async function settled({ page }: Pick<Scene, 'page'>): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  });
}
