import { expect, test } from '@playwright/test';
import { bankEntries } from '#shared/templates/question-bank.ts';
import { textIn } from '#shared/text/text.ts';
import { demoSpringDay } from '#shared/templates/demo.ts';
import { latest } from '../../build/demo-ids.ts';
import { launchApp } from '../support/app.ts';

const theCase = bankEntries.find(({ key }) => key === 'gs-gruppemote');

for (const form of ['nb', 'nn'] as const) {
  test(`a grey-zone case is chosen by keyboard and stands on the agenda, ${form}`, async () => {
    const { questionBank: words, agenda } = textIn(form);
    const { page, close } = await launchApp({
      kind: 'demo',
      today: demoSpringDay,
      settings: { writtenForm: form },
    });
    const { keyboard } = page;
    const { id } = await latest(page, 'weekly', 'open');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/meetings/meeting/${id}`);
    const opener = page.getByRole('button', { name: agenda.actions.questionBank, exact: true });
    await opener.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.title });

    await test.step('nothing chosen is said in words, and nothing is added', async () => {
      await dialog.getByRole('button', { name: words.add }).press('Enter');
      await expect(dialog.getByText(words.missing)).toBeVisible();
    });

    await test.step('the case is found under its theme, with what it builds on', async () => {
      await dialog.getByLabel(words.theme).selectOption({ label: words.themes.everyone });
      await dialog.getByRole('radio', { name: theCase?.title[form] ?? '', exact: true }).focus();
      await keyboard.press('Space');
      await expect(dialog.getByText(words.sources)).toBeVisible();
      await keyboard.press('Enter');
      await expect(dialog).toHaveCount(0);
    });

    await test.step('and stands on the agenda, with its questions as background', async () => {
      const row = page.getByRole('list', { name: agenda.list.label }).getByRole('button', {
        name: theCase?.title[form] ?? '',
      });
      await row.first().press('Enter');
      const background = page.getByRole('complementary').getByLabel(agenda.pane.background);
      await expect(background).toHaveValue(/kommunedirektøren/);
      await expect(background).toHaveValue(/\n- /);
    });
    await close();
  });
}
