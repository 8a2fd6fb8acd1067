import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { retentionRecords } from '#shared/templates/retention-records.ts';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { pdfText } from '../support/readers.ts';
import { show } from '../support/round.ts';

const { handover, termDocuments, evaluationDocuments, dataLayer, yearWheel } = textIn('nb');
const { reasons } = textIn('nb').domain;
/** The kommune of the first run writes nynorsk. */
const { package: packed, retention } = textIn('nn').termDocuments;
const { makePackage, format, formats } = evaluationDocuments.out;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-handover-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** An event of our own that comes back every year. */
const addYearly = async (page: Page, title: string): Promise<void> => {
  await show(page, 'year');
  await button(page, yearWheel.event.add).click();
  const dialog = page.getByRole('dialog', { name: yearWheel.event.headingAdd });
  await dialog.getByLabel(yearWheel.event.title).fill(title);
  await dialog.getByLabel(yearWheel.event.day, { exact: true }).fill('2024-09-10');
  await dialog.getByRole('radio', { name: 'Hvert år' }).check();
  await button(page, yearWheel.event.save).click();
  await expect(dialog).toHaveCount(0);
};

test('a term is handed over, founded anew, closed, read, and opened again with a reason', async () => {
  test.setTimeout(600_000);
  const { page, openFrom, close } = await launchApp({ today: '2024-03-12' });
  await found(page);
  await addYearly(page, 'Budsjettseminar');

  await test.step('the change is begun, with a word to those who come', async () => {
    await show(page, 'year/handover');
    await button(page, handover.begin).click();
    await button(page, handover.dialog.begin).click();
    const message = page.getByLabel(handover.change.message);
    await message.fill('Ring gjerne. Alt om sykehjemmet ligger i sak 24/118.');
    await message.blur();
    await expectClean(page, 'a change');
  });

  await test.step('another change of the same term begins beside it, and goes to the bin', async () => {
    await button(page, handover.beginAnother).click();
    await page.getByRole('radio', { name: 'Ny ordfører' }).check();
    await button(page, handover.dialog.begin).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Ny ordfører' })).toBeVisible();
    await page.getByRole('link', { name: 'ny valgperiode' }).click();
    await expect(page.getByLabel(handover.change.message)).toHaveValue(/sykehjemmet/);
    await page.getByRole('link', { name: 'ny ordfører' }).click();
    await button(page, handover.change.history).click();
    await button(page, handover.change.remove).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Ny valgperiode' })).toBeVisible();
    await expect(page.getByText(handover.change.earlier)).toHaveCount(0);
  });

  await test.step('the newcomer reads one page', async () => {
    await button(page, handover.reading.open).click();
    await expect(page.getByRole('heading', { level: 1, name: termDocuments.reading.title })).toBeVisible();
    await expect(page.getByText('Ring gjerne. Alt om sykehjemmet')).toBeVisible();
    for (const heading of ['agreed', 'open', 'who', 'dates'] as const)
      await expect(
        page.getByRole('heading', { level: 2, name: termDocuments.reading[heading] }),
      ).toBeVisible();
    await expectClean(page, 'the reading page');
    await page.getByRole('link', { name: handover.reading.back }).click();
  });

  await test.step('the archivist says what becomes of the meetings', async () => {
    await button(page, handover.retention.show).click();
    await page.getByLabel(handover.retention.choice('Ukemøtene')).selectOption('archive');
    await expect(page.getByText(handover.retention.decided(1, retentionRecords.length))).toBeVisible();
    await expect(
      page.getByLabel(handover.retention.choice('Arbeidsavtale og sluttavtale')).locator('option'),
    ).toHaveCount(3);
    await expectClean(page, 'the retention list');
  });

  await test.step('the package leaves in one folder', async () => {
    const place = path.join(folder, 'pakke');
    await mkdir(place);
    await openFrom(place);
    await button(page, handover.package.button).click();
    await page.getByLabel(format).selectOption({ label: formats.folder.name });
    await button(page, makePackage).click();
    await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 300_000 });
    const files = (await readdir(place, { recursive: true, withFileTypes: true })).filter((file) =>
      file.isFile(),
    );
    const names = files.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'manifest.json',
        textIn('nn').evaluationDocuments.files.readMe,
        `${retention.title}.csv`,
        `${packed.files.checklist}.samspillmal`,
      ]),
    );
    const reading = files.find(({ name }) => name === `${packed.files.reading} (arkiv).pdf`);
    if (reading === undefined) throw new Error(names.join(', '));
    expect(await pdfText(await readFile(path.join(reading.parentPath, reading.name)))).toContain(
      'Alt om sykehjemmet',
    );
  });

  await test.step('the next term is founded from it', async () => {
    await button(page, handover.next.found).click();
    await expect(page.getByRole('checkbox', { name: handover.next.dialog.kinds.events(1) })).toBeChecked();
    await expectClean(page, 'the next term');
    await button(page, handover.next.dialog.create).click();
    await expect(page.getByText(handover.next.dialog.created('2027–2031'))).toBeVisible();
    await show(page, 'year');
    await page.getByRole('radio', { name: '2029' }).check();
    await expect(
      page.getByRole('region', { name: 'Måned for måned 2029' }).getByText('Budsjettseminar'),
    ).toBeVisible();
  });

  await test.step('who comes new finds what was written for them', async () => {
    await show(page, 'year/handover');
    await page.getByRole('link', { name: handover.before.read }).click();
    await expect(page.getByText('Ring gjerne. Alt om sykehjemmet')).toBeVisible();
  });

  await test.step('the old term is closed: it is read, and nothing in it is changed', async () => {
    await show(page, 'year/handover');
    await button(page, handover.terms.show(`2023–2027, ${reasons.election.toLowerCase()}`)).click();
    await expect(page.getByText(handover.next.exists('2027–2031'))).toBeVisible();
    await button(page, handover.close.button).click();
    await button(page, handover.close.confirm).click();
    await expect(page.getByText(handover.banner.closed('2023–2027'))).toBeVisible();
    await expect(page.getByText(`${handover.terms.shown}, ${handover.terms.closed}`)).toBeVisible();
    await show(page, 'reception');
    await page.locator('[data-key]').first().getByRole('checkbox').click();
    await expect(page.getByText(dataLayer.refusals.closedTerm)).toBeVisible();
    await show(page, 'year/reading');
    await expect(page.getByText('Ring gjerne. Alt om sykehjemmet')).toBeVisible();
  });

  await test.step('it is opened again with a reason, and not without', async () => {
    await show(page, 'year/handover');
    await button(page, handover.close.reopen).click();
    await button(page, handover.close.reopenConfirm).click();
    await expect(page.getByText(handover.close.noReason)).toBeVisible();
    await page.getByLabel(handover.close.reason).fill('Et referat manglet.');
    await button(page, handover.close.reopenConfirm).click();
    await expect(page.getByText(handover.banner.closed('2023–2027'))).toHaveCount(0);
    await expect(page.getByText(handover.close.reopenedBefore('Et referat manglet.'))).toBeVisible();
    await button(page, handover.change.history).click();
    await expect(page.getByText('Gjenåpning av periode')).toBeVisible();
  });
  await close();
});

test('a term that is prepared from Oversikt begins with what they choose, and is the next of the change', async () => {
  test.setTimeout(240_000);
  const { page, close } = await launchApp({ kind: 'demo', today: '2026-11-22' });
  await show(page, 'overview');
  const { nextTerm } = textIn('nb').overview;
  await button(page, nextTerm.prepare('2027–2031')).click();
  const { kinds } = handover.next.dialog;
  await expect(page.getByRole('checkbox', { name: kinds.events(3) })).toBeChecked();
  await page.getByRole('checkbox', { name: kinds.events(3) }).uncheck();
  await expect(page.getByRole('checkbox', { name: kinds.series(3) })).toBeChecked();
  await expectClean(page, 'what comes along');
  await button(page, nextTerm.dialog.create).click();
  await expect(page.getByText(nextTerm.created('2027–2031', 83))).toBeVisible();
  await show(page, 'year');
  await page.getByRole('radio', { name: '2029' }).check();
  const months = page.getByRole('region', { name: 'Måned for måned 2029' });
  await expect(months.getByText(/^Ukemøte: /).first()).toBeVisible();
  await expect(months.getByText('Nyttårsmøte med næringslivet')).toHaveCount(0);
  await show(page, 'year/handover');
  await button(page, handover.terms.show(`2023–2027, ${reasons.election.toLowerCase()}`)).click();
  await expect(page.getByText(handover.next.exists('2027–2031'))).toBeVisible();
  await close();
});
