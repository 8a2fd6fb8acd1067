import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { longestStory } from '#shared/domain/exercise.ts';
import { greyZones } from '#shared/templates/grey-zones.ts';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { takeOver } from '../support/switch-person.ts';

const { greyCases: words, mirror, rules } = textIn('nb');
const longStory = `${'Det ringer, og ingen vet hvem som skal svare. '.repeat(500).slice(0, longestStory - 5)}SLUTT`;

const faults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Puts the text in the field as one pastes it. */
const paste = (page: Page, label: string, text: string): Promise<void> =>
  page.getByLabel(label).evaluate((field, pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    field.focus();
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);

const answer = async (page: Page, owner: string, why: string, rule: string): Promise<void> => {
  await page.getByRole('radio', { name: owner, exact: true }).check();
  await page.getByLabel('Hvorfor?').fill(why);
  await page.getByLabel('Hvilken spilleregel bør vi ha for slikt?').fill(rule);
  await button(page, mirror.answer.submit).click();
  await page.getByRole('dialog').getByRole('button', { name: mirror.submit.confirm }).click();
  await expect(page.getByText(mirror.submit.done, { exact: true })).toBeVisible();
};

test('a case of twenty thousand characters is answered by both, compared, and made into a rule', async () => {
  test.setTimeout(300_000);
  const { page, close } = await launchApp({ today: '2024-04-15' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);

  await test.step('the cases of the app stand in the list, each with the law behind it', async () => {
    await show(page, 'rules/cases');
    await expect(page.getByRole('heading', { level: 1, name: rules.tabs.cases })).toBeVisible();
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(greyZones.length);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Fredag klokken 16' }).click();
    await expect(page.getByRole('heading', { name: words.law })).toBeVisible();
    await expect(page.getByText('forvaltningsloven § 13')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  await test.step('one of their own holds 20,000 characters; more is told, and nothing is lost', async () => {
    await show(page, 'rules/cases');
    await button(page, words.add).click();
    await page.getByLabel(words.dialog.title).fill('Telefonen ingen tok');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Telefonen ingen tok' })).toBeVisible();
    await expect(button(page, words.begin)).toBeDisabled();
    await paste(page, words.edit.story, longStory);
    await expect(page.getByLabel(words.edit.story)).toHaveValue(longStory);
    await paste(page, words.edit.story, ' og litt til');
    await expect(page.getByText(/20.000 tegn|20\s?000/).first()).toBeVisible();
    await expect(page.getByLabel(words.edit.story)).toHaveValue(longStory);
    await expect(button(page, words.begin)).toBeEnabled();
    expect(await faults(page)).toEqual([]);
    await page.reload();
    await expect(page.getByLabel(words.edit.story)).toHaveValue(longStory);
  });

  await test.step('both answer whose it is, unseen by the other; without an owner nothing is handed over', async () => {
    await button(page, words.begin).click();
    await expect(page.getByText('SLUTT')).toBeVisible();
    await page.getByLabel('Hvorfor?').fill('Jeg vet ikke helt');
    await button(page, mirror.answer.submit).click();
    await page.getByRole('dialog').getByRole('button', { name: mirror.submit.confirm }).click();
    await expect(page.getByText(mirror.submit.errors.ownerMissing)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await answer(page, 'Kommunedirektøren', 'Saken er i drift', 'Den som får telefonen, ringer den andre');
    await button(page, mirror.wait.switchTo(director.name)).click();
    await takeOver(page, director.name, director.passphrase);
    await expect(page.getByText('Saken er i drift')).toHaveCount(0);
    await answer(page, 'Begge sammen', 'Begge blir spurt', '');
  });

  await test.step('opened together, compared in words, and a local rule comes of it', async () => {
    await button(page, mirror.open.button).click();
    await typeTogether(page, [director, mayor]);
    await expect(page.getByText(mirror.result.different)).toBeVisible();
    await expect(page.getByText('Saken er i drift')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await button(page, mirror.result.draft).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(mirror.draft.text)).toHaveValue(
      'Kommunedirektøren sier at dette eies av begge sammen, fordi: Begge blir spurt\nOrdføreren sier at dette eies av kommunedirektøren, fordi: Saken er i drift\nOrdføreren foreslår: Den som får telefonen, ringer den andre',
    );
    await dialog.getByLabel(mirror.draft.question).fill('Hvem tar telefonen?');
    await dialog.getByRole('button', { name: mirror.draft.submit }).click();
    await page.getByRole('link', { name: mirror.draft.open }).click();
    await expect(page.getByText('Hvem tar telefonen?').first()).toBeVisible();
    await expect(page.getByRole('region', { name: words.behindRule })).toContainText('Telefonen ingen tok');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Telefonen ingen tok' }).click();
    await expect(page.getByRole('region', { name: words.rules })).toContainText('Hvem tar telefonen?');
    await page.getByRole('link', { name: /^Telefonen ingen tok, / }).click();
    await button(page, mirror.result.draft).click();
    // The rule that came of it is the one that is worked on.
    await expect(dialog.getByText(mirror.draft.there)).toBeVisible();
    await page.keyboard.press('Escape');
    await show(page, 'rules/cases');
    await expect(page.getByText(new RegExp(`${words.different} · ${words.hasRule}`))).toBeVisible();
  });

  await test.step('the case goes to the bin, what they answered stands, and the case comes back', async () => {
    await page.getByRole('link', { name: 'Telefonen ingen tok' }).click();
    await button(page, words.edit.remove).click();
    await expect(page.getByRole('heading', { name: words.others })).toBeVisible();
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(page.getByRole('heading', { name: words.own })).toBeVisible();
  });
  await close();
});
