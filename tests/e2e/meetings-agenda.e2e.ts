import { expect, test, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';

/** What screen readers are told. */
const spoken = (page: Page) => page.locator('div[aria-live="polite"]');

for (const writtenForm of ['nb', 'nn'] as const) {
  test(`the next meeting is planned by keyboard alone, ${writtenForm}`, async () => {
    const words = textIn(writtenForm).agenda;
    const { page, close } = await launchApp({ kind: 'demo', settings: { writtenForm } });
    const agenda = page.getByRole('list', { name: words.list.label });
    const row = (title: string) => agenda.getByRole('listitem').filter({ hasText: title });
    const { keyboard } = page;

    await test.step('a point is added from Oversikt, and shown', async () => {
      await keyboard.press('Control+Shift+N');
      await expect(page.getByLabel(words.quickAdd.what)).toBeFocused();
      await keyboard.press('Enter');
      await expect(page.getByText(words.quickAdd.missing)).toBeVisible();
      await keyboard.type('Uro på byggeplassen');
      await keyboard.press('Enter');
      await page.getByRole('button', { name: words.quickAdd.open, exact: true }).press('Enter');
      await expect(row('Uro på byggeplassen')).toBeVisible();
      await expectClean(page, 'the meeting');
    });

    await test.step('two more are written where they will stand, one of them for me alone', async () => {
      await page.getByRole('button', { name: words.actions.newPoint, exact: true }).first().press('Enter');
      const field = page.getByLabel(words.newPoint.label);
      await expect(field).toBeFocused();
      await keyboard.type('Besøk i nabokommunen');
      await keyboard.press('Enter');
      await expect(field).toHaveValue('');
      await keyboard.type('Tvil om utvalget');
      await page.getByRole('button', { name: words.newPoint.draft }).press('Enter');
      await expect(row('Besøk i nabokommunen')).toBeVisible();
      await expect(row('Tvil om utvalget')).toHaveCount(0);
      await keyboard.press('Escape');
      await expect(field).toHaveCount(0);
      await keyboard.press('Control+n');
      await expect(field).toBeFocused();
      await keyboard.press('Escape');
      await expect(
        page.getByRole('button', { name: words.actions.newPoint, exact: true }).last(),
      ).toBeFocused();
    });

    await test.step('Alt and the arrows move a point, which keeps the focus, and it is said', async () => {
      const moved = row('Besøk i nabokommunen').getByRole('button').first();
      const before = Number((await row('Besøk i nabokommunen').innerText()).split('\n')[0]);
      await moved.focus();
      await keyboard.press('Alt+ArrowUp');
      const count = await agenda.getByRole('listitem').count();
      await expect(spoken(page)).toContainText(words.said.moved('Besøk i nabokommunen', before - 1, count));
      await expect(moved).toBeFocused();
      await keyboard.press('Home');
      await keyboard.press('Alt+ArrowUp');
      await expect(spoken(page)).toContainText(words.said.cannotMove);
    });

    await test.step('minutes are given in the pane, and the sum says when the meeting is over', async () => {
      await row('Besøk i nabokommunen').getByRole('button').first().press('Enter');
      const pane = page.getByRole('complementary', { name: 'Besøk i nabokommunen' });
      await pane.getByLabel(words.pane.minutes, { exact: true }).fill('mye');
      await keyboard.press('Enter');
      await expect(pane.getByText(words.pane.badMinutes)).toBeVisible();
      await pane.getByLabel(words.pane.minutes, { exact: true }).fill('240');
      await keyboard.press('Enter');
      await expect(row('Besøk i nabokommunen')).toContainText(words.list.minutes(240));
      await expect(page.getByRole('group', { name: words.sum.label })).toContainText(/240|kl|ca\. 1[23]\./);
      await keyboard.press('Escape');
      await expect(pane).toHaveCount(0);
      await expect(row('Besøk i nabokommunen').getByRole('button').first()).toBeFocused();
    });

    await test.step('a guard explains itself where a point is about an employee, and stops nothing', async () => {
      await row('Uro på byggeplassen').getByRole('button').first().press('Enter');
      const pane = page.getByRole('complementary');
      await pane.getByLabel(words.pane.background).fill('Han er sykmeldt og sjukmeld');
      await expect(pane.getByText('§ 13-1')).toBeVisible();
      await expectClean(page, 'an open point');
      await keyboard.press('Escape');
    });

    await test.step('Delete puts it off to later, and from there it comes back', async () => {
      await row('Uro på byggeplassen').getByRole('button').first().focus();
      await keyboard.press('Delete');
      await expect(row('Uro på byggeplassen')).toHaveCount(0);
      const later = page.getByRole('list', { name: words.backlog.label });
      await later.getByRole('button', { name: `${words.actions.place}: Uro på byggeplassen` }).press('Enter');
      await expect(row('Uro på byggeplassen')).toBeVisible();
    });

    await test.step('a point is left out this time from its menu', async () => {
      await row('Uro på byggeplassen').getByRole('button').first().focus();
      await keyboard.press('Shift+F10');
      await page.getByRole('button', { name: words.actions.skip }).press('Enter');
      const skipped = page.getByRole('list', { name: words.list.skippedHeading(1) });
      await expect(skipped.getByText('Uro på byggeplassen')).toBeVisible();
    });

    await test.step('the draft is shared, and stands on the agenda with the others', async () => {
      await page.getByText('Tvil om utvalget', { exact: true }).press('Enter');
      await page
        .getByRole('listitem')
        .filter({ hasText: 'Tvil om utvalget' })
        .getByRole('button', { name: words.drafts.share })
        .press('Enter');
      await expect(row('Tvil om utvalget')).toBeVisible();
    });
    await close();
  });
}
