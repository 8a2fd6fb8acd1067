import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchApp, type LaunchOptions, type RunningApp } from '../support/app.ts';
import { answerBody, answerWho, found, goOn, screen } from '../support/first-run.ts';
import { answerPassphrase } from '../support/passphrase.ts';

const open = (today: string, options: LaunchOptions = {}): Promise<RunningApp> =>
  launchApp({ kind: 'demo', today, ...options });

const lead = (page: Page, words: string) => expect(page.getByText(words)).toBeVisible();

test.describe('where we are', () => {
  test('is said before, within and after the first year', async () => {
    const stories = [
      [
        '2023-07-01',
        '72 dager til valgdagen. Forberedelsen begynner torsdag 13. juli 2023.',
        'i dag, 1. juli',
      ],
      ['2023-09-20', '20 dager til det konstituerende møtet.', 'i dag, 20. sep.'],
      ['2023-10-22', 'Dag 12 av oppstartsåret. Fase: De første månedene.', 'i dag (dag 12)'],
      ['2026-11-22', 'Dere er i det fjerde året av perioden 2023–2027.', 'i dag, 22. nov. 2026'],
    ] as const;
    for (const [today, words, mark] of stories) {
      const { page, close } = await open(today);
      await lead(page, words);
      await expect(page.locator('svg text', { hasText: mark })).toBeVisible();
      await close();
    }
  });
});

test('the next thing for me opens in Mottakelse, and counts tell the rest', async () => {
  const { page, close } = await open('2024-03-12');
  await lead(page, '2 forfalt · 1 i dag · 3 innen sju dager');
  const next = page.getByRole('region', { name: 'Neste for deg' });
  await expect(next).toContainText('forfalt 78 dager');
  await next.getByRole('button', { name: /^Åpne «Presenter/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mottakelse' })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Presenter statsforvalter');
  await close();
});

test('what waits for whom is told by person and role, with the oldest', async () => {
  const { page, close } = await open('2024-03-12');
  const waiting = page.getByRole('region', { name: 'Hva venter på hvem' }).getByRole('listitem');
  await expect(waiting.first()).toContainText('Deg (kommunedirektør)');
  await expect(waiting.first()).toContainText('2 forfalt · 1 innen sju dager');
  await expect(waiting.first()).toContainText('Eldst: Presenter statsforvalter');
  await expect(waiting.nth(1)).toContainText('Torleiv Eksempelvik (ordfører)');
  await close();
});

test('the time line is a list as well, with every date and its law', async () => {
  const { page, close } = await open('2023-10-17');
  const list = page.getByRole('table', { name: 'Fasene og datoene, i rekkefølge' });
  await expect(list, 'screen readers have it beside the drawing').toHaveCount(1);
  const toggle = page.getByRole('button', { name: 'Vis som liste' });
  await toggle.press('Enter');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(list.getByRole('row', { name: /årsbudsjett må være vedtatt/ })).toContainText(
    'kommuneloven § 14-3',
  );
  await expect(list.getByRole('row', { name: /Den første uken/ })).toContainText('pågår');
  await expect(page.locator('svg', { hasText: 'Valgdag' })).toHaveCount(0);
  await close();
});

test('the drawing stands up when the text is large, and nothing leaves the window sideways', async () => {
  const { page, close } = await open('2023-10-17', { settings: { textScale: 200 } });
  const drawing = page.locator('svg', { hasText: 'Konstituerende møte' });
  const box = await drawing.boundingBox();
  expect((box?.height ?? 0) / (box?.width ?? 1)).toBeGreaterThan(0.5);
  const isWide = await page
    .locator('[data-pane="content"]')
    .evaluate((pane) => pane.scrollWidth > pane.clientWidth + 1);
  expect(isWide).toBe(false);
  const overlaps = await drawing.locator('text').evaluateAll((texts) => {
    const boxes = texts.map((text) => text.getBoundingClientRect());
    return boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) => one.bottom - 3 > other.top && other.bottom - 3 > one.top && one.right > other.left,
        ),
    ).length;
  });
  expect(overlaps).toBe(0);
  await close();
});

test('a quiet week says so and what comes after it', async () => {
  const { page, close } = await open('2023-07-01');
  await expect(page.getByText('Ingenting har frist de neste sju dagene.')).toBeVisible();
  await expect(page.getByText(/Neste frist er lør. 12. aug.: Lag en tidsplan/)).toBeVisible();
  await expect(page.getByText('Ingen har noe som haster.')).toBeVisible();
  await close();
});

test('a plan that is far behind shows the oldest first and folds the rest', async () => {
  const { page, menu, close } = await launchApp({ kind: 'test', today: '2024-01-10' });
  await found(page);
  await menu('go:overview');
  const overdue = page.getByRole('region', { name: /Forfalt/ });
  await expect(overdue.getByRole('listitem')).toHaveCount(6);
  const all = overdue.getByRole('button', { name: /^Vis alle \d+$/ });
  const count = Number((await all.textContent())?.match(/\d+/)?.[0]);
  expect(count).toBeGreaterThan(30);
  await all.press('Enter');
  await expect(overdue.getByRole('listitem')).toHaveCount(count);
  await overdue.getByRole('button', { name: 'Vis færre' }).press('Enter');
  await expect(overdue.getByRole('listitem')).toHaveCount(6);
  await close();
});

test.describe('the next term', () => {
  test('is prepared with proposed dates in one step, shown, and taken back', async () => {
    const { page, menu, close } = await open('2026-11-22');
    await expect(page.getByText(/Neste valgdag er trolig mandag 13. september 2027/)).toBeVisible();
    await page.getByRole('button', { name: 'Forbered 2027–2031' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Forbered perioden 2027–2031' });
    await expect(dialog.getByLabel('Valgdag', { exact: true })).toHaveValue('2027-09-13');
    await expect(dialog).toContainText('Valgdagen er ikke fastsatt ennå');
    await dialog.getByLabel('Konstituerende møte').fill('2027-11-03');
    await expect(dialog).toContainText('innen utgangen av oktober');
    await dialog.getByLabel('Tiltredelse').fill('2027-11-01');
    await expect(dialog.getByRole('button', { name: 'Lag ny periode' })).toBeDisabled();
    await dialog.getByLabel('Tiltredelse').fill('2027-10-22');
    await dialog.getByLabel('Konstituerende møte').fill('2027-10-21');
    await dialog.getByRole('button', { name: 'Lag ny periode' }).click();
    await expect(page.getByText('Perioden 2027–2031 er lagt inn med 83 punkter.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Oppstartsåret 2027/28' })).toBeVisible();
    await lead(page, '295 dager til valgdagen. Forberedelsen begynner torsdag 15. juli 2027.');

    await page.getByRole('button', { name: 'Tilbake til 2023–2027' }).click();
    await expect(page.getByRole('heading', { name: 'Valgperioden 2023–2027' })).toBeVisible();
    await expect(page.getByText('Perioden 2027–2031 er lagt inn.', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Vis neste periode' }).click();
    await expect(page.getByRole('heading', { name: 'Oppstartsåret 2027/28' })).toBeVisible();

    await menu('undo');
    await expect(page.getByRole('heading', { name: 'Valgperioden 2023–2027' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Forbered 2027–2031' })).toBeVisible();
    await close();
  });

  test("is made from the kommune's own template, and a bad file is refused", async () => {
    const { page, openFrom, menu, close } = await open('2026-11-22');
    const folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-template-'));
    const item = (title: string, status: string) => ({
      phase: 'preparation',
      templateKey: null,
      templateVersion: null,
      role: 'director',
      category: 'welcome',
      dueRule: 'K-7',
      title,
      why: null,
      status,
    });
    const template = {
      type: 'samspill-template',
      format: 1,
      name: 'Eksempel kommune',
      made: '2026-10-01T08:00:00.000Z',
      items: [item('Heis flagget', 'open'), item('Kjøp nye stoler', 'notRelevant')],
    };
    const good = path.join(folder, 'mal.samspill-mal');
    const bad = path.join(folder, 'feil.samspill-mal');
    await writeFile(good, JSON.stringify(template));
    await writeFile(bad, '{"type":"samspill-template"');
    await page.getByRole('button', { name: 'Forbered 2027–2031' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Vår egen mal fra en fil' }).check();
    await expect(dialog.getByRole('button', { name: 'Lag ny periode' })).toBeDisabled();
    await openFrom(bad);
    await dialog.getByRole('button', { name: 'Velg fil …' }).click();
    await expect(dialog.getByRole('alert')).toContainText('ikke hel');
    await openFrom(good);
    await dialog.getByRole('button', { name: 'Velg fil …' }).click();
    await expect(dialog.getByText('Eksempel kommune: 2 punkter')).toBeVisible();
    await dialog.getByRole('button', { name: 'Lag ny periode' }).click();
    await expect(page.getByText(/Neste frist er .*: Heis flagget/)).toBeVisible();
    await menu('go:reception');
    const setAside = page.getByRole('listitem').filter({ hasText: 'Kjøp nye stoler' });
    await expect(setAside).toContainText('Ikke aktuelt');
    await rm(folder, { recursive: true, force: true });
    await close();
  });
});

test('who starts in the middle of a term is shown what to begin with, and owes nothing', async () => {
  const { page, menu, close } = await launchApp({ kind: 'test', today: '2026-11-22' });
  await answerWho(page, 'Kommunedirektør', 'Kari Nordmann');
  await answerPassphrase(page);
  await answerBody(page, 'time', 'Time kommune');
  await goOn(page);
  await page.getByRole('radio', { name: /Midt i perioden/ }).check();
  await goOn(page);
  await screen(page, 'Hvem er med?');
  await goOn(page);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await menu('go:overview');
  await expect(page.getByRole('region', { name: 'Neste for deg' })).toContainText(
    'Avtal fast tid for ukemøtet',
  );
  await expect(page.getByRole('list', { name: 'Begynn med dette' }).getByRole('listitem')).toHaveCount(5);
  await expect(page.getByText(/forfalt/)).toHaveCount(0);
  await expect(page.getByText(/Neste valgdag er trolig mandag 13. september 2027/)).toBeVisible();
  await close();
});
