import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';

/** The demo kommune in its sixth month: two items are late, one is due today, one this week, one has no date. */
const openReception = async (profile?: string): Promise<RunningApp> => {
  const running = await launchApp({
    kind: 'demo',
    today: '2024-03-12',
    ...(profile === undefined ? {} : { profile }),
  });
  await expect(running.page.getByRole('heading', { level: 1, name: 'Oversikt' })).toBeVisible();
  await running.menu('go:reception');
  await expect(group(running.page, 'overdue').getByRole('listitem')).toHaveCount(2);
  return running;
};

const group = (page: Page, key: string) => page.locator(`[data-group="${key}"]`);
const row = (page: Page, key: string, title: string) =>
  group(page, key).getByRole('listitem').filter({ hasText: title });
const title = (page: Page, key: string, words: string) =>
  row(page, key, words).getByRole('button', { name: words, exact: true });
const titlesIn = (page: Page, key: string) =>
  group(page, key).locator('[data-item] > button').allTextContents();
const pane = (page: Page) => page.getByRole('complementary');

const late = 'Følg fristene for regnskap og årsberetning';
const byRule = 'Presenter statsforvalter, fylkeskommune, KS og nabokommuner';
const today = 'Drøft temaene for utviklingssamtalen i kommunestyret';

test('what is ticked stays under the hand, counts, and can be undone', async () => {
  const { page, close } = await openReception();
  const progress = page.getByRole('progressbar', { name: /Hele planen/ });
  await expect(progress).toHaveAccessibleName('Hele planen: 57 av 85 gjort');
  await title(page, 'overdue', late).focus();
  await page.keyboard.press('Space');
  const tick = row(page, 'overdue', late).getByRole('checkbox');
  await expect(tick).toBeChecked();
  await expect(progress).toHaveAccessibleName('Hele planen: 58 av 85 gjort');
  await expect(title(page, 'overdue', late)).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(tick).not.toBeChecked();
  await tick.check();
  await page.getByRole('radio', { name: /^Denne uken/ }).check();
  await page.getByRole('radio', { name: 'Alle' }).check();
  await expect(row(page, 'overdue', late), 'it finds its place when the view changes').toHaveCount(0);
  await close();
});

test('an item is set aside only with a reason', async () => {
  const { page, close } = await openReception();
  await title(page, 'overdue', late).click({ button: 'right' });
  await page.getByRole('button', { name: 'Ikke aktuelt …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hvorfor er punktet ikke aktuelt?' });
  await dialog.getByRole('button', { name: 'Merk som ikke aktuelt' }).click();
  await expect(dialog.getByText('Skriv en begrunnelse')).toBeVisible();
  await dialog.getByRole('textbox').fill('Regnskapet føres av et selskap');
  await dialog.getByRole('button', { name: 'Merk som ikke aktuelt' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(row(page, 'overdue', late).getByText('Ikke aktuelt')).toBeVisible();
  await expect(page.getByRole('progressbar', { name: /Hele planen: 57 av 84/ })).toBeVisible();
  await title(page, 'overdue', late).click();
  await expect(pane(page).getByRole('textbox', { name: 'Begrunnelse' })).toHaveValue(
    'Regnskapet føres av et selskap',
  );
  await close();
});

test('an item opens to why, sources and history; what is written there is saved', async () => {
  const { page, close } = await openReception();
  await title(page, 'overdue', late).focus();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByRole('heading', { level: 2, name: late })).toBeFocused();
  await expect(pane(page).getByText('Loven krever dette')).toBeVisible();
  await expect(pane(page).getByRole('list', { name: 'Lov og forskrift' })).toContainText('kommuneloven');
  await pane(page).getByRole('textbox', { name: 'Merknad' }).fill('Snakk med revisor');
  await pane(page).getByLabel('Lenke til saken').fill('http://sak.example.no/1');
  await pane(page).getByLabel('Merknad').focus();
  await expect(pane(page).getByText('Adressen må begynne med https://')).toBeVisible();
  await pane(page).getByLabel('Person').selectOption({ label: 'Henrik Eksempelmo' });
  await expect(row(page, 'overdue', late)).toContainText('Henrik Eksempelmo');
  await pane(page).getByText('Historikk').click();
  await expect(pane(page).getByRole('list', { name: 'Historikk' })).toContainText(
    'Person: tomt → Henrik Eksempelmo',
  );
  await page.keyboard.press('Escape');
  await expect(pane(page)).toHaveCount(0);
  await expect(title(page, 'overdue', late)).toBeFocused();
  await expect(row(page, 'overdue', late).getByRole('img', { name: 'Har merknad' })).toBeVisible();
  await close();
});

test('an own date stands when the anchors move; the others follow', async () => {
  const { page, close } = await openReception();
  await title(page, 'overdue', late).click();
  await pane(page).getByLabel('Egen frist').fill('2024-03-13');
  await expect(row(page, 'thisWeek', late)).toContainText('i morgen');
  await expect(row(page, 'overdue', byRule)).toContainText('man. 25. des. 2023');
  await page.evaluate(() => {
    location.hash = '#/settings/dates';
  });
  await page.getByLabel('Tiltredelse').fill('2023-10-18');
  await page
    .getByRole('button', { name: /Flytt|Lagre/ })
    .first()
    .click();
  await page.evaluate(() => {
    location.hash = '#/reception';
  });
  await expect(row(page, 'thisWeek', late)).toContainText('ons. 13. mars');
  await expect(row(page, 'overdue', byRule)).toContainText('man. 1. jan.');
  await title(page, 'thisWeek', late).click();
  await pane(page).getByRole('button', { name: 'Tilbake til regelen' }).click();
  await expect(row(page, 'overdue', late)).toBeVisible();
  await close();
});

test('the order given by keyboard and by mouse is there after a restart', async () => {
  const profile = await freshProfile();
  const first = await openReception(profile);
  const [a = '', b = '', c = ''] = await titlesIn(first.page, 'firstYear');
  await title(first.page, 'firstYear', b).focus();
  await first.page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => titlesIn(first.page, 'firstYear')).toEqual(expect.arrayContaining([b, a, c]));
  await expect.poll(async () => (await titlesIn(first.page, 'firstYear')).slice(0, 3)).toEqual([b, a, c]);
  const spoken = first.page.locator('[aria-live]').filter({ hasText: 'plass 1 av 26 i Det første' });
  await expect(spoken, 'said to screen readers').toHaveCount(1);
  await expect(title(first.page, 'firstYear', b)).toBeFocused();
  await row(first.page, 'firstYear', c).dragTo(row(first.page, 'firstYear', b), {
    targetPosition: { x: 200, y: 4 },
  });
  await expect.poll(async () => (await titlesIn(first.page, 'firstYear')).slice(0, 3)).toEqual([c, b, a]);
  await first.close();
  const second = await openReception(profile);
  expect((await titlesIn(second.page, 'firstYear')).slice(0, 3)).toEqual([c, b, a]);
  await second.close();
});

test('an own item is written, renamed, copied, binned and brought back by keyboard alone', async () => {
  const { page, close } = await openReception();
  const own = 'Arbeidsgiverorganisasjonsrepresentantskapsmøteforberedelse '.repeat(3).trim();
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('textbox', { name: 'Nytt punkt i' })).toBeFocused();
  await page.keyboard.type(own);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const phase = 'firstYear';
  await expect(row(page, phase, own)).toHaveCount(1);
  await title(page, phase, own).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Møt representantskapet');
  await page.keyboard.press('Enter');
  await expect(title(page, phase, 'Møt representantskapet')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('button', { name: 'Lag en kopi' }).press('Enter');
  await expect(row(page, phase, 'Møt representantskapet')).toHaveCount(2);
  await title(page, phase, 'Møt representantskapet').first().focus();
  await page.keyboard.press('Delete');
  await expect(row(page, phase, 'Møt representantskapet')).toHaveCount(1);
  await expect(title(page, phase, 'Møt representantskapet'), 'focus goes to the next row').toBeFocused();
  await page.getByRole('button', { name: 'Angre' }).last().click();
  await expect(row(page, phase, 'Møt representantskapet')).toHaveCount(2);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  expect(wide, 'long words do not widen the window').toBe(true);
  await close();
});

test('filters narrow together, say when nothing is left, and are reset in one step', async () => {
  const { page, close } = await openReception();
  await page.getByRole('searchbox', { name: 'Søk i punktene' }).fill('aarsberetning');
  await expect(page.getByText('1 punkt vises')).toBeVisible();
  await expect(row(page, 'firstYear', late)).toHaveCount(1);
  await page.getByRole('button', { name: 'Flere valg' }).click();
  await page.getByLabel('Ansvarlig').selectOption({ label: 'avtroppende ordfører' });
  await expect(page.getByText('Ingen punkter passer med dette utvalget.')).toBeVisible();
  await page.getByRole('button', { name: 'Nullstill' }).click();
  await expect(group(page, 'firstYear').getByRole('listitem')).toHaveCount(26);
  await page.getByRole('radio', { name: /^Uten frist/ }).check();
  await expect(page.getByRole('listitem').filter({ hasText: 'Inviter hovedtillitsvalgte' })).toHaveCount(1);
  await expect(group(page, 'firstYear')).toHaveCount(0);
  await close();
});

test('the arrow keys walk through the whole list, which has one place in the tab order', async () => {
  const { page, close } = await openReception();
  await title(page, 'overdue', late).focus();
  await page.keyboard.press('ArrowDown');
  await expect(title(page, 'today', today)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Shift+Tab');
  await expect(row(page, 'overdue', byRule).getByRole('checkbox')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.locator('[data-key]').last().getByRole('checkbox')).toBeFocused();
  const stops = page.locator('[data-key] > [tabindex="0"]');
  await expect(stops).toHaveCount(2);
  await close();
});

test('the pane takes focus with each item that is opened, and gives it back to the last one', async () => {
  const { page, close } = await openReception();
  await title(page, 'overdue', late).press('Enter');
  await expect(pane(page).getByRole('heading', { level: 2, name: late })).toBeFocused();
  await title(page, 'today', today).press('Enter');
  await expect(pane(page).getByRole('heading', { level: 2, name: today })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(title(page, 'today', today)).toBeFocused();
  await expect(pane(page)).toHaveCount(0);
  await close();
});

for (const settings of [
  { theme: 'light', writtenForm: 'nb' },
  { theme: 'dark', writtenForm: 'nn' },
] as const) {
  test(`axe finds nothing in room, pane and dialogs (${settings.theme}, ${settings.writtenForm})`, async () => {
    const { page, menu, close } = await launchApp({ kind: 'demo', today: '2024-03-12', settings });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await menu('go:reception');
    const faults = async () => {
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    };
    const first = group(page, 'overdue').getByRole('listitem').first();
    await first.click({ button: 'right', position: { x: 5, y: 5 } });
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Escape');
    await first.locator('> button').click();
    await expect(pane(page)).toBeVisible();
    expect(await faults()).toEqual([]);
    await menu('export');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults()).toEqual([]);
    await close();
  });
}
