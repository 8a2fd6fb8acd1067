import { expect, test } from '@playwright/test';
import { demoPassphrase } from '#shared/templates/demo.ts';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';
import { screen } from '../support/first-run.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const openDemo = async (settings = {}): Promise<RunningApp> => {
  const running = await launchApp({ kind: 'demo', today: '2024-03-12', settings });
  await screen(running.page, 'Oversikt');
  return running;
};

test('the palette goes to rooms and finds items by any form of a word', async () => {
  const { page, close } = await openDemo();
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await page.keyboard.type('beredskapsplanene');
  await expect(page.getByRole('option', { name: /beredskapsplanen/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await screen(page, 'Mottakelse');
  await expect(page.getByRole('complementary')).toBeVisible();

  await page.keyboard.press('Control+Shift+P');
  await page.keyboard.type('innst');
  await page.keyboard.press('Enter');
  await screen(page, 'Innstillinger');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Innstillinger – Samspill');
  await close();
});

test('the palette says when nothing answers, and Esc gives focus back', async () => {
  const { page, close } = await openDemo();
  const search = page.getByRole('button', { name: /Søk eller gå til/ });
  await search.click();
  await page.keyboard.type('qqqq');
  await expect(page.getByText('Ingen treff på «qqqq».')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(search).toBeFocused();
  await close();
});

test('keys change rooms, and F6 walks through the panes', async () => {
  const { page, close } = await openDemo();
  await page.keyboard.press('Control+2');
  await screen(page, 'Mottakelse');
  await page.keyboard.press('Control+1');
  await screen(page, 'Oversikt');
  const panes = () =>
    page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-pane]')?.dataset['pane']);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await panes()).toBe('content');
  await page.keyboard.press('F6');
  expect(await panes()).toBe('status');
  await page.keyboard.press('F6');
  expect(await panes()).toBe('navigation');
  await page.keyboard.press('Shift+F6');
  expect(await panes()).toBe('status');
  await close();
});

test('undo and redo answer keys and menu, and say what they did', async () => {
  const { page, menu, close } = await openDemo();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Det er ingenting å angre.')).toBeVisible();
  await page.keyboard.press('Control+2');
  await screen(page, 'Mottakelse');
  const box = page.locator('[data-group="overdue"]').getByRole('checkbox').first();
  await box.click();
  await expect(box).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(box).not.toBeChecked();
  await expect(page.getByText('Angret: ')).toBeVisible();
  await page.keyboard.press('Control+y');
  await expect(box).toBeChecked();
  await menu('undo');
  await expect(box).not.toBeChecked();
  await close();
});

test('in a field that does not save, Ctrl+Z is the field’s own', async () => {
  const { page, close } = await openDemo();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('abc');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('combobox')).not.toHaveValue('abc');
  await expect(page.getByText('Det er ingenting å angre.')).toHaveCount(0);
  await close();
});

test('the text grows and shrinks, is remembered, and stops at 90 and 200 per cent', async () => {
  const { page, close } = await openDemo();
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  await page.keyboard.press('Control++');
  await expect.poll(size).toBeCloseTo(17.6);
  await page.keyboard.press('Control+0');
  await expect.poll(size).toBe(16);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+-');
  await expect.poll(size).toBeCloseTo(14.4);
  await close();
});

test('at 200 per cent text in a window of 320 pixels nothing runs out to the side', async () => {
  const { app, page, close } = await openDemo({ textScale: 200 });
  await app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    window?.setMinimumSize(300, 300);
    window?.setSize(640, 700);
  });
  for (const key of ['2', '1', '3', '4']) {
    await page.keyboard.press(`Control+${key}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const overflow = await page
      .locator('[data-pane="content"]')
      .evaluate((pane) => pane.scrollWidth - pane.clientWidth);
    expect(overflow, `room ${key}`).toBeLessThanOrEqual(1);
  }
  await close();
});

test('theme and written form change while the app runs', async () => {
  const { page, close } = await openDemo({ theme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(await ground()).toBe('rgb(250, 248, 243)');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mørkt');
  await page.keyboard.press('Enter');
  await expect.poll(ground).toBe('rgb(22, 30, 37)');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nynorsk');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Innstillingar' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await close();
});

test('help lists the shortcuts, and About says what runs', async () => {
  const { page, menu, close } = await openDemo();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Hjelp og hurtigtaster' });
  await expect(help.getByText('Ctrl+Shift+P')).toBeVisible();
  await page.keyboard.press('Escape');
  await menu('about');
  const about = page.getByRole('dialog', { name: 'Om Samspill' });
  await expect(about.getByText('Chromium', { exact: true }).first()).toBeVisible();
  await expect(about.getByText('Apache-2.0').first()).toBeVisible();
  await close();
});

test('the demo says that it is one, and one can become another of the people', async () => {
  const { page, close } = await openDemo();
  await expect(
    page.getByText('Demo: Eksempel kommune er oppdiktet. Dagen er satt til tirsdag 12. mars 2024.'),
  ).toBeVisible();
  await chooseOther(page, 'Torleiv Eksempelvik');
  await expect(page.getByText(demoPassphrase)).toBeVisible();
  await takeOver(page, 'Torleiv Eksempelvik', demoPassphrase);
  await close();
});

test('what is not written to the disk is said, with a way to try again', async () => {
  const { app, page, close } = await openDemo();
  const answerWith = (isWritten: boolean) =>
    app.evaluate(({ ipcMain }, ok) => {
      ipcMain.removeHandler('appendChange');
      ipcMain.handle('appendChange', (_event, { sequence }: { sequence: number }) =>
        ok ? { ok, value: { sequence } } : { ok, reason: 'notWritten' },
      );
    }, isWritten);
  await answerWith(false);
  await page.keyboard.press('Control+2');
  await page.locator('[data-group="overdue"]').getByRole('checkbox').first().click();
  const status = page.locator('[data-pane="status"]');
  await expect(status.getByRole('alert')).toContainText('Ikke lagret');
  await answerWith(true);
  await status.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(status.getByText(/^Lagret \d\d\.\d\d$/)).toBeVisible();
  await close();
});

test('data of a newer program are left alone, and the window says so', async () => {
  const profile = await freshProfile();
  const first = await launchApp({ profile });
  await screen(first.page, 'Hvem er du?');
  await first.page.evaluate(async () => {
    const database = (await indexedDB.databases())[0];
    const request = indexedDB.open(database?.name ?? '', 990);
    await new Promise((resolve) => {
      request.addEventListener('success', resolve);
    });
    request.result.close();
  });
  await first.close();
  const second = await launchApp({ profile });
  await screen(second.page, 'Dataene er laget av en nyere versjon');
  await expect(second.page.getByText('Alt ligger urørt.')).toBeVisible();
  await second.close();
});
