import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { exerciseLimits } from '#shared/domain/exercise.ts';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const { mirror: words, interplayWords, rules } = textIn('nb');
const [expecting, doing, guessing] = [
  'Hva forventer jeg av deg?',
  'Hva gjør jeg selv?',
  'Hva tror jeg du svarer?',
];
const kari = {
  expect: 'at jeg hører om pressesaker først',
  self: 'svarer på telefon før klokken 20',
  guess: 'vil nok ha korte notater',
};
const ola = { expect: 'at saker kommer i god tid', self: 'sier fra når jeg er uenig' };

const faults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const become = async (page: Page, who: { readonly name: string; readonly passphrase: string }) => {
  await chooseOther(page, who.name);
  await takeOver(page, who.name, who.passphrase);
};

const handOver = async (page: Page): Promise<void> => {
  await button(page, words.answer.submit).click();
  await page.getByRole('dialog').getByRole('button', { name: words.submit.confirm }).click();
  await expect(page.getByText(words.submit.done, { exact: true })).toBeVisible();
};

test('each writes unseen by the other, both open together, and a draft of a rule comes of it', async () => {
  test.setTimeout(300_000);
  const { page, close } = await launchApp({ today: '2024-04-15' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);
  await become(page, director);

  await test.step('a mirror is begun from the empty list', async () => {
    await show(page, 'rules/mirror');
    await expect(page.getByRole('heading', { level: 1, name: rules.tabs.mirror })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await button(page, words.begin).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Forventningsspeil 15.04.2024' })).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 2, name: interplayWords.ruleGroups.meetings }),
    ).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  await test.step('the director writes by keyboard alone, goes away and comes back, and hands over', async () => {
    await page.getByLabel(expecting).focus();
    await page.keyboard.type(kari.expect);
    await page.keyboard.press('Tab');
    await page.keyboard.type(kari.self);
    await page.keyboard.press('Control+Enter');
    await expect(
      page.getByRole('heading', { level: 2, name: interplayWords.ruleGroups.information }),
    ).toBeFocused();
    await page.getByLabel(guessing).fill(kari.guess);
    await show(page, 'overview');
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Forventningsspeil');
    await expect(
      page.getByRole('region', { name: rules.title }).getByRole('link', { name: /^Forventningsspeil/ }),
    ).toBeVisible();
    await page.goBack();
    // It opens where one left off: the first group with nothing in it.
    await expect(
      page.getByRole('heading', { level: 2, name: interplayWords.ruleGroups.roles }),
    ).toBeVisible();
    await button(page, words.answer.back).click();
    await expect(page.getByLabel(guessing)).toHaveValue(kari.guess);
    await page.getByRole('navigation', { name: words.answer.pages }).getByText(words.answer.review).click();
    await handOver(page);
    await expect(page.getByText(words.wait.hasNot(mayor.name))).toBeVisible();
    await expect(page.getByText(words.wait.has(director.name))).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await button(page, words.wait.look).click();
    await expect(page.getByText(kari.self)).toBeVisible();
    await button(page, words.wait.hide).click();
    await expect(page.getByText(kari.self)).toHaveCount(0);
  });

  await test.step('the mayor sees nothing of it, and answers', async () => {
    await button(page, words.wait.switchTo(mayor.name)).click();
    await takeOver(page, mayor.name, mayor.passphrase);
    await expect(page.getByLabel(expecting)).toHaveValue('');
    await expect(page.getByText(kari.expect)).toHaveCount(0);
    const toReview = () =>
      page.getByRole('navigation', { name: words.answer.pages }).getByText(words.answer.review).click();
    await page.getByLabel(expecting).fill('x'.repeat(exerciseLimits.mirror + 1));
    await toReview();
    await expect(page.getByText(words.answer.tooLong('møter'))).toBeVisible();
    await page.getByRole('navigation', { name: words.answer.pages }).getByText('Møter').click();
    await expect(page.getByLabel(expecting)).toHaveValue('x'.repeat(exerciseLimits.mirror + 1));
    await page.getByLabel(expecting).fill(ola.expect);
    await page.getByLabel(doing).fill(ola.self);
    await toReview();
    await handOver(page);
    await expect(page.getByText(kari.expect)).toHaveCount(0);
  });

  await test.step('a wrong passphrase opens nothing; both right ones open both', async () => {
    await button(page, words.open.button).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(`Passfrasen til ${director.name}`).fill(mayor.passphrase);
    await dialog.getByRole('button', { name: 'Neste', exact: true }).click();
    await expect(dialog.getByText(/Passfrasen stemte ikke/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await expect(button(page, words.open.button)).toBeFocused();
    await button(page, words.open.button).click();
    await typeTogether(page, [director, mayor]);
    for (const said of [kari.expect, kari.self, ola.expect, ola.self])
      // oxlint-disable-next-line no-await-in-loop -- one line after the other
      await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText(words.result.guess(director.name))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await faults(page)).toEqual([]);
  });

  await test.step('the words of both become the draft of a rule, and are put after what stands there', async () => {
    const name = words.result.draftOf('møter');
    await button(page, name).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox', { name: words.draft.text, exact: true })).toHaveValue(
      `Kommunedirektøren forventer: ${kari.expect}\nKommunedirektøren gjør selv: ${kari.self}\nOrdføreren forventer: ${ola.expect}\nOrdføreren gjør selv: ${ola.self}`,
    );
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: words.draft.text, exact: true }).fill('Første utkast');
    await dialog.getByRole('button', { name: words.draft.submit }).click();
    await expect(page.getByText(words.draft.done)).toBeVisible();
    await expect(button(page, name)).toBeFocused();
    await button(page, name).click();
    const first = dialog.getByRole('option', { name: /Når møtes vi fast/ });
    await dialog.getByLabel(words.draft.which).selectOption(await first.getAttribute('value'));
    await expect(dialog.getByText('Første utkast')).toBeVisible();
    await dialog.getByRole('textbox', { name: words.draft.text, exact: true }).fill('Andre utkast');
    await dialog.getByRole('button', { name: words.draft.submit }).click();
    await expect(dialog).toHaveCount(0);
    await page.getByRole('link', { name: words.draft.open }).click();
    await expect(page.getByText('Første utkast', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('Andre utkast', { exact: false }).first()).toBeVisible();
  });

  await test.step('it is no half-year evaluation', async () => {
    await show(page, 'evaluation');
    await expect(page.getByRole('heading', { level: 1, name: 'Evaluering' })).toBeVisible();
    await expect(page.getByText('Forventningsspeil')).toHaveCount(0);
    await show(page, 'rules/mirror');
    await expect(page.getByText(/^åpnet /)).toBeVisible();
  });
  await close();
});
