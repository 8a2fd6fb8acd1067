import { expect, test, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { addPerson, mayor, show } from '../support/round.ts';

/** The demo's third round was opened this day. */
const today = '2024-11-12';
const { report, evaluation } = textIn('nb');

const openReport = async (page: Page): Promise<void> => {
  await show(page, 'evaluation');
  await page
    .getByRole('link', { name: /^(Runde 3|Halvårsevaluering)/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
  await show(page, `evaluation/report/${id}`);
  await expect(page.getByRole('heading', { level: 2, name: /^(Ulikt syn)/ })).toBeVisible();
};

const group = (page: Page, heading: string) => page.getByRole('region', { name: heading });

test('an opened round is compared: groups, drawings and tables, by keyboard', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ kind: 'demo', today });
  await page.setViewportSize({ width: 1280, height: 800 });
  await openReport(page);

  await test.step('differing comes first, and every statement stands in one group', async () => {
    const headings = await page.getByRole('heading', { level: 2 }).allInnerTexts();
    const groups = ['differing', 'jointImprovement', 'jointStrength', 'missing', 'inOrder'] as const;
    const order = groups.map((name) =>
      headings.findIndex((one) => one.startsWith(report.groups[name].heading)),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
    const counts = await Promise.all(
      groups.map(async (name) =>
        Number(/\d+/.exec(headings.find((one) => one.startsWith(report.groups[name].heading)) ?? '')?.[0]),
      ),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(24);
    expect(counts[0]).toBeGreaterThan(0);
  });

  await test.step('each row says in words what the drawing shows', async () => {
    const row = group(page, report.groups.differing.heading).getByRole('row').nth(1);
    await expect(row.locator('svg')).toBeVisible();
    await expect(row.getByRole('cell', { name: /^[1-5] (helt|litt|både)/ }).first()).toBeAttached();
    await expect(row.getByRole('cell', { name: /^[2-4] trinn$/ })).toBeVisible();
    await expectClean(page, 'the report as drawings');
  });

  await test.step('the table takes the place of the drawings', async () => {
    await page.getByRole('radio', { name: report.view.drawing }).focus();
    await page.keyboard.press('ArrowRight');
    const differing = group(page, report.groups.differing.heading);
    await expect(differing.locator('svg')).toHaveCount(0);
    await expect(differing.getByRole('columnheader', { name: 'Kommunedirektør' })).toBeVisible();
    const dimensions = group(page, report.dimensions.heading);
    await expect(dimensions.getByRole('rowheader', { name: 'Tillit og åpenhet' })).toBeVisible();
    await expectClean(page, 'the report as tables');
    await page.keyboard.press('ArrowLeft');
    await expect(differing.locator('svg').first()).toBeVisible();
  });

  await test.step('what is in order is folded, and opened from the list of groups', async () => {
    await page
      .getByRole('list', { name: report.counts })
      .getByRole('button', { name: report.groups.inOrder.heading })
      .click();
    const inOrder = group(page, report.groups.inOrder.heading);
    await expect(inOrder.getByRole('heading')).toBeFocused();
    await expect(inOrder.getByRole('table')).toHaveCount(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(inOrder.getByRole('table')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(inOrder.getByRole('table')).toHaveCount(0);
  });

  await test.step('earlier rounds are drawn, with a table twin for those who hear it', async () => {
    const trend = group(page, report.trend.heading);
    await expect(trend.locator('svg').first()).toBeVisible();
    await expect(trend.getByRole('row', { name: /^Tillit og åpenhet Ordfører/ }).first()).toBeAttached();
  });

  await test.step('on paper nothing is folded, and the tables stand under the drawings', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    await expect(group(page, report.groups.inOrder.heading).getByRole('table')).toBeVisible();
    const dimensions = group(page, report.dimensions.heading);
    await expect(dimensions.locator('svg').first()).toBeVisible();
    const room = dimensions.getByRole('table').locator('..');
    expect(await room.evaluate((element) => element.clientWidth)).toBeGreaterThan(300);
    await expect(page.getByRole('radio', { name: report.view.drawing })).toBeHidden();
    await page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
  });
  await close();
});

test('the report stands in nynorsk, in large text and in the dark, without sideways scrolling', async () => {
  test.setTimeout(180_000);
  const words = textIn('nn').report;
  const { page, close } = await launchApp({
    kind: 'demo',
    today,
    settings: { writtenForm: 'nn', textScale: 200, theme: 'dark' },
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  await openReport(page);
  await expect(page.getByRole('heading', { level: 2, name: words.words.heading })).toBeAttached();
  const pane = page.locator('[data-pane=content]');
  const sideways = () => pane.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(await sideways()).toBeLessThanOrEqual(0);
  await expectClean(page, 'large text in the dark');
  await page.getByRole('radio', { name: words.view.table }).check();
  const statement = group(page, words.groups.differing.heading).getByRole('rowheader').first();
  await expect(statement).toBeVisible();
  expect(await sideways()).toBeLessThanOrEqual(0);
  expect(await statement.evaluate((element) => element.clientWidth)).toBeGreaterThan(300);
  await close();
});

test('before the envelopes are open there is nothing to see, and a round that is gone says so', async () => {
  const { page, close } = await launchApp({ today: '2024-04-15' });
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await show(page, 'evaluation/new');
  await page.getByRole('button', { name: evaluation.form.propose, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Halvårsevaluering vår 2024' })).toBeVisible();
  const id = new URL(page.url()).hash.split('/').at(-1) ?? '';
  await show(page, `evaluation/report/${id}`);
  await expect(page.getByText(report.notOpened)).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(0);
  await page.getByRole('button', { name: report.toRound }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Halvårsevaluering vår 2024' })).toBeVisible();
  await show(page, 'evaluation/report/gone');
  await expect(page.getByText(report.gone)).toBeVisible();
  await page.getByRole('button', { name: report.toFront }).click();
  await expect(page.getByRole('heading', { level: 1, name: evaluation.title })).toBeVisible();
  await close();
});
