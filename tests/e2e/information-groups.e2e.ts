import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';

const nb = textIn('nb');
const { members, balance, arenas, notices, information } = nb;

const goTo = async (page: Page, hash: string, heading: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

/** Comes to the control by keyboard alone, and presses it. */
const press = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  for (let steps = 0; steps < 120; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
  await page.keyboard.press(key);
};

const faulty = [
  'Navn\tPartigruppe\tFlertall eller mindretall\tE-post\tGruppeleder\tFormannskap',
  'Åse Ødegård\tSølvlista\tflertall\tase@eksempel\tja\tja',
  'Bo Æsøy\tBygdelista\tmindretall\tbo@eksempel.no\tja\t',
  '\tBygdelista\t\t\t\t',
].join('\n');

test('the register comes from Excel, every fault by its line, and who leaves keeps the record', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-test-'));
  const { page, openFrom, close } = await launchApp({ today: '2024-03-12' });
  await found(page);
  await goTo(page, '#/information/members', information.tabs.members);
  await expectClean(page, 'no members yet');
  const read = page.getByRole('button', { name: members.read });
  await press(page, read);
  const dialog = page.getByRole('dialog', { name: members.table.heading });
  const rows = dialog.getByLabel(members.table.text, { exact: true });

  await test.step('what is pasted is looked at before anything is saved', async () => {
    await expect(rows).toBeFocused();
    await rows.fill(faulty);
    await expect(dialog).toContainText(members.table.line(2, members.faults.badEmail('ase@eksempel')));
    await expect(dialog).toContainText(members.table.line(4, members.faults.noName('Bygdelista')));
    await expect(dialog.getByRole('button', { name: members.table.apply(1) })).toBeVisible();
    await expectClean(page, 'a table with faults');
    await rows.fill(
      faulty.replace('ase@eksempel', 'ase@eksempel.no').replace('\n\tBygdelista', '\nCai Nes\tBygdelista'),
    );
    await expect(dialog).toContainText(members.table.groups('Sølvlista, Bygdelista'));
    await press(page, dialog.getByRole('button', { name: members.table.apply(3) }));
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 2, name: 'Sølvlista' })).toBeVisible();
  });

  await test.step('a file as Excel saves it keeps æ, ø and å, and changes nobody twice', async () => {
    const file = path.join(folder, 'folkevalgte.csv');
    const text = 'Navn;Partigruppe;E-post\r\nCai Nes;Bygdelista;cai@eksempel.no\r\nDag Øy;Bygdelista;\r\n';
    await writeFile(file, Buffer.from(text, 'latin1'));
    await page.getByRole('button', { name: members.read }).click();
    await openFrom(file);
    await dialog.getByRole('button', { name: members.table.file }).click();
    await expect(dialog).toContainText(members.table.encoding);
    await expect(dialog.getByRole('listitem')).toHaveText([
      members.table.added(1),
      members.table.changed(1),
      members.table.untouched(2),
    ]);
    await dialog.getByRole('button', { name: members.table.apply(2) }).click();
    await expect(page.getByRole('button', { name: 'Dag Øy', exact: true })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: members.withoutEmail(1) })).toBeVisible();
  });

  await test.step('somebody who leaves is in no group the day after, and comes back with one click', async () => {
    const row = page.getByRole('button', { name: 'Bo Æsøy', exact: true });
    await row.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('button', { name: members.leave }).press('Enter');
    const leaving = page.getByRole('dialog', { name: members.leaving.heading('Bo Æsøy') });
    await leaving.getByLabel(members.leaving.day).fill('2022-03-11');
    await page.keyboard.press('Enter');
    await expect(leaving.getByText(members.someone.endsBeforeTerm)).toBeVisible();
    await expect(leaving.getByLabel(members.leaving.day)).toBeFocused();
    await leaving.getByLabel(members.leaving.day).fill('2024-03-11');
    await page.keyboard.press('Enter');
    await expect(page.getByText(members.leaving.done('Bo Æsøy', 'mandag 11. mars 2024'))).toBeVisible();
    await expect(row).toHaveCount(0);
    const now = page.getByRole('region', { name: members.groupsNow });
    await expect(now.getByText('Alle folkevalgte').locator('..')).toContainText('3');
    await press(page, page.getByRole('button', { name: members.left(1) }));
    await expect(row).toBeVisible();
    await expectClean(page, 'members, some of whom have left');
  });

  await test.step('a group with nobody in it is told', async () => {
    await page.getByRole('button', { name: 'Åse Ødegård', exact: true }).click();
    const someone = page.getByRole('dialog', { name: members.someone.change });
    await someone.getByLabel(members.someone.committee('formannskapet')).uncheck();
    await expectClean(page, 'one member');
    await someone.getByRole('button', { name: members.someone.save }).click();
    await expect(page.getByText(members.emptyGroup('formannskapet'))).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(page.getByText(members.emptyGroup('formannskapet'))).toHaveCount(0);
  });
  await rm(folder, { recursive: true, force: true });
  await close();
});

test('contact with each group is noted in one click, planned, answered for, and drawn', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ kind: 'demo', today: '2024-03-12' });
  await goTo(page, '#/information/balance', information.tabs.balance);
  await expectClean(page, 'contact with the groups');
  const table = page.getByRole('table', { name: balance.drawing.caption });
  const heldWith = (group: string) =>
    table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: group, exact: true }) })
      .getByRole('cell')
      .nth(1);
  const before = Number(await heldWith('Liste D').textContent());
  await press(page, page.getByRole('button', { name: balance.groups.logFor('Liste D') }));
  await expect(page.getByText(balance.groups.logged('Liste D'))).toBeVisible();
  await expect(heldWith('Liste D')).toHaveText(String(before + 1));
  await press(page, page.getByRole('button', { name: balance.groups.logFor('Liste D') }));
  await expect(page.getByText(balance.groups.already('Liste D')), 'a double click is one').toBeVisible();

  await press(page, page.getByRole('button', { name: balance.groups.planFor('Liste B') }));
  const dialog = page.getByRole('dialog', { name: balance.dialog.plan });
  await expect(dialog.getByLabel(balance.dialog.group)).toHaveValue(/./);
  await page.keyboard.press('Control+End');
  await dialog.getByRole('button', { name: balance.dialog.save }).click();
  await expect(dialog.getByText(balance.dialog.noDay)).toBeVisible();
  await dialog.getByLabel(balance.dialog.day).fill('2024-03-01');
  await expectClean(page, 'a contact to plan');
  await dialog.getByRole('button', { name: balance.dialog.save }).click();
  const what = balance.with('Møte', 'Liste B', 'fre. 1. mars 2024');
  await press(page, page.getByRole('button', { name: balance.waiting.droppedFor(what) }));
  await expect(page.getByRole('button', { name: balance.waiting.droppedFor(what) })).toHaveCount(0);
  await expect(page.getByText(balance.waiting.saidDropped(what))).toBeVisible();

  await press(page, page.getByRole('button', { name: balance.drawing.asTable }));
  await expect(table.getByRole('columnheader')).toHaveText(Object.values(balance.figure.header));
  await press(page, page.getByRole('button', { name: balance.list.heading }));
  await expect(page.getByRole('listitem').filter({ hasText: balance.list.meeting }).first()).toBeVisible();
  await expectClean(page, 'the table and the list');
  await close();
});

test('the map of meeting places begins with suggestions, shows what is missing, and leads to a series', async () => {
  const { page, close } = await launchApp({ today: '2024-03-12' });
  await found(page);
  await goTo(page, '#/information/arenas', information.tabs.arenas);
  await press(page, page.getByRole('button', { name: arenas.suggest }));
  const dialog = page.getByRole('dialog', { name: arenas.suggestions.heading });
  await dialog.getByRole('button', { name: arenas.suggestions.submitNone }).click();
  await expect(dialog.getByRole('alert')).toHaveText(arenas.suggestions.noneChosen);
  for (const name of ['Ukemøte', 'Gruppelederforum']) await dialog.getByRole('checkbox', { name }).check();
  await expectClean(page, 'suggested meeting places');
  await dialog.getByRole('button', { name: arenas.suggestions.submit(2) }).click();
  const talk = page.getByRole('region', { name: arenas.findings.heading });
  await expect(talk).toContainText(arenas.gaps.nothingInformal);
  await expect(talk).toContainText(arenas.gaps.circleNowhere('Innbyggere'));
  await expectClean(page, 'the map');

  const list = page.getByRole('region', { name: arenas.list });
  await list.getByRole('button', { name: 'Ukemøte', exact: true }).focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(list.locator('[data-row]')).toContainText(['Gruppelederforum', 'Ukemøte']);
  await page.keyboard.press('Enter');
  const one = page.getByRole('dialog', { name: arenas.dialog.change });
  await one.getByRole('radio', { name: 'Uformell' }).check();
  await one.getByLabel('Innbyggere').check();
  await expectClean(page, 'one meeting place');
  await one.getByRole('button', { name: arenas.dialog.save }).click();
  await expect(talk).not.toContainText(arenas.gaps.nothingInformal);
  await expect(talk).not.toContainText('Innbyggere');
  await page.keyboard.press('Control+z');
  await expect(talk).toContainText(arenas.gaps.nothingInformal);

  await press(page, list.getByRole('link', { name: new RegExp(`${arenas.newSeries}.*Gruppelederforum`) }));
  await expect(page.getByRole('heading', { level: 1, name: nb.meetings.form.heading })).toBeVisible();
  await page.getByRole('button', { name: nb.meetings.form.create }).click();
  await expect(page.getByText(/er satt opp med \d+ møter/)).toBeVisible();
  await goTo(page, '#/information/arenas', information.tabs.arenas);
  await list.getByRole('button', { name: 'Gruppelederforum', exact: true }).click();
  await one.getByLabel(arenas.dialog.series).selectOption({ label: 'Gruppelederforum' });
  await one.getByRole('button', { name: arenas.dialog.save }).click();
  await expect(
    list.getByRole('link', { name: new RegExp(`${arenas.toSeries}.*Gruppelederforum`) }),
  ).toBeVisible();
  await close();
});

test('a notice is logged while the phone is still warm, and taken up in the weekly meeting', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ kind: 'demo', today: '2024-03-12' });
  await goTo(page, '#/information/notices', information.tabs.notices);
  await expectClean(page, 'notices');
  const log = page.getByRole('region', { name: notices.log.heading });
  const quick = page.getByRole('region', { name: notices.quick.heading });
  await press(page, quick.getByLabel(notices.quick.text));
  await expect(quick.getByText(notices.quick.empty)).toBeVisible();
  await page.keyboard.type('Vannledningen i Demovegen er brutt.');
  await page.keyboard.press('Enter');
  const first = log.getByRole('listitem').first();
  await expect(first).toContainText('Vannledningen i Demovegen er brutt.');
  await expect(first).toContainText('Astrid Demodal til ordføreren');
  await press(page, first.getByRole('button', { name: /^Ta opp i ukemøtet/ }));
  await press(page, first.getByRole('link', { name: /^Åpne punktet/ }));
  await expect(
    page.getByRole('heading', { level: 1, name: 'Vannledningen i Demovegen er brutt.' }),
  ).toBeVisible();

  await goTo(page, '#/information/notices', information.tabs.notices);
  const mine = page.getByRole('region', { name: 'Fra kommunedirektøren til ordføreren' });
  await press(page, mine.getByRole('button', { name: notices.lines.add }));
  const line = page.getByRole('dialog', { name: notices.line.add });
  await page.keyboard.type('Stengte veger');
  await expectClean(page, 'a line');
  await page.keyboard.press('Enter');
  await expect(line).toHaveCount(0);
  await press(page, mine.getByRole('button', { name: notices.lines.nowFor('Stengte veger') }));
  await expect(log.getByRole('listitem').first()).toContainText('Stengte veger');
  await log.getByRole('button', { name: 'Stengte veger', exact: true }).click();
  const entry = page.getByRole('dialog', { name: notices.entry.heading });
  await entry.getByLabel(notices.entry.day).fill('2024-03-13');
  await entry.getByRole('button', { name: notices.line.save }).click();
  await expect(entry.getByText(notices.entry.ahead)).toBeVisible();
  await expectClean(page, 'a notice to set right');
  await page.keyboard.press('Escape');

  await press(page, mine.getByRole('button', { name: notices.rule.write }));
  await expect(page.getByText(notices.rule.written)).toBeVisible();
  await press(page, mine.getByRole('link'));
  await expect(page.getByLabel(nb.rules.rule.work.label)).toHaveValue(/Varsles straks:[^]*- Stengte veger/);
  await close();
});
