import type { Page } from '@playwright/test';

/** The room Mottakelse, ready for hands. */
export const goToReception = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/reception';
  });
  await page.locator('[data-item]').first().waitFor();
};

/** Opens the item at the place in the list and answers its note. */
export const openNote = async (page: Page, place: number) => {
  await page.locator('[data-item] > button').nth(place).click();
  const note = page.getByRole('textbox', { name: 'Merknad', exact: true });
  await note.waitFor();
  return note;
};

/** What the status line says of saving, waited for; true as soon as it says that all is saved. */
export const saysSaved = async (page: Page, timeout: number): Promise<boolean> =>
  page
    .getByText(/^(Lagret \d\d\.\d\d|Alt er lagret)$/)
    .first()
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    );

/** True as soon as it says that something is not saved. */
export const saysNotSaved = async (page: Page, timeout: number): Promise<boolean> =>
  page
    .getByText(/^Ikke lagret/)
    .first()
    .waitFor({ timeout })
    .then(
      () => true,
      () => false,
    );
