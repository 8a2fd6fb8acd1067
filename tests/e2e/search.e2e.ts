import { expect, test, type Page } from '@playwright/test';
import { demoPassphrase } from '#shared/templates/demo.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { screen } from '../support/first-run.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const openDemo = async (settings = {}): Promise<RunningApp> => {
  const running = await launchApp({ kind: 'demo', today: '2024-03-12', settings });
  await screen(running.page, 'Oversikt');
  return running;
};

const field = (page: Page) => page.getByRole('searchbox');

/** Writes what to search for, once the room is there to write in. */
const search = async (page: Page, query: string): Promise<void> => {
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(query);
};

const hits = (page: Page) => page.getByRole('region', { name: 'Treff' }).getByRole('link');

test('finds any form of a word, walks by the arrows, and comes back to the same hits', async () => {
  const { page, close } = await openDemo();
  await search(page, 'beredskapsplanene');
  await screen(page, 'Søk');
  await expect(hits(page).first()).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText(/^beredskapsplan/i);
  await page.keyboard.press('ArrowDown');
  await expect(hits(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Søk' })).toHaveCount(0);
  await page.goBack();
  await screen(page, 'Søk');
  await expect(field(page)).toHaveValue('beredskapsplanene');
  await expect(hits(page).first()).toBeVisible();
  await close();
});

test('leads to the decision, and to the minutes a note stands in', async () => {
  const { page, close } = await openDemo();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('skulestrukturen');
  await page.getByRole('option').filter({ hasText: 'Beslutning' }).first().click();
  await screen(page, 'Beslutninger');
  await expect(page.getByRole('complementary')).toContainText('skulestrukturen');
  // The register has a search of its own.
  await page.keyboard.press('Control+1');
  await screen(page, 'Oversikt');
  await search(page, 'skulestrukturen');
  await page.getByLabel('Hva', { exact: true }).selectOption('Notater');
  await hits(page).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Søk' })).toHaveCount(0);
  await expect(page.getByText(/sk[uo]lestrukturen/i).first()).toBeVisible();
  await close();
});

test('the filters say what they leave out, and are taken off with one button', async () => {
  const { page, close } = await openDemo({ writtenForm: 'nn' });
  await search(page, 'beredskapsplanane');
  await expect(hits(page).first()).toBeVisible();
  const status = page.getByRole('region', { name: 'Treff' }).getByRole('status');
  await page.getByLabel('Kva', { exact: true }).selectOption('Personar');
  await expect(status).toHaveText('Ingen treff på «beredskapsplanane».');
  await page.getByRole('button', { name: 'Nullstill vala' }).click();
  await expect(hits(page).first()).toBeVisible();
  await page.getByLabel('Når', { exact: true }).selectOption('Frå og til …');
  await page.getByLabel('Frå og med').fill('2024-03-02');
  await page.getByLabel('Til og med').fill('2024-03-01');
  await expect(page.getByText('Frå-dagen er etter til-dagen.')).toBeVisible();
  await close();
});

test('what has just been written is found; what is private only by who wrote it', async () => {
  const { page, close } = await openDemo();
  await page.keyboard.press('Control+2');
  await screen(page, 'Mottakelse');
  await page.locator('[data-item]').first().getByRole('button').first().click();
  const pane = page.getByRole('complementary');
  await pane.getByLabel('Merknad', { exact: true }).fill('Kaia ved ferjeleiet er stengt.');
  await pane.getByLabel('Notat bare for deg').fill('Husk lønnsnivået.');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ferjeleie');
  await expect(page.getByRole('option').filter({ hasText: 'Mottakelse' })).toHaveCount(1);
  await page.getByRole('option', { name: /Alle treff på «ferjeleie»/ }).click();
  await screen(page, 'Søk');
  await expect(hits(page)).toHaveCount(1);
  await field(page).fill('lønnsnivå');
  await expect(page.getByText('Privat notat, bare du ser det')).toBeVisible();
  await expect(page.getByText('Husk lønnsnivået.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Vis hva som står der' }).click();
  await expect(page.getByText('Husk lønnsnivået.')).toBeVisible();
  await chooseOther(page, 'Torleiv Eksempelvik');
  await takeOver(page, 'Torleiv Eksempelvik', demoPassphrase);
  await search(page, 'ferjeleie');
  await expect(hits(page)).toHaveCount(1);
  await field(page).fill('lønnsnivå');
  await expect(page.getByText('Ingen treff på «lønnsnivå».')).toBeVisible();
  await close();
});
