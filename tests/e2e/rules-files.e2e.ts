import { expect, test } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { freshProfile } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { mayor, show, typeTogether } from '../support/round.ts';
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

const { rules, ruleFiles, parcel } = textIn('nb');
const { work, propose, waiting, inForce } = rules.rule;
const { send, read } = ruleFiles;

const question = 'Hvem uttaler seg om hva, og hvordan varsler vi hverandre før oppslag?';
const answer = 'Ordføreren svarer på politikk, kommunedirektøren på fakta om fisketorget';
const rule = 'rules/rule/avk-media';

let machines: TwoMachines;
test.beforeEach(async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-rule-files-'));
  const directors = await freshProfile();
  machines = { folder, directors, mayors: path.join(folder, 'mayor'), today: '2024-04-15' };
});
test.afterEach(async () => {
  for (const place of [machines.folder, machines.directors])
    await rm(place, { recursive: true, force: true });
});

// Two apps at a time, and every passphrase costs what it shall.
test.setTimeout(300_000);

const file = (name: string): string => path.join(machines.folder, `${name}.samspill-spilleregler`);

const write = async (seat: Seat, text: string): Promise<void> => {
  await show(seat.app.page, rule);
  const field = seat.app.page.getByLabel(work.label, { exact: true });
  await field.fill(text);
  await field.blur();
};

const putForward = async (seat: Seat): Promise<void> => {
  await button(seat, work.propose).click();
  const dialog = seat.app.page.getByRole('dialog');
  await dialog.getByRole('button', { name: propose.submit, exact: true }).click();
  await expect(seat.app.page.getByRole('heading', { name: waiting.heading })).toBeVisible();
};

const approve = async (seat: Seat): Promise<void> => {
  await button(seat, waiting.alone(seat.who.name)).click();
  await typeTogether(seat.app.page, [seat.who]);
};

test('a rule that both approve, each at their own PC, by file', async () => {
  const [kari, ola] = await bothAtTheirOwn(machines);

  await test.step('the director writes it, puts it forward and approves it, and sends the rules', async () => {
    await write(kari, answer);
    await putForward(kari);
    await approve(kari);
    await expect(kari.app.page.getByText(inForce.heading, { exact: true })).toHaveCount(0);
    await show(kari.app.page, 'rules');
    await button(kari, send.button).click();
    const dialog = kari.app.page.getByRole('dialog');
    await expect(dialog.getByText(send.inside({ rules: 1, waiting: 1, cases: 0 }))).toBeVisible();
    await expectClean(kari.app.page, 'what is sent');
    await dialog.getByRole('button', { name: parcel.send.cancel, exact: true }).click();
    await sendFile(kari, file('til ordfører'), send.button);
  });

  await test.step('what is none, half of it, changed, or to the other changes nothing', async () => {
    await show(ola.app.page, 'rules');
    await writeFile(file('halv'), 'ikke en fil av vår');
    await refuseFile(ola, file('halv'), read.refusals.notAge);
    const bytes = await readFile(file('til ordfører'));
    await writeFile(file('halv'), bytes.subarray(0, bytes.length / 2));
    await refuseFile(ola, file('halv'), read.refusals.damaged);
    bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
    await writeFile(file('halv'), bytes);
    await refuseFile(ola, file('halv'), read.refusals.damaged);
    await refuseFile(kari, file('til ordfører'), parcel.read.refusals.wrongKey);
    expect(await plantedIn([machines.folder, machines.directors], ['fisketorget'])).toEqual([]);
  });

  await test.step('the mayor looks before it is added, and approves at his own', async () => {
    const dialog = await openFile(ola, file('til ordfører'));
    await expect(dialog.getByText(read.lines.approval(kari.who.name, question))).toBeVisible();
    await expect(dialog.getByText(read.final)).toBeVisible();
    await expectClean(ola.app.page, 'the look');
    await dialog.getByRole('button', { name: parcel.read.add, exact: true }).click();
    await expect(dialog).toHaveCount(0);
    await show(ola.app.page, rule);
    await expect(ola.app.page.getByText(answer).first()).toBeVisible();
    await approve(ola);
    await expect(ola.app.page.getByRole('heading', { name: inForce.heading })).toBeVisible();
    await show(ola.app.page, 'rules');
    await sendFile(ola, file('til direktør'), send.button);
  });

  await test.step('it is in force with both, and cannot be undone or read in twice', async () => {
    await addFile(kari, file('til direktør'));
    await kari.app.page.keyboard.press('Control+Z');
    await show(kari.app.page, rule);
    await expect(kari.app.page.getByRole('heading', { name: inForce.heading })).toBeVisible();
    for (const name of [kari.who.name, mayor.name])
      await expect(kari.app.page.getByText(new RegExp(`${name}: godkjent`)).first()).toBeVisible();
    await show(kari.app.page, 'rules');
    const again = await openFile(kari, file('til direktør'));
    await expect(again.getByText(parcel.read.nothing)).toBeVisible();
    await again.getByRole('button', { name: parcel.read.close, exact: true }).last().click();
  });
  await kari.app.close();
  await ola.app.close();
});

test('what both have written stands side by side, and «Angre» takes back what was added', async () => {
  const [kari, ola] = await bothAtTheirOwn(machines);
  await write(kari, 'Kari skriver dette');
  await show(kari.app.page, 'rules');
  await sendFile(kari, file('til ordfører'), send.button);
  await write(ola, 'Ola skriver noe annet');
  await show(ola.app.page, 'rules');
  const dialog = await openFile(ola, file('til ordfører'));
  const choices = dialog.getByRole('group', { name: new RegExp(`Spilleregel, ${question.slice(0, 20)}`) });
  await expect(choices.getByText('Kari skriver dette')).toBeVisible();
  await expect(choices.getByText('Ola skriver noe annet')).toBeVisible();
  await choices.getByRole('radio', { name: parcel.read.conflicts.theirs }).check();
  await dialog.getByRole('button', { name: parcel.read.add, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await show(ola.app.page, rule);
  const field = ola.app.page.getByLabel(work.label, { exact: true });
  await expect(field).toHaveValue('Kari skriver dette');
  await ola.app.page.getByRole('heading', { level: 1 }).click();
  await ola.app.page.keyboard.press('Control+Z');
  await expect(field).toHaveValue('Ola skriver noe annet');
  await kari.app.close();
  await ola.app.close();
});
