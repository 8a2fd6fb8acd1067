import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { show } from '../support/round.ts';

const { development, developmentWords, initiatives, goodExamples, reception } = textIn('nb');

const faults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-development-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const contact = 'Kontaktperson for samspill: Sigrun Eksempeldal, rådgiver';

test('a plan, work with partners and an example become one page, and the example a file for others', async () => {
  test.setTimeout(240_000);
  const { page, close, saveTo, openFrom } = await launchApp({ today: '2024-04-15' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  const heading = (name: string) => page.getByRole('heading', { level: 1, name });

  await test.step('the plan is begun, and the contact person is seen as she stands on paper', async () => {
    await show(page, 'development');
    await expect(heading(development.tabs.front)).toBeVisible();
    await page.getByRole('button', { name: development.plan.begin }).click();
    await expect(page.getByText(development.contact.none)).toBeVisible();
    await page.getByLabel(development.contact.name, { exact: true }).fill('Sigrun Eksempeldal');
    await page.getByLabel(development.contact.role, { exact: true }).fill('rådgiver');
    await expect(page.getByText(contact)).toBeVisible();
    await page.getByLabel(development.contact.email, { exact: true }).fill('sigrun');
    await expect(page.getByText(development.contact.badEmail)).toBeVisible();
    await page.getByLabel(development.contact.email, { exact: true }).fill('');
    await page.getByLabel(development.plan.fields.measures.label).fill('Et kurs for nye folkevalgte.');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('work is added by keyboard; a last day before the first is told and not kept', async () => {
    await show(page, 'development/initiatives');
    await page.keyboard.press('Control+n');
    const dialog = page.getByRole('dialog', { name: initiatives.dialog.heading });
    await dialog.getByRole('button', { name: initiatives.dialog.save }).click();
    await expect(dialog.getByText(initiatives.dialog.noTitle)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await dialog.getByLabel(initiatives.dialog.title).fill('Nettverk for samspill');
    await page.keyboard.press('Enter');
    await expect(heading('Nettverk for samspill')).toBeVisible();
    await page.getByLabel(/^I gang$/).click();
    await page.getByLabel(initiatives.page.from, { exact: true }).fill('2024-02-01');
    await page.getByLabel(initiatives.page.to, { exact: true }).fill('2024-01-01');
    await expect(page.getByText(initiatives.page.toFirst)).toBeVisible();
    await page.getByLabel(initiatives.page.to, { exact: true }).fill('');
    await page.getByLabel(developmentWords.partnerKinds.ks).click();
    await page.getByLabel(initiatives.page.partnerNames).fill('Lillevik');
    await page.getByLabel(initiatives.page.resultAsk).fill('Vi møtes fast.');
    await page.getByRole('button', { name: initiatives.page.toExample }).click();
    await expect(heading('Nettverk for samspill')).toBeVisible();
    await expect(page.getByLabel(goodExamples.page.labels.result)).toHaveValue('Vi møtes fast.');
    expect(await faults(page)).toEqual([]);
  });

  await test.step('the yearly report is there with nothing filled in for it, and carries the contact person', async () => {
    await show(page, 'development/report');
    const report = page.getByRole('region', { name: development.report.label });
    for (const text of [
      'Sigrun Eksempeldal, rådgiver',
      'Et kurs for nye folkevalgte.',
      'Nettverk for samspill',
    ])
      await expect(report).toContainText(text);
    await expect(report).toContainText('Vi har arbeidet sammen med KS (Lillevik).');
    expect(await page.getByRole('main').getByRole('textbox').count(), 'no field of its own').toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: development.out.button, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: development.out.report });
    await dialog.getByRole('combobox').first().selectOption({ label: reception.export.formats.html.name });
    const file = path.join(folder, 'rapport.html');
    await saveTo(file);
    await dialog.getByRole('button', { name: 'Lag fil' }).click();
    await expect(dialog).toHaveCount(0);
    const html = await readFile(file, 'utf8');
    expect(html, 'in the written form of the kommune').toContain(
      `<footer class="contact"><p>${contact.replace('samspill', 'samspel')}</p></footer>`,
    );
    expect(html).toContain('Årsrapport for samspelet 2024');
  });

  const file = path.join(folder, 'eksempler.samspill-eksempel');
  await test.step('an example goes out only with consent, and nothing goes that is not shown', async () => {
    await show(page, 'development/examples');
    await page.getByRole('button', { name: goodExamples.files.send }).click();
    const dialog = page.getByRole('dialog', { name: goodExamples.send.heading });
    await expect(dialog.getByText(goodExamples.send.nothing)).toBeVisible();
    await expect(dialog.getByText(goodExamples.stays.notAsked)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Nettverk for samspill', exact: true }).click();
    await page.getByRole('radio', { name: /^Gitt/ }).click();
    await page.getByLabel(goodExamples.page.consentBy).fill('Ola Hemmelig');
    await expect(page.getByText(goodExamples.page.canGo)).toBeVisible();
    await show(page, 'development/examples');
    await page.getByRole('button', { name: goodExamples.files.send }).click();
    await expect(dialog.getByRole('region', { name: goodExamples.send.leavesLabel })).toContainText(
      'Vi møtes fast.',
    );
    expect(await faults(page)).toEqual([]);
    await saveTo(file);
    await dialog.getByRole('button', { name: goodExamples.send.make }).click();
    await expect(dialog).toHaveCount(0);
    const text = await readFile(file, 'utf8');
    expect(text).toContain('Vi møtes fast.');
    expect(text).not.toMatch(/Hemmelig|Time|"id"|consent/);
  });

  await test.step('read in again it brings nothing; another one comes in and is undone; a broken one changes nothing', async () => {
    const read = async (from: string) => {
      await openFrom(from);
      await page.getByRole('button', { name: goodExamples.files.read }).click();
    };
    await read(file);
    const dialog = page.getByRole('dialog', { name: goodExamples.read.heading });
    await expect(dialog.getByText(goodExamples.read.nothingNew)).toBeVisible();
    await page.keyboard.press('Escape');

    const other = path.join(folder, 'andre.samspill-eksempel');
    await writeFile(other, (await readFile(file, 'utf8')).replaceAll('Nettverk for samspill', 'Åpen time'));
    await read(other);
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('button', { name: goodExamples.read.add }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Åpen time' });
    await expect(row).toContainText(developmentWords.exampleOrigins.received);
    await expect(row).toContainText(goodExamples.read.fromFile('andre.samspill-eksempel'));
    await page.keyboard.press('Control+z');
    await expect(row).toHaveCount(0);

    const broken = path.join(folder, 'ødelagt.samspill-eksempel');
    await writeFile(broken, '{"type":"samspill-examples","format":1,"examples":[{"title":7}]}');
    await read(broken);
    const refused = page.getByRole('dialog', { name: goodExamples.read.refusedHeading });
    await expect(refused.getByText(goodExamples.read.unchanged)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Nettverk for samspill', exact: true })).toBeVisible();
  });
  await close();
});
