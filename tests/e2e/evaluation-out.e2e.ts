import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { evalReportSchema } from '#shared/exchange/eval-report-schema.ts';
import { textIn } from '#shared/text/text.ts';
import { z } from '#shared/zod.ts';
import { answerAndSubmit } from '../support/answer.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { pdfText, read } from '../support/readers.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const today = '2024-04-15';
const { evaluation, evaluationRound: round, evaluationDocuments, reception } = textIn('nb');
const { out } = evaluationDocuments;
const { errors } = reception.export;
const planted = { kari: 'Kari skriver om fisketorget', ola: 'Ola skriver om fjellstua' };

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-out-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A round of two that has been opened, shown on its own page. */
const openedRound = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);
  await show(page, 'evaluation/new');
  await button(page, evaluation.form.propose).click();
  await button(page, round.terms.confirmBoth).click();
  await typeTogether(page, [director, mayor]);
  const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
  await button(page, round.answers.answer).click();
  await answerAndSubmit(page, { all: 'Litt uenig', words: planted.ola });
  await chooseOther(page, director.name);
  await takeOver(page, director.name, director.passphrase);
  await show(page, `evaluation/round/${id}`);
  await button(page, round.answers.answer).click();
  await answerAndSubmit(page, { all: 'Helt enig', words: planted.kari });
  await show(page, `evaluation/round/${id}`);
  await button(page, round.envelopes.open).click();
  await typeTogether(page, [director, mayor]);
  await show(page, `evaluation/round/${id}`);
};

/** Opens the dialog and chooses what is to go out, and as what. */
const choose = async (page: Page, part: string, format: string): Promise<void> => {
  await button(page, out.button).click();
  await page.getByRole('radio', { name: part, exact: true }).check();
  await page.getByLabel(out.format).selectOption({ label: format });
  // The kommune of the test writes nynorsk.
  await page.getByRole('dialog').getByRole('radio', { name: 'Bokmål' }).check();
};

const isMade = (page: Page) => expect(page.getByRole('dialog')).toHaveCount(0, { timeout: 30_000 });

/** Everything that lies in the folder, by its path inside. */
const filesIn = async (place: string): Promise<ReadonlyMap<string, Buffer>> => {
  const names = await readdir(place, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Buffer]> => [
        path.relative(place, file).replaceAll(path.sep, '/'),
        await readFile(file),
      ]),
    ),
  );
};

const takeReport = async ({ page, saveTo }: RunningApp): Promise<void> => {
  const file = path.join(folder, 'rapport.pdf');
  await button(page, out.button).click();
  await expect(page.getByRole('heading', { name: out.heading })).toBeFocused();
  await expect(page.getByText(out.draft)).toBeVisible();
  await expect(page.getByText(out.answersWhere)).toHaveCount(0);
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await button(page, out.preview).click();
  await expect(page.getByRole('region', { name: out.previewLabel })).toContainText(
    'Halvårsevaluering vår 2024',
  );
  await page.getByLabel(out.case).fill('2024/77');
  await saveTo(file);
  await button(page, out.make).click();
  await isMade(page);
  await expect(button(page, out.button)).toBeFocused();
  await read('qpdf', '--check', file);
  const text = await pdfText(await readFile(file));
  expect(text).toContain('Utkast.');
  expect(text).toContain('2024/77');
  expect(text).not.toMatch(/fisketorget|fjellstua/);
};

const takePackage = async (page: Page, place: string): Promise<ReadonlyMap<string, Buffer>> => {
  await button(page, out.makePackage).click();
  await isMade(page);
  const [name] = await readdir(place);
  return filesIn(path.join(place, name ?? ''));
};

const manifestSchema = z.looseObject({
  record: z.looseObject({ title: z.string(), creator: z.string(), applicationVersion: z.string() }),
  files: z.array(z.looseObject({ path: z.string(), sha256: z.string() })),
});

test('a round is taken out; its answers only when both have said yes on the screen', async () => {
  test.setTimeout(240_000);
  const running = await launchApp({ today });
  const { page, openFrom, close } = running;
  await openedRound(page);

  await test.step('the report is a draft without anybody\u2019s answers', () => takeReport(running));

  await test.step('a folder that is gone: said in plain words, and nothing half done is left', async () => {
    await choose(page, out.parts.package.name, out.formats.folder.name);
    await openFrom(path.join(folder, 'borte', 'helt'));
    await button(page, out.makePackage).click();
    await expect(page.getByText(errors.vanished)).toBeVisible();
    await page.keyboard.press('Escape');
    expect(await readdir(folder)).toEqual(['rapport.pdf']);
  });

  await test.step('one yes is not enough; with both, they stand in the annex and nowhere else', async () => {
    await choose(page, out.parts.package.name, out.formats.folder.name);
    await button(page, out.consent.mine).click();
    await typeTogetherOver(page);
    await expect(page.getByText(out.consented(director.name))).toBeVisible();
    await expect(page.getByText(out.answersWhere)).toHaveCount(0);
    await button(page, out.consent.as(mayor.name)).click();
    await page.getByLabel(`Passfrasen til ${mayor.name}`).fill(director.passphrase);
    await button(page, 'Bekreft').click();
    await expect(page.getByText(textIn('nb').together.troubles.wrong)).toBeVisible();
    await page.getByLabel(`Passfrasen til ${mayor.name}`).fill(mayor.passphrase);
    await button(page, 'Bekreft').click();
    await page.getByRole('radio', { name: out.answersChoices.annex.name, exact: true }).check();

    const place = path.join(folder, 'pakke');
    await mkdir(place);
    await openFrom(place);
    const files = await takePackage(page, place);
    const manifest = manifestSchema.parse(JSON.parse(files.get('manifest.json')?.toString() ?? ''));
    expect(manifest.record).toMatchObject({ title: 'Halvårsevaluering vår 2024' });
    expect(manifest.files.map((file) => file.path).toSorted()).toEqual(
      [...files.keys()].filter((name) => name !== 'manifest.json').toSorted(),
    );
    for (const { path: name, sha256 } of manifest.files) {
      expect(
        createHash('sha256')
          .update(files.get(name) ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
    const report = evalReportSchema.parse(JSON.parse(files.get('Data/Rapport.json')?.toString() ?? ''));
    expect(report.answers).toBeNull();
    const annex = files.get('Skjermet vedlegg/Skjermet vedlegg.json')?.toString() ?? '';
    expect(evalReportSchema.parse(JSON.parse(annex)).answers?.parties).toEqual(['director', 'mayor']);
    for (const words of Object.values(planted)) {
      const holding = [...files].filter(([, bytes]) => bytes.includes(words)).map(([name]) => name);
      expect(holding.toSorted()).toEqual([
        'Skjermet vedlegg/Skjermet vedlegg.csv',
        'Skjermet vedlegg/Skjermet vedlegg.json',
      ]);
      const pdf = files.get('Skjermet vedlegg/Skjermet vedlegg (arkiv).pdf') ?? new Uint8Array();
      expect(await pdfText(pdf)).toContain(words);
      expect(await pdfText(files.get('Rapport (arkiv).pdf') ?? new Uint8Array())).not.toContain(words);
    }
  });
  await close();
});

/** One's own yes, in the dialog over the dialog. */
const typeTogetherOver = async (page: Page): Promise<void> => {
  await page.getByLabel(`Passfrasen til ${director.name}`).fill(director.passphrase);
  await button(page, 'Bekreft').click();
};
