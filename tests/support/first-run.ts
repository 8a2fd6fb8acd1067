import { expect, type Page } from '@playwright/test';
import { answerPassphrase } from './passphrase.ts';

/** The buttons of the first run, in the form the app is shown in. */
export const goOn = (page: Page) => page.getByRole('button', { name: 'Neste', exact: true }).click();

/** Waits until the screen with the heading is shown. */
export const screen = (page: Page, heading: string) =>
  expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();

/** Screen one, answered. */
export const answerWho = async (page: Page, role: string, name: string): Promise<void> => {
  await screen(page, 'Hvem er du?');
  await page.getByRole('radio', { name: role, exact: true }).check();
  await page.getByLabel('Navnet ditt').fill(name);
  await goOn(page);
};

/** Screen two, answered from the list. */
export const answerBody = async (page: Page, query: string, name: string): Promise<void> => {
  await screen(page, 'Hvor er dere?');
  await page.getByRole('combobox').fill(query);
  await page.getByRole('option', { name }).first().click();
  await expect(page.getByRole('combobox')).toHaveValue(name);
};

/** From the first screen to the room Mottakelse, for tests of something else. */
export const found = async (page: Page, role = 'Kommunedirektør', name = 'Kari Nordmann'): Promise<void> => {
  await answerWho(page, role, name);
  await answerPassphrase(page);
  await answerBody(page, 'time', 'Time kommune');
  await goOn(page);
  await screen(page, 'Hva forbereder dere?');
  await goOn(page);
  await screen(page, 'Hvem er med?');
  await goOn(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Mottakelse|Mottaking/ })).toBeVisible();
};
