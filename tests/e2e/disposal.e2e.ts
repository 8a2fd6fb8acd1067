import { expect, test, type Page } from '@playwright/test';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseKeyFile } from '#electron/services/keys/key-file.ts';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { openedProfile, placesOf } from '../support/opened-profile.ts';

const planted = 'Plantet hemmelighet om Brennåsen';
const privately = 'Plantet tanke om Furuskogen';
const kept = 'Beholdt punkt om Langhaugen';
const keptNote = 'Beholdt notat om Sandvika';

const go = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

const pane = (page: Page) => page.getByRole('complementary').last();

const fill = async (page: Page, field: string, text: string) => {
  await pane(page).getByRole('textbox', { name: field }).fill(text);
  await pane(page).getByRole('textbox', { name: field }).blur();
  await expect(page.getByText(/^Lagret/).first()).toBeVisible();
};

const addItem = async (page: Page, title: string) => {
  await go(page, '#/reception');
  await page.getByRole('button', { name: 'Nytt punkt' }).first().click();
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('[data-row]').getByText(title).click();
  await expect(pane(page).getByRole('heading', { name: title })).toBeVisible();
};

const putInBin = async (page: Page, title: string) => {
  await page.locator('[data-row]').getByText(title).click({ button: 'right' });
  await page
    .getByRole('button', { name: /papirkurven/ })
    .first()
    .click();
  await go(page, '#/bin');
  await expect(page.getByRole('button', { name: `Hent tilbake «${title}»` })).toBeVisible();
};

const emptyBin = async (page: Page) => {
  await go(page, '#/bin');
  await page.getByRole('button', { name: 'Tøm papirkurven' }).click();
  await page.getByRole('button', { name: 'Slett for godt', exact: true }).last().click();
};

const keysOf = (page: Page) =>
  page.evaluate(async () => {
    const open = await window.samspill.openVault();
    if (open === null) throw new Error('locked');
    return { keyId: open.keyId, personKey: [...open.personKey] };
  });

const keyFile = async (profile: string) =>
  parseKeyFile(await readFile(path.join(profile, 'keys.json'), 'utf8').catch(() => ''));

const expectClearedUp = async (profile: string) => {
  await expect.poll(() => existsSync(path.join(profile, 'disposal.json')), { timeout: 30_000 }).toBe(false);
  expect((await keyFile(profile))?.retiring).toBeNull();
};

/** Whatever is in the database, as text: main hands out the key, and the page holds the bytes. */
const expectGone = async (profile: string, personKey: readonly number[], oldKeyId: string) => {
  const opened = await openedProfile(profile, Uint8Array.from(personKey));
  for (const word of [planted, privately, oldKeyId]) expect(placesOf(opened, word)).toEqual([]);
  expect(opened.dataKeys.map(({ id }) => id)).not.toContain(oldKeyId);
  // What is left is there, and can be opened: otherwise nothing would be proved.
  expect(placesOf(opened, kept).some((name) => name.endsWith('.journal'))).toBe(true);
};

test('what is deleted for good is gone from everything, and the rest is as it was', async () => {
  test.setTimeout(180_000);
  const profile = await freshProfile();
  const first = await launchApp({ profile });
  const { page } = first;
  await found(page);
  await addItem(page, kept);
  await fill(page, 'Merknad', `${keptNote} før`);
  await fill(page, 'Merknad', keptNote);
  await addItem(page, planted);
  await fill(page, 'Merknad', `${planted} i merknaden`);
  await fill(page, 'Notat bare for deg', privately);
  await putInBin(page, planted);
  const before = await keysOf(page);
  await page.evaluate(() => window.samspill.backUp());
  const seen = placesOf(await openedProfile(profile, Uint8Array.from(before.personKey)), planted);
  expect(seen.some((name) => name.endsWith('.journal'))).toBe(true);
  expect(seen.some((name) => name.startsWith('backups'))).toBe(true);

  await page.getByRole('button', { name: 'Tøm papirkurven' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Dette blir borte: 1 punkt og 1 privat notat.')).toBeVisible();
  await expectClean(page, 'the question');
  await dialog.getByRole('textbox').fill('Ikke arkivverdig');
  await dialog.getByRole('button', { name: 'Slett for godt', exact: true }).click();
  await expect(page.getByText('Slettet for godt: 1 punkt og 1 privat notat')).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('row', { name: /Kari Nordmann.*Ikke arkivverdig/ })).toBeVisible();
  await expectClean(page, 'what was done, and the log');
  await expectClearedUp(profile);
  expect((await keysOf(page)).keyId).not.toBe(before.keyId);
  await expectGone(profile, before.personKey, before.keyId);

  await addItem(page, 'Skrevet etterpå');
  await first.close();
  const second = await launchApp({ profile });
  await go(second.page, '#/reception');
  await expect(second.page.locator('[data-row]').getByText('Skrevet etterpå')).toBeVisible();
  await expect(second.page.getByText(planted)).toHaveCount(0);
  await second.page.locator('[data-row]').getByText(kept).click();
  await expect(pane(second.page).getByRole('textbox', { name: 'Merknad' })).toHaveValue(keptNote);
  await expect(pane(second.page).getByText('Endring av tekst')).toHaveCount(2);
  await expect(second.page.getByText(/skadet|manglet/)).toHaveCount(0);
  await second.close();
  await expectGone(profile, before.personKey, before.keyId);
  await rm(profile, { recursive: true, force: true });
});

/** Kills the app as soon as the disk shows what is waited for. */
const killWhen = async ({ app }: RunningApp, isTime: () => Promise<boolean>): Promise<void> => {
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  while (!(await isTime())) await new Promise((resolve) => setImmediate(resolve));
  app.process().kill('SIGKILL');
  await ended;
};

const moments = {
  'before the new journal is the workspace’s': (profile: string) =>
    Promise.resolve(existsSync(path.join(profile, 'disposal.json'))),
  'right after the key was changed': async (profile: string) =>
    ((await keyFile(profile))?.retiring ?? null) !== null,
} as const;

for (const [when, isTime] of Object.entries(moments)) {
  test(`killed ${when}, it has not happened or is carried through`, async () => {
    test.setTimeout(180_000);
    const profile = await freshProfile();
    const first = await launchApp({ profile });
    await found(first.page);
    await addItem(first.page, kept);
    await addItem(first.page, planted);
    await putInBin(first.page, planted);
    const before = await keysOf(first.page);
    const killed = killWhen(first, () => isTime(profile));
    await emptyBin(first.page).catch(() => undefined);
    await killed;
    const second = await launchApp({ profile });
    await go(second.page, '#/bin');
    await expect(second.page.getByRole('heading', { level: 1, name: 'Papirkurv' })).toBeVisible();
    await expectClearedUp(profile);
    if ((await keysOf(second.page)).keyId === before.keyId) {
      await expect(second.page.getByRole('button', { name: `Hent tilbake «${planted}»` })).toBeVisible();
      await emptyBin(second.page);
      await expect(second.page.getByText('Slettet for godt: 1 punkt')).toBeVisible({ timeout: 30_000 });
      await expectClearedUp(profile);
    }
    await expect(second.page.getByText(planted)).toHaveCount(0);
    await expect(second.page.getByText(/skadet|manglet/)).toHaveCount(0);
    await go(second.page, '#/reception');
    await expect(second.page.locator('[data-row]').getByText(kept)).toBeVisible();
    await expectGone(profile, before.personKey, before.keyId);
    await second.close();
    await rm(profile, { recursive: true, force: true });
  });
}

test('the copies elsewhere that still hold it are listed with their dates, and go on one confirmation', async () => {
  test.setTimeout(180_000);
  const [profile, stick] = [await freshProfile(), await mkdtemp(path.join(os.tmpdir(), 'samspill-stick-'))];
  const running = await launchApp({ profile });
  const { page, openFrom } = running;
  await found(page);
  await page.evaluate(async () => {
    const sheet = await window.samspill.makeSheet({ of: 'workspace' });
    if (sheet.ok) await window.samspill.confirmSheet({ of: 'workspace', word: sheet.value.word });
  });
  await openFrom(stick);
  expect(await page.evaluate(() => window.samspill.chooseSecondPlace())).toMatchObject({ ok: true });
  await addItem(page, planted);
  await putInBin(page, planted);
  await page.evaluate(() => window.samspill.backUp());
  const copies = async () => (await readdir(stick)).filter((name) => name.endsWith('.samspill-backup'));
  const before = await copies();
  expect(before.length).toBeGreaterThan(0);
  await emptyBin(page);
  await expect(page.getByText('Slettet for godt: 1 punkt')).toBeVisible({ timeout: 30_000 });
  await expectClearedUp(profile);
  await go(page, '#/overview');
  await go(page, '#/bin');
  const list = page.getByRole('list', { name: 'Sikkerhetskopier fra før' });
  await expect(list.getByRole('listitem')).toHaveCount(before.length);
  await page.getByRole('button', { name: 'Fjern dem' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Fjern dem' }).click();
  await expect(list).toHaveCount(0);
  expect((await copies()).filter((name) => before.includes(name))).toEqual([]);
  await running.close();
  for (const folder of [profile, stick]) await rm(folder, { recursive: true, force: true });
});

test('a change of keys leaves everything as it was, under another key', async () => {
  test.setTimeout(180_000);
  const profile = await freshProfile();
  const running = await launchApp({ profile });
  const { page } = running;
  await found(page);
  await addItem(page, kept);
  await fill(page, 'Merknad', keptNote);
  const before = await keysOf(page);
  await go(page, '#/settings/security');
  await page.getByRole('button', { name: 'Skift nøkkel' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Kari Nordmann, kommunedirektør')).toBeVisible();
  await expectClean(page, 'the question before a change of keys');
  await dialog.getByRole('button', { name: 'Skift nøkkel' }).click();
  await expect(page.getByText('Nøkkelen er skiftet', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expectClearedUp(profile);
  const opened = await openedProfile(profile, Uint8Array.from(before.personKey));
  expect(opened.dataKeys.map(({ id }) => id)).not.toContain(before.keyId);
  expect(placesOf(opened, before.keyId)).toEqual([]);
  await go(page, '#/reception');
  await page.locator('[data-row]').getByText(kept).click();
  await expect(pane(page).getByRole('textbox', { name: 'Merknad' })).toHaveValue(keptNote);
  await running.close();
  await rm(profile, { recursive: true, force: true });
});
