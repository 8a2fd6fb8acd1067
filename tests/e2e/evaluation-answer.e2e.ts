import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { textIn } from '#shared/text/text.ts';
import { freshProfile, launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { unlock } from '../support/passphrase.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const today = '2024-04-15';
const { answering: words, evalForms: forms, evaluation, evaluationRound } = textIn('nb');

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-forms-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const statement = (page: Page, text: string) => page.getByRole('group', { name: text });
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: words.pages.label }).getByRole('button', { name });
const question = (page: Page) => page.getByRole('textbox', { name: 'Hva lykkes vi best med nå?' });

const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

/** A round that both have confirmed, with its answer screen shown to the mayor. */
const beginAnswering = async (page: Page): Promise<string> => {
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);
  await show(page, 'evaluation/new');
  await button(page, evaluation.form.propose).click();
  await button(page, evaluationRound.terms.confirmBoth).click();
  await typeTogether(page, [director, mayor]);
  await button(page, evaluationRound.answers.answer).click();
  await expect(page.getByText(words.before.anonymity)).toBeVisible();
  return new URL(page.url()).hash.replace('#/', '');
};

test('one answers alone, goes on where one left off, and hands over for good', async () => {
  test.setTimeout(240_000);
  const profile = await freshProfile();
  const first = await launchApp({ profile, today });
  const place = await beginAnswering(first.page);

  await test.step('by keys, a part at a time', async () => {
    const { page } = first;
    await statement(page, 'Jeg kan tenke høyt').getByRole('radio').first().focus();
    await page.keyboard.press('4');
    await expect(
      statement(page, 'Jeg kan tenke høyt').getByRole('radio', { name: 'Litt enig' }),
    ).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('0');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(statement(page, 'Vi sier fra').getByRole('radio', { name: forms.scale.none })).toBeChecked();
    await expect(statement(page, 'Jeg stoler på').getByRole('radio', { name: 'Litt uenig' })).toBeChecked();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('heading', { level: 2, name: 'Rolleklarhet' })).toBeFocused();
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    await part(page, 'Tillit og åpenhet').click();
    await expect(statement(page, 'Jeg stoler på').getByRole('radio', { name: 'Helt uenig' })).toBeChecked();
    await page.keyboard.press('Control+y');
    await expect(statement(page, 'Jeg stoler på').getByRole('radio', { name: 'Litt uenig' })).toBeChecked();
  });

  const typed = await test.step('a kill in mid-sentence takes at most the last second', async () => {
    const { page, app } = first;
    await part(page, words.pages.words).click();
    await question(page).focus();
    const written = await writeOn(page, 'Vi hører på hverandre og tar oss tid, også når det');
    const killed = Date.now();
    const ended = app.waitForEvent('close');
    app.process().kill('SIGKILL');
    await ended;
    return written.findLast(({ at }) => at <= killed - 1_000)?.text ?? '';
  });
  expect(typed.length).toBeGreaterThan(10);

  const { page, close } = await launchApp({ profile, today, stayLocked: true });
  await openAsMayor(page);
  await show(page, place);

  await test.step('and one is where one left off', async () => {
    await expect(page.getByRole('heading', { level: 2, name: 'Tillit og åpenhet' })).toBeVisible();
    await expect(
      statement(page, 'Jeg kan tenke høyt').getByRole('radio', { name: 'Litt enig' }),
    ).toBeChecked();
    await part(page, words.pages.words).click();
    await expect(question(page)).toHaveValue(new RegExp(`^${typed}`));
  });

  await test.step('nothing of it is seen by the other', async () => {
    await chooseOther(page, director.name);
    await takeOver(page, director.name);
    await show(page, place);
    await expect(part(page, 'Tillit og åpenhet')).toContainText(words.pages.count(0, 4));
    await part(page, words.pages.words).click();
    await expect(question(page)).toHaveValue('');
    await chooseOther(page, mayor.name);
    await takeOver(page, mayor.name, mayor.passphrase);
    await show(page, place);
  });

  await test.step('too many words are told of and never cut; what is left is named', async () => {
    await part(page, words.pages.words).click();
    const whole = await question(page).inputValue();
    await question(page).fill('å'.repeat(4_001));
    await part(page, words.pages.review).click();
    await expect(page.getByText(words.review.tooLong('Hva lykkes vi best med nå?'))).toBeVisible();
    await expect(button(page, words.review.submit)).toBeDisabled();
    await part(page, words.pages.words).click();
    await expect(question(page)).toHaveValue('å'.repeat(4_001));
    await question(page).fill(whole);
    await part(page, words.pages.review).click();
    await expect(page.getByText(words.review.missing(21))).toBeVisible();
  });

  await test.step('handed over, it can be looked at and never changed', async () => {
    await button(page, words.review.submit).click();
    const dialog = page.getByRole('dialog');
    for (const said of [words.submit.final, words.submit.lost, words.review.missing(21)])
      await expect(dialog).toContainText(said);
    await dialog.getByRole('button', { name: words.submit.confirm }).click();
    await expect(page.getByText(words.submit.done)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await page.keyboard.press('Control+Z');
    await button(page, words.own.look).click();
    await expect(page.getByText(typed)).toBeVisible();
    await expect(page.getByText('4 Litt enig')).toBeVisible();
    await expect(page.getByText(words.own.missing, { exact: true })).toHaveCount(24);
    expect(await seriousFaults(page)).toEqual([]);
    await button(page, words.own.hide).click();
    await expect(page.getByText(typed)).toHaveCount(0);
  });
  await close();
  await rm(profile, { recursive: true, force: true });
});

test('a form that is read in is looked at first; a bad one is told of by line, and changes nothing', async () => {
  test.setTimeout(120_000);
  const { page, openFrom, saveTo, close } = await launchApp({ today });
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await show(page, 'evaluation/forms');
  const rows = page.getByRole('main').locator('li[data-row]');
  await expect(rows).toHaveCount(1);
  const read = async (name: string, bytes: Uint8Array | string) => {
    await writeFile(path.join(folder, name), bytes);
    await openFrom(path.join(folder, name));
    await button(page, forms.list.read).click();
  };

  for (const [name, text, said] of [
    ['uten-id.csv', 'område;id;bokmål\nTillit;;Vi hilser.\n', 'Linje 2, id mangler.'],
    [
      'dobbel.csv',
      'område;id;bokmål\nT;a;Vi hilser.\nT;a;Vi svarer.\n',
      'Linje 3, id: «a» er brukt to ganger.',
    ],
    [
      'lang.csv',
      `område;id;bokmål\nT;a;${'a'.repeat(2_000)}\n`,
      'Linje 2, bokmål er på 2000 tegn. Det er plass til 500.',
    ],
    ['bilde.json', '{"type":"noe annet"}', forms.faults.notOurs],
    ['halv.json', '{"type":"samspill-form","format":1,', forms.faults.notJson],
  ] as const) {
    await read(name, text);
    const dialog = page.getByRole('dialog', { name: forms.read.refusedHeading });
    await expect(dialog).toContainText(said);
    await expect(dialog).toContainText(forms.read.unchanged);
    await dialog.getByRole('button', { name: 'Lukk' }).last().click();
    await expect(rows).toHaveCount(1);
  }

  await test.step('as Excel in Norwegian saves it, with the letters right', async () => {
    await read(
      'KS-mal.csv',
      Buffer.from('område;id;bokmål\r\nÅpenhet;ks-1;Vi hører på hverandre.\r\n', 'latin1'),
    );
    const dialog = page.getByRole('dialog', { name: forms.read.heading });
    await expect(dialog).toContainText('Vi hører på hverandre.');
    await expect(dialog).toContainText(forms.read.encoding);
    expect(await seriousFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: forms.read.apply }).click();
    await expect(rows).toHaveCount(2);
    await show(page, 'evaluation/new');
    await page.getByLabel('Skjema', { exact: true }).selectOption('KS-mal');
    await expect(page.getByRole('button', { name: forms.fields.adapt })).toContainText('1 utsagn');
    await show(page, 'evaluation/forms');
  });

  await test.step('saved as a table, changed and read in again it is the next version; removed it can be had back', async () => {
    const file = path.join(folder, 'ut.csv');
    await saveTo(file);
    await page.getByRole('link', { name: 'KS-mal' }).click();
    await button(page, forms.look.saveTable).click();
    await expect(page.getByText('ut.csv er lagret')).toBeVisible();
    const table = await readFile(file, 'utf8');
    await show(page, 'evaluation/forms');
    await read('igjen.csv', table.replaceAll('Vi hører på hverandre.', 'Vi hører alltid på hverandre.'));
    await page.getByRole('dialog').getByRole('button', { name: forms.read.apply }).click();
    await expect(rows.last()).toContainText(forms.list.version(2));
    await rows
      .last()
      .getByRole('button', { name: forms.list.menu('KS-mal') })
      .click();
    await page.getByRole('button', { name: forms.list.remove }).click();
    await expect(rows).toHaveCount(1);
    await page.getByRole('button', { name: 'Angre' }).last().click();
    await expect(rows).toHaveCount(2);
  });
  await close();
});

/** Opens as the mayor, who is known by the role on the lock screen. */
const openAsMayor = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Ordfører' }).check();
  await unlock(page, mayor.passphrase);
  await expect(page.getByRole('button', { name: `Du er ${mayor.name}` })).toBeVisible({ timeout: 40_000 });
};

/** Writes letter by letter without a pause; answers what had been written when. */
const writeOn = async (
  page: Page,
  sentence: string,
): Promise<ReadonlyArray<{ readonly at: number; readonly text: string }>> => {
  const written: Array<{ readonly at: number; readonly text: string }> = [];
  for (let length = 1; length <= sentence.length; length += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one letter after the other
    await page.keyboard.insertText(sentence[length - 1] ?? '');
    written.push({ at: Date.now(), text: sentence.slice(0, length) });
    // oxlint-disable-next-line no-await-in-loop -- the same
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
  }
  return written;
};
