import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchApp, type LaunchOptions, type RunningApp } from '../support/app.ts';

/** The demo kommune the day after a weekly meeting in its sixth month, opened by the director. */
const openDemo = (options: LaunchOptions = {}): Promise<RunningApp> =>
  launchApp({ kind: 'demo', today: '2024-03-12', ...options });

const goTo = async (page: Page, hash: string, heading: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
};

const pane = (page: Page) => page.getByRole('complementary');
const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const late = 'Avtal ny dag for besøk i kultur og bibliotek';
const nextLate = 'Finn to namn på nokon utanfrå som kan hjelpe oss';

const seriousFaults = async (page: Page) =>
  (await new AxeBuilder({ page }).setLegacyMode().include('main').analyze()).violations.map(({ id }) => id);

test('follow-up is walked, ticked, opened and made by keyboard', async () => {
  const { page, close } = await openDemo();
  await goTo(page, '#/meetings/followUp', 'Oppfølging');
  await expect(row(page, late).getByText('forfalt 18 dager')).toBeVisible();
  expect(await seriousFaults(page)).toEqual([]);
  const tick = row(page, late).getByRole('checkbox');
  await row(page, late).getByRole('button', { name: late, exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: nextLate, exact: true })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(tick, 'it stays under the hand').toBeChecked();
  await expect(row(page, late).getByText('forfalt')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(tick).not.toBeChecked();
  await page.getByRole('radio', { name: /^Ordføreren/ }).check();
  await expect(row(page, late)).toHaveCount(0);
  await expect(row(page, nextLate)).toHaveCount(1);

  await page.keyboard.press('Control+n');
  const dialog = page.getByRole('dialog', { name: 'Ny oppfølging' });
  await dialog.getByRole('button', { name: 'Legg til' }).click();
  await expect(dialog.getByText('Skriv hva som skal gjøres.')).toBeVisible();
  await dialog.getByLabel('Hva skal gjøres?').fill('Ring rektor om bussen');
  await dialog.getByLabel('Ansvarlig').selectOption({ label: 'Torleiv Eksempelvik' });
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Ring rektor om bussen', exact: true }).focus();
  await page.keyboard.press('Enter');
  const opened = pane(page);
  await expect(opened.getByRole('heading', { level: 2, name: 'Ring rektor om bussen' })).toBeFocused();
  await opened.getByLabel('Frist').fill('2024-03-11');
  await opened.getByLabel('Merknad').fill('Etter klokka ti');
  await page.keyboard.press('Escape');
  await expect(pane(page)).toHaveCount(0);
  await expect(row(page, 'Ring rektor om bussen').getByText('forfalt 1 dag')).toBeVisible();
  await expect(row(page, 'Ring rektor om bussen').getByRole('img', { name: 'Har merknad' })).toBeVisible();
  await page.getByRole('button', { name: 'Ring rektor om bussen', exact: true }).focus();
  await page.keyboard.press('Delete');
  await expect(row(page, 'Ring rektor om bussen')).toHaveCount(0);
  await expect(page.locator('[data-row] button:focus'), 'the row in its place has the focus').toHaveCount(1);
  await page.getByRole('button', { name: 'Angre', exact: true }).click();
  await expect(row(page, 'Ring rektor om bussen')).toHaveCount(1);
  await page.getByLabel('Vis', { exact: true }).selectOption({ label: 'Gjort og frafalt' });
  await expect(page.locator('[data-row][data-state="done"]').first()).toBeVisible();
  await expect(page.locator('[data-row][data-state="open"]')).toHaveCount(0);
  await close();
});

test('what is owed stands on Oversikt, goes to and from Mottakelse, and out as a table', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-test-'));
  const { page, saveTo, close } = await openDemo();
  const owed = page.getByRole('region', { name: 'Hva skylder vi hverandre?' });
  await expect(owed.getByRole('listitem').first()).toContainText('Deg (kommunedirektør)');
  await expect(owed.getByRole('listitem').nth(1)).toContainText('Torleiv Eksempelvik (ordfører)');
  await expect(page.getByRole('region', { name: 'Neste ukemøte' })).toContainText('kl. 08.30');

  await goTo(page, '#/reception', 'Mottakelse');
  const item = 'Drøft temaene for utviklingssamtalen i kommunestyret';
  await page.locator('[data-group="today"]').getByRole('button', { name: item, exact: true }).click();
  await pane(page).getByRole('button', { name: 'Lag oppfølging' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Oppfølging' })).toBeVisible();
  await expect(pane(page).getByRole('heading', { level: 2, name: item })).toBeVisible();
  await pane(page).getByRole('link', { name: 'Åpne i Mottakelse' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mottakelse' })).toBeVisible();
  await expect(pane(page).getByRole('list', { name: 'Oppfølging av punktet' })).toContainText(item);

  await goTo(page, '#/meetings/followUp', 'Oppfølging');
  const file = path.join(folder, 'oppfolging.csv');
  await saveTo(file);
  await page.getByRole('button', { name: 'Lagre som tabell …' }).click();
  await expect(page.getByText('oppfolging.csv er lagret').first()).toBeAttached();
  const lines = (await readFile(file, 'utf8')).split('\r\n');
  expect(lines[0]).toContain('"Hva";"Ansvarlig";"Frist"');
  expect(lines.some((line) => line.startsWith(`"${late}";"Astrid Demodal";"23.02.2024";"Åpen"`))).toBe(true);
  await close();
  await rm(folder, { recursive: true });
});

test('a decision is found, locked with its meeting, looked at again and replaced', async () => {
  const { page, close } = await openDemo();
  await goTo(page, '#/meetings/decisions', 'Beslutninger');
  const text = 'Under uværet svarer kommunedirektøren på det praktiske';
  await page.getByRole('searchbox', { name: 'Søk i beslutninger' }).fill('uværet');
  await expect(page.getByRole('status')).toHaveText('1 beslutning');
  expect(await seriousFaults(page)).toEqual([]);
  await page.getByRole('button', { name: text }).focus();
  await page.keyboard.press('Enter');
  await expect(pane(page).getByText('Ordlyden er låst med møtet.')).toBeVisible();
  await expect(pane(page).getByRole('link', { name: /^Ukemøte/ })).toBeVisible();
  await pane(page).getByLabel('Ses på igjen').fill('2024-03-10');
  await expect(
    row(page, text).getByText('skulle ses på igjen søn. 10. mars, for 2 dager siden'),
  ).toBeVisible();
  await page.getByRole('radio', { name: 'Ses på igjen' }).check();
  await expect(row(page, text)).toHaveCount(1);
  await pane(page).getByLabel('Erstattet av en annen').selectOption({ index: 1 });
  await expect(pane(page).getByText('Erstattet', { exact: true })).toBeVisible();
  await expect(row(page, text), 'it is no longer in force').toHaveCount(0);
  await pane(page).getByRole('button', { name: 'Gjelder likevel' }).click();
  await expect(row(page, text)).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Det de folkevalgte har fått vite, står i Informasjon.' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hvem fikk vite hva' })).toBeVisible();
  await close();
});

test('contact is noted in one click, drawn, read as a table, and can be turned off', async () => {
  const { page, close } = await openDemo({ settings: { writtenForm: 'nn' } });
  await goTo(page, '#/meetings/rhythm', 'Møterytme');
  expect(await seriousFaults(page)).toEqual([]);
  const noted = page.getByRole('list', { name: 'Notert kontakt' });
  const drawn = page.locator('[data-lane="contact"] svg svg');
  const before = await drawn.count();
  await page.getByRole('button', { name: 'Lunsj', exact: true }).dblclick();
  await expect(page.getByText('Notert: lunsj tys. 12. mars').first()).toBeAttached();
  await page.getByText('Notert kontakt').click();
  await expect(noted.getByRole('listitem').first()).toContainText('Lunsj tys. 12. mars');
  await expect(drawn, 'a double click is one lunch').toHaveCount(before + 1);
  await page.getByRole('button', { name: 'Vis som tabell' }).click();
  const spring = page.getByRole('table', { name: 'Våren 2024' });
  await expect(spring.getByRole('row').last()).toContainText('tys. 12. mars');
  await expect(
    spring.getByText('Vekemøte avlyst').or(spring.getByText('Vekemøte ikkje halde')).first(),
  ).toBeVisible();
  await expect(page.getByText('Kor ofte som er nok, veit ikkje appen.')).toBeVisible();
  await page.getByRole('button', { name: 'Fjern lunsj tys. 12. mars' }).click();
  await expect(drawn.or(spring.getByText('tys. 12. mars'))).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('noter samtale');
  await page.keyboard.press('Enter');
  await expect(spring.getByRole('row').last()).toContainText('Samtale');
  await page.getByRole('button', { name: 'Slå av møterytmen' }).click();
  await expect(page.getByText('Møterytmen er slått av for deg')).toBeVisible();
  await page.getByRole('button', { name: 'Vis møterytmen' }).click();
  await expect(page.getByRole('heading', { name: 'Kva forskinga har funne' })).toBeVisible();
  await close();
});

test('Innsyn finds what was said in the meetings, and says where', async () => {
  const { page, close } = await openDemo();
  await goTo(page, '#/access', 'Innsyn');
  await page.getByLabel('Navn eller ord i tekst').fill('uværet');
  await page.getByRole('button', { name: 'Søk', exact: true }).click();
  const found = page.getByRole('list', { name: /Omtalt i tekst/ });
  await expect(found.getByText(/^Beslutning: .*Ukemøte, \d\d\.\d\d\.2024 · Tekst/)).toBeVisible();
  await close();
});
