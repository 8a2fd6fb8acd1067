import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { pdfText, read } from '../support/readers.ts';
import { show } from '../support/round.ts';

const { interplayDocuments, evaluationDocuments } = textIn('nb');
const { out, ourRules, package: packed } = interplayDocuments;
const { make, makePackage, format, formats } = evaluationDocuments.out;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-out-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const isMade = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 60_000 });

const isClean = async (page: Page): Promise<void> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
};

test('the rules, the package for the next mayor and the month leave the app as they stand in it', async () => {
  test.setTimeout(300_000);
  const { page, saveTo, openFrom, close } = await launchApp({ kind: 'demo', today: '2024-04-30' });

  await show(page, 'rules');
  await button(page, out.button).click();
  await expect(page.getByRole('heading', { name: out.heading.rules })).toBeFocused();
  await isClean(page);
  const rules = path.join(folder, 'spilleregler.pdf');
  await saveTo(rules);
  await button(page, make).click();
  await isMade(page);
  await expect(button(page, out.button)).toBeFocused();
  await read('qpdf', '--check', rules);
  expect(await read('pdfinfo', rules)).toMatch(/Pages:\s+1\n/);
  expect(await pdfText(await readFile(rules))).toContain(ourRules.title);

  const place = path.join(folder, 'pakke');
  await mkdir(place);
  await button(page, out.button).click();
  await page.getByRole('radio', { name: out.kinds.package.name, exact: true }).check();
  await page.getByLabel(format).selectOption({ label: formats.folder.name });
  await openFrom(place);
  await button(page, makePackage).click();
  await isMade(page);
  const files = (await readdir(place, { recursive: true })).map((file) => path.basename(file));
  expect(files).toEqual(
    expect.arrayContaining(['manifest.json', `${packed.files.history}.docx`, `${ourRules.title}.docx`]),
  );

  await show(page, 'information/month/2024-03');
  await button(page, out.monthButton).click();
  await isClean(page);
  const month = path.join(folder, 'mars.pdf');
  await saveTo(month);
  await button(page, make).click();
  await isMade(page);
  const told = await pdfText(await readFile(month));
  expect(told).toContain('I mars 2024 fikk folkevalgte informasjon om 4 saker');
  expect(told).toContain('Skolestrukturen: tidsplanen');
  await close();
});
