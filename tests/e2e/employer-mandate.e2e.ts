import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { termsOf } from '#shared/templates/terminology.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { pdfText } from '../support/readers.ts';
import { addPerson, director, show } from '../support/round.ts';

const nb = textIn('nb');
const { mandates, policies, employer, evaluationDocuments } = nb;
const terms = termsOf(null, 'nb');
const findings = mandates.findings.kinds;

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const section = (page: Page, name: string) => page.getByRole('region', { name });

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-mandat-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('a committee is written down, the law says what it lacks, and the sheet leaves the app', async () => {
  test.setTimeout(300_000);
  const { page, saveTo, close } = await launchApp({ today: '2024-11-12' });
  await found(page);
  await addPerson(page, 'Ola Nordmann', 'mayor');
  await addPerson(page, 'Anne Ås', 'deputyMayor');
  await show(page, 'employer/mandate');
  await expectClean(page, 'no mandate yet');
  const dialog = page.getByRole('dialog');
  const looked = section(page, mandates.findings.heading);

  await test.step('ordfører and varaordfører are there from the start: two are too few', async () => {
    await page.keyboard.press('Control+N');
    await expect(dialog.getByRole('heading', { name: mandates.founding.heading })).toBeFocused();
    await expectClean(page, 'a new mandate');
    await dialog.getByLabel(mandates.fields.title).fill('Oppfølgingsutvalget');
    await dialog.getByLabel(mandates.fields.decisionRef, { exact: true }).fill('KST 45/27');
    await dialog.getByLabel(mandates.fields.decidedOn, { exact: true }).fill('2027-11-09');
    await button(dialog, mandates.founding.save).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Oppfølgingsutvalget' })).toBeVisible();
    await expect(looked).toContainText(findings.tooFewInCommittee(2, '', terms));
    await expectClean(page, 'a committee of two');
  });

  await test.step('the director can not follow herself up, and nothing written is lost', async () => {
    await button(page, mandates.seats.add).click();
    const name = dialog.getByLabel(mandates.seat.name, { exact: true });
    await expect(name).toBeFocused();
    await name.fill(director.name);
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText(mandates.seat.isDirector(director.name, terms));
    await expect(name).toHaveValue(director.name);
    await name.fill('Ingvild Prøvesen');
    await dialog.getByLabel(mandates.seat.side).selectOption('minority');
    await button(dialog, mandates.seat.save).click();
    await expect(dialog).toHaveCount(0);
    await expect(button(page, mandates.seats.add)).toBeFocused();
    await expect(looked).toContainText(mandates.findings.none);
  });

  await test.step('a last day before the first is not kept, and one outside the term is asked about', async () => {
    const last = page.getByLabel(mandates.fields.toDay, { exact: true });
    await last.fill('2027-01-01');
    await expect(page.getByText(mandates.fields.endsFirst)).toBeVisible();
    await last.fill('2032-01-01');
    await expect(looked).toContainText(findings.outsideTerm(3, '', terms));
    await last.fill('');
    await expect(looked).toContainText(mandates.findings.none);
  });

  await test.step('who is taken out comes back by keyboard', async () => {
    const seats = section(page, mandates.seats.heading);
    await button(seats, 'Ingvild Prøvesen').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(seats.getByRole('listitem').nth(1)).toContainText('Ingvild Prøvesen');
    await page.keyboard.press('Delete');
    await expect(looked).toContainText(findings.tooFewInCommittee(2, '', terms));
    await page.keyboard.press('Control+Z');
    await expect(looked).toContainText(mandates.findings.none);
  });

  await test.step('the sheet says the same', async () => {
    await button(page, mandates.out.button).click();
    const file = path.join(folder, 'mandat.pdf');
    await saveTo(file);
    await button(page, evaluationDocuments.out.make).click();
    await expect(dialog).toHaveCount(0, { timeout: 60_000 });
    const told = await pdfText(await readFile(file));
    for (const part of ['Oppfølgingsutvalget', 'KST 45/27', 'Ingvild Prøvesen', 'bevaringsforskrifta § 21'])
      expect(told).toContain(part);
  });
  await close();
});

test('what is adopted stands with its decision, a question is answered, and the front says it', async () => {
  test.setTimeout(120_000);
  const { page, close } = await launchApp({ today: '2024-11-12' });
  await found(page);
  await show(page, 'employer/policy');
  const dialog = page.getByRole('dialog');
  const title = 'Arbeidsgiverpolitikk for Eksempel 2024';

  await test.step('a text needs a title, and its revision a day after the decision', async () => {
    await page.keyboard.press('Control+N');
    await expect(dialog.getByLabel(policies.dialog.title, { exact: true })).toBeFocused();
    await dialog.getByLabel(policies.dialog.decidedOn, { exact: true }).fill('2024-03-12');
    await dialog.getByLabel(policies.dialog.reviseOn, { exact: true }).fill('2023-03-12');
    await button(dialog, policies.dialog.save).click();
    await expect(dialog).toContainText(policies.dialog.noTitle);
    await expect(dialog).toContainText(policies.dialog.reviseFirst);
    await expectClean(page, 'a text with faults');
    await dialog.getByLabel(policies.dialog.title, { exact: true }).fill(title);
    await dialog.getByLabel(policies.dialog.reviseOn, { exact: true }).fill('2024-10-01');
    await button(dialog, policies.dialog.save).click();
    await expect(section(page, policies.list.heading)).toContainText(policies.list.late('01.10.2024'));
    await expectClean(page, 'politikk og strategi');
  });

  await test.step('an answer is kept with its note', async () => {
    const question = page.getByRole('group', { name: /delegeringsreglementet hvem som vedtar/ });
    await question.getByRole('combobox').selectOption('partly');
    await question.getByLabel(policies.questions.note).fill('Bare for politikken');
    await page.keyboard.press('Tab');
    await show(page, 'overview');
    await show(page, 'employer/policy');
    await expect(question.getByRole('combobox')).toHaveValue('partly');
    await expect(question.getByLabel(policies.questions.note)).toHaveValue('Bare for politikken');
  });

  await test.step('the front says what is in place and leads to what is late', async () => {
    await show(page, 'employer');
    await expect(section(page, employer.front.parts)).toContainText(employer.front.policy.late(1));
    await section(page, employer.front.next)
      .getByRole('link', { name: employer.front.dates.revision(title) })
      .click();
    await expect(dialog.getByLabel(policies.dialog.title, { exact: true })).toHaveValue(title);
  });
  await test.step('a parliamentary body has nobody to follow up: one sentence why', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await show(page, 'settings/workspace');
    const parliamentary = page.getByRole('switch', { name: nb.settings.workspace.parliamentary });
    await parliamentary.click();
    await expect(parliamentary).toBeChecked();
    await show(page, 'employer/policy');
    await expect(page.getByText(employer.front.parliamentary(terms))).toBeVisible();
    await expect(section(page, policies.list.heading)).toHaveCount(0);
    await page.keyboard.press('Control+Z');
    await expect(section(page, policies.list.heading)).toContainText(title);
  });
  await close();
});
