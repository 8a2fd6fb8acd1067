import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { firstSettings } from '#electron/services/settings-file.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';

/** What IT has decided for the machine, in a file that the test has named. */
let folder: string;
const file = () => path.join(folder, 'policy.json');

test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-policy-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

const launch = (policy: object | string, args: readonly string[] = []): Promise<RunningApp> => {
  const text =
    typeof policy === 'string'
      ? policy
      : JSON.stringify({ format: 'samspill-policy', version: 1, ...policy });
  writeFileSync(file(), text);
  return launchApp({ args: [`--samspill-policy=${file()}`, ...args] });
};

test('what IT decides applies at once, and neither the window nor a script can change it', async () => {
  const { page, close } = await launch({ writtenForm: 'nn', lockAfter: 2, hideFromCapture: true });
  const [before, after, info] = await page.evaluate(async () => [
    await window.samspill.readSettings(),
    await window.samspill.writeSettings({
      writtenForm: 'nb',
      lockAfter: 30,
      hideFromCapture: false,
      theme: 'dark',
    }),
    await window.samspill.appInfo(),
  ]);
  expect(before).toMatchObject({ writtenForm: 'nn', lockAfter: 2, hideFromCapture: true });
  expect(after).toEqual({ ...before, theme: 'dark' });
  expect(info).toMatchObject({
    managed: ['writtenForm', 'lockAfter', 'hideFromCapture'],
    policyTrouble: null,
  });
  await close();
});

test('in Innstillinger it is shown as it stands, greyed and explained', async () => {
  const { page, close } = await launch({ writtenForm: 'nb', lockAfter: 10, hideFromCapture: true });
  await found(page);
  await page.evaluate(() => {
    location.hash = '#/settings/appearance';
  });
  const form = page.getByRole('group', { name: 'Målform på skjermen' });
  await expect(form.getByRole('radio', { name: 'Nynorsk' })).toBeDisabled();
  await expect(form.getByRole('radio', { name: 'Bokmål' })).toBeChecked();
  await expect(page.getByText('Styres av IT')).toBeVisible();
  await expect(
    page.getByRole('group', { name: 'Fargetema' }).getByRole('radio', { name: 'Mørkt' }),
  ).toBeEnabled();
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

  await page.evaluate(() => {
    location.hash = '#/settings/security';
  });
  await expect(page.getByLabel('Lås etter')).toBeDisabled();
  await expect(page.getByLabel('Lås etter')).toHaveValue('10');
  await expect(page.getByLabel('Skjul vinduet i skjermbilder og delt skjerm')).toBeDisabled();
  await expect(page.getByText('Styres av IT')).toHaveCount(2);
  await close();
});

test('a policy with a slip in it applies in no part, and the window says so once', async () => {
  const { page, close } = await launch({ lockAfter: 2, hideFromCaptures: true });
  await found(page);
  expect(await page.evaluate(async () => (await window.samspill.readSettings()).lockAfter)).toBe(
    firstSettings.lockAfter,
  );
  const told = page.getByText('Innstillingene fra IT er ikke tatt i bruk');
  await expect(told).toBeVisible();
  await expect(page.getByText(/dette feil: hideFromCaptures\./)).toBeVisible();
  await page.getByRole('button', { name: 'Greit' }).click();
  await expect(told).toBeHidden();
  await page.reload();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(told).toBeHidden();
  await close();
});

test('a policy that is no JSON does not stop the app', async () => {
  const { page, close } = await launch('lockAfter = 2');
  const info = await page.evaluate(() => window.samspill.appInfo());
  expect(info).toMatchObject({ managed: [], policyTrouble: { file: file(), reason: 'wrong' } });
  await close();
});

test('a dialog for templates begins in the folder of IT', async () => {
  const templates = path.join(folder, 'maler');
  mkdirSync(templates);
  const { app, page, close } = await launch({ templateFolder: templates });
  await app.evaluate(({ dialog }) => {
    dialog.showOpenDialog = async (...args: unknown[]) => {
      Reflect.set(dialog, 'began', Reflect.get(Object(args.at(-1)), 'defaultPath'));
      return { canceled: true, filePaths: [] };
    };
  });
  await page.evaluate(() => window.samspill.openText({ kind: 'samspill-template' }));
  expect(await app.evaluate(({ dialog }) => Reflect.get(dialog, 'began'))).toBe(templates);
  await page.evaluate(() => window.samspill.openText({ kind: 'samspill-workspace' }));
  expect(await app.evaluate(({ dialog }) => Reflect.get(dialog, 'began'))).not.toBe(templates);
  await close();
});

test('the switch is nothing to a profile that is not for tests', async () => {
  writeFileSync(file(), JSON.stringify({ format: 'samspill-policy', version: 1, lockAfter: 2 }));
  const { page, close } = await launchApp({ kind: 'user', args: [`--samspill-policy=${file()}`] });
  expect(await page.evaluate(async () => (await window.samspill.readSettings()).lockAfter)).toBe(
    firstSettings.lockAfter,
  );
  await close();
});

test('a profile that somebody else copies is told about, once', async () => {
  const profile = path.join(folder, 'OneDrive - Time kommune', 'Samspill');
  mkdirSync(profile, { recursive: true });
  const { page, close } = await launchApp({ profile });
  await found(page);
  await expect(page.getByText('Appens mappe ligger i OneDrive.')).toBeVisible();
  await page.getByRole('button', { name: 'Greit' }).click();
  await page.reload();
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.getByText('Appens mappe ligger i OneDrive.')).toBeHidden();
  await close();
});
