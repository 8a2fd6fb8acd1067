import { expect, test, type Locator, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';

const today = '2023-10-23';
const title = 'Ny rektor på Demoskolen';
const nb = textIn('nb');
const words = nb.information;

/** Two in each group, one of them without an address. */
const register = [
  'Navn;Partigruppe;Flertall eller mindretall;E-post;Gruppeleder',
  'Anne Ås;Liste A;flertall;anne@time.example;ja',
  'Arne Bø;Liste A;flertall;arne@time.example;nei',
  'Berit Sæther;Liste B;mindretall;berit@time.example;ja',
  'Bjørn Vik;Liste B;mindretall;;nei',
].join('\n');

const goTo = async (page: Page, hash: string, heading: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
};

const addRegister = async (page: Page): Promise<void> => {
  await goTo(page, '#/information/members', words.tabs.members);
  await page.getByRole('button', { name: nb.members.read }).click();
  await page.getByLabel(nb.members.table.text, { exact: true }).fill(register);
  await page.getByRole('button', { name: nb.members.table.apply(4) }).click();
  await expect(page.getByRole('button', { name: 'Bjørn Vik', exact: true })).toBeVisible();
};

/** The weekly meeting of today, running, with a discussed point to all. */
const discuss = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/meetings/newSeries';
  });
  await page.getByRole('button', { name: 'Sett opp møtene' }).click();
  await expect(page.getByText(/er satt opp med \d+ møter/)).toBeVisible();
  await page.keyboard.press('Control+Shift+N');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(nb.agenda.quickAdd.what).fill(title);
  await dialog.getByLabel(nb.agenda.quickAdd.kind).selectOption('toAll');
  await dialog.getByRole('button', { name: nb.agenda.quickAdd.add }).click();
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: nb.agenda.actions.start }).click();
  const tick = page.getByRole('checkbox', { name: new RegExp(`${title}$`) });
  await tick.click();
  await expect(tick).toBeChecked();
};

test('what was said in the meeting is owed to all until everyone has got it, and the meeting then closes', async () => {
  test.setTimeout(180_000);
  const { page, close, app } = await launchApp({ today });
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await addRegister(page);
  await discuss(page);
  const owed = page.getByRole('region', { name: words.front.owedHeading });

  await test.step('it stands first in the log and on the front of the app, before anybody was told', async () => {
    await goTo(page, '#/information', words.tabs.front);
    await expect(owed).toContainText('Ikke sendt. Alle folkevalgte (4 folkevalgte) har ventet siden i dag.');
    await expectClean(page, 'the log');
    await goTo(page, '#/overview', nb.overview.title);
    await expect(page.getByRole('region', { name: words.overview.heading })).toContainText(title);
  });

  await test.step('told to flertallet from the closing of the meeting, it cannot be closed yet', async () => {
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: nb.meetings.front.goOn }).click();
    await page.locator('[data-part=end]').click();
    await page.getByRole('button', { name: nb.closing.close.untold.tell }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(nb.closing.information.recipients).selectOption('majority');
    await dialog.getByRole('button', { name: nb.closing.information.save }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('button', { name: nb.closing.close.untold.tell })).toBeVisible();
    await expect(page.getByText('Mindretallet (2 folkevalgte) har ventet siden i dag.')).toBeVisible();
  });

  await test.step('the log says who has not got it, since when, and gives one text and their addresses', async () => {
    await goTo(page, '#/information', words.tabs.front);
    await expect(owed).toContainText('Mindretallet (2 folkevalgte) har ventet siden i dag.');
    await owed.getByRole('button', { name: words.front.openNamed(title) }).press('Enter');
    const rest = page.getByRole('region', { name: words.matter.restHeading });
    await expect(rest.getByRole('listitem')).toHaveText([/^Berit Sæther$/, /^Bjørn Vik$/]);
    await expect(rest).toContainText(words.matter.noAddress('Bjørn Vik'));
    await expectClean(page, 'the matter');
    const copyText = rest.getByRole('button', { name: words.matter.copyText });
    await copyText.press('Enter');
    await expect(page.getByText(words.matter.noText), 'a name alone is no message').toBeVisible();
    await rest.getByLabel(words.matter.text, { exact: true }).focus();
    await page.keyboard.type('Kari Eksempel begynner 1. januar.');
    await tabTo(page, copyText);
    await page.keyboard.press('Enter');
    const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
    await expect.poll(copied).toBe(`${title}\n\nKari Eksempel begynner 1. januar.`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(copied).toBe('berit@time.example');
  });

  await test.step('a day ahead or before the term is refused in words, and nothing is lost', async () => {
    await tabTo(page, page.getByRole('button', { name: words.matter.markSent }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.telling.rest });
    await expect(dialog.getByLabel(words.telling.recipients)).toHaveValue('minority');
    await expect(dialog.getByLabel(words.telling.text)).toHaveValue('Kari Eksempel begynner 1. januar.');
    await expectClean(page, 'what is being marked as sent');
    const day = dialog.getByLabel(words.telling.toldOn);
    for (const [wrong, fault] of [
      ['2023-10-24', nb.closing.information.dayAhead],
      ['2023-09-01', nb.closing.information.dayBeforeTerm],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await day.fill(wrong);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await dialog.getByRole('button', { name: words.telling.save }).press('Enter');
      // oxlint-disable-next-line no-await-in-loop -- as above
      await expect(dialog.getByText(fault)).toBeVisible();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await expect(day).toBeFocused();
    }
    await expect(dialog.getByLabel(words.telling.text)).toHaveValue('Kari Eksempel begynner 1. januar.');
    await day.fill(today);
    await dialog.getByRole('button', { name: words.telling.save }).press('Enter');
    await expect(page.getByText(words.matter.complete('mandag 23. oktober 2023'))).toBeVisible();
    await expect(page.getByText(words.matter.reachedHeading(4))).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  });

  await test.step('nothing is owed any more, the month shows both, and the meeting closes', async () => {
    await goTo(page, '#/information', words.tabs.front);
    await expect(page.getByText(words.front.nothingOwed)).toBeVisible();
    const lines = page.getByRole('list', { name: words.front.list }).getByRole('listitem');
    await expect(lines).toHaveCount(2);
    await tabTo(page, lines.first().getByRole('link'));
    await page.keyboard.press('ArrowDown');
    await expect(lines.last().getByRole('link')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(lines.first().getByRole('link'), 'the list is one stop').not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(lines.last().getByRole('link')).toBeFocused();
    await page.getByLabel(words.front.filterRecipients).selectOption('minority');
    await expect(lines).toHaveCount(1);
    await page.getByRole('searchbox', { name: words.front.search }).fill('noe ingen har skrevet');
    await expect(page.getByRole('status').filter({ hasText: words.front.none })).toBeVisible();
    await page.getByRole('button', { name: words.front.month }).click();
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
    await expectClean(page, 'the month');
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: nb.meetings.front.goOn }).click();
    await page.locator('[data-part=end]').click();
    await expect(page.getByRole('button', { name: nb.closing.close.untold.tell })).toHaveCount(0);
    await page.getByRole('button', { name: nb.closing.close.submit, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Referat: Ukemøte/ })).toBeVisible();
  });
  await close();
});
