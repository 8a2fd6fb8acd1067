import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { convertByOffice, pdfText, plainly } from '../support/readers.ts';

const open = async (page: Page) => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('innsyn');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Innsyn' })).toBeVisible();
};

const search = (page: Page) => page.getByRole('button', { name: 'Søk', exact: true }).click();

test('Innsyn finds what is, what was and what lies in the bin, and takes it out with its sources', async () => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-innsyn-'));
  const { page, saveTo, close } = await launchApp({ kind: 'demo' });
  const pane = page.getByRole('complementary').last();
  await page.evaluate(() => {
    location.hash = '#/reception';
  });
  await page.locator('[data-row]').first().click();
  const note = pane.getByRole('textbox', { name: 'Merknad' });
  for (const text of ['Torleiv Eksempelvik var uenig', 'Vi er enige']) {
    await note.fill(text);
    await note.blur();
    await expect(page.getByText(/^Lagret/).first()).toBeVisible();
  }
  await pane.getByRole('textbox', { name: 'Notat bare for deg' }).fill('Min egen tanke om Eksempelvik');
  await pane.getByRole('textbox', { name: 'Notat bare for deg' }).blur();
  await expect(pane.getByRole('textbox', { name: 'Notat bare for deg' })).toHaveAttribute(
    'data-autosave',
    'saved',
  );
  await page.locator('[data-row]').first().click({ button: 'right' });
  await page
    .getByRole('button', { name: /papirkurven/ })
    .first()
    .click();

  await open(page);
  await search(page);
  await expect(page.getByText('Velg en person, skriv et navn eller oppgi en periode.')).toBeVisible();
  await page.getByLabel('Person').selectOption({ label: 'Torleiv Eksempelvik' });
  await search(page);
  await expect(page.getByRole('heading', { name: /treff i alt/ })).toBeFocused();
  const earlier = page.getByRole('list', { name: /Skrevet tidligere/ });
  await expect(earlier.getByText('Torleiv Eksempelvik var uenig')).toBeVisible();
  await expect(page.getByRole('list', { name: /Det som er registrert/ })).toContainText('ordfører');
  await expect(page.getByText('Min egen tanke')).toHaveCount(0);
  await expectClean(page, 'what was found');
  await expect(page.getByText(/private notater er dine egne\./)).toBeVisible();
  await expect(page.getByText('(offentleglova § 13'.replace('§ ', '§\u00A0'))).toBeVisible();

  await page.getByLabel('Ta med mine private notater').check();
  await search(page);
  await expect(page.getByText('Min egen tanke om Eksempelvik')).toBeVisible();
  for (const [format, name] of [
    ['PDF', 'i.pdf'],
    ['Word', 'i.docx'],
    ['Tabell (CSV)', 'i.csv'],
    ['Data (JSON)', 'i.json'],
  ] as const) {
    const file = path.join(folder, name);
    await saveTo(file);
    await page.getByRole('radio', { name: format, exact: true }).check();
    await page.getByRole('button', { name: 'Lagre fil' }).click();
    await expect(page.getByText(`${name} er lagret`)).toBeVisible({ timeout: 60_000 });
    const bytes = await readFile(file);
    const text =
      name === 'i.pdf'
        ? await pdfText(bytes)
        : name === 'i.docx'
          ? String(await convertByOffice(name, bytes, 'txt:Text'))
          : bytes.toString('utf8');
    for (const words of ['Torleiv Eksempelvik var uenig', 'Min egen tanke', 'checklistItems']) {
      expect(plainly(text), name).toContain(words);
    }
  }
  await close();
  await rm(folder, { recursive: true, force: true });
});
