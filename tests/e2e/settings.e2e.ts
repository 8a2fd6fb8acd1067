import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { demoPassphrase } from '#shared/templates/demo.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { takeOver } from '../support/switch-person.ts';

const section = async (page: Page, name: string): Promise<void> => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/settings/${name}`);
  await expect(page.getByRole('heading', { level: 1, name: /Innstilling/ })).toBeVisible();
};

const demo = (today: string): Promise<RunningApp> => launchApp({ kind: 'demo', today });

/** The choice is stored first and shown as chosen then, so `check` would be too quick. */
const pick = (page: Page, name: string) => page.getByRole('radio', { name }).click();

const dayOfMeeting = (page: Page) => page.getByLabel('Konstituerende møte');
const preview = (page: Page) => page.getByRole('region', { name: /flytter seg/ });

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-settings-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test.describe('the dates', () => {
  test('show what will move, keep what was set by hand, move it all at once and take it back', async () => {
    const { page, menu, close } = await demo('2023-09-20');
    await page.getByRole('link', { name: 'Send innkalling med minst 14 dagers varsel' }).first().click();
    await page.getByRole('complementary').getByLabel('Egen frist').fill('2023-09-25');
    await expect(page.getByText('Datoen er satt av dere')).toBeVisible();

    await section(page, 'dates');
    await dayOfMeeting(page).fill('2023-10-19');
    const moved = preview(page);
    const flowers = moved.getByRole('row', { name: /synlig velkomst/ });
    await moved.getByRole('button', { name: /Vis alle/ }).click();
    await expect(flowers).toContainText('man. 9. okt. 2023');
    await expect(flowers).toContainText('ons. 18. okt. 2023');
    await expect(moved.getByRole('row', { name: /innkalling/ }), 'a date set by hand stays').toHaveCount(0);
    await expect(moved.getByRole('listitem').filter({ hasText: /innkalling/ })).toContainText(
      '25. sep. 2023',
    );
    await expect(page.getByLabel('Tiltredelse'), 'the first working day after').toHaveValue('2023-10-20');

    await moved.getByRole('button', { name: 'Behold de gamle' }).click();
    await expect(dayOfMeeting(page), 'nothing has moved yet').toHaveValue('2023-10-10');
    await dayOfMeeting(page).fill('2023-10-19');
    await moved.getByRole('button', { name: 'Flytt datoene' }).click();
    await expect(page.getByText(/frister er flyttet/)).toBeVisible();
    await expect(preview(page)).toHaveCount(0);
    await menu('go:overview');
    await page.getByRole('button', { name: 'Vis som liste' }).click();
    await expect(page.getByRole('row', { name: /Konstituerende møte/ }).first()).toContainText('19.10.2023');

    await menu('undo');
    await expect(page.getByRole('row', { name: /Konstituerende møte/ }).first()).toContainText('10.10.2023');
    await section(page, 'dates');
    await expect(dayOfMeeting(page)).toHaveValue('2023-10-10');
    await close();
  });

  test('refuse an order that cannot be, and warn with the law', async () => {
    const { page, close } = await demo('2023-09-20');
    await section(page, 'dates');
    await page.getByLabel('Tiltredelse').fill('2023-10-02');
    await expect(page.getByRole('alert')).toContainText('Tiltredelsen kan ikke være før');
    await expect(page.getByRole('button', { name: 'Flytt datoene' })).toBeDisabled();
    await page.getByRole('button', { name: 'Behold de gamle' }).click();
    await dayOfMeeting(page).fill('2023-11-02');
    await expect(page.getByText(/innen utgangen av oktober.*kommuneloven § 7-1/)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Flytt datoene' })).toBeEnabled();
    await close();
  });
});

test.describe('the data', () => {
  const exportTo = async ({ page, saveTo }: RunningApp, file: string): Promise<Record<string, unknown>> => {
    await section(page, 'data');
    await saveTo(file);
    await page.getByRole('button', { name: 'Eksporter alt til fil' }).click();
    await expect(page.getByText(`Alt er eksportert til ${path.basename(file)}`)).toBeVisible();
    const { tables } = JSON.parse(await readFile(file, 'utf8')) as { tables: Record<string, unknown> };
    return tables;
  };
  const chooseFile = async ({ page, openFrom }: RunningApp, file: string): Promise<void> => {
    await section(page, 'data');
    await openFrom(file);
    await page.getByRole('button', { name: 'Hent inn fra fil' }).click();
  };

  test('go out to a file and into a fresh profile, the same in every field, and back again', async () => {
    const first = await demo('2023-10-17');
    const file = path.join(folder, 'alt.samspill');
    const before = await exportTo(first, file);
    await first.close();

    const second = await launchApp({ kind: 'test', today: '2023-10-17' });
    const { page } = second;
    await found(page);
    await chooseFile(second, file);
    const plan = page.getByRole('dialog', { name: 'Hente inn denne filen?' });
    await expect(plan.getByRole('row', { name: /^Punkter \d/ })).toContainText(/84\s*0\s*0\s*83/);
    await expect(plan).toContainText('Filen gjelder Eksempel');
    await plan.getByRole('button', { name: 'Hent inn', exact: true }).click();
    await expect(page.getByText('Filen er hentet inn.')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Rom' })).toContainText('Eksempel kommune');
    const after = await exportTo(second, path.join(folder, 'igjen.samspill'));
    const live = (rows: unknown) =>
      (rows as { id: string; deletedAt: string | null }[])
        .filter(({ deletedAt }) => deletedAt === null)
        .toSorted((a, b) => a.id.localeCompare(b.id));
    for (const table of Object.keys(before)) expect(live(after[table])).toEqual(live(before[table]));

    await page.getByRole('button', { name: 'Åpne sikkerhetskopien' }).click();
    await expect(plan, 'the way back through the copy').toContainText('Filen gjelder Time');
    await plan.getByRole('button', { name: 'Avbryt' }).click();
    await section(page, 'people');
    await section(page, 'data');
    await page.getByRole('button', { name: 'Angre siste innhenting' }).click();
    await expect(page.getByText('Innhentingen er angret. Alt er som før.')).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Rom' })).toContainText('Time kommune');
    await second.close();
  });

  test('are not touched by a file that is damaged, foreign or newer', async () => {
    const running = await demo('2023-10-17');
    const { page } = running;
    const good = path.join(folder, 'god.samspill');
    const before = await exportTo(running, good);
    const text = await readFile(good, 'utf8');
    const bad: Readonly<Record<string, string>> = {
      'ikke hel': text.slice(0, text.length / 2),
      'ikke en fil av riktig slag': JSON.stringify({ type: 'samspill-template', format: 1, items: [] }),
      'nyere versjon': text.replace(/"format":\d/, '"format":9'),
      'endret eller skadet': text.replace('Torleiv Eksempelvik', 'Torleif Eksempelvik'),
    };
    for (const [words, content] of Object.entries(bad)) {
      const file = path.join(folder, 'feil.samspill');
      await writeFile(file, content);
      await chooseFile(running, file);
      const refusal = page.getByRole('alert').filter({ hasText: 'Filen kan ikke hentes inn' });
      await expect(refusal).toContainText(words);
      await expect(refusal).toContainText('Ingenting er endret.');
    }
    expect(await exportTo(running, path.join(folder, 'etter.samspill'))).toEqual(before);
    await running.close();
  });
});

test('another person brings their written form along, while the app runs', async () => {
  const { page, close } = await demo('2023-10-17');
  await section(page, 'people');
  await page.getByLabel('Hvem bruker appen nå?').selectOption('Torleiv Eksempelvik');
  await takeOver(page, 'Torleiv Eksempelvik', demoPassphrase);
  await expect(page.getByRole('heading', { level: 1, name: 'Innstillingar' })).toBeVisible();
  await expect(page.getByText('Du er Torleiv Eksempelvik')).toBeVisible();
  await section(page, 'appearance');
  await pick(page, 'Bokmål');
  await expect(page.getByRole('heading', { level: 1, name: 'Innstillinger' })).toBeVisible();
  await page.getByLabel('Tekststørrelse').focus();
  await page.keyboard.press('End');
  await expect(page.getByText('200 %')).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  await pick(page, 'Mørkt');
  await expect(page.locator('html')).toHaveAttribute('data-color-scheme', 'dark');
  await close();
});

test('a person is added, changed, put in the bin and brought back, by keyboard alone', async () => {
  const { page, close } = await demo('2023-10-17');
  await section(page, 'people');
  const people = page.getByRole('list', { name: 'Personer' });
  await page.getByRole('button', { name: 'Legg til person' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Lagre' }).press('Enter');
  await expect(dialog.getByText('Skriv et navn.')).toBeVisible();
  await dialog.getByLabel('Navn').fill('Åse Ny');
  await dialog.getByLabel('Parti eller gruppe').fill('Liste D');
  await dialog.getByRole('radio', { name: 'Mindretallet' }).check();
  await dialog.getByLabel('Navn').press('Enter');
  await expect(dialog).toHaveCount(0);
  const row = people.getByRole('listitem').filter({ hasText: 'Åse Ny' });
  await expect(row).toContainText('Ordfører · Liste D · mindretallet · bokmål');
  await row.getByRole('button', { name: 'Fjern Åse Ny' }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern', exact: true }).press('Enter');
  await expect(row).toHaveCount(0);

  await page.evaluate(() => {
    location.hash = '#/bin';
  });
  const entry = page.getByRole('listitem').filter({ hasText: 'Åse Ny' });
  await expect(entry).toContainText('av Astrid Demodal');
  await entry.getByRole('button', { name: 'Hent tilbake «Åse Ny»' }).press('Enter');
  await expect(page.getByText('Papirkurven er tom.')).toBeVisible();
  await section(page, 'people');
  await expect(row).toBeVisible();
  await close();
});

test('the titles of the kommune are used at once, and follow its kind', async () => {
  const { page, menu, close } = await demo('2023-10-17');
  await section(page, 'workspace');
  await page.getByLabel('Øverste leder i administrasjonen').selectOption('rådmann');
  await page.getByLabel('Øverste folkevalgte organ').selectOption('bystyret');
  await menu('go:overview');
  await expect(page.getByText('Snakk om at rådmannen arbeider for hele bystyret').first()).toBeVisible();
  await section(page, 'workspace');
  await pick(page, 'Fylkeskommune');
  await menu('go:overview');
  await expect(
    page.getByText(/fylkeskommunedirektøren arbeider for hele fylkestinget/).first(),
  ).toBeVisible();
  await close();
});
