import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { show } from '../support/round.ts';

const { resultPlans: words, employerWords, evaluationDocuments, followUp } = textIn('nb');

const faults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

const goal = 'Nærværet er minst 92,5 prosent';
const measure = 'Samtale med alle enhetsledere om nærvær';

const row = (page: Page, title: string) =>
  page
    .getByRole('list', { name: words.goals.headings.result })
    .locator(':scope > li')
    .filter({ hasText: title });
const opener = (page: Page, title: string) => page.getByRole('button', { name: title, exact: true });

test('a goal is followed from the plan to the weekly meeting and back, and comes along to the next plan', async () => {
  test.setTimeout(240_000);
  const { page, saveTo, close } = await launchApp({ today: '2024-11-12' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);

  await test.step('a plan for a year, where a last day before the first is told and not stored', async () => {
    await show(page, 'employer/plans');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: words.begin.button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.begin.title).fill('Planen vår');
    await dialog.getByLabel(words.begin.from, { exact: true }).fill('2024-08-01');
    await dialog.getByLabel(words.begin.to, { exact: true }).fill('2024-07-31');
    await dialog.getByRole('button', { name: words.begin.submit }).click();
    await expect(dialog.getByText(words.begin.endsBefore)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await dialog.getByLabel(words.begin.to, { exact: true }).fill('2025-07-31');
    await dialog.getByRole('button', { name: words.begin.submit }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Planen vår' })).toBeVisible();
  });

  await test.step('a goal without a decision is allowed, and marked until one is cited', async () => {
    await page.getByRole('button', { name: words.goals.add.result, exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: words.goal.submit }).click();
    await expect(dialog.getByText(words.goal.titleMissing)).toBeVisible();
    await dialog.getByLabel(words.goal.title.result, { exact: true }).fill(goal);
    await dialog.getByLabel(words.goal.area).selectOption({ label: employerWords.dialogueAreas.staff });
    await dialog.getByRole('button', { name: words.goal.submit }).click();
    await expect(page.getByText(words.findings.noDecision(`«${goal}»`))).toBeVisible();
    await opener(page, goal).focus();
    await page.keyboard.press('Enter');
    await row(page, goal).getByLabel(words.goal.decision, { exact: true }).fill('KST 80/23');
    await expect(page.getByText(words.findings.noDecision(`«${goal}»`))).toHaveCount(0);
    await expect(row(page, goal)).toContainText(words.goals.decision('KST 80/23'));
  });

  await test.step('status through the year: a day to come is refused, an earlier one does not hide a later', async () => {
    const one = row(page, goal);
    const say = async (day: string, state: 'underway' | 'delayed') => {
      await one.getByLabel(words.notes.state, { exact: true }).selectOption(state);
      await one.getByLabel(words.notes.day, { exact: true }).fill(day);
      await one.getByRole('button', { name: words.notes.add }).click();
    };
    await say('2024-12-01', 'delayed');
    await expect(one.getByText(words.notes.future)).toBeVisible();
    await say('2024-10-15', 'delayed');
    await expect(one.getByRole('button', { name: words.notes.remove('tir. 15. okt. 2024') })).toBeVisible();
    await say('2024-09-02', 'underway');
    await expect(one.getByRole('button', { name: words.notes.remove('man. 2. sep. 2024') })).toBeVisible();
    await expect(one.locator('[data-row]')).toContainText('Forsinket');
    await one.getByRole('button', { name: words.notes.change('tir. 15. okt. 2024') }).click();
    const entry = one
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: words.notes.save }) });
    await expect(entry.getByLabel(words.notes.state, { exact: true })).toBeFocused();
    await entry.getByLabel(words.notes.text, { exact: true }).fill('Mange sykmeldte i skolen');
    await entry.getByRole('button', { name: words.notes.save }).click();
    await expect(one.getByText('Mange sykmeldte i skolen')).toBeVisible();
    await expect(one.getByRole('button', { name: words.notes.change('tir. 15. okt. 2024') })).toBeFocused();
    await one.getByLabel(words.notes.text, { exact: true }).fill('Halvveis i en setning');
    await opener(page, goal).click();
    await expect(opener(page, goal)).toHaveAttribute('aria-expanded', 'false');
    await opener(page, goal).click();
    await expect(one.getByLabel(words.notes.text, { exact: true })).toHaveValue('Halvveis i en setning');
    await page.getByRole('radio', { name: words.year.table }).check();
    await expect(page.getByRole('table')).toContainText(
      'man. 2. sep. 2024: i gang, tir. 15. okt. 2024: forsinket',
    );
    expect(await faults(page)).toEqual([]);
  });

  await test.step('a measure becomes a follow-up in one click, and leads back to the plan', async () => {
    const one = row(page, goal);
    await one.getByLabel(words.measures.add, { exact: true }).fill(measure);
    await page.keyboard.press('Enter');
    await one.getByRole('button', { name: words.measures.followOf(measure) }).click();
    await expect(page.getByRole('alert').getByText(words.measures.noMeetings)).toBeVisible();
    await show(page, 'meetings');
    await page.getByRole('button', { name: 'Sett opp ukemøtet' }).click();
    await page.getByLabel('Første møte').fill('2024-11-18');
    await page.getByRole('button', { name: 'Sett opp møtene' }).click();
    await expect(page).toHaveURL(/#\/meetings\/series\//);
    await show(page, 'employer/plans');
    await page.getByRole('link', { name: 'Planen vår' }).click();
    await opener(page, goal).click();
    await one.getByRole('button', { name: words.measures.followOf(measure) }).click();
    await expect(one.getByRole('link', { name: words.measures.openOf(measure) })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: followUp.pane.origin })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: words.origin(goal) }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Planen vår' })).toBeVisible();
  });

  await test.step('from Oversikt it is one click to the goal, which stands open', async () => {
    await show(page, 'overview');
    await page.getByRole('link', { name: words.origin(goal) }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Planen vår' })).toBeVisible();
    await expect(opener(page, goal)).toHaveAttribute('aria-expanded', 'true');
    await expect(opener(page, goal)).toBeFocused();
    await expect(opener(page, goal)).toBeInViewport();
  });

  await test.step('an emptied title is told and not stored', async () => {
    const title = row(page, goal).getByLabel(words.goal.title.result, { exact: true });
    await title.fill('');
    await expect(row(page, goal).getByText(words.goal.emptyNotStored)).toBeVisible();
    await expect(opener(page, goal)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await title.fill(goal);
    await expect(row(page, goal).getByText(words.goal.emptyNotStored)).toHaveCount(0);
  });

  await test.step('it leaves the app as a table', async () => {
    const file = path.join(await mkdtemp(path.join(os.tmpdir(), 'plan-')), 'plan.csv');
    await saveTo(file);
    await page.getByRole('button', { name: words.out.button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(evaluationDocuments.out.format).selectOption('csv');
    await dialog.getByRole('button', { name: evaluationDocuments.out.make }).click();
    await expect(dialog).toHaveCount(0);
    const text = await readFile(file, 'utf8');
    expect(text).toContain(goal);
    expect(text).toContain('KST 80/23');
  });

  await test.step('the next plan begins from it, with the goal and its measure', async () => {
    await show(page, 'employer/plans');
    await page.getByRole('button', { name: words.add, exact: true }).click();
    const dialog = page.getByRole('dialog');
    const brought = dialog.getByRole('checkbox', {
      name: words.begin.goalWith(goal, employerWords.planGoalStates.delayed),
    });
    await expect(brought).toBeChecked();
    await dialog.getByLabel(words.begin.title).fill('Neste plan');
    await dialog.getByRole('button', { name: words.begin.submit }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Neste plan' })).toBeVisible();
    await opener(page, goal).click();
    await expect(row(page, goal).getByText(words.notes.none)).toBeVisible();
    await expect(row(page, goal).getByRole('link', { name: words.measures.openOf(measure) })).toBeVisible();
  });

  await close();
});
