import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { answerAndSubmit } from '../support/answer.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { addPerson, deputy, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const today = '2024-04-15';
const { evaluation, evaluationRound: round, talk, together } = textIn('nb');
const planted = { kari: 'Kari skriver om fisketorget', ola: 'Ola skriver om fjellstua' };

const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

/** The three who answer, with the director in front of the screen. */
const gather = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await addPerson(page, deputy.name, 'deputyMayor');
  await makePassphrase(page, mayor);
  await makePassphrase(page, deputy);
  await become(page, director);
};

const become = async (page: Page, who: { readonly name: string; readonly passphrase: string }) => {
  await chooseOther(page, who.name);
  await takeOver(page, who.name, who.passphrase);
};

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const propose = async (page: Page): Promise<void> => {
  await show(page, 'evaluation/new');
  await page.getByRole('checkbox', { name: evaluation.form.deputy('Varaordføreren') }).check();
  await button(page, evaluation.form.propose).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Halvårsevaluering vår 2024' })).toBeVisible();
};

const confirmBoth = async (page: Page): Promise<void> => {
  await button(page, round.terms.confirmBoth).click();
  await typeTogether(page, [director, mayor]);
  await expect(page.getByText(round.terms.confirmed, { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 }), 'focus is not lost with the button').toBeFocused();
};

/** Answers from the page of the round, and comes back to it. */
const answer = async (page: Page, all: string, words: string): Promise<void> => {
  await button(page, round.answers.answer).click();
  await answerAndSubmit(page, { all, words });
  await page.goBack();
  await expect(page.getByText(round.answers.waiting)).toBeVisible();
};

const unfold = (page: Page) => page.getByText(round.stop.heading).click();

test('a round goes the whole way on one machine, and nothing is seen before all are in', async () => {
  test.setTimeout(360_000);
  const { page, close } = await launchApp({ today });
  await gather(page);

  await test.step('Oversikt says that it is due; period, people and form are proposed', async () => {
    await show(page, 'overview');
    await button(page, evaluation.overview.begin).click();
    await expect(page.getByText(evaluation.sees.anonymity)).toBeVisible();
    await expect(page.getByLabel(evaluation.form.to)).toHaveValue(today);
    await page.getByLabel(evaluation.form.to).fill('2023-01-01');
    await button(page, evaluation.form.propose).click();
    await expect(page.getByText(evaluation.form.errors.wrongWay)).toBeVisible();
    await expect(page.getByLabel(evaluation.form.to)).toBeFocused();
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByLabel(evaluation.form.to).fill(today);
    await page.getByLabel(evaluation.form.sharing).fill('Gruppelederne får vite at vi har hatt den');
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('heading', { level: 1, name: 'Mottakelse' })).toBeVisible();
    await propose(page);
    await expect(page.getByText('Gruppelederne får vite at vi har hatt den')).toBeVisible();
  });

  await test.step('both confirm with their own passphrase; a changed text voids what one has said', async () => {
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, round.terms.confirm).click();
    await typeTogether(page, [director]);
    await expect(page.getByText(round.terms.confirmedBy(director.name))).toBeVisible();
    await button(page, round.terms.edit).click();
    await page.getByRole('radio', { name: 'Også kommunestyret' }).check();
    await button(page, evaluation.form.save).click();
    await expect(page.getByText(round.terms.missingBy(director.name))).toBeVisible();

    await button(page, round.terms.confirmBoth).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(together.field(director.name)).fill(director.passphrase);
    await dialog.getByRole('button', { name: together.next, exact: true }).click();
    await dialog.getByLabel(together.field(mayor.name)).fill(director.passphrase);
    await dialog.getByRole('button', { name: together.last, exact: true }).click();
    await expect(dialog.getByText(together.troubles.wrong)).toBeVisible();
    await dialog.getByRole('button', { name: together.cancel, exact: true }).click();
    await expect(page.getByText(round.terms.waiting(0))).toBeVisible();
    await expect(button(page, round.terms.confirmBoth)).toBeFocused();
    await confirmBoth(page);
  });

  await test.step('both may throw away what is handed over, and answer anew', async () => {
    await answer(page, 'Helt uenig', 'Forkastet svar');
    await expect(page.getByText(round.answers.delivered(1, 3))).toBeVisible();
    await unfold(page);
    await button(page, round.stop.discard.both).click();
    await typeTogether(page, [director, mayor]);
    await expect(page.getByText(round.stop.discard.attempt(2))).toBeVisible();
    await expect(page.getByText(round.answers.delivered(0, 3))).toBeVisible();
  });

  await test.step('each answers alone; the other learns only that it is handed over', async () => {
    await answer(page, 'Helt enig', planted.kari);
    await become(page, mayor);
    await expect(page.getByText(round.answers.has(director.name))).toBeVisible();
    await expect(page.getByText(planted.kari)).toHaveCount(0);
    await answer(page, 'Litt uenig', planted.ola);
    await expect(button(page, round.envelopes.open)).toHaveCount(0);
    await become(page, deputy);
    await answer(page, 'Litt enig', 'Anne skriver kort');
    await expect(page.getByText(round.envelopes.ready)).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
  });

  await test.step('the envelopes open when the last has typed their passphrase, and not before', async () => {
    await button(page, round.envelopes.open).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(together.field(director.name)).fill(director.passphrase);
    await dialog.getByRole('button', { name: together.next, exact: true }).click();
    await expect(dialog.getByLabel(together.field(mayor.name))).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByText(round.envelopes.ready)).toBeVisible();
    await button(page, round.envelopes.open).click();
    await typeTogether(page, [director, mayor, deputy]);
    await expect(page.getByText(planted.kari)).toBeVisible();
    await expect(page.getByText(planted.ola)).toBeVisible();
    await expect(page.getByText('Forkastet svar')).toHaveCount(0);
  });

  await test.step('the talk comes to an outcome that both approve; finished is finished', async () => {
    const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
    await show(page, `evaluation/round/${id}`);
    await expect(page.getByText(/^åpnet \d/)).toBeVisible();
    // The deputy mayor cannot stop the round, and does not lay the outcome forward.
    await expect(button(page, round.stop.remove.button)).toHaveCount(0);
    await become(page, mayor);
    await show(page, `evaluation/round/${id}`);
    await button(page, round.talk.start).click();
    await button(page, talk.before.start).click();
    await expect(page.getByRole('button', { name: talk.rail.add })).toBeVisible();
    await show(page, `evaluation/outcome/${id}`);
    await button(page, talk.outcome.ready.button).click();
    await button(page, talk.outcome.approval.together).click();
    await typeTogether(page, [director, mayor]);
    await show(page, `evaluation/round/${id}`);
    await expect(page.getByText(/^godkjent av begge \d/)).toBeVisible();
    await expect(page.getByText(round.stop.heading)).toHaveCount(0);
    expect(await seriousFaults(page)).toEqual([]);
  });

  await test.step('the item in Mottakelse is ticked, and the next round is planned', async () => {
    await button(page, evaluation.tick.mark).click();
    await expect(page.getByText(evaluation.tick.done(1))).toBeVisible();
    await expect(button(page, evaluation.tick.mark)).toHaveCount(0);
    await show(page, 'evaluation');
    await expect(page.getByRole('link', { name: 'Runde 1, vår 2024', exact: true })).toBeVisible();
    await expect(page.getByText('Planlagt til lørdag 19. oktober 2024')).toBeVisible();
    await show(page, 'overview');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: evaluation.overview.heading, exact: true })).toHaveCount(
      0,
    );
  });
  await close();
});

test('a round is stopped with a reason, put in the bin and back, and opened without the deputy mayor', async () => {
  test.setTimeout(300_000);
  const { page, close } = await launchApp({ today });
  await gather(page);

  await test.step('cancelled, with a reason; another may be opened then', async () => {
    await propose(page);
    await unfold(page);
    await button(page, round.stop.cancel.button).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: round.stop.cancel.button, exact: true }).click();
    await expect(dialog.getByText(round.stop.cancel.reasonMissing)).toBeVisible();
    await dialog.getByLabel(round.stop.cancel.reason).fill('Valget kom imellom');
    await dialog.getByRole('button', { name: round.stop.cancel.button, exact: true }).click();
    await expect(page.getByText(round.stop.cancel.because('Valget kom imellom'))).toBeVisible();
    await show(page, 'evaluation');
    await expect(page.getByRole('link', { name: 'Runde 1, vår 2024' })).toBeVisible();
  });

  await test.step('only one round waits for answers at a time; from the bin it comes back whole', async () => {
    await propose(page);
    await show(page, 'evaluation/new');
    await expect(page.getByText(evaluation.form.another)).toBeVisible();
    await button(page, evaluation.form.toRound).click();
    await confirmBoth(page);
    await answer(page, 'Helt enig', planted.kari);
    await unfold(page);
    await button(page, round.stop.remove.button).click();
    await expect(page.getByRole('heading', { level: 1, name: evaluation.title })).toBeVisible();
    await expect(page.getByText('Halvårsevaluering vår 2024')).toHaveCount(0);
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await page.getByRole('link', { name: 'Halvårsevaluering vår 2024' }).click();
    await expect(page.getByText(round.answers.delivered(1, 3))).toBeVisible();
  });

  await test.step('the two agree to open without the deputy mayor, each from their own place', async () => {
    await unfold(page);
    await button(page, round.stop.deputy.button).click();
    await typeTogether(page, [director]);
    await expect(page.getByText(round.stop.consentOne(director.name))).toBeVisible();
    await become(page, mayor);
    await unfold(page);
    await button(page, round.stop.deputy.button).click();
    await typeTogether(page, [mayor]);
    await expect(page.getByText(round.stop.deputy.without(deputy.name))).toBeVisible();
    await answer(page, 'Litt uenig', planted.ola);
    await button(page, round.envelopes.open).click();
    await typeTogether(page, [director, mayor]);
    await expect(page.getByText(planted.kari)).toBeVisible();
  });
  await close();
});
