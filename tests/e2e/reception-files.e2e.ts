import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchApp, type RunningApp } from '../support/app.ts';
import { pdfText, read } from '../support/readers.ts';

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-reception-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const openReception = async (options: Parameters<typeof launchApp>[0] = {}): Promise<RunningApp> => {
  const running = await launchApp({ kind: 'demo', today: '2024-03-12', ...options });
  await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible();
  await running.menu('go:reception');
  await expect(group(running.page, 'overdue').getByRole('listitem')).toHaveCount(2);
  return running;
};

const group = (page: Page, key: string) => page.locator(`[data-group="${key}"]`);
const progress = (page: Page) => page.getByRole('progressbar', { name: /Hele planen/ });

const chooseInMenu = async (page: Page, label: string) => {
  await page.getByRole('button', { name: 'Mer', exact: true }).click();
  await page.getByRole('button', { name: label }).click();
};

const formats = [
  ['PDF til arkivet', 'arkiv.pdf', '%PDF-'],
  ['PDF som er universelt utformet', 'utformet.pdf', '%PDF-'],
  ['Vanlig PDF', 'vanlig.pdf', '%PDF-'],
  ['Word', 'plan.docx', 'PK'],
  ['Kalender', 'frister.ics', 'BEGIN:VCALENDAR'],
  ['Regneark (CSV)', 'plan.csv', '\uFEFF"'],
] as const;

test('the start plan goes out in every format, in the form of the kommune', async () => {
  const { page, menu, saveTo, close } = await openReception();
  for (const [label, name, head] of formats) {
    const file = path.join(folder, name);
    await saveTo(file);
    await menu('export');
    const dialog = page.getByRole('dialog', { name: 'Eksporter oppstartsplanen' });
    await expect(dialog.getByRole('radio', { name: 'Bokmål' })).toBeChecked();
    await dialog.getByRole('radio', { name: label, exact: true }).check();
    await dialog.getByRole('button', { name: 'Lag fil' }).click();
    await expect(page.getByText(`${name} er lagret`)).toBeVisible({ timeout: 20_000 });
    await expect(dialog).toHaveCount(0);
    expect((await readFile(file, 'utf8')).startsWith(head), name).toBe(true);
  }
  const pdf = path.join(folder, 'arkiv.pdf');
  await read('qpdf', '--check', pdf);
  const text = await pdfText(await readFile(pdf));
  expect(text).toContain('Følg fristene for regnskap og årsberetning');
  expect(text).toContain('oppdiktet');
  await close();
});

test('a format the machine cannot make is shown with the reason, and cannot be chosen', async () => {
  const running = await openReception({ args: ['--pdf-engine=chromium'] });
  await running.page.getByRole('button', { name: 'Eksporter' }).click();
  const dialog = running.page.getByRole('dialog', { name: 'Eksporter oppstartsplanen' });
  await expect(dialog.getByRole('radio', { name: 'PDF til arkivet' })).toBeDisabled();
  await expect(dialog.getByText('Kan ikke lages på denne maskinen')).toHaveCount(2);
  await expect(dialog.getByRole('radio', { name: 'Vanlig PDF' })).toBeChecked();
  await running.close();
});

test('a file that cannot be written is explained in the dialog, and a cancelled one is not', async () => {
  const { page, menu, saveTo, close } = await openReception();
  await menu('export');
  const dialog = page.getByRole('dialog', { name: 'Eksporter oppstartsplanen' });
  await dialog.getByRole('radio', { name: 'Regneark (CSV)' }).check();
  await saveTo(path.join(folder, 'missing', 'plan.csv'));
  await dialog.getByRole('button', { name: 'Lag fil' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Mappen er ikke der lenger');
  await saveTo(null);
  await dialog.getByRole('button', { name: 'Lag fil' }).click();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await close();
});

test('the own template goes out to a file, and in again as one change', async () => {
  const { page, saveTo, openFrom, close } = await openReception();
  const file = path.join(folder, 'vår mal.samspillmal');
  await saveTo(file);
  await chooseInMenu(page, 'Lagre som vår mal');
  await expect(page.getByText('vår mal.samspillmal er lagret')).toBeVisible();
  const written: unknown = JSON.parse(await readFile(file, 'utf8'));
  expect(written).toMatchObject({ type: 'samspill-template', format: 1 });
  expect(JSON.stringify(written), 'no notes, owners or links leave with it').not.toMatch(
    /"note"|"ownerId"|"caseLink"|"doneBy"/,
  );

  await openFrom(file);
  await chooseInMenu(page, 'Åpne vår mal');
  const dialog = page.getByRole('dialog', { name: 'Åpne vår mal' });
  await expect(dialog.getByText('Alt i malen finnes allerede i planen.')).toBeVisible();
  await dialog.getByRole('radio', { name: 'Bytt ut hele planen' }).check();
  await dialog.getByRole('button', { name: 'Bruk malen' }).click();
  await expect(progress(page)).toHaveAccessibleName(/Hele planen: 0 av 8\d gjort/);
  await page.keyboard.press('Control+z');
  await expect(progress(page)).toHaveAccessibleName('Hele planen: 57 av 85 gjort');
  await close();
});

test('a template adds only what the plan lacks', async () => {
  const { page, openFrom, close } = await openReception();
  const file = path.join(folder, 'liten.samspillmal');
  const own = {
    phase: 'firstWeek',
    status: 'open',
    templateKey: null,
    templateVersion: null,
    role: 'both',
    category: 'welcome',
    dueRule: 'T+2',
    title: 'Besøk biblioteket sammen',
    why: null,
  };
  await writeFile(
    file,
    JSON.stringify({
      type: 'samspill-template',
      format: 1,
      name: 'Liten mal',
      made: '2023-01-02T08:00:00.000Z',
      items: [own, { ...own, templateKey: 'uke1-lunsj', templateVersion: 1, title: null }],
    }),
  );
  await openFrom(file);
  await chooseInMenu(page, 'Åpne vår mal');
  const dialog = page.getByRole('dialog', { name: 'Åpne vår mal' });
  await expect(dialog.getByText('1 nytt punkt')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bruk malen' }).click();
  await expect(progress(page)).toHaveAccessibleName('Hele planen: 57 av 86 gjort');
  const added = group(page, 'overdue').getByRole('listitem').filter({ hasText: 'Besøk biblioteket' });
  await expect(added).toContainText('fre. 13. okt. 2023');
  await close();
});

test('a bad template is explained and changes nothing', async () => {
  const { page, openFrom, close } = await openReception();
  const bad: ReadonlyArray<readonly [string, string]> = [
    ['bilde.samspillmal', '\u0000\u0001 PNG'],
    ['annet.samspillmal', '{"type":"samspill-workspace","format":1}'],
    ['ny.samspillmal', '{"type":"samspill-template","format":99}'],
    ['endret.samspillmal', '{"type":"samspill-template","format":1,"name":"x","items":[{"title":7}]}'],
    ['dyp.samspillmal', '['.repeat(10_000)],
  ];
  for (const [name, content] of bad) {
    const file = path.join(folder, name);
    await writeFile(file, content);
    await openFrom(file);
    await chooseInMenu(page, 'Åpne vår mal');
    const dialog = page.getByRole('dialog', { name: 'Filen kan ikke brukes' });
    await expect(dialog.getByRole('alert')).toContainText(name);
    await expect(dialog.getByRole('alert')).toContainText('Planen er uendret.');
    await dialog.getByRole('button', { name: 'Lukk' }).last().click();
    await expect(dialog).toHaveCount(0);
  }
  await expect(progress(page)).toHaveAccessibleName('Hele planen: 57 av 85 gjort');
  await close();
});

test('on paper the plan is a checklist with boxes, whatever the theme and whatever is folded', async () => {
  const running = await openReception({ settings: { theme: 'dark', writtenForm: 'nn' } });
  const bytes = await running.app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
    });
    return pdf?.toString('base64') ?? '';
  });
  const file = path.join(folder, 'utskrift.pdf');
  await writeFile(file, Buffer.from(bytes, 'base64'));
  const text = await pdfText(Buffer.from(bytes, 'base64'));
  expect(text).toContain('Eksempel kommune');
  expect(text).toContain('Sjekkliste for mottaking');
  expect(text).toContain('12.03.2024');
  expect(text).toMatch(/Side 1 av \d/);
  expect(text, 'a folded phase is open on paper').toContain('Bestill opplæringsprogram');
  expect(text, 'no navigation and no buttons').not.toMatch(/Innstillingar|Nytt punkt|Papirkorg/);
  expect(await read('pdfinfo', file)).toMatch(/\(A4\)/);
  await expect(group(running.page, 'overdue').getByRole('listitem'), 'the screen is as before').toHaveCount(
    2,
  );
  await running.close();
});
