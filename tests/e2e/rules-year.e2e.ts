import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { clarificationOf } from '#shared/templates/clarifications.ts';
import { textIn } from '#shared/text/text.ts';
import { answerAndSubmit } from '../support/answer.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const today = '2024-04-15';
const nb = textIn('nb');
const { ruleLinks, rules, interplayWords } = nb;
const question = clarificationOf('avk-media')?.question.nb ?? '';
const decided = 'Ordføreren svarer om politikk, kommunedirektøren om fakta.';
const happened = 'Avisen ringte på fredag, og ingen av oss varslet den andre.';
const speech = 'Hvem holder tale på 17. mai?';
const better = 'Vi ringer hverandre før vi svarer avisen.';

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });

const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

const become = async (page: Page, who: typeof director | typeof mayor): Promise<void> => {
  await chooseOther(page, who.name);
  await takeOver(page, who.name, who.passphrase);
};

const showRule = async (page: Page): Promise<void> => {
  await show(page, 'rules/rule/avk-media');
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeVisible();
};

const stateIs = (page: Page, state: keyof typeof interplayWords.ruleStates) =>
  expect(
    page.getByText(rules.rule.eyebrow(interplayWords.ruleGroups.media, interplayWords.ruleStates[state])),
  ).toBeVisible();

/** Puts the working text to both, and both approve it. */
const agree = async (page: Page, reason?: string): Promise<void> => {
  await button(page, rules.rule.work.propose).click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await expect(dialog.getByLabel(rules.rule.propose.reason)).toHaveValue(reason);
  await button(dialog, rules.rule.propose.submit).click();
  await button(page, rules.rule.waiting.together).click();
  await typeTogether(page, [mayor, director]);
};

/** The open meeting is begun, and its point with this name stands before them. */
const beginMeeting = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+3');
  await expect(page).toHaveURL(/#\/meetings$/);
  await page.getByRole('button', { name: 'Start møtet' }).click();
  await expect(page.locator('[data-part=note] textarea')).toBeFocused();
};

const toPoint = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: nb.running.rail.label }).getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
};

const closeMeeting = async (page: Page): Promise<void> => {
  await page.locator('[data-part=end]').click();
  await expect(page.getByRole('heading', { level: 1, name: nb.closing.close.heading })).toBeVisible();
  await button(page, nb.closing.close.submit).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Referat: Ukemøte/ })).toBeVisible();
};

const pointRules = (page: Page) => page.getByRole('region', { name: ruleLinks.point.heading });

/** A round that both have confirmed, answered and opened, and a talk that has begun. */
const talkAfterRound = async (page: Page): Promise<void> => {
  await show(page, 'evaluation/new');
  await button(page, nb.evaluation.form.propose).click();
  await button(page, nb.evaluationRound.terms.confirmBoth).click();
  await typeTogether(page, [director, mayor]);
  const place = new URL(page.url()).hash.replace('#/', '');
  for (const who of [mayor, director]) {
    // oxlint-disable-next-line no-await-in-loop -- one sits there at a time
    if (who === director) await become(page, director);
    // oxlint-disable-next-line no-await-in-loop -- the same
    await show(page, place);
    // oxlint-disable-next-line no-await-in-loop -- the same
    await button(page, nb.evaluationRound.answers.answer).click();
    // oxlint-disable-next-line no-await-in-loop -- the same
    await answerAndSubmit(page, { all: 'Litt enig', words: `${who.name} skriver` });
  }
  await show(page, place);
  await button(page, nb.evaluationRound.envelopes.open).click();
  await typeTogether(page, [director, mayor]);
  await show(page, place.replace('round/', 'talk/'));
  await button(page, nb.talk.before.start).click();
};

test('from a question to a meeting, a rule, a stretched rule, an evaluation and a renewed rule', async () => {
  test.setTimeout(300_000);
  const { page, close } = await launchApp({ today });
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await show(page, 'meetings/newSeries');
  await page.locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/#\/meetings\/series\//);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);

  await test.step('a question nobody has written about goes onto the agenda in one click', async () => {
    await showRule(page);
    await stateIs(page, 'notDiscussed');
    await button(page, ruleLinks.raise.button).click();
    await expect(page.getByText(/^Spørsmålet står på sakslisten \S+ \d+\. \S+ 2024\.$/)).toBeVisible();
    await expect(button(page, ruleLinks.raise.open).first()).toBeVisible();
  });

  await test.step('the meeting decides on it, and the answer comes back to the rule', async () => {
    await beginMeeting(page);
    await toPoint(page, question);
    await expect(pointRules(page).getByRole('link', { name: question })).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+B');
    await page.keyboard.type(decided);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await closeMeeting(page);
    await showRule(page);
    await stateIs(page, 'notAgreed');
    await expect(page.getByLabel(rules.rule.work.label)).toHaveValue(decided);
    await expect(page.getByRole('region', { name: ruleLinks.meetings.heading })).toContainText('Ukemøte');
  });

  await test.step('both approve it: now they are agreed', async () => {
    await agree(page);
    await stateIs(page, 'agreed');
    await expect(page.getByRole('region', { name: rules.rule.inForce.heading })).toContainText(decided);
    expect(await seriousFaults(page)).toEqual([]);
  });

  await test.step('in the next meeting it is stretched: one click, and a note', async () => {
    await beginMeeting(page);
    await toPoint(page, 'Siden sist');
    await button(page, ruleLinks.point.fold).click();
    await button(pointRules(page), ruleLinks.point.stretched).click();
    await expect(page.getByText(ruleLinks.point.chooseFirst)).toBeVisible();
    await page
      .getByLabel(ruleLinks.choice.label, { exact: true })
      .selectOption({ label: ruleLinks.choice.state(question, interplayWords.ruleStates.agreed) });
    await button(pointRules(page), ruleLinks.point.link).click();
    await expect(pointRules(page)).toContainText(decided);
    await button(pointRules(page), ruleLinks.point.stretchedNamed(question)).click();
    await expect(page.getByLabel(ruleLinks.point.note('tøyd'))).toBeFocused();
    await page.keyboard.type(happened);
    expect(await seriousFaults(page)).toEqual([]);
    await page.locator('[data-part=note] textarea').focus();
    await showRule(page);
    const uses = page.getByRole('region', { name: ruleLinks.meetings.heading });
    await expect(uses.getByText('Tøyd', { exact: true })).toBeVisible();
    await expect(uses.getByLabel(ruleLinks.meetings.note)).toHaveValue(happened);
  });

  await test.step('a clarification becomes a rule of their own, with what was decided', async () => {
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: /^Fortsett møtet/ }).click();
    await page.getByRole('button', { name: nb.running.rail.add }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill(speech);
    await page.keyboard.press('Enter');
    await toPoint(page, speech);
    await button(page, nb.running.point.all).click();
    await page.getByLabel(nb.agenda.pane.kind, { exact: true }).selectOption('clarification');
    await button(page, ruleLinks.make.button).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: ruleLinks.make.kinds.own }).check();
    await expect(dialog.getByLabel(ruleLinks.make.question, { exact: true })).toHaveValue(speech);
    await button(dialog, ruleLinks.make.save).click();
    await expect(dialog.getByText(ruleLinks.make.textMissing)).toBeVisible();
    await dialog.getByLabel(ruleLinks.make.text).fill('Ordføreren holder talen.');
    expect(await seriousFaults(page)).toEqual([]);
    await button(dialog, ruleLinks.make.save).click();
    await expect(pointRules(page).getByRole('link', { name: speech })).toBeVisible();
    await expect(pointRules(page)).toContainText('Ordføreren holder talen.');
  });

  await test.step('the evaluation proposes a change, with what is in force beside it', async () => {
    await talkAfterRound(page);
    await button(page, nb.talk.rules.fold(0)).first().click();
    await page
      .getByLabel(ruleLinks.talk.which)
      .last()
      .selectOption({ label: ruleLinks.choice.state(question, interplayWords.ruleStates.agreed) });
    await button(page, nb.talk.rules.add).click();
    await expect(page.getByLabel(nb.talk.rules.before)).toHaveValue(decided);
    await page.getByLabel(nb.talk.rules.after).fill(better);
    await button(page, nb.talk.head.toOutcome).click();
    await button(page, nb.talk.outcome.ready.button).click();
    await button(page, nb.talk.outcome.approval.together).click();
    await typeTogether(page, [director, mayor]);
    await expect(page.getByText(nb.talk.outcome.finishedLead)).toBeVisible();
  });

  await test.step('the rule must be taken up again: Oversikt says so, and the proposal stands on it', async () => {
    await page.keyboard.press('Control+1');
    await page
      .getByRole('region', { name: ruleLinks.overview.heading })
      .getByRole('link', { name: question })
      .click();
    await stateIs(page, 'revisit');
    await expect(page.getByRole('region', { name: rules.rule.inForce.heading })).toContainText(decided);
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Bruk forslaget: / }).click();
    await expect(page.getByLabel(rules.rule.work.label)).toHaveValue(better);
  });

  await test.step('renewed: version 2, with why and both names, and the first one still readable', async () => {
    await agree(page, ruleLinks.reason('Runde 1, vår 2024'));
    await stateIs(page, 'agreed');
    await expect(page.getByRole('region', { name: rules.rule.inForce.heading })).toContainText(better);
    await expect(page.getByText(ruleLinks.proposals.standings.inForce, { exact: true })).toBeVisible();
    const versions = page.getByRole('region', { name: rules.rule.versions.heading });
    await expect(versions.getByRole('heading', { name: /^Versjon [12], / })).toHaveCount(2);
    await expect(versions).toContainText(decided);
    await page.keyboard.press('Control+1');
    await expect(page.getByRole('region', { name: ruleLinks.overview.heading })).toHaveCount(0);
  });
  await close();
});
