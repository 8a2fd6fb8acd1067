import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { demoPassphrase } from '#shared/templates/demo.ts';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';
import { unlock } from '../support/passphrase.ts';

/** The director's PC, and the mayor's with a copy of what they share. */
let folder: string;
let directors: string;
let mayors: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-parcel-'));
  directors = await freshProfile();
  mayors = path.join(folder, 'mayor');
});
test.afterEach(async () => {
  for (const place of [folder, directors]) await rm(place, { recursive: true, force: true });
});

/** Opened as one of the two, who both have the passphrase of the demo. */
const launchAs = async (profile: string, role: 'kommunedirektør' | 'ordfører'): Promise<RunningApp> => {
  const running = await launchApp({ kind: 'demo', profile, today: '2024-03-12', stayLocked: true });
  const { page } = running;
  await page.getByRole('radio', { name: new RegExp(`^${role}`, 'i') }).check();
  await unlock(page, demoPassphrase);
  await expect(page.getByRole('button', { name: `Du er ${names[role]}` })).toBeVisible({ timeout: 40_000 });
  await page.evaluate(() => {
    location.hash = '#/meetings';
  });
  await page.getByRole('button', { name: /^(Åpne Ukemøte|Opne Vekemøte)$/ }).click();
  await expect(page.getByRole('button', { name: /^Send (ukemøtet|vekemøtet)/ })).toBeVisible();
  return running;
};

const names = { kommunedirektør: 'Astrid Demodal', ordfører: 'Torleiv Eksempelvik' } as const;

const send = async ({ page, saveTo }: RunningApp, to: string, file: string): Promise<void> => {
  await saveTo(file);
  await page.getByRole('button', { name: /^Send (ukemøtet|vekemøtet)/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const choice = dialog.getByRole('radio', { name: to });
  if ((await choice.count()) > 0) await choice.check();
  await dialog.getByRole('button', { name: 'Lagre fil …' }).click();
  await expect(page.getByText(/Send (den|fila) som vedlegg/)).toBeVisible();
};

const read = async ({ page, openFrom }: RunningApp, file: string): Promise<Locator> => {
  await openFrom(file);
  await page.getByRole('button', { name: 'Les inn fil …' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};

const addPoint = async (page: Page, title: string): Promise<void> => {
  await page.locator('header').getByRole('button', { name: 'Nytt punkt' }).click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list').getByText(title)).toBeVisible();
};

// Five starts of the app, the first of which lives the months of the demo.
test.setTimeout(240_000);

test('two at a PC each plan one meeting by file, and nothing comes twice', async () => {
  const there = path.join(folder, 'til ordfører.samspill-mote');
  const back = path.join(folder, 'til direktør.samspill-mote');
  const founding = await launchApp({ kind: 'demo', profile: directors, today: '2024-03-12' });
  await founding.close();
  // As a copy that was restored on the other PC: the same workspace, the same keys.
  await cp(directors, mayors, { recursive: true });

  const first = await launchAs(directors, 'kommunedirektør');
  await writeFile(there, 'ikke en fil av vår');
  const none = await read(first, there);
  await expect(none.getByText(/ikke en fil med et ukemøte.*Ingenting er endret/)).toBeVisible();
  await none.getByRole('button', { name: 'Lukk' }).click();
  await addPoint(first.page, 'Ny brannstasjon');
  await send(first, names.ordfører, there);
  const bytes = await readFile(there);
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(bytes.includes('brannstasjon')).toBe(false);
  const own = await read(first, there);
  await expect(own.getByText(/Filen er låst til en annen/)).toBeVisible();
  await own.getByRole('button', { name: 'Lukk' }).click();
  await first.close();

  const other = await launchAs(mayors, 'ordfører');
  const news = await read(other, there);
  await expect(news.getByText('Ny brannstasjon')).toBeVisible();
  const { violations } = await new AxeBuilder({ page: other.page }).setLegacyMode(true).analyze();
  expect(violations).toEqual([]);
  await news.getByRole('button', { name: 'Legg til' }).click();
  await expect(other.page.getByRole('list').getByText('Ny brannstasjon')).toBeVisible();
  await addPoint(other.page, 'Besøk frå statsforvaltaren');
  await send(other, names.kommunedirektør, back);
  await other.close();

  const again = await launchAs(directors, 'kommunedirektør');
  const answer = await read(again, back);
  await expect(answer.getByText('Besøk frå statsforvaltaren')).toBeVisible();
  await expect(answer.getByText('Ny brannstasjon')).toHaveCount(0);
  await answer.getByRole('button', { name: 'Legg til' }).click();
  await expect(again.page.getByRole('list').getByText('Besøk frå statsforvaltaren')).toBeVisible();
  const twice = await read(again, back);
  await expect(twice.getByText('Det er ikke noe nytt i filen.')).toBeVisible();
  await twice.getByRole('button', { name: 'Lukk' }).last().click();
  await again.page.keyboard.press('Control+Z');
  await expect(again.page.getByRole('list').getByText('Besøk frå statsforvaltaren')).toHaveCount(0);
  await again.close();
});
