import { expect, type Page } from '@playwright/test';

interface Given {
  /** One answer to every statement: a word of the scale, e.g. «Litt enig». */
  readonly all: string;
  /** What is written to the first open question. */
  readonly words?: string;
}

/** Answers the form that is shown from its first page to the last look, and hands over for good. */
export const answerAndSubmit = async (page: Page, given: Given): Promise<void> => {
  await answerAll(page, given);
  await page.getByRole('button', { name: 'Lever svarene' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Lever for godt' }).click();
  await expect(page.getByText('Svarene er levert.')).toBeVisible();
};

/** Answers everything, and stops before the last look. */
export const answerAll = async (page: Page, { all, words }: Given): Promise<void> => {
  const next = page.getByRole('button', { name: /^Neste: / });
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    const statements = await page.locator('fieldset').filter({ hasText: 'Har ikke grunnlag' }).all();
    // oxlint-disable-next-line no-await-in-loop -- the same
    for (const statement of statements) await statement.getByRole('radio', { name: all }).check();
    // oxlint-disable-next-line no-await-in-loop -- the same
    if (words !== undefined && (await page.getByRole('textbox').count()) > 0)
      // oxlint-disable-next-line no-await-in-loop -- the same
      await page.getByRole('textbox').first().fill(words);
    // oxlint-disable-next-line no-await-in-loop -- the same
    const isLast = (await next.textContent()) === 'Neste: Se over og lever';
    // oxlint-disable-next-line no-await-in-loop -- the same
    await next.click();
    if (isLast) return;
  }
};
