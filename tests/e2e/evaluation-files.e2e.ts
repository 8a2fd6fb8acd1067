import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Locator } from '@playwright/test';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { answerAndSubmit } from '../support/answer.ts';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { unlock } from '../support/passphrase.ts';
import {
  addPerson,
  director,
  makePassphrase,
  mayor,
  show,
  typeTogether,
  type Somebody,
} from '../support/round.ts';

const today = '2024-04-15';
const { evaluation, evaluationRound: round, evalFiles, together } = textIn('nb');
const { send, read } = evalFiles;
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

interface Seat {
  readonly app: RunningApp;
  readonly who: Somebody;
  readonly role: string;
}

const sitDown = async (profile: string, who: Somebody, role: string): Promise<Seat> => {
  const app = await launchApp({ profile, today, stayLocked: true });
  await app.page.setViewportSize({ width: 1280, height: 800 });
  await app.page.getByRole('radio', { name: new RegExp(`^${role}`, 'i') }).check();
  await unlock(app.page, who.passphrase);
  await expect(app.page.getByRole('button', { name: `Du er ${who.name}` })).toBeVisible({ timeout: 40_000 });
  return { app, who, role };
};

/** Both at a PC of their own, in the same workspace and with the same keys to it. */
const bothAtTheirOwn = async (): Promise<readonly [Seat, Seat]> => {
  const founding = await launchApp({ profile: directors, today });
  await found(founding.page);
  await addPerson(founding.page, mayor.name, 'mayor');
  await makePassphrase(founding.page, mayor);
  await founding.close();
  await cp(directors, mayors, { recursive: true });
  return [await sitDown(directors, director, 'kommunedirektør'), await sitDown(mayors, mayor, 'ordfører')];
};

const button = ({ app }: Seat, name: string): Locator => app.page.getByRole('button', { name, exact: true });

/** Saves a file to the other from the page of the round; with the own key, if it is to hold it. */
const sendFile = async (seat: Seat, name: string, words: string, withKey = false): Promise<string> => {
  const { app, who } = seat;
  const file = path.join(folder, name);
  await app.saveTo(file);
  await button(seat, words).click();
  const dialog = app.page.getByRole('dialog');
  if (withKey) {
    await dialog.getByRole('radio', { name: send.withKey }).check();
    await expect(dialog.getByText(/blir lest først/)).toBeVisible();
    await dialog.getByRole('button', { name: send.next, exact: true }).click();
    await typeTogether(app.page, [who]);
  } else {
    await dialog.getByRole('button', { name: send.save, exact: true }).click();
  }
  await expect(app.page.getByText(send.saved(name), { exact: true })).toBeVisible();
  return file;
};

const openFile = async (seat: Seat, file: string): Promise<Locator> => {
  await seat.app.openFrom(file);
  await button(seat, read.button).click();
  const dialog = seat.app.page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  return dialog;
};

const add = async (seat: Seat, file: string): Promise<void> => {
  const dialog = await openFile(seat, file);
  await dialog.getByRole('button', { name: read.add, exact: true }).click();
  await expect(dialog).toHaveCount(0);
};

const refused = async (seat: Seat, file: string, words: string): Promise<void> => {
  const dialog = await openFile(seat, file);
  await expect(dialog.getByText(words)).toBeVisible();
  await expect(dialog.getByText(read.unchanged)).toBeVisible();
  await dialog.getByRole('button', { name: read.close, exact: true }).click();
  await expect(button(seat, read.button)).toBeFocused();
};

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
  const there = await sendFile(kari, 'runde.samspill-evaluering', send.buttons.terms);
  await show(ola.app.page, 'evaluation');
  await add(ola, there);
  await confirmTerms(ola);
  await add(kari, await sendFile(ola, 'svar.samspill-evaluering', send.buttons.terms));
  await expect(kari.app.page.getByText(round.terms.confirmed, { exact: true })).toBeVisible();
};

/** Every file under the folders, as bytes: what was written must not stand there in plain text. */
const plantedIn = async (places: readonly string[]): Promise<readonly string[]> => {
  const hits: string[] = [];
  for (const place of places) {
    const names = await readdir(place, { recursive: true, withFileTypes: true });
    for (const entry of names.filter((one) => one.isFile())) {
      const file = path.join(entry.parentPath, entry.name);
      // A file of the browser may go while it is looked for.
      const bytes = await readFile(file).catch(() => Buffer.alloc(0));
      for (const words of Object.values(planted))
        if (bytes.includes(words) || bytes.includes(Buffer.from(words, 'utf16le'))) hits.push(file);
    }
  }
  return hits;
};

const unseen = async (seat: Seat, words: string): Promise<void> =>
  expect(await seat.app.page.locator('body').textContent()).not.toContain(words);

test('the whole way on two PCs: the director sends the key first, and both see the same', async () => {
  const [kari, ola] = await bothAtTheirOwn();
  await begin([kari, ola]);

  await test.step('a file that is none, half a file and a file to the other change nothing', async () => {
    const own = path.join(folder, 'runde.samspill-evaluering');
    const broken = path.join(folder, 'halv.samspill-evaluering');
    await writeFile(broken, 'ikke en fil av vår');
    await refused(ola, broken, read.refusals.notAge);
    const bytes = await readFile(own);
    await writeFile(broken, bytes.subarray(0, bytes.length / 2));
    await refused(ola, broken, read.refusals.damaged);
    await refused(kari, own, read.refusals.wrongKey);
  });

  await test.step('envelopes go both ways; the key only when the other envelope is here', async () => {
    await answer(kari, 'Helt enig', planted.director);
    await expect(button(kari, send.buttons.envelope)).toBeVisible();
    const there = await sendFile(kari, 'konvolutt.samspill-evaluering', send.buttons.envelope);
    await add(ola, there);
    await expect(ola.app.page.getByText(round.answers.has(director.name))).toBeVisible();
    await answer(ola, 'Litt uenig', planted.mayor);
    await add(kari, await sendFile(ola, 'konvolutt tilbake.samspill-evaluering', send.buttons.key));
    const again = await openFile(ola, there);
    await expect(again.getByText(read.nothing)).toBeVisible();
    await again.getByRole('button', { name: read.close, exact: true }).last().click();
  });

  await test.step('the key is read only with the own key, and until then nothing is seen anywhere', async () => {
    const key = await sendFile(kari, 'nøkkel.samspill-evaluering', send.buttons.key, true);
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
    expect(await plantedIn([folder, directors])).toEqual([]);

    await openFile(ola, key);
    await button(ola, read.open).click();
    await typeTogether(ola.app.page, [mayor]);
    for (const words of Object.values(planted)) await expect(ola.app.page.getByText(words)).toBeVisible();
    await unseen(kari, planted.mayor);
  });

  await test.step('what comes back opens it for the director too', async () => {
    await show(ola.app.page, 'evaluation');
    await ola.app.page.getByRole('link', { name: /vår 2024/ }).click();
    const back = await sendFile(ola, 'tilbake.samspill-evaluering', send.buttons.talk);
    const dialog = await openFile(kari, back);
    await dialog.getByRole('button', { name: read.open, exact: true }).click();
    for (const words of Object.values(planted)) await expect(kari.app.page.getByText(words)).toBeVisible();
    await kari.app.page.keyboard.press('Control+Z');
    await expect(kari.app.page.getByText(planted.mayor)).toBeVisible();
    expect(await plantedIn([folder, directors])).toEqual([]);
  });
  await kari.app.close();
  await ola.app.close();
});

test('the other way round: both keys cross on the way, and what comes late is turned away', async () => {
  const [kari, ola] = await bothAtTheirOwn();
  await begin([kari, ola]);
  await answer(ola, 'Litt uenig', planted.mayor);
  const early = await sendFile(ola, 'fra ordfører.samspill-evaluering', send.buttons.envelope);
  await answer(kari, 'Helt enig', planted.director);
  await add(kari, early);
  await add(ola, await sendFile(kari, 'fra direktør.samspill-evaluering', send.buttons.key));
  const there = await sendFile(kari, 'nøkkel til ordfører.samspill-evaluering', send.buttons.key, true);
  const back = await sendFile(ola, 'nøkkel til direktør.samspill-evaluering', send.buttons.key, true);
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
