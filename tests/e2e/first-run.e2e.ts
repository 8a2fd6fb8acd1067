import { expect, test, type Page } from '@playwright/test';
import { freshProfile, launchApp } from '../support/app.ts';
import { answerBody, answerWho, goOn, screen } from '../support/first-run.ts';
import { answerPassphrase, testPassphrase } from '../support/passphrase.ts';

const before = '2027-08-02';

const toDates = async (page: Page) => {
  await answerWho(page, 'Kommunedirektør', 'Kari Nordmann');
  await answerPassphrase(page);
  await answerBody(page, 'time', 'Time kommune');
  await goOn(page);
  await screen(page, 'Hva forbereder dere?');
};

const toSummary = async (page: Page) => {
  await goOn(page);
  await screen(page, 'Hvem er med?');
  await goOn(page);
  await screen(page, 'Her begynner dere');
};

const start = (page: Page) => page.getByRole('button', { name: 'Start', exact: true }).click();

test('a new election: the dates are proposals and say so, and all 83 items are laid out', async () => {
  const { page, close } = await launchApp({ today: before });
  await toDates(page);
  await expect(page.getByLabel('Valgdag', { exact: true })).toHaveValue('2027-09-13');
  await expect(page.getByText('Valgdagen er ikke fastsatt ennå')).toBeVisible();
  await expect(page.getByText('Forslag fra Samspill')).toHaveCount(2);
  await toSummary(page);
  await expect(page.getByText('83 punkter')).toBeVisible();
  await expect(page.getByText('Dere er i fasen «Forberedelse».')).toBeVisible();
  await start(page);
  await screen(page, 'Mottakelse');
  await expect(page.getByRole('progressbar', { name: /0 av 83/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Du er Kari Nordmann' })).toBeVisible();
  await close();
});

test('a change of mayor: no valgdag is asked for, and the date of the meeting leads the way', async () => {
  const { page, close } = await launchApp({ today: before });
  await toDates(page);
  await page.getByRole('radio', { name: /Skifte av ordfører/ }).check();
  await expect(page.getByLabel('Valgdag', { exact: true })).toHaveCount(0);
  await goOn(page);
  await expect(page.getByText('Velg dagen, så kan fristene regnes ut.')).toBeVisible();
  await page.getByLabel('Møtet som velger ny ordfører').fill('2027-08-26');
  await expect(page.getByLabel('Tiltredelse')).toHaveValue('2027-08-27');
  await toSummary(page);
  await expect(page.getByText('fredag 27. august 2027')).toBeVisible();
  await start(page);
  await screen(page, 'Mottakelse');
  await close();
});

test('a new kommunedirektør: only the first day at work is asked for', async () => {
  const { page, close } = await launchApp({ today: before });
  await toDates(page);
  await page.getByRole('radio', { name: /Ny kommunedirektør/ }).check();
  await expect(page.locator('input[type="date"]')).toHaveCount(1);
  await page.getByLabel('Første arbeidsdag').fill('2027-08-16');
  await toSummary(page);
  await start(page);
  await screen(page, 'Mottakelse');
  await close();
});

test('in the middle of the term: nothing that is past is called late', async () => {
  const { page, menu, close } = await launchApp({ today: '2026-11-22' });
  await toDates(page);
  await page.getByRole('radio', { name: /Midt i perioden/ }).check();
  await expect(page.getByLabel('Valgdag', { exact: true })).toHaveValue('2023-09-11');
  await toSummary(page);
  await start(page);
  await screen(page, 'Oversikt');
  await menu('go:reception');
  await screen(page, 'Mottakelse');
  await expect(page.locator('[data-group="overdue"]')).toHaveCount(0);
  await close();
});

test('what the law refuses cannot be left, what it frowns on can', async () => {
  const { page, close } = await launchApp({ today: before });
  await toDates(page);
  await page.getByLabel('Tiltredelse').fill('2027-10-01');
  await goOn(page);
  await expect(page.getByText('Tiltredelsen kan ikke være før møtet som velger ordfører')).toBeVisible();
  await expect(page.getByLabel('Tiltredelse')).toBeFocused();
  await page.getByLabel('Konstituerende møte').fill('2027-11-04');
  await page.getByLabel('Tiltredelse').fill('2027-11-05');
  await expect(page.getByText('Se kommuneloven §\u00a07\u20111 første ledd.')).toBeVisible();
  await goOn(page);
  await screen(page, 'Hvem er med?');
  await close();
});

test('a neutral kommune is asked for its written form; one that has decided is not', async () => {
  const { page, close } = await launchApp({ today: before });
  await answerWho(page, 'Ordfører', 'Ola Nordmann');
  await answerPassphrase(page);
  await answerBody(page, 'oslo', 'Oslo kommune');
  await expect(page.getByText('parlamentarisk styreform er det byrådet')).toBeVisible();
  await goOn(page);
  await expect(page.getByText('Velg bokmål eller nynorsk.')).toBeVisible();
  await answerBody(page, 'Vestland fy', 'Vestland fylkeskommune');
  await expect(page.getByRole('radio', { name: 'Nynorsk', exact: true })).toBeChecked();
  await goOn(page);
  await screen(page, 'Hva forbereder dere?');
  await close();
});

test('one can leave in the middle and come back to the same answers', async () => {
  const profile = await freshProfile();
  const first = await launchApp({ profile, today: before });
  await toDates(first.page);
  await first.page.getByLabel('Konstituerende møte').fill('2027-10-19');
  await goOn(first.page);
  await screen(first.page, 'Hvem er med?');
  await first.page.getByLabel('Navn').first().fill('Ola Nordmann');
  await first.close();

  const second = await launchApp({ profile, today: before });
  await screen(second.page, 'Hvem er med?');
  await expect(second.page.getByText('Du fortsetter der du slapp.')).toBeVisible();
  await expect(second.page.getByLabel('Navn').first()).toHaveValue('Ola Nordmann');
  await second.page.getByRole('button', { name: 'Tilbake' }).click();
  await expect(second.page.getByLabel('Konstituerende møte')).toHaveValue('2027-10-19');
  await toSummary(second.page);
  await start(second.page);
  await screen(second.page, 'Mottakelse');
  await second.close();
});

test('with the keyboard alone, in nynorsk', async () => {
  const { page, close } = await launchApp({ today: before, settings: { writtenForm: 'nn' } });
  const { keyboard } = page;
  await screen(page, 'Kven er du?');
  await page.getByRole('radio', { name: 'Kommunedirektør' }).focus();
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.type('Ola Nordmann');
  await keyboard.press('Enter');
  await screen(page, 'Vel ein passfrase');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await keyboard.press('Tab');
  await keyboard.type(testPassphrase);
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type(testPassphrase);
  await keyboard.press('Enter');
  await screen(page, 'Kvar er de?');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('vaagan');
  await keyboard.press('Enter');
  await expect(page.getByRole('combobox')).toHaveValue('Vågan kommune');
  await keyboard.press('Enter');
  await expect(page.getByText('Vel bokmål eller nynorsk.')).toBeVisible();
  await expect(page.locator('input[type="radio"]:focus'), 'focus goes to what is missing').toHaveCount(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await screen(page, 'Kva førebur de?');
  await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /Skifte av ordførar/ })).toBeChecked();
  await keyboard.press('ArrowUp');
  await page.getByLabel('Budsjettmøte').focus();
  await keyboard.press('Enter');
  await screen(page, 'Kven er med?');
  await page.getByRole('button', { name: 'Neste' }).press('Enter');
  await screen(page, 'Her byrjar de');
  await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
  await screen(page, 'Mottaking');
  await close();
});
