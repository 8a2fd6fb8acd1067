import { expect, test, type Locator, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const today = '2024-03-12';
const { rules, interplayWords } = textIn('nb');
const words = rules.rule;
const media = 'Hvem uttaler seg om hva, og hvordan varsler vi hverandre før oppslag?';
const agreed = 'Ordføreren svarer om politiske saker, kommunedirektøren om drift.';

const gather = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);
};

/** Walks with Tab until it has the focus, as somebody without a mouse does. */
const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let steps = 0; steps < 60; steps += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one key after the other
    if (await target.evaluate((element) => element === document.activeElement)) return;
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
};

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inForce = (page: Page) => page.getByRole('region', { name: words.inForce.heading });
const waiting = (page: Page) => page.getByRole('region', { name: words.waiting.heading });
const answer = (page: Page) => page.getByLabel(words.work.label);

/** One of the 24 becomes a rule both have approved. */
const agree = async (page: Page, question: string, text: string): Promise<void> => {
  await show(page, 'rules');
  await page.getByRole('button', { name: question, exact: true }).click();
  await expect(heading(page, question)).toBeVisible();
  await answer(page).fill(text);
  await button(page, words.work.propose).click();
  await page.getByRole('dialog').getByRole('button', { name: words.propose.submit }).click();
  await button(page, words.waiting.together).click();
  await typeTogether(page, [mayor, director]);
  await expect(inForce(page)).toContainText(text);
};

test('a question becomes a rule both have approved, with nothing but the keyboard', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ today });
  await gather(page);

  await test.step('the 24 questions are there, and arrows walk among them', async () => {
    await page.keyboard.press('Control+4');
    await expect(heading(page, rules.title)).toBeFocused();
    await expect(page.getByRole('button', { name: /^Valg for / })).toHaveCount(24);
    await expectClean(page, 'the list');
    const first = page.getByRole('list', { name: 'Møter', exact: true }).getByRole('button').first();
    await tabTo(page, first);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('button', { name: /^Hvem lager saksliste/ })).toBeFocused();
    await tabTo(page, button(page, media));
    await page.keyboard.press('Enter');
    await expect(heading(page, media)).toBeFocused();
    await expect(page.getByText(/^Kilde: «.+, KS sammen med Norsk Kommunedirektørforum/)).toBeVisible();
  });

  await test.step('they have talked and do not agree, and that is said as it is', async () => {
    await tabTo(page, answer(page));
    await page.keyboard.type(agreed);
    await tabTo(page, page.getByRole('radio', { name: 'Ikke drøftet' }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(`Medier · ${interplayWords.ruleStates.notAgreed}`)).toBeVisible();
    await tabTo(page, page.getByLabel(words.standing.note.notAgreed));
    await page.keyboard.type('Hvem som svarer når en sak er begge deler.');
    await expectClean(page, 'a rule that is worked on');
  });

  await test.step('it is put to both, and each approves with their own passphrase', async () => {
    await tabTo(page, button(page, words.work.propose), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.propose.heading });
    await expect(dialog).toContainText(agreed);
    await tabTo(page, dialog.getByLabel(words.propose.review));
    await page.keyboard.type('12092024');
    await page.keyboard.press('Enter');
    await expect(waiting(page)).toContainText(agreed);
    await expect(heading(page, media), 'focus is not lost with the button').toBeFocused();
    await expectClean(page, 'a rule that waits');
    await tabTo(page, button(page, words.waiting.together));
    await page.keyboard.press('Enter');
    for (const { name, passphrase } of [mayor, director]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
      await expect(page.getByLabel(`Passfrasen til ${name}`)).toBeFocused();
      // oxlint-disable-next-line no-await-in-loop -- the same
      await page.keyboard.type(passphrase);
      // oxlint-disable-next-line no-await-in-loop -- the same
      await page.keyboard.press('Enter');
    }
    await expect(inForce(page)).toContainText(agreed, { timeout: 30_000 });
    await expect(heading(page, media)).toBeFocused();
    await expect(inForce(page).getByText(/Ordfører Ola Nordmann: godkjent \d/)).toBeVisible();
    await expect(inForce(page).getByText(/Kommunedirektør Kari Nordmann: godkjent \d/)).toBeVisible();
    await expect(inForce(page)).toContainText('Ses på igjen torsdag 12. september 2024.');
    await expectClean(page, 'a rule that is agreed');
  });

  await test.step('the list has it', async () => {
    await page.keyboard.press('Control+4');
    const row = page.getByRole('listitem').filter({ hasText: media });
    await expect(row).toContainText(agreed);
    await expect(row).toContainText(interplayWords.ruleStates.agreed);
    await expect(row).toContainText('ses på igjen tor. 12. sep.');
  });

  await test.step('what both have approved is not put away by a slip of the hand', async () => {
    const row = page.getByRole('listitem').filter({ hasText: media });
    await tabTo(page, button(page, media));
    await page.keyboard.press('Delete');
    const asked = page.getByRole('dialog', { name: rules.front.bin.question });
    await expect(asked.getByRole('button', { name: rules.front.bin.keep }).last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button(page, media)).toBeFocused();
    await page.keyboard.press('Control+Z');
    await expect(page.getByText(textIn('nb').dataLayer.refusals.finished)).toBeVisible();
    await expect(row).toContainText(interplayWords.ruleStates.agreed);
    await page.keyboard.press('Delete');
    await asked.getByRole('button', { name: rules.front.commands.bin }).click();
    await expect(row).toContainText(interplayWords.ruleStates.notDiscussed);
    await page.keyboard.press('Control+Z');
    await expect(row).toContainText(interplayWords.ruleStates.agreed);
  });
  await close();
});

test('a new version says what changed and why, and each approves from their own session', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ today });
  await gather(page);
  await agree(page, media, agreed);

  await test.step('without a reason it is not put forward, and nothing written is lost', async () => {
    await button(page, words.work.change).click();
    await expect(answer(page)).toBeFocused();
    await answer(page).fill(`${agreed} Vi ringer hverandre først.`);
    await button(page, words.work.propose).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.propose.review).fill('2024-03-12');
    await dialog.getByRole('button', { name: words.propose.submit }).click();
    await expect(dialog.getByText(words.propose.errors.reason)).toBeVisible();
    await expect(dialog.getByText(words.propose.errors.review)).toBeVisible();
    await dialog.getByLabel(words.propose.reason).fill('Oppslaget i mars overrasket oss begge.');
    await page.keyboard.press('Escape');
    await button(page, words.work.propose).click();
    await expect(dialog.getByLabel(words.propose.reason)).toHaveValue(
      'Oppslaget i mars overrasket oss begge.',
    );
    await dialog.getByLabel(words.propose.review).fill('2024-10-01');
    await dialog.getByRole('button', { name: words.propose.submit }).click();
    await expect(waiting(page).locator('ins')).toContainText('Vi ringer hverandre først.');
    await expect(inForce(page), 'the agreed one counts meanwhile').not.toContainText('ringer');
  });

  await test.step('one approves, and it waits for the other', async () => {
    await button(page, words.waiting.alone(mayor.name)).click();
    await typeTogether(page, [mayor]);
    await expect(waiting(page).getByText(/Ola Nordmann: godkjent/)).toBeVisible();
    await show(page, 'rules');
    await expect(page.getByText(rules.front.now.others(1, 'kommunedirektøren'))).toBeVisible();
    await chooseOther(page, director.name);
    await takeOver(page, director.name, director.passphrase);
    await expect(page.getByText(rules.front.now.yours(1))).toBeVisible();
    await page
      .getByRole('region', { name: rules.front.now.heading })
      .getByRole('link', { name: media })
      .click();
    await button(page, words.waiting.alone(director.name)).click();
    await typeTogether(page, [director]);
    await expect(inForce(page)).toContainText('Vi ringer hverandre først.');
  });

  await test.step('the earlier one is kept, with what changed, why and who', async () => {
    const versions = page.getByRole('list', { name: words.versions.heading });
    const [latest, first] = [versions.locator('> li').nth(0), versions.locator('> li').nth(1)];
    await expect(latest).toContainText(words.versions.inForce);
    await expect(latest.locator('ins')).toContainText('Vi ringer hverandre først.');
    await expect(latest).toContainText('Oppslaget i mars overrasket oss begge.');
    await expect(first).toContainText(agreed);
    await expect(first.getByText(/: godkjent \d/)).toHaveCount(2);
  });

  await test.step('what is put forward can be taken back, and taken back can be undone', async () => {
    await button(page, words.work.proposeSame).click();
    await page.getByRole('dialog').getByLabel(words.propose.reason).fill('Gjelder også sosiale medier.');
    await page.getByRole('dialog').getByRole('button', { name: words.propose.submit }).click();
    await button(page, words.waiting.withdraw).click();
    await expect(waiting(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Angre' }).click();
    await expect(waiting(page)).toContainText('Gjelder også sosiale medier.');
  });
  await close();
});

test('somebody new in office goes through the rules again, and two that contradict stand side by side', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ today });
  await gather(page);
  await agree(page, media, agreed);

  await test.step('a question of their own stands beside the 24', async () => {
    await show(page, 'rules');
    await button(page, rules.front.add).click();
    await button(page, rules.front.own.submit).click();
    await expect(page.getByText(rules.front.own.missing)).toBeVisible();
    await page.getByLabel(rules.front.own.question).fill('Hvem svarer på sosiale medier?');
    await page.getByLabel(rules.front.own.group).selectOption('media');
    await button(page, rules.front.own.submit).click();
    await expect(heading(page, 'Hvem svarer på sosiale medier?')).toBeVisible();
    await expect(page.getByText(words.own)).toBeVisible();
    await answer(page).fill('Kommunedirektøren svarer alltid.');
    await answer(page).blur();
  });

  await test.step('it contradicts the other: both stand side by side until it is mended', async () => {
    await page.locator('summary', { hasText: words.contradicts.choose }).click();
    await page.getByRole('combobox', { name: words.contradicts.choose }).selectOption({ label: media });
    const pair = page.getByRole('region', { name: words.contradicts.title });
    await expect(pair).toContainText('Kommunedirektøren svarer alltid.');
    await expect(pair).toContainText(agreed);
    await expectClean(page, 'two rules side by side');
    await show(page, 'rules');
    const both = page.getByRole('region', { name: rules.front.contradictions.heading });
    await expect(both.getByRole('article')).toHaveCount(2);
    await both.getByRole('button', { name: rules.front.contradictions.clear }).click();
    await expect(both).toHaveCount(0);
  });

  await test.step('a search and a state show what one looks for, or say that there is nothing', async () => {
    await page.getByRole('searchbox', { name: rules.front.search }).fill('sosiale');
    await expect(page.getByRole('status').filter({ hasText: '1 spørsmål' })).toBeVisible();
    await page.getByRole('searchbox', { name: rules.front.search }).fill('finnes ikke');
    await expect(page.getByText(rules.front.none)).toBeVisible();
    await button(page, rules.front.reset).click();
    await expect(page.getByRole('button', { name: /^Valg for / })).toHaveCount(25);
  });

  await test.step('a new mayor asks for the rules to be gone through again, with one button', async () => {
    await addPerson(page, 'Siri Ås', 'mayor');
    await show(page, 'rules');
    await expect(page.getByText(rules.front.again.title('Siri Ås'))).toBeVisible();
    await button(page, rules.front.again.beginOne).click();
    await expect(heading(page, media)).toBeVisible();
    await expect(page.getByText(words.again.newPerson('Siri Ås'))).toBeVisible();
    await button(page, words.work.proposeSame).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel(words.propose.reason)).toHaveValue(words.propose.reasonNew('Siri Ås'));
    await dialog.getByRole('button', { name: words.propose.submit }).click();
    await expect(waiting(page)).toContainText('Ordfører Siri Ås: ikke godkjent ennå');
    await expect(inForce(page), 'it counts until then').toContainText(agreed);
  });

  await test.step('what is written about a question goes to the bin and comes back', async () => {
    await show(page, 'rules');
    await button(page, 'Hvem svarer på sosiale medier?').click();
    await button(page, words.bin).click();
    await expect(heading(page, rules.title)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Valg for / })).toHaveCount(24);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: /^Valg for / })).toHaveCount(25);
    await show(page, 'rules/rule/gone');
    await expect(page.getByText(words.unknown)).toBeVisible();
    await button(page, words.toFront).click();
    await expect(heading(page, rules.title)).toBeVisible();
  });
  await close();
});

test('both pages stand in nynorsk, in large text and in the dark, without sideways scrolling', async () => {
  test.setTimeout(120_000);
  const nn = textIn('nn').rules;
  const { page, close } = await launchApp({
    kind: 'demo',
    settings: { writtenForm: 'nn', textScale: 200, theme: 'dark' },
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  const sideways = () =>
    page.locator('[data-pane=content]').evaluate((element) => element.scrollWidth - element.clientWidth);
  await show(page, 'rules');
  await expect(heading(page, nn.title)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Val for / }).first()).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
  await expectClean(page, 'the list in large text in the dark');
  await show(page, 'rules/rule/avk-media');
  await expect(page.getByText(/^Kjelde: /)).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
  await expectClean(page, 'a rule in large text in the dark');
  await close();
});
