import { expect, test } from '@playwright/test';
import { launchApp } from '../support/app.ts';

test('the app opens its window from the app scheme', async () => {
  const { page, close } = await launchApp();
  expect(await page.evaluate(() => location.href)).toMatch(/^app:\/\/samspill\//);
  expect(await page.evaluate(() => Object.keys(window.samspill).sort())).toContain('appInfo');
  await close();
});
