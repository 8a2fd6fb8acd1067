import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { answerPassphrase } from '../support/passphrase.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing axe can find, in what is shown now. Legacy mode: Electron opens no second page for axe. */
const expectClean = async (page: Page, where: string): Promise<void> => {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
  expect.soft(faults, where).toEqual([]);
};

const rooms = ['2', '1', '3', '4'];

for (const writtenForm of ['nb', 'nn'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const settings = { writtenForm, theme };

    test(`every room and dialog, ${writtenForm}, ${theme}`, async () => {
      test.slow();
      const { page, menu, close } = await launchApp({ kind: 'demo', today: '2024-03-12', settings });
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeVisible();
      for (const key of rooms) {
        await page.keyboard.press(`Control+${key}`);
        await expect(heading).toBeFocused();
        await expectClean(page, `room ${key}`);
      }
      await page.keyboard.press('Control+1');
      await page.keyboard.press('Control+f');
      await page.getByRole('searchbox').fill('ordføreren');
      await expect(page.locator('mark').first()).toBeVisible();
      await expectClean(page, 'search');
      for (const section of ['people', 'workspace', 'dates', 'appearance', 'security', 'backup', 'data']) {
        await page.evaluate((name) => {
          location.hash = `#/settings/${name}`;
        }, section);
        await page.waitForFunction((name) => location.hash.endsWith(name), section);
        await expectClean(page, `settings ${section}`);
      }
      for (const dialog of ['palette', 'help', 'about', 'export', 'new']) {
        await menu(dialog);
        if (dialog !== 'new') await expect(page.getByRole('dialog')).toBeVisible();
        await expectClean(page, dialog);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      }
      await page.keyboard.press('Control+2');
      await page.locator('[data-item] > button').first().click();
      await expect(page.getByRole('complementary')).toBeVisible();
      await expectClean(page, 'an open item');
      await close();
    });

    test(`the first run, ${writtenForm}, ${theme}`, async () => {
      const { page, close } = await launchApp({ today: '2027-08-02', settings });
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeVisible();
      await expectClean(page, 'who');
      await page.locator('input[type="text"]').fill('Kari Nordmann');
      await page.keyboard.press('Enter');
      await expect(heading).toBeFocused();
      await expectClean(page, 'passphrase');
      await answerPassphrase(page);
      await page.getByRole('combobox').fill('voss');
      await expectClean(page, 'body, list open');
      await page.keyboard.press('Enter');
      await expectClean(page, 'body');
      for (const step of ['dates', 'people', 'summary']) {
        await page.locator('button[type="submit"]').click();
        await expect(heading).toBeFocused();
        await expectClean(page, step);
      }
      await close();
    });
  }
}

test('forced colours: the room that is open and the choice that is made are still seen', async () => {
  const { page, close } = await launchApp({ today: '2027-08-02' });
  await page.emulateMedia({ forcedColors: 'active' });
  await found(page);
  const outline = await page
    .getByRole('link', { name: 'Mottakelse' })
    .evaluate((link) => getComputedStyle(link).outlineStyle);
  expect(outline).toBe('solid');
  await expectClean(page, 'forced colours');
  await close();
});
