import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { contractPointTemplates } from '#shared/templates/contract-points.ts';
import { textIn } from '#shared/text/text.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { pdfText, read } from '../support/readers.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';

const { contracts: words, salary, employerWords, employer, evaluationDocuments } = textIn('nb');
const { changes, list } = words;
const states = employerWords.contractPointStates;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-contract-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

type Out = Pick<RunningApp, 'page' | 'saveTo'>;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const stateOf = (page: Page, title: string) => page.getByLabel(list.state(title), { exact: true });

const gather = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);
};

/** Takes out what is named, else what is usual, as a PDF, and answers what stands in it. */
const takeOut = async ({ page, saveTo }: Out, what: string | null): Promise<string> => {
  const file = path.join(folder, `${what ?? 'ut'}.pdf`);
  await saveTo(file);
  await button(page, words.out.button).click();
  if (what !== null) await page.getByRole('dialog').getByRole('radio', { name: what }).click();
  await button(page, evaluationDocuments.out.make).click();
  await expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 60_000 });
  await read('qpdf', '--check', file);
  return pdfText(await readFile(file));
};

test('the contract is gone through, and a change of it needs both parties', async () => {
  test.setTimeout(300_000);
  const { page, saveTo, close } = await launchApp({ today: '2024-03-12' });
  await gather(page);

  await test.step('an empty place says what belongs there, and one button begins', async () => {
    await show(page, 'employer/contract');
    await expect(page.getByRole('heading', { level: 1, name: employer.tabs.contract })).toBeVisible();
    await expectClean(page, 'the empty place');
    await button(page, words.begin).click();
    await expect(region(page, list.heading).getByRole('combobox')).toHaveCount(contractPointTemplates.length);
    await expectClean(page, 'the checklist');
  });

  await test.step('an åremål of less than six years is told, and a last day before the first is not stored', async () => {
    await page.getByRole('radio', { name: capital(employerWords.contractForms.fixedTerm) }).click();
    await expect(page.getByText(words.findings.noEnd)).toBeVisible();
    await page.getByLabel(words.about.from, { exact: true }).fill('2024-02-01');
    await page.getByLabel(words.about.to, { exact: true }).fill('2023-02-01');
    await expect(page.getByText(words.about.endsBefore)).toBeVisible();
    await expect(page.getByText(words.findings.noEnd), 'it is not stored').toBeVisible();
    await page.getByLabel(words.about.to, { exact: true }).fill('2028-01-31');
    await expect(page.getByText(words.findings.tooShort)).toBeVisible();
    await page.getByLabel(words.about.to, { exact: true }).fill('2030-01-31');
    await expect(page.getByText(words.findings.tooShort)).toHaveCount(0);
  });

  await test.step('points are set and filtered; what is changed stays in sight until the filter changes', async () => {
    await stateOf(page, 'Prøvetid').selectOption({ label: capital(states.inPlace) });
    await stateOf(page, 'Etterlønn').selectOption({ label: capital(states.missing) });
    const filter = (state: keyof typeof states, count: number) =>
      page.getByRole('radio', { name: list.counted(capital(states[state]), count), exact: true });
    await filter('missing', 1).click();
    await expect(region(page, list.heading).getByRole('combobox')).toHaveCount(1);
    await stateOf(page, 'Etterlønn').selectOption({ label: capital(states.unclear) });
    await expect(stateOf(page, 'Etterlønn')).toHaveValue('unclear');
    await filter('inPlace', 1).click();
    await expect(stateOf(page, 'Prøvetid')).toBeVisible();
    await expect(stateOf(page, 'Etterlønn')).toHaveCount(0);
    await page.getByRole('radio', { name: list.counted(list.all, contractPointTemplates.length) }).click();
  });

  await test.step('a point of their own comes last, and goes and comes back', async () => {
    await button(page, list.add).click();
    await button(page, list.submit).click();
    await expect(page.getByText(list.titleMissing)).toBeVisible();
    await page.getByRole('dialog').getByLabel(list.title).fill('Tjenestebil');
    await page.keyboard.press('Enter');
    await button(page, 'Tjenestebil').click();
    await expectClean(page, 'a point that is open');
    await button(page, list.remove).click();
    await expect(stateOf(page, 'Tjenestebil')).toHaveCount(0);
    await button(page, 'Angre').click();
    await expect(stateOf(page, 'Tjenestebil')).toBeVisible();
  });

  await test.step('a change begins in its point, and is not put forward without the decision', async () => {
    await button(page, 'Etterlønn').click();
    await button(page, list.propose).click();
    await expect(field(page, changes.title)).toBeFocused();
    await expect(field(page, changes.title)).toHaveValue('Etterlønn');
    await field(page, changes.after).fill('Tolv måneder etterlønn');
    await button(page, changes.propose).click();
    await expect(page.getByText(/^Skriv vedtaket som ordføreren bygger på/)).toBeVisible();
    await expect(field(page, changes.after), 'nothing is lost').toHaveValue('Tolv måneder etterlønn');
    await field(page, changes.decision).fill('Sak 45/24');
    await expectClean(page, 'a draft of a change');
    await button(page, changes.propose).click();
    await expect(button(page, changes.together)).toBeVisible();
    await expectClean(page, 'a change that waits');
  });

  await test.step('each approves with their own passphrase, one at a time, and then it is agreed for good', async () => {
    await button(page, changes.alone(director.name)).click();
    await typeTogether(page, [director]);
    await expect(page.getByText(/Kommunedirektør Kari Nordmann: godkjent \d/)).toBeVisible();
    await expect(page.getByText(`Ordfører ${mayor.name}: ikke godkjent ennå`)).toBeVisible();
    await button(page, changes.alone(mayor.name)).click();
    await typeTogether(page, [mayor]);
    await expect(page.getByText(changes.final)).toBeVisible();
    await expect(button(page, changes.withdraw)).toHaveCount(0);
    await button(page, words.remove).click();
    await expect(page.getByText(changes.refusals.hasAgreed)).toBeVisible();
    await page.reload();
    await expect(region(page, changes.heading)).toContainText('Tolv måneder etterlønn');
    await expectClean(page, 'a change that is agreed');
  });

  await test.step('who may see what is agreed can still be altered, and taken back', async () => {
    const agreed = page.getByRole('article').filter({ hasText: changes.final });
    await agreed.getByText(words.accessNow('Ikke vurdert')).click();
    await agreed.getByRole('radio', { name: 'Unntatt offentlighet' }).click();
    await expect(agreed.getByText(words.accessNow('Unntatt offentlighet'))).toBeVisible();
    await expect(agreed.getByText(/godkjent \d/)).toHaveCount(2);
    await expectClean(page, 'the mark of a change that is agreed');
    await page.keyboard.press('Control+z');
    await expect(agreed.getByText(words.accessNow('Ikke vurdert'))).toBeVisible();
    await expect(agreed).toContainText('Tolv måneder etterlønn');
  });

  await test.step('checklist and change go out as files of their own', async () => {
    // Time kommune has nynorsk as its form, so that is what goes out.
    const { document: nynorsk } = textIn('nn').contracts;
    const listed = await takeOut({ page, saveTo }, null);
    expect(listed).toContain(nynorsk.title);
    expect(listed).toContain('arbeidsmiljølova § 14-6 første ledd');
    expect(listed).toContain('bokstav q');
    expect(listed).toContain('bevaringsforskrifta § 33');
    expect(listed).toContain('Tjenestebil');
    const change = await takeOut({ page, saveTo }, 'Etterlønn');
    expect(change).toContain('Sak 45/24');
    expect(change).toContain(nynorsk.signPlace);
    expect(change).not.toContain(nynorsk.draft);
    expect(change).not.toContain('Tjenestebil');
  });

  await test.step('who approved may be removed: what was agreed stands, with the name it was approved by', async () => {
    await show(page, 'settings/people');
    await button(page, `Fjern ${director.name}`).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fjern', exact: true }).click();
    await expect(page.getByText(`${director.name} er fjernet`)).toBeVisible();
    await show(page, 'employer/contract');
    await expect(region(page, changes.heading)).toContainText('Tolv måneder etterlønn');
    await expect(page.getByText(/Kommunedirektør Kari Nordmann: godkjent \d/)).toBeVisible();
    await expect(page.getByText(changes.final)).toBeVisible();
  });
  await close();
});

test('the salary talk asks for criteria before and authority behind, and takes no side', async () => {
  test.setTimeout(240_000);
  const { page, saveTo, close } = await launchApp({ today: '2024-06-12' });
  await gather(page);
  const state = (name: keyof typeof employerWords.salaryTalkStates) =>
    page.getByRole('radio', { name: capital(employerWords.salaryTalkStates[name]), exact: true });

  await test.step('one is planned for this year', async () => {
    await show(page, 'employer/salary');
    await expectClean(page, 'the empty place');
    await button(page, salary.add).click();
    await expect(page.getByRole('heading', { level: 1, name: salary.named(2024) })).toBeVisible();
    await expect(page.getByText(salary.findings.noCriteria)).toBeVisible();
    for (const view of ['Bernt i Kommunal Rapport', 'KS-advokatene:', 'Departementet skriver'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(page.getByText(view)).toBeVisible();
    await expectClean(page, 'a talk that is planned');
  });

  await test.step('criteria chosen after the talk are told', async () => {
    await page.getByLabel(salary.about.day, { exact: true }).fill('2024-06-10');
    await page.getByRole('checkbox', { name: salary.criteria.names.leadership }).click();
    await expect(page.getByText(salary.findings.noCriteriaDay)).toBeVisible();
    await page.getByLabel(salary.criteria.on, { exact: true }).fill('2024-06-11');
    await expect(page.getByText(salary.findings.criteriaLate)).toBeVisible();
    await page.getByLabel(salary.criteria.on, { exact: true }).fill('2024-05-02');
    await expect(page.getByText(salary.findings.criteriaLate)).toHaveCount(0);
  });

  await test.step('it is not called decided before the delegation and the decision are written', async () => {
    await page.getByRole('radio', { name: salary.decider.names.delegated }).click();
    await field(page, salary.outcome.outcome).fill('Kronetillegg fra 1. mai');
    await state('decided').click();
    await expect(page.getByRole('alert').filter({ hasText: 'Ikke merket som vedtatt' })).toContainText(
      `${salary.findings.noDelegation} ${salary.findings.noDecision}`,
    );
    await expect(state('planned')).toBeChecked();
    await field(page, salary.decider.delegation).fill('Sak 12/24');
    await field(page, salary.outcome.decision).fill('Sak 3/24 i formannskapet');
    await state('decided').click();
    await expect(state('decided')).toBeChecked();
    await expect(page.getByText(salary.findings.label, { exact: true })).toHaveCount(0);
    await expectClean(page, 'a talk that is decided');
  });

  await test.step('a basis is suggested and never set, and the document says what is open', async () => {
    await page.getByText(words.accessNow('Ikke vurdert')).click();
    await expectClean(page, 'the mark of a personnel matter');
    await expect(page.getByRole('radio', { name: 'Ikke vurdert' })).toBeChecked();
    const text = await takeOut({ page, saveTo }, null);
    expect(text).toContain('Kronetillegg fra 1. mai');
    expect(text).toContain('Sak 12/24');
    expect(text).not.toContain(textIn('nn').salary.document.draft);
    await show(page, 'employer/salary');
    await expect(page.getByRole('link', { name: salary.named(2024) })).toBeVisible();
    await expectClean(page, 'the list');
  });
  await close();
});
