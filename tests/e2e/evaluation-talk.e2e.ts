import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { answerAndSubmit } from '../support/answer.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const today = '2024-04-15';
const { evaluation, evaluationRound: round, talk, together, followUp } = textIn('nb');
const agreed = 'Vi varsler hverandre samme dag.';
const measure = 'Lage en liste over det som alltid skal varsles';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

const become = async (page: Page, who: typeof director | typeof mayor): Promise<void> => {
  await chooseOther(page, who.name);
  await takeOver(page, who.name, who.passphrase);
};

/** Two who answer, weekly meetings, and a round that both have confirmed, answered and opened; answers its id. */
const openRound = async (page: Page): Promise<string> => {
  await found(page);
  await show(page, 'meetings/newSeries');
  await page.locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/#\/meetings\/series\//);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);
  await show(page, 'evaluation/new');
  await button(page, evaluation.form.propose).click();
  await button(page, round.terms.confirmBoth).click();
  await typeTogether(page, [director, mayor]);
  const place = new URL(page.url()).hash;
  for (const [who, all] of [
    [mayor, 'Litt uenig'],
    [director, 'Helt enig'],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one sits there at a time
    if (who === director) await become(page, director);
    // oxlint-disable-next-line no-await-in-loop -- the same
    await show(page, place.replace('#/', ''));
    // oxlint-disable-next-line no-await-in-loop -- the same
    await button(page, round.answers.answer).click();
    // oxlint-disable-next-line no-await-in-loop -- the same
    await answerAndSubmit(page, { all, words: `${who.name} skriver` });
  }
  await show(page, place.replace('#/', ''));
  await button(page, round.envelopes.open).click();
  await typeTogether(page, [director, mayor]);
  return place.split('/').at(-1) ?? '';
};

test('the two talk, agree on measures, and approve what it came to; the next round asks', async () => {
  test.setTimeout(300_000);
  const { page, close } = await launchApp({ today });
  await page.setViewportSize({ width: 1280, height: 800 });
  const id = await openRound(page);

  await test.step('three themes are put first, with the reason; the talk begins', async () => {
    await show(page, `evaluation/talk/${id}`);
    await expect(page.getByText(/^Ulikt syn: svarene ligger 3 trinn/)).toHaveCount(3);
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, talk.before.start).click();
    await expect(page.getByText(talk.head.place(1, 3))).toBeVisible();
    await expect(page.getByText(talk.openings.differing)).toBeVisible();
  });

  await test.step('by keyboard: what is agreed, a measure, and on to the next theme', async () => {
    await page.keyboard.press('Control+Shift+L');
    await page.keyboard.type(agreed);
    await page.keyboard.press('Control+Shift+O');
    await page.keyboard.type(measure);
    await page.keyboard.press('Enter');
    await expect(page.locator('textarea').filter({ hasText: measure })).toHaveCount(1);
    await page.getByLabel(talk.measures.owner).first().selectOption({ label: mayor.name });
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(talk.head.place(2, 3))).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
  });

  await test.step('themes are put in another order, taken out and back; an own one is added', async () => {
    const rail = page.getByRole('navigation', { name: talk.rail.label });
    const first = await rail.getByRole('checkbox').first().getAttribute('aria-label');
    await rail.locator('ol li button').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(rail.getByRole('checkbox').nth(1)).toHaveAttribute('aria-label', first ?? '');
    await expect(rail.getByRole('checkbox').nth(1)).toBeChecked();
    await rail
      .getByRole('button', { name: /^Valg for / })
      .nth(2)
      .click();
    await page.getByRole('button', { name: talk.rail.remove }).click();
    await expect(rail.getByRole('checkbox')).toHaveCount(2);
    await button(page, 'Angre').click();
    await expect(rail.getByRole('checkbox')).toHaveCount(3);
    await button(page, talk.rail.add).click();
    await button(page, talk.add.submit).click();
    await expect(page.getByText(talk.add.titleMissing)).toBeVisible();
    await page.getByLabel(talk.add.title).fill('Reiser og representasjon');
    await button(page, talk.add.submit).click();
    await expect(page.getByRole('heading', { level: 2, name: /Reiser og representasjon/ })).toBeVisible();
  });

  await test.step('the measure is follow-up in Ukemøter already, with the way back', async () => {
    await show(page, 'meetings/followUp');
    await button(page, measure).click();
    await page.getByRole('link', { name: talk.origin('runde 1, vår 2024') }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Resultat: / })).toBeVisible();
    await expect(page.getByText(agreed)).toBeVisible();
  });

  await test.step('what is withheld must say why; then it is put forward', async () => {
    await button(page, talk.outcome.changeOf('Reiser og representasjon')).click();
    await page.getByRole('radio', { name: 'Unntatt offentlighet' }).click();
    await button(page, talk.outcome.ready.button).click();
    await expect(page.getByText(talk.refusals.incomplete)).toBeVisible();
    await page.getByRole('radio', { name: 'Offentlig', exact: true }).click();
    await page.getByLabel(talk.outcome.nextOn).fill('2024-10-15');
    await button(page, talk.outcome.ready.button).click();
    await expect(page.getByRole('heading', { name: talk.outcome.approval.heading })).toBeVisible();
    await expect(page.getByText('tirsdag 15. oktober 2024')).toBeVisible();
    // What both approve says who may see what, too.
    const marks = page.getByRole('region', { name: talk.outcome.access });
    await expect(marks.getByText(round.terms.readers)).toBeVisible();
    await expect(marks.getByText(talk.outcome.whole)).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
  });

  await test.step('they may go on talking; nobody is bound by what was put forward before', async () => {
    await button(page, talk.outcome.approval.alone(director.name)).click();
    await typeTogether(page, [director]);
    await expect(page.getByText(/^Kommunedirektør Kari Nordmann: godkjent /)).toBeVisible();
    await button(page, talk.outcome.approval.goOn).click();
    await button(page, talk.head.toOutcome).click();
    await button(page, talk.outcome.ready.button).click();
    await expect(page.getByText(talk.outcome.approval.version(2))).toBeVisible();
    await expect(page.getByText(/ikke godkjent ennå$/)).toHaveCount(2);
  });

  await test.step('a wrong passphrase approves nothing; both finish it, and finished is finished', async () => {
    await button(page, talk.outcome.approval.together).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(together.field(director.name)).fill(mayor.passphrase);
    await dialog.getByRole('button', { name: together.next, exact: true }).click();
    await expect(dialog.getByText(together.troubles.wrong)).toBeVisible();
    await dialog.getByRole('button', { name: together.cancel, exact: true }).click();
    await expect(page.getByText(/ikke godkjent ennå$/)).toHaveCount(2);
    await button(page, talk.outcome.approval.together).click();
    await typeTogether(page, [director, mayor]);
    await expect(page.getByText(talk.outcome.finishedLead)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(talk.outcome.finishedLead)).toBeVisible();
    await show(page, `evaluation/talk/${id}`);
    await expect(page.getByText(talk.notNow.finished)).toBeVisible();
  });

  await test.step('the next round opens with «gjorde vi det?»', async () => {
    await show(page, 'meetings/followUp');
    await page.getByRole('checkbox', { name: followUp.row.tick(measure) }).check();
    await show(page, 'evaluation/new');
    await button(page, evaluation.form.propose).click();
    const asked = page.getByRole('region', { name: talk.earlier.heading });
    await expect(asked.getByText(measure)).toBeVisible();
    await expect(asked.getByText(talk.earlier.count(1, 1))).toBeVisible();
  });
  await close();
});
