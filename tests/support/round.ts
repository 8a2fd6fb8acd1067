import { expect, type Page } from '@playwright/test';
import { chooseOther } from './switch-person.ts';

/** Those who answer in the tests: each has a passphrase of their own. */
export const director = { name: 'Kari Nordmann', passphrase: 'fjord lampe korg stein' } as const;
export const mayor = { name: 'Ola Nordmann', passphrase: 'ni blå epler i en kurv' } as const;
export const deputy = { name: 'Anne Ås', passphrase: 'tre grå katter på taket' } as const;

export type Somebody = typeof director | typeof mayor | typeof deputy;

/** Shows a place of the app by its hash, without the `#/`. */
export const show = (page: Page, place: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, place);

/** Adds one to the workspace, who writes bokmål unless it says otherwise. */
export const addPerson = async (
  page: Page,
  name: string,
  role: 'mayor' | 'deputyMayor',
  form: 'Bokmål' | 'Nynorsk' = 'Bokmål',
): Promise<void> => {
  await show(page, 'settings/people');
  await page.getByRole('button', { name: 'Legg til person' }).click();
  await page.getByLabel('Navn', { exact: true }).fill(name);
  await page.getByLabel('Rolle', { exact: true }).selectOption(role);
  await page.getByRole('dialog').getByRole('radio', { name: form }).check();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText(`${name} er lagt til`)).toBeVisible();
};

/** One who has none makes a passphrase on this machine, and takes over. Who sat here must have typed theirs just now. */
export const makePassphrase = async (page: Page, { name, passphrase }: Somebody): Promise<void> => {
  await chooseOther(page, name);
  await page.getByRole('radio', { name: 'Jeg skriver en egen' }).check();
  await page
    .locator('input')
    .and(page.getByLabel('Passfrasen din', { exact: true }))
    .fill(passphrase);
  await page.getByLabel('Skriv passfrasen én gang til').fill(passphrase);
  await page.getByRole('button', { name: 'Lag passfrasen og bytt' }).click();
  await expect(page.getByRole('button', { name: `Du er ${name}` })).toBeVisible({ timeout: 30_000 });
};

/** Each types their own passphrase in the dialog, one after the other. */
export const typeTogether = async (page: Page, people: readonly Somebody[]): Promise<void> => {
  for (const [place, { name, passphrase }] of people.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
    await page.getByRole('dialog').getByLabel(`Passfrasen til ${name}`).fill(passphrase);
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page
      .getByRole('dialog')
      .getByRole('button', { name: place === people.length - 1 ? 'Bekreft' : 'Neste', exact: true })
      .click();
  }
  await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 30_000 });
};
