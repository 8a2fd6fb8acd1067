import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { show } from '../support/round.ts';

const { gatherings: words, rules } = textIn('nb');

const faults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};

const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title });
const title = (page: Page, text: string) => page.getByRole('button', { name: text, exact: true });

test('a programme is made their own by keyboard, and its times follow', async () => {
  test.setTimeout(120_000);
  const { page, close } = await launchApp({ today: '2024-04-15' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);

  await test.step('a gathering begins with a ready programme', async () => {
    await show(page, 'rules/gatherings');
    await expect(page.getByRole('heading', { level: 1, name: rules.tabs.gatherings })).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: words.startOf('Grunnlaget for samspillet') }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Grunnlaget for samspillet' })).toBeVisible();
    await page.getByLabel(words.about.firstDay).fill('2024-05-23');
    await expect(page.getByText('Dag 2: fredag 24. mai 2024')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  await test.step('a body that is named is told that it may be a meeting', async () => {
    await page.getByLabel(words.about.participants).fill('Vi to og hele formannskapet');
    await expect(page.getByText('Kan dette være et møte i et folkevalgt organ?')).toBeVisible();
  });

  await test.step('Alt and the arrows move a point, also to the other day; it keeps the focus', async () => {
    await title(page, 'Slik blir samspillet til').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(row(page, 'Slik blir samspillet til')).toContainText('13.00–14.15');
    await expect(row(page, 'Hva vil vi ha ut av dette?')).toContainText('14.15–14.45');
    await expect(title(page, 'Slik blir samspillet til')).toBeFocused();
    await title(page, 'Middag').focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(row(page, 'Middag')).toContainText('08.30–10.30');
    await expect(row(page, 'Hva er fag, og hva er politikk?')).toContainText('10.30–12.00');
    await page.keyboard.press('Alt+ArrowUp');
    await expect(row(page, 'Middag')).toContainText('17.45–19.45');
  });

  await test.step('a clash is said in words, and mended with one button', async () => {
    await title(page, 'Tillit og åpenhet').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    expect(await faults(page)).toEqual([]);
    await dialog.getByLabel(words.dialog.minutes).fill('ti');
    await expect(dialog.getByText(words.dialog.badMinutes)).toBeVisible();
    await dialog.getByLabel(words.dialog.minutes).fill('75');
    await dialog.getByLabel(words.dialog.start).fill('16.00');
    await dialog.getByRole('button', { name: words.dialog.submit }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByText(words.programme.clash('Tillit og åpenhet', 'Pause', 30))).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: words.programme.close }).click();
    await expect(row(page, 'Tillit og åpenhet')).toContainText('16.30–17.45');
    await expect(page.getByText(words.programme.clash('Tillit og åpenhet', 'Pause', 30))).toHaveCount(0);
  });

  await test.step('a new point, one taken out and brought back, and the way to what it uses', async () => {
    await page.getByRole('button', { name: words.programme.add }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.dialog.title, { exact: true }).fill('Kveldstur');
    await dialog.getByLabel(words.dialog.day, { exact: true }).selectOption('1');
    await dialog.getByLabel(words.dialog.material).selectOption({ label: words.material.arenas });
    await dialog.getByRole('button', { name: words.dialog.submit }).click();
    await expect(row(page, 'Kveldstur')).toContainText('19.45–20.15');
    await title(page, 'Kveldstur').focus();
    await page.keyboard.press('Delete');
    await expect(title(page, 'Kveldstur')).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(title(page, 'Kveldstur')).toBeVisible();
    await row(page, 'Tillit og åpenhet').getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name: rules.tabs.mirror })).toBeVisible();
  });
  await close();
});
