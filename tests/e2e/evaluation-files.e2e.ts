import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { answerAndSubmit } from '../support/answer.ts';
import { freshProfile } from '../support/app.ts';
import { director, mayor, show, typeTogether } from '../support/round.ts';
import {
  addFile,
  bothAtTheirOwn,
  button,
  openFile,
  plantedIn,
  refuseFile,
  sendFile,
  type Seat,
} from '../support/two-machines.ts';

const { evaluation, evaluationRound: round, evalFiles, together } = textIn('nb');
const { send: sending, read } = evalFiles;
const planted = { director: 'Kari skriver om fisketorget', mayor: 'Ola skriver om fjellstua' };

/** The director's PC, and the mayor's with a restored copy of what they share. */
let folder: string;
let directors: string;
let mayors: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-eval-files-'));
  directors = await freshProfile();
  mayors = path.join(folder, 'mayor');
});
test.afterEach(async () => {
  for (const place of [folder, directors]) await rm(place, { recursive: true, force: true });
});

// Two apps at a time, and every passphrase costs what it shall.
test.setTimeout(300_000);

const both = (): Promise<readonly [Seat, Seat]> =>
  bothAtTheirOwn({ directors, mayors, folder, today: '2024-04-15' });

const send = (seat: Seat, name: string, words: string, withKey = false): Promise<string> =>
  sendFile(seat, path.join(folder, name), words, withKey);

const confirmTerms = async (seat: Seat): Promise<void> => {
  await button(seat, round.terms.confirm).click();
  await typeTogether(seat.app.page, [seat.who]);
};

const answer = async (seat: Seat, all: string, words: string): Promise<void> => {
  await button(seat, round.answers.answer).click();
  await answerAndSubmit(seat.app.page, { all, words });
  await seat.app.page.goBack();
  await expect(seat.app.page.getByText(round.answers.waiting)).toBeVisible();
};

/** The director opens a round, and both have confirmed, each at their own PC. */
const begin = async ([kari, ola]: readonly [Seat, Seat]): Promise<void> => {
  await show(kari.app.page, 'evaluation/new');
  await button(kari, evaluation.form.propose).click();
  await confirmTerms(kari);
  const there = await send(kari, 'runde.samspill-evaluering', sending.buttons.terms);
  await show(ola.app.page, 'evaluation');
  await addFile(ola, there);
  await confirmTerms(ola);
  await addFile(kari, await send(ola, 'svar.samspill-evaluering', sending.buttons.terms));
  await expect(kari.app.page.getByText(round.terms.confirmed, { exact: true })).toBeVisible();
};

const unseen = async (seat: Seat, words: string): Promise<void> =>
  expect(await seat.app.page.locator('body').textContent()).not.toContain(words);

test('the whole way on two PCs: the director sends the key first, and both see the same', async () => {
  const [kari, ola] = await both();
  await begin([kari, ola]);

  await test.step('a file that is none, half a file and a file to the other change nothing', async () => {
    const own = path.join(folder, 'runde.samspill-evaluering');
    const broken = path.join(folder, 'halv.samspill-evaluering');
    await writeFile(broken, 'ikke en fil av vår');
    await refuseFile(ola, broken, read.refusals.notAge);
    const bytes = await readFile(own);
    await writeFile(broken, bytes.subarray(0, bytes.length / 2));
    await refuseFile(ola, broken, read.refusals.damaged);
    await refuseFile(kari, own, read.refusals.wrongKey);
  });

  await test.step('envelopes go both ways; the key only when the other envelope is here', async () => {
    await answer(kari, 'Helt enig', planted.director);
    await expect(button(kari, sending.buttons.envelope)).toBeVisible();
    const there = await send(kari, 'konvolutt.samspill-evaluering', sending.buttons.envelope);
    await addFile(ola, there);
    await expect(ola.app.page.getByText(round.answers.has(director.name))).toBeVisible();
    await answer(ola, 'Litt uenig', planted.mayor);
    await addFile(kari, await send(ola, 'konvolutt tilbake.samspill-evaluering', sending.buttons.key));
    const again = await openFile(ola, there);
    await expect(again.getByText(read.nothing)).toBeVisible();
    await again.getByRole('button', { name: read.close, exact: true }).last().click();
  });

  await test.step('the key is read only with the own key, and until then nothing is seen anywhere', async () => {
    const key = await send(kari, 'nøkkel.samspill-evaluering', sending.buttons.key, true);
    await expect(kari.app.page.getByText(/Nøkkelen din ble lagret i en fil/)).toBeVisible();
    const dialog = await openFile(ola, key);
    await expect(dialog.getByText(read.key.own)).toBeVisible();
    const { violations } = await new AxeBuilder({ page: ola.app.page }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
    await dialog.getByRole('button', { name: read.open, exact: true }).click();
    await dialog.getByLabel(together.field(mayor.name)).fill(director.passphrase);
    await dialog.getByRole('button', { name: together.last, exact: true }).click();
    await expect(dialog.getByText(together.troubles.wrong)).toBeVisible();
    await dialog.getByRole('button', { name: together.cancel, exact: true }).click();
    for (const seat of [kari, ola]) {
      await show(seat.app.page, 'evaluation');
      await unseen(seat, planted.director);
      await unseen(seat, planted.mayor);
    }
    expect(await plantedIn([folder, directors], Object.values(planted))).toEqual([]);

    await openFile(ola, key);
    await button(ola, read.open).click();
    await typeTogether(ola.app.page, [mayor]);
    for (const words of Object.values(planted)) await expect(ola.app.page.getByText(words)).toBeVisible();
    await unseen(kari, planted.mayor);
  });

  await test.step('what comes back opens it for the director too', async () => {
    await show(ola.app.page, 'evaluation');
    await ola.app.page.getByRole('link', { name: /vår 2024/ }).click();
    const back = await send(ola, 'tilbake.samspill-evaluering', sending.buttons.talk);
    const dialog = await openFile(kari, back);
    await dialog.getByRole('button', { name: read.open, exact: true }).click();
    for (const words of Object.values(planted)) await expect(kari.app.page.getByText(words)).toBeVisible();
    await kari.app.page.keyboard.press('Control+Z');
    await expect(kari.app.page.getByText(planted.mayor)).toBeVisible();
    expect(await plantedIn([folder, directors], Object.values(planted))).toEqual([]);
  });
  await kari.app.close();
  await ola.app.close();
});

test('the other way round: both keys cross on the way, and what comes late is turned away', async () => {
  const [kari, ola] = await both();
  await begin([kari, ola]);
  await answer(ola, 'Litt uenig', planted.mayor);
  const early = await send(ola, 'fra ordfører.samspill-evaluering', sending.buttons.envelope);
  await answer(kari, 'Helt enig', planted.director);
  await addFile(kari, early);
  await addFile(ola, await send(kari, 'fra direktør.samspill-evaluering', sending.buttons.key));
  const there = await send(kari, 'nøkkel til ordfører.samspill-evaluering', sending.buttons.key, true);
  const back = await send(ola, 'nøkkel til direktør.samspill-evaluering', sending.buttons.key, true);
  for (const [seat, file] of [
    [kari, back],
    [ola, there],
  ] as const) {
    await openFile(seat, file);
    await button(seat, read.open).click();
    await typeTogether(seat.app.page, [seat.who]);
    for (const words of Object.values(planted)) await expect(seat.app.page.getByText(words)).toBeVisible();
  }
  // An old file, read once more from the first page.
  await show(kari.app.page, 'evaluation');
  const old = await openFile(kari, early);
  await expect(old.getByText(read.nothing)).toBeVisible();
  await old.getByRole('button', { name: read.close, exact: true }).last().click();
  await kari.app.close();
  await ola.app.close();
});
