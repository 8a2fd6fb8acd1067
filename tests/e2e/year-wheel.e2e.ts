import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { read, withFile } from '../support/readers.ts';

const nb = textIn('nb');
const { yearWheel: words, developmentWords } = nb;

const toWheel = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+9');
  await expect(page.getByRole('heading', { level: 1, name: words.tabs.front })).toBeVisible();
};

/** In the list of the months: what is near stands in «De neste 90 dagene» too. */
const rowOf = (page: Page, title: string) =>
  page
    .getByRole('region', { name: /^Måned for måned/ })
    .getByRole('listitem')
    .filter({ hasText: title });

test('an event is added, comes back every year, is changed, taken away and brought back', async () => {
  const { page, close } = await launchApp({ today: '2024-03-12' });
  await found(page);
  await toWheel(page);
  await expectClean(page, 'the wheel');
  const years = page.getByRole('group', { name: words.year.label });

  await test.step('what is wrong is said, and nothing that was written is lost', async () => {
    await page.getByRole('button', { name: words.event.add }).click();
    const dialog = page.getByRole('dialog', { name: words.event.headingAdd });
    await dialog.getByLabel(words.event.day, { exact: true }).fill('2035-09-10');
    await dialog.getByLabel(words.event.startTime).fill('kvart på');
    await dialog.getByRole('button', { name: words.event.save }).click();
    await expect(dialog.getByLabel(words.event.title)).toBeFocused();
    await expect(dialog).toContainText(words.event.noTitle);
    await expect(dialog).toContainText(words.event.noTime);
    await expect(dialog.getByText(/Datoen ligger utenfor valgperioden/)).toBeVisible();
    await expectClean(page, 'an event with faults');
    await dialog.getByLabel(words.event.title).fill('Budsjettseminar');
    await dialog.getByLabel(words.event.day, { exact: true }).fill('2024-09-10');
    await dialog.getByLabel(words.event.lastDay).fill('2024-09-09');
    await dialog.getByLabel(words.event.startTime).fill('9');
    await dialog.getByRole('button', { name: words.event.save }).click();
    await expect(dialog).toContainText(words.event.before);
    await dialog.getByLabel(words.event.lastDay).fill('2024-09-11');
    await dialog.getByRole('radio', { name: 'Hvert år' }).check();
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: words.event.add })).toBeFocused();
  });

  await test.step('it stands in each year of the term', async () => {
    await expect(rowOf(page, 'Budsjettseminar')).toContainText('tir. 10. sep. kl. 09.00 til ons. 11. sep.');
    await years.getByRole('radio', { name: '2026' }).check();
    await expect(rowOf(page, 'Budsjettseminar')).toContainText('tor. 10. sep. kl. 09.00 til fre. 11. sep.');
  });

  await test.step('by keyboard it is opened and changed', async () => {
    await rowOf(page, 'Budsjettseminar')
      .getByRole('button', { name: 'Budsjettseminar', exact: true })
      .press('Enter');
    const dialog = page.getByRole('dialog', { name: words.event.headingChange });
    await dialog.getByLabel(words.event.title).fill('Budsjettkonferanse');
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(rowOf(page, 'Budsjettkonferanse')).toHaveCount(1);
  });

  await test.step('and it goes to the bin, and comes back', async () => {
    await rowOf(page, 'Budsjettkonferanse').getByRole('button', { name: /^Valg/ }).click();
    await page.getByRole('button', { name: words.event.remove, exact: true }).click();
    await expect(rowOf(page, 'Budsjettkonferanse')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(rowOf(page, 'Budsjettkonferanse')).toHaveCount(1);
  });
  await close();
});

test('a date of the law is met, another does not apply, and both leave the next 90 days', async () => {
  const { page, close } = await launchApp({ today: '2024-01-15' });
  await found(page);
  await toWheel(page);
  const soon = page.getByRole('region', { name: words.soon.heading });
  const accounts = 'Årsregnskapet må være ferdig';
  const report = 'Årsberetningen må være ferdig';
  await expect(soon).toContainText(accounts);
  await soon.getByRole('button', { name: accounts, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: words.mark.heading });
  await expect(dialog).toContainText('kommuneloven § 14-6');
  await dialog.getByLabel(words.mark.doneOn).fill('2024-01-16');
  await dialog.getByLabel(words.mark.note).fill('KST 12/24');
  await dialog.getByRole('button', { name: words.mark.save }).click();
  await expect(dialog).toContainText(words.mark.ahead);
  await dialog.getByLabel(words.mark.doneOn).fill('2024-01-14');
  await dialog.getByRole('button', { name: words.mark.save }).click();
  await expect(dialog).toHaveCount(0);
  await expect(soon).not.toContainText(accounts);
  const marked = rowOf(page, accounts);
  await expect(marked).toContainText(`${developmentWords.yearMarkStates.met} 14.01.2024`);
  await expect(marked).toContainText('KST 12/24');

  await soon.getByRole('button', { name: words.list.menu(report) }).click();
  await page.getByRole('button', { name: words.mark.notRelevant }).click();
  await dialog.getByRole('button', { name: words.mark.save }).click();
  await expect(rowOf(page, report)).toContainText(developmentWords.yearMarkStates.notRelevant);
  await expect(soon).not.toContainText(report);
  await rowOf(page, report)
    .getByRole('button', { name: words.list.menu(report) })
    .click();
  await page.getByRole('button', { name: words.mark.remove }).click();
  await expect(soon).toContainText(report);
  await close();
});

test('the demo year is drawn, is one A4 page for the wall, and goes to the calendar', async () => {
  test.setTimeout(180_000);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-test-'));
  const { app, page, saveTo, close } = await launchApp({ kind: 'demo', today: '2024-11-12' });
  await toWheel(page);

  await test.step('the drawing has a table twin', async () => {
    await page.getByRole('button', { name: words.drawing.asTable }).click();
    const table = page.getByRole('table', { name: words.drawing.caption(2024) });
    await expect(
      table.getByRole('row').filter({ hasText: 'Kommunal planstrategi må være vedtatt' }),
    ).toContainText('ons. 9. okt.');
    await expectClean(page, 'the wheel of the demo as a table');
    await page.getByRole('button', { name: words.drawing.asTable }).click();
    await expectClean(page, 'the wheel of the demo');
  });

  await test.step('the page for the wall is one page across, in both forms', async () => {
    for (const form of ['Bokmål', 'Nynorsk']) {
      const file = path.join(folder, `${form}.pdf`);
      await saveTo(file);
      await page.getByRole('button', { name: words.out.button, exact: true }).click();
      const dialog = page.getByRole('dialog', { name: words.out.heading });
      await dialog.getByRole('radio', { name: form }).check();
      await dialog.getByRole('button', { name: nb.evaluationDocuments.out.make }).click();
      await expect(dialog).toHaveCount(0);
      const info = await read('pdfinfo', file);
      expect(info).toMatch(/Pages:\s+1\n/);
      expect(info).toMatch(/Page size:\s+841\.89 x 595/);
    }
  });

  await test.step('Ctrl+P sets the same page', async () => {
    const bytes = await app.evaluate(async ({ BrowserWindow }) => {
      const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
      return pdf?.toString('base64') ?? '';
    });
    const info = await withFile('utskrift.pdf', Buffer.from(bytes, 'base64'), (file) =>
      read('pdfinfo', file),
    );
    expect(info).toMatch(/Pages:\s+1\n/);
    expect(info).toMatch(/Page size:\s+841/);
  });

  await test.step('the calendar file holds what is chosen', async () => {
    const file = path.join(folder, 'år.ics');
    await saveTo(file);
    await page.getByRole('button', { name: words.calendar.button }).click();
    const dialog = page.getByRole('dialog', { name: words.calendar.heading });
    await expectClean(page, 'what goes to the calendar');
    await dialog.getByLabel(words.calendar.parts.agreed).uncheck();
    await dialog.getByRole('button', { name: words.calendar.make }).click();
    await expect(dialog).toHaveCount(0);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('SUMMARY:Årsregnskapet må være ferdig');
    expect(text).not.toContain('evaluering');
  });
  await close();
  await rm(folder, { recursive: true, force: true });
});
