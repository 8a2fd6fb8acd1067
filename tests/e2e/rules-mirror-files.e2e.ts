import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
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
  type TwoMachines,
} from '../support/two-machines.ts';

const { mirror: words, exercises, evalFiles, interplayWords } = textIn('nb');
const { send, read } = exercises.files;
const planted = { director: 'Kari venter på fisketorget', mayor: 'Ola venter på fjellstua' };
const expecting = 'Hva forventer jeg av deg?';

let machines: TwoMachines;
test.beforeEach(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-mirror-files-'));
  const directors = await freshProfile();
  machines = { folder, directors, mayors: path.join(folder, 'mayor'), today: '2024-04-15' };
});
test.afterEach(async () => {
  for (const place of [machines.folder, machines.directors])
    await rm(place, { recursive: true, force: true });
});

// Two apps at a time, and every passphrase costs what it shall.
test.setTimeout(300_000);

const file = (name: string): string => path.join(machines.folder, `${name}.samspill-svar`);

const answer = async (seat: Seat, text: string): Promise<void> => {
  const { page } = seat.app;
  await page.getByLabel(expecting).fill(text);
  await page.getByRole('navigation', { name: words.answer.pages }).getByText(words.answer.review).click();
  await button(seat, words.answer.submit).click();
  await page.getByRole('dialog').getByRole('button', { name: words.submit.confirm }).click();
  await expect(page.getByText(words.submit.done, { exact: true })).toBeVisible();
};

const unseen = async (seat: Seat, text: string): Promise<void> =>
  expect(await seat.app.page.locator('body').textContent()).not.toContain(text);

const nowhere = async (): Promise<void> =>
  expect(await plantedIn([machines.folder, machines.directors], Object.values(planted))).toEqual([]);

test('a mirror between two PCs: sent, answered, sealed, and opened for both with both keys', async () => {
  const [kari, ola] = await bothAtTheirOwn(machines);

  await test.step('the director begins one and sends the questions, and the mayor can answer at once', async () => {
    await show(kari.app.page, 'rules/mirror');
    await button(kari, words.begin).click();
    const there = await sendFile(kari, file('spørsmål'), send.buttons.terms);
    await show(ola.app.page, 'rules/mirror');
    const dialog = await openFile(ola, there);
    await expect(dialog.getByText(read.lines.newRound('Forventningsspeil 15.04.2024'))).toBeVisible();
    await expect(dialog.getByText(read.lines.begun)).toBeVisible();
    const { violations } = await new AxeBuilder({ page: ola.app.page }).setLegacyMode().analyze();
    expect(violations).toEqual([]);
    await dialog.getByRole('button', { name: evalFiles.read.add, exact: true }).click();
    await expect(ola.app.page.getByLabel(expecting)).toBeVisible();
    await expect(
      ola.app.page.getByRole('heading', { level: 2, name: interplayWords.ruleGroups.meetings }),
    ).toBeVisible();
  });

  await test.step('half a file, none of ours, and one to the other change nothing', async () => {
    const own = file('spørsmål');
    await writeFile(file('halv'), 'ikke en fil av vår');
    await refuseFile(ola, file('halv'), read.refusals.notAge);
    const bytes = await readFile(own);
    await writeFile(file('halv'), bytes.subarray(0, bytes.length / 2));
    await refuseFile(ola, file('halv'), evalFiles.read.refusals.damaged);
    await refuseFile(kari, own, evalFiles.read.refusals.wrongKey);
  });

  await test.step('envelopes go both ways, and nothing is seen anywhere', async () => {
    await answer(kari, planted.director);
    await addFile(ola, await sendFile(kari, file('konvolutt'), evalFiles.send.buttons.envelope));
    await unseen(ola, planted.director);
    await answer(ola, planted.mayor);
    await addFile(kari, await sendFile(ola, file('tilbake'), evalFiles.send.buttons.key));
    await unseen(kari, planted.mayor);
    await nowhere();
  });

  await test.step('the key opens only with the own, and then both see the same', async () => {
    const key = await sendFile(kari, file('nøkkel'), evalFiles.send.buttons.key, true);
    const dialog = await openFile(ola, key);
    await expect(dialog.getByText(evalFiles.read.key.own)).toBeVisible();
    await dialog.getByRole('button', { name: evalFiles.read.open, exact: true }).click();
    await dialog.getByLabel(`Passfrasen til ${mayor.name}`).fill(director.passphrase);
    await dialog.getByRole('button', { name: 'Bekreft', exact: true }).click();
    await expect(dialog.getByText(/Passfrasen stemte ikke/)).toBeVisible();
    await dialog.getByRole('button', { name: 'Avbryt', exact: true }).click();
    await unseen(ola, planted.director);
    await openFile(ola, key);
    await button(ola, evalFiles.read.open).click();
    await typeTogether(ola.app.page, [mayor]);
    for (const text of Object.values(planted)) await expect(ola.app.page.getByText(text)).toBeVisible();
    await unseen(kari, planted.mayor);

    const back = await sendFile(ola, file('svar'), send.buttons.talk);
    const look = await openFile(kari, back);
    await look.getByRole('button', { name: evalFiles.read.open, exact: true }).click();
    for (const text of Object.values(planted)) await expect(kari.app.page.getByText(text)).toBeVisible();
    await nowhere();
  });

  await test.step('it stands in Spilleregler, and Evaluering knows nothing of it', async () => {
    for (const seat of [kari, ola]) {
      await show(seat.app.page, 'evaluation');
      await expect(seat.app.page.getByRole('heading', { level: 1, name: 'Evaluering' })).toBeVisible();
      await unseen(seat, 'Forventningsspeil');
    }
    // Read in from the other room, an old file still leads to what it is about, and brings nothing.
    const old = await openFile(kari, file('tilbake'));
    await expect(old.getByText(evalFiles.read.nothing)).toBeVisible();
  });
  await kari.app.close();
  await ola.app.close();
});
