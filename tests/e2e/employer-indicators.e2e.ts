import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { pdfText, read } from '../support/readers.ts';

const nb = textIn('nb');
const { indicators: words, employer, evaluationDocuments, employerLinks } = nb;
const { make } = evaluationDocuments.out;

const goTo = async (page: Page, hash: string, heading: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

/** Comes to the control by keyboard alone, and presses it. */
const press = async (page: Page, target: Locator): Promise<void> => {
  for (let steps = 0; steps < 120; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-indicators-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('key figures come in by hand and from Excel, are drawn, and leave as one page and a table', async () => {
  test.setTimeout(300_000);
  const { page, saveTo, openFrom, close } = await launchApp({ today: '2024-03-12' });
  await found(page);
  await goTo(page, '#/employer/indicators', employer.tabs.indicators);
  await expectClean(page, 'no key figures yet');
  await press(page, button(page, words.begin));
  const absence = page.getByRole('listitem').filter({ hasText: 'Nærvær og sykefravær' });
  await expect(absence).toContainText(words.list.noValue);

  await test.step('by keyboard: what cannot be read is told beside the field, and nothing is lost', async () => {
    const add = page.getByRole('button', { name: words.list.addValueTo('Nærvær og sykefravær') });
    await button(page, 'Evne til å rekruttere').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(button(page, 'Nærvær og sykefravær')).toBeFocused();
    await press(page, add);
    const dialog = page.getByRole('dialog', { name: words.value.add('Nærvær og sykefravær') });
    await expect(dialog.getByLabel(words.value.period)).toBeFocused();
    await page.keyboard.type('i fjor');
    await page.keyboard.press('Tab');
    await page.keyboard.type('om lag sju');
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText(words.value.badPeriod);
    await expect(dialog).toContainText(words.value.badNumber);
    await expectClean(page, 'a value that cannot be read');
    await dialog.getByLabel(words.value.period).fill('2023');
    await expect(dialog).toContainText(words.value.periodRead('01.01.2023', '31.12.2023'));
    await expect(dialog.getByLabel('Verdi (%)')).toHaveValue('om lag sju');
    await dialog.getByLabel('Verdi (%)').fill('7,2 %');
    await dialog.getByLabel('Mål (%)').fill('6.5');
    await expect(dialog).toContainText(words.value.noTargetRef);
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(add).toBeFocused();
    await expect(absence).toContainText('7,2 % (2023)');
    await expect(absence).toContainText(words.list.noDecision);
  });

  await test.step('a file with a fault is not read in at all, and one undo takes back one that is', async () => {
    const file = path.join(folder, 'nøkkeltall.csv');
    const rows = (value: string) =>
      Buffer.from(
        `Indikator;År;Verdi;Enhet;Kommentar\r\nNærvær og sykefravær;2022;9,4;%;Høyest på sykehjemmet\r\nHeltidsandel på Ås;2023;${value};%;\r\n`,
        'latin1',
      );
    await writeFile(file, rows('over seksti'));
    const open = button(page, words.read);
    await open.click();
    const dialog = page.getByRole('dialog', { name: words.table.heading });
    await openFrom(file);
    await dialog.getByRole('button', { name: words.table.file }).click();
    await expect(dialog).toContainText(words.table.line(3, words.faults.badValue('over seksti')));
    await expectClean(page, 'a table with a fault');
    const apply = dialog.getByRole('button', { name: words.table.applyNone, exact: true });
    await apply.click();
    // However much is told, the dialog ends within the window.
    await expect(apply).toBeInViewport({ ratio: 1 });
    await expect(dialog).toContainText(words.table.mendFirst);
    await writeFile(file, rows('61,2'));
    await dialog.getByRole('button', { name: words.table.file }).click();
    await expect(dialog).toContainText(words.table.newIndicators('Heltidsandel på Ås'));
    await expect(dialog).toContainText('61,2');
    await dialog.getByRole('button', { name: words.table.apply(2) }).click();
    const fullTime = button(page, 'Heltidsandel på Ås');
    await expect(fullTime).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(fullTime).toHaveCount(0);
    await page.keyboard.press('Control+y');
    await expect(fullTime).toBeVisible();
  });

  await test.step('the drawing has a table that says the same', async () => {
    const twin = page.getByRole('table', { name: words.drawing.caption });
    await press(page, button(page, words.drawing.asTable));
    await expect(twin).toBeVisible();
    await expect(twin.getByRole('row')).toHaveCount(4);
    await expect(twin.getByRole('row').nth(1)).toContainText('9,4');
    await expectClean(page, 'the values as a table');
    await button(page, words.drawing.asTable).click();
  });

  await test.step('one of them has a page of its own, where what it is can be changed', async () => {
    await button(page, 'Heltidsandel på Ås').click();
    await expect(page.getByRole('heading', { level: 1, name: 'Heltidsandel på Ås' })).toBeVisible();
    await page.getByLabel(words.page.source, { exact: true }).fill('Personalsystemet');
    await page.getByLabel(words.page.title, { exact: true }).fill('Heltidsandel');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('heading', { level: 1, name: 'Heltidsandel', exact: true })).toBeVisible();
    await expectClean(page, 'one key figure');
    await page.getByRole('link', { name: words.page.toList, exact: true }).first().click();
    await expect(page.getByRole('listitem').filter({ hasText: 'kilde: Personalsystemet' })).toBeVisible();
  });

  await test.step('the brief is one page, and the table can be read in again without changing anything', async () => {
    const isMade = () => expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 60_000 });
    const brief = path.join(folder, 'orientering.pdf');
    await button(page, words.out.button).click();
    await saveTo(brief);
    await button(page, make).click();
    await isMade();
    await read('qpdf', '--check', brief);
    expect(await read('pdfinfo', brief)).toMatch(/Pages:\s+1\n/);
    const told = await pdfText(await readFile(brief));
    expect(told).toContain('7,2 %');
    // Time has decided on nynorsk, so that is what its documents are in.
    expect(told).toContain(textIn('nn').indicators.brief.noDecision);
    const table = path.join(folder, 'ut.csv');
    await button(page, words.out.button).click();
    await page.getByRole('radio', { name: words.out.tableOnly, exact: true }).check();
    await saveTo(table);
    await button(page, make).click();
    await isMade();
    await button(page, words.read).click();
    await openFrom(table);
    await button(page, words.table.file).click();
    await expect(page.getByRole('dialog')).toContainText(words.table.same(3));
    await page.keyboard.press('Escape');
  });

  await test.step('what was written is found in the search, and leads here', async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('sykehjemmet');
    await page.getByRole('option', { name: employerLinks.one.indicatorValue }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Nærvær og sykefravær' })).toBeVisible();
  });
  await close();
});
