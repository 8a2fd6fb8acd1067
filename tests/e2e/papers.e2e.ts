import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { firstSettings } from '#electron/services/settings-file.ts';
import { launchApp } from '../support/app.ts';
import { unspaced } from '../support/document-texts.ts';
import { found, screen } from '../support/first-run.ts';
import { convertByOffice, read } from '../support/readers.ts';

const open = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: `${title}: les og lagre` }).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
};

test('the papers under Hjelp say what is so here, and can be saved for the archive and for Word', async () => {
  const { page, profile, menu, saveTo, close } = await launchApp({ today: '2026-11-22' });
  await found(page);
  await menu('help');
  await expect(page.getByText('Papirer for IT, personvern og arkiv')).toBeVisible();

  await open(page, 'Risikoark');
  const paper = page.getByRole('region', { name: 'Innholdet' });
  await expect(paper.getByRole('heading', { name: 'Risikoark for Samspill' })).toBeVisible();
  // Time kommune has chosen nynorsk; the paper follows it, whatever the screen speaks.
  await expect(paper).toContainText('Kva som kan skje med det Time kommune skriv i Samspill');
  await page.getByRole('radio', { name: 'Bokmål' }).check();
  await expect(paper).toContainText('Hva som kan skje med det Time kommune skriver i Samspill');
  await expect(paper).toContainText(`Etter ${firstSettings.lockAfter} minutter uten bruk`);
  await expect(paper).toContainText('Nei, ingen mappe er valgt');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

  const pdf = path.join(profile, 'risiko.pdf');
  await saveTo(pdf);
  await page.getByRole('button', { name: 'Lagre …' }).click();
  await expect(page.getByText('risiko.pdf er lagret')).toBeVisible();
  expect(await read('pdfinfo', pdf)).toMatch(/Pages:\s+1\n/);
  const shown = await paper.innerText();
  const printed = unspaced(await read('pdftotext', '-raw', '-enc', 'UTF-8', pdf, '-'));
  for (const line of shown.split(/[\n\t]+/)) expect(printed).toContain(unspaced(line));

  await page.getByRole('button', { name: 'Tilbake' }).click();
  await expect(page.getByRole('heading', { name: 'Hjelp og hurtigtaster' })).toBeVisible();

  await open(page, 'Systembeskrivelse til dokumentasjonsplanen');
  await page.getByRole('radio', { name: 'Bokmål' }).check();
  await page.getByLabel('Filtype').selectOption({ label: 'Word' });
  const word = path.join(profile, 'system.docx');
  await saveTo(word);
  await page.getByRole('button', { name: 'Lagre …' }).click();
  await expect(page.getByText('system.docx er lagret')).toBeVisible();
  const text = unspaced(
    (await convertByOffice('system.docx', readFileSync(word), 'txt:Text (encoded):UTF8')).toString(),
  );
  for (const part of ['arkivforskrifta §§ 6 og 12', '§ 6 bokstav c', '[Fyll inn, jf. § 3]', 'Time kommune']) {
    expect(text).toContain(unspaced(part));
  }
  await close();
});

test('before there is a workspace, Hjelp has no papers', async () => {
  const { page, menu, close } = await launchApp();
  await screen(page, 'Hvem er du?');
  await menu('help');
  await expect(page.getByRole('heading', { name: 'Hjelp og hurtigtaster' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hva er trygt?' })).toBeVisible();
  await expect(page.getByText('Papirer for IT, personvern og arkiv')).toBeHidden();
  await close();
});
