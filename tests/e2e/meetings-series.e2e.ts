import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';

/** A founded kommune on a Monday, in the room Ukemøter. */
const openMeetings = async () => {
  const running = await launchApp({ today: '2023-10-16' });
  await found(running.page);
  await running.page.keyboard.press('Control+3');
  await expect(heading(running.page, 'Ukemøter')).toBeVisible();
  return running;
};

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const meetingRow = (page: Page, day: string) =>
  page.getByRole('region', { name: 'Møter' }).getByRole('listitem').filter({ hasText: day });
const next = (page: Page) => page.getByRole('article');

/** Sets up a weekly meeting on Mondays from the 23rd. */
const setUp = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sett opp ukemøtet' }).click();
  await page.getByLabel('Første møte').fill('2023-10-23');
  await page.getByLabel('Sted').fill('Fjord');
  await page.getByRole('button', { name: 'Sett opp møtene' }).click();
  await expect(heading(page, 'Ukemøte')).toBeVisible();
};

const rowCommand = async (page: Page, day: string, command: string): Promise<void> => {
  await meetingRow(page, day).getByRole('button').click();
  await page.getByRole('button', { name: command, exact: true }).click();
};

test('the weekly meeting is set up from the checklist, and the item is ticked', async () => {
  const { page, close } = await openMeetings();
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Avtal fast tid for ukemøtet', exact: true }).first().click();
  await page.getByRole('link', { name: 'Sett opp ukemøtet' }).click();
  await expect(heading(page, 'Ny møteserie')).toBeVisible();

  await page.getByLabel('Fra kl.').fill('9');
  await page.getByLabel('Til kl.').fill('0830');
  await expect(page.getByText('Møtet slutter før det begynner.')).toBeVisible();
  await page.getByRole('button', { name: 'Sett opp møtene' }).click();
  await expect(page.getByLabel('Til kl.'), 'what is wrong has the focus').toBeFocused();
  await page.getByLabel('Til kl.').fill('kl. 10');
  await expect(page.getByText('60 minutter')).toBeVisible();
  await expect(page.getByText(/mandager, hver uke kl\. 09\.00–10\.00\./)).toBeVisible();
  await page.getByLabel('Hvem kaller inn?').selectOption('Kommunedirektør');
  await page.getByRole('checkbox', { name: 'Formannskapet' }).check();
  await expect(
    page.getByText(/kommuneloven kapittel 11|kommuneloven, kapittel 11/i).first(),
    'the law is told, nothing is stopped',
  ).toBeVisible();
  await page.getByRole('checkbox', { name: 'Formannskapet' }).uncheck();
  const faults = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(faults.violations.map(({ id }) => id)).toEqual([]);
  await page.getByLabel('Sted').fill('Fjord');
  await page.getByLabel('Sted').press('Enter');

  await expect(heading(page, 'Ukemøte')).toBeVisible();
  await expect(next(page)).toContainText('Mandag 16. oktober 2023 kl. 09.00–10.00', {
    ignoreCase: true,
  });
  const offer = page.getByText('Dette punktet i Mottakelse ser ut til å være gjort:');
  await expect(offer).toBeVisible();
  await page.getByRole('button', { name: 'Merk som gjort' }).click();
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Control+3');
  await expect(next(page)).toContainText('9 punkter · ca. 55 min');
  await close();
});

test('what is moved, called off or held extra keeps its agenda, and can be undone', async () => {
  const { page, close } = await openMeetings();
  await setUp(page);
  await expect(next(page)).toContainText('23. oktober');

  await rowCommand(page, '23. okt. 2023', 'Flytt');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Dag').fill('2023-10-30');
  await expect(dialog.getByText('Det er alt et møte i denne serien den dagen.')).toBeVisible();
  await dialog.getByLabel('Dag').fill('2023-10-24');
  await dialog.getByLabel('Hvorfor?').fill('Reise');
  await dialog.getByLabel('Hvorfor?').press('Enter');
  await expect(meetingRow(page, 'tir. 24. okt. 2023')).toContainText('flyttet fra man. 23. okt. · Reise');
  await expect(next(page)).toContainText('9 punkter');

  await rowCommand(page, 'tir. 24. okt. 2023', 'Avlys');
  await expect(dialog).toContainText('Ingenting går tapt');
  await dialog.getByRole('button', { name: 'Avlys møtet' }).click();
  await expect(next(page)).toContainText('30. oktober');
  await expect(next(page)).toContainText('9 punkter');
  await page.keyboard.press('Control+z');
  await expect(next(page)).toContainText('24. oktober');

  await page.getByRole('button', { name: 'Hold et ekstra møte' }).click();
  await dialog.getByLabel('Dag').fill('2023-10-20');
  await dialog.getByRole('button', { name: 'Legg inn møtet' }).click();
  await expect(next(page), 'what comes first is next').toContainText('20. oktober');
  await expect(next(page)).toContainText('9 punkter');
  await expect(meetingRow(page, 'fre. 20. okt. 2023')).toContainText('ekstra møte');
  await close();
});

test('a break takes its meetings out, and the standing agenda is ordered by keyboard', async () => {
  const { page, close } = await openMeetings();
  await setUp(page);
  const standing = page.getByRole('region', { name: 'Fast saksliste' });
  const second = standing.getByRole('button', { name: 'Varsler', exact: true });
  await second.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(standing.getByRole('listitem').first()).toContainText('Varsler');
  await expect(second).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText(/«Varsler» er tatt ut/).first()).toBeVisible();
  await expect(standing.getByRole('listitem')).toHaveCount(8);
  await expect(next(page), 'the meeting that is open stands').toContainText('9 punkter');

  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Ny møtefri periode' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Navn').fill('Høstferie');
  await dialog.getByLabel('Fra og med').fill('2023-11-05');
  await dialog.getByLabel('Til og med').fill('2023-10-30');
  await expect(dialog.getByText('Den siste dagen kommer før den første.')).toBeVisible();
  await dialog.getByLabel('Fra og med').fill('2023-10-30');
  await dialog.getByLabel('Til og med').fill('2023-11-05');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('region', { name: 'Møteserier' }).getByRole('link', { name: 'Ukemøte' }).click();
  await expect(meetingRow(page, '30. okt. 2023')).toContainText('ikke møte: Høstferie');
  await close();
});
