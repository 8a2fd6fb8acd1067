import { expect, type Page } from '@playwright/test';

/** The passphrase of the automatic tests. */
export const testPassphrase = 'fjord lampe korg stein';

/** Opens from the lock screen, in the written form that is shown. */
export const unlock = async (page: Page, passphrase = testPassphrase): Promise<void> => {
  await page.getByLabel('Passfrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Lås opp', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Samspill er låst/ })).toHaveCount(0, {
    timeout: opening,
  });
};

/** Deriving the key, and opening years of work, takes a slow machine a while. */
const opening = 40_000;

/** Opens when the app asks for a passphrase, with the one of its profile; does nothing when it does not. */
export const unlockIfAsked = async (page: Page): Promise<void> => {
  const { state, demo } = await page.evaluate(async () => {
    const vault = await window.samspill.vaultState();
    return { state: vault.state, demo: vault.demoPassphrase };
  });
  if (state === 'locked') await unlock(page, demo ?? testPassphrase);
};

/** The screen of the first run where one makes a passphrase of one's own. */
export const answerPassphrase = async (page: Page, passphrase = testPassphrase): Promise<void> => {
  await expect(
    page.getByRole('heading', { level: 1, name: /^(Velg en passfrase|Vel ein passfrase)$/ }),
  ).toBeVisible();
  await page.getByRole('radio', { name: /^(Jeg skriver en egen|Eg skriv ein eigen)/ }).check();
  await page.getByLabel('Passfrasen din', { exact: true }).fill(passphrase);
  await page.getByLabel(/^Skriv passfrasen (én gang til|éin gong til)$/).fill(passphrase);
  await page.getByRole('button', { name: 'Neste', exact: true }).click();
};
