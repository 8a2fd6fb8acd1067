import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';
import { answerWho, found, goOn, screen } from '../support/first-run.ts';
import { testPassphrase, unlock } from '../support/passphrase.ts';
import { pdfText, plainly } from '../support/readers.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const today = '2027-08-02';
const otherPassphrase = 'ni blå epler i en kurv';
const ownWords = 'Kvernstein ved Lyngfjæra';

const lock = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+l');
  await screen(page, 'Samspill er låst');
};

/** Founded by Kari, with Ola beside her. */
const withTwo = async (): Promise<RunningApp> => {
  const running = await launchApp({ today });
  await found(running.page);
  await running.page.evaluate(() => {
    location.hash = '#/settings/people';
  });
  await running.page.getByRole('button', { name: 'Legg til person' }).click();
  await running.page.getByLabel('Navn', { exact: true }).fill('Ola Nordmann');
  await running.page.getByLabel('Rolle', { exact: true }).selectOption('mayor');
  await running.page.getByRole('dialog').getByRole('radio', { name: 'Bokmål' }).check();
  await running.page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(running.page.getByText('Ola Nordmann er lagt til')).toBeVisible();
  return running;
};

const makePassphrase = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByRole('radio', { name: 'Jeg skriver en egen' }).check();
  await page
    .locator('input')
    .and(page.getByLabel('Passfrasen din', { exact: true }))
    .fill(passphrase);
  await page.getByLabel('Skriv passfrasen én gang til').fill(passphrase);
};

const openFirstItem = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+2');
  await page.locator('[data-item] > button').first().click();
  await expect(page.getByRole('heading', { name: 'Mitt private notat' })).toBeVisible();
};

const note = (page: Page) => page.getByLabel('Notat bare for deg');

const writeNote = async (page: Page, text: string): Promise<void> => {
  await openFirstItem(page);
  await note(page).fill(text);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Lagret \d\d\.\d\d$/)).toBeVisible();
};

interface Paper {
  readonly key: string;
  readonly lines: readonly string[];
  readonly word: string;
  /** What a printer would be given. */
  readonly text: string;
}

/** Makes a sheet in Innstillinger, reads it, and types its word back. */
const makeSheet = async ({ app, page }: RunningApp, name: string): Promise<Paper> => {
  await page.evaluate(() => {
    location.hash = '#/settings/security';
  });
  await page.getByRole('button', { name: `${name}: lag og skriv ut` }).click();
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog.getByRole('listitem', { name: /^Linje/ })).toHaveCount(4);
  const lines = await dialog.getByRole('listitem', { name: /^Linje/ }).allTextContents();
  const word = (await dialog.getByText('Kontrollord', { exact: true }).locator('+ dd').textContent()) ?? '';
  const pdf = await app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true });
    return bytes?.toString('base64') ?? '';
  });
  await page.getByRole('button', { name: 'Jeg har arket i hånden' }).click();
  await page.getByLabel('Kontrollordet på arket').fill(word);
  await page.getByRole('button', { name: 'Bekreft arket' }).click();
  await expect(page.getByText('Arket er bekreftet. Legg det i safen.').last()).toBeVisible();
  return { key: lines.join(' '), lines, word, text: plainly(await pdfText(Buffer.from(pdf, 'base64'))) };
};

const recover = async (page: Page, key: string, passphrase: string): Promise<void> => {
  await page.getByRole('button', { name: 'Jeg har glemt passfrasen' }).click();
  await page.getByLabel('Nøkkelen på arket').fill(key);
  await makePassphrase(page, passphrase);
  await page.getByRole('button', { name: 'Lås opp og bytt passfrase' }).click();
  await expect(page.getByRole('button', { name: /^Du er / })).toBeVisible();
};

test('a passphrase that is too short or not written alike is not taken', async () => {
  const { page, close } = await launchApp({ today });
  await answerWho(page, 'Kommunedirektør', 'Kari Nordmann');
  await screen(page, 'Velg en passfrase');
  await goOn(page);
  await expect(page.getByText('Skriv passfrasen én gang til.')).toBeVisible();
  await expect(page.getByLabel('Skriv passfrasen én gang til')).toBeFocused();
  await makePassphrase(page, 'for kort');
  await expect(page.getByText('4 tegn til.')).toBeVisible();
  await goOn(page);
  await expect(page.getByText('Passfrasen må ha minst 12 tegn.')).toBeVisible();
  await page.getByLabel('Passfrasen din', { exact: true }).fill(testPassphrase);
  await goOn(page);
  await expect(page.getByText('De to er ikke like. Skriv den én gang til.')).toBeVisible();
  await page.getByRole('radio', { name: /^Jeg bruker fire ord/ }).check();
  const words = page.getByRole('region', { name: 'Forslag til passfrase' }).locator('p');
  await expect(words).toHaveText(/^(\S+ ){3}\S+$/);
  await page.getByLabel('Skriv passfrasen én gang til').fill((await words.textContent()) ?? '');
  await goOn(page);
  await screen(page, 'Hvor er dere?');
  await close();
});

test('nothing is written to the disk before there are keys', async () => {
  const { page, profile, close } = await launchApp({ today });
  await answerWho(page, 'Kommunedirektør', ownWords);
  await screen(page, 'Velg en passfrase');
  expect(await holding(profile, ownWords)).toEqual([]);
  await close();
});

test('it locks by its key, says kindly when the passphrase is wrong, and opens in the same place', async () => {
  const { page, close } = await launchApp({ today });
  await found(page);
  await page.evaluate(() => {
    location.hash = '#/settings/dates';
  });
  await screen(page, 'Innstillinger');
  await lock(page);
  const field = page.getByLabel('Passfrase', { exact: true });
  await expect(field).toBeFocused();
  await expect(page.getByRole('radio', { name: 'Kommunedirektør' })).toBeChecked();
  await expect(page.getByText('Kari')).toHaveCount(0);
  await field.fill('en helt annen frase');
  await field.press('Enter');
  await expect(page.getByText('Passfrasen stemte ikke.')).toBeVisible();
  await expect(field).toBeFocused();
  await unlock(page);
  await expect(page.getByRole('heading', { level: 2, name: 'Datoer' })).toBeVisible();
  await close();
});

test('too many wrong passphrases make one wait, and the wait is counted down', async () => {
  const { page, close } = await launchApp({ today });
  await found(page);
  await lock(page);
  const field = page.getByLabel('Passfrase', { exact: true });
  const wait = page.locator('[aria-hidden]').filter({ hasText: 'så kan du prøve igjen' });
  for (let tries = 0; tries < 6 && (await wait.count()) === 0; tries += 1) {
    await field.fill(`en helt annen frase ${tries}`);
    await page.getByRole('button', { name: 'Lås opp', exact: true }).click();
    await expect(page.getByText('Passfrasen stemte ikke.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lås opp', exact: true })).toBeVisible();
  }
  await expect(wait).toContainText('Ventetiden hindrer at noen gjetter seg fram.');
  await expect(wait).toHaveCount(0);
  await unlock(page);
  await close();
});

test('what one has written alone is not there for the other, and nowhere in the files', async () => {
  test.slow();
  const running = await withTwo();
  const { page } = running;
  await writeNote(page, ownWords);
  await chooseOther(page, 'Ola Nordmann');
  await makePassphrase(page, otherPassphrase);
  await page.getByRole('button', { name: 'Lag passfrasen og bytt' }).click();
  await expect(page.getByRole('button', { name: 'Du er Ola Nordmann' })).toBeVisible({ timeout: 30_000 });
  await openFirstItem(page);
  await expect(note(page)).toHaveValue('');
  expect(await holding(running.profile, ownWords)).toEqual([]);

  await chooseOther(page, 'Kari Nordmann');
  await page.getByLabel('Passfrasen til Kari Nordmann').fill(otherPassphrase);
  await page.getByRole('button', { name: 'Bytt', exact: true }).click();
  await expect(page.getByText('Passfrasen stemte ikke.')).toBeVisible({ timeout: 30_000 });
  await takeOver(page, 'Kari Nordmann');
  await openFirstItem(page);
  await expect(note(page)).toHaveValue(ownWords);
  const covered = page.locator('[data-covered]');
  await expect(covered).toHaveCount(1);
  await note(page).focus();
  await expect(covered).toHaveCount(0);

  await lock(page);
  await expect(page.getByRole('radio')).toHaveCount(2);
  await running.close();
});

test('a sheet is printed alone, on one page, with all one needs in ten years', async () => {
  const running = await launchApp({ today });
  await found(running.page);
  const workspace = await makeSheet(running, 'Arket for arbeidsrommet');
  const printed = workspace.text.replaceAll(' ', '');
  // Between the lines stand their numbers.
  for (const line of workspace.lines) expect(printed).toContain(line.replaceAll(' ', ''));
  expect(workspace.text).toContain('Time kommune');
  expect(workspace.text).toContain(workspace.word);
  expect(workspace.text).toContain('age --decrypt');
  expect(workspace.text).not.toContain('Innstillinger');
  await running.page.keyboard.press('Control+1');
  await expect(running.page.getByText('Ditt eget ark er ikke bekreftet ennå.')).toBeVisible();
  await makeSheet(running, 'Ditt eget ark');
  await running.page.keyboard.press('Control+1');
  await expect(running.page.getByText('Skriv ut gjenopprettingsark til safen')).toHaveCount(0);
  await running.close();
});

test('a forgotten passphrase: the own sheet opens all, the sheet of the workspace what is shared', async () => {
  test.slow();
  const running = await launchApp({ today });
  const { page } = running;
  await found(page);
  await writeNote(page, ownWords);
  const own = await makeSheet(running, 'Ditt eget ark');
  const workspace = await makeSheet(running, 'Arket for arbeidsrommet');
  await lock(page);
  await recover(page, own.key.toLowerCase(), 'en ny frase for i dag');
  await openFirstItem(page);
  await expect(note(page)).toHaveValue(ownWords);
  await lock(page);
  await unlock(page, 'en ny frase for i dag');
  await lock(page);
  await recover(page, workspace.key.replaceAll(' ', ''), 'enda en ny frase nå');
  await expect(page.getByText('Private notater du skrev før, er lukket.')).toBeVisible();
  await openFirstItem(page);
  await expect(note(page)).toHaveValue('');
  await running.close();
});

test('a slip in the key of a sheet is pointed at before it is tried', async () => {
  const running = await launchApp({ today });
  const { page } = running;
  await found(page);
  const { key } = await makeSheet(running, 'Ditt eget ark');
  await lock(page);
  await page.getByRole('button', { name: 'Jeg har glemt passfrasen' }).click();
  const field = page.getByLabel('Nøkkelen på arket');
  await expect(field).toBeFocused();
  const sign = key.at(-1) === 'Q' ? 'P' : 'Q';
  await field.fill(`${key.slice(0, -1)}${sign}`);
  await expect(page.getByText('Noe er skrevet feil. Se på linje 4, gruppe 5.')).toBeVisible();
  await field.fill(key.slice(0, -2));
  await expect(page.getByText('2 tegn mangler.')).toBeVisible();
  await field.fill(key);
  await expect(page.getByText('Nøkkelen er riktig skrevet.')).toBeVisible();
  await running.close();
});

test('keys that cannot be read: the page says what is safe and where to go on', async () => {
  const profile = await freshProfile();
  const first = await launchApp({ profile, today });
  await found(first.page);
  await first.close();
  for (const name of ['keys.json', 'keys.copy.json', 'snapshots/keys.json'])
    await writeFile(path.join(profile, name), 'damaged');
  const second = await launchApp({ profile, today });
  await screen(second.page, 'Nøklene kan ikke leses');
  await expect(second.page.getByText('Det dere har skrevet, ligger urørt og låst på disken.')).toBeVisible();
  await second.page.getByRole('button', { name: 'Gjenopprett fra en sikkerhetskopi' }).click();
  await expect(second.page.getByRole('dialog')).toBeVisible();
  await second.close();
  await rm(profile, { recursive: true });
});

test('after ten minutes the passphrase is asked for again before it is changed', async () => {
  const { page, close } = await launchApp({ today });
  await found(page);
  await page.evaluate(() => {
    location.hash = '#/settings/security';
    const now = Date.now;
    Date.now = () => now() + 11 * 60_000;
  });
  await page.getByRole('button', { name: 'Bytt passfrase …' }).click();
  const asking = page.getByRole('dialog', { name: 'Bekreft at det er deg' });
  await expect(asking.getByLabel('Passfrasen din')).toBeFocused();
  await asking.getByLabel('Passfrasen din').fill('en helt annen frase');
  await page.keyboard.press('Enter');
  await expect(asking.getByText('Passfrasen stemte ikke.')).toBeVisible();
  await asking.getByLabel('Passfrasen din').fill(testPassphrase);
  await page.keyboard.press('Enter');
  await makePassphrase(page, otherPassphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Passfrasen er byttet')).toBeVisible();
  await lock(page);
  await unlock(page, otherPassphrase);
  await close();
});

test('with the keyboard alone: locked, opened, a note covered again', async () => {
  const { page, close } = await launchApp({ today });
  await found(page);
  await writeNote(page, ownWords);
  await lock(page);
  await page.keyboard.type(testPassphrase);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('input[type="text"]')).toHaveValue(testPassphrase);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Du er / })).toBeVisible();
  await close();
});

for (const writtenForm of ['nb', 'nn'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test(`nothing axe can find on the lock screen and the ways back, ${writtenForm}, ${theme}`, async () => {
      const settings = { writtenForm, theme, textScale: 200 };
      const { page, close } = await launchApp({ kind: 'demo', settings });
      await expect(page.getByRole('button', { name: /^Du er / })).toBeVisible();
      await page.evaluate(() => {
        location.hash = '#/settings/security';
      });
      await page
        .getByRole('button', { name: /: lag og skriv ut$/ })
        .first()
        .click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
      await expectClean(page, 'a sheet');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+l');
      await expect(page.getByRole('radio')).toHaveCount(2);
      await expectClean(page, 'locked');
      await page.getByRole('button', { name: /glemt passfrasen|gløymt passfrasen/ }).click();
      await expectClean(page, 'recovery');
      await close();
    });
  }
}

const expectClean = async (page: Page, where: string): Promise<void> => {
  const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze();
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
  expect.soft(faults, where).toEqual([]);
};

/** The files of the profile that hold the text in the open, in any of the ways Chromium writes text. */
const holding = async (profile: string, text: string): Promise<string[]> => {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const forms = (['utf8', 'utf16le', 'latin1'] as const).map((encoding) => Buffer.from(text, encoding));
  const contents = await Promise.all(files.map((file) => readFile(file).catch(() => Buffer.alloc(0))));
  return files.filter((_, place) => forms.some((form) => contents[place]?.includes(form)));
};
