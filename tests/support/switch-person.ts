import { expect, type Page } from '@playwright/test';
import { testPassphrase } from './passphrase.ts';

/** Chooses another person in the status line. */
export const chooseOther = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: /^Du er / }).click();
  await page.getByRole('list').getByRole('button', { name, exact: true }).click();
};

/** The person who was chosen, and has access, takes over with their passphrase. */
export const takeOver = async (page: Page, name: string, passphrase = testPassphrase): Promise<void> => {
  await page.getByLabel(`Passfrasen til ${name}`).fill(passphrase);
  await page.getByRole('button', { name: /^(Bytt|Byt)$/ }).click();
  await expect(page.getByRole('button', { name: `Du er ${name}` })).toBeVisible({ timeout: 30_000 });
};
