import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { launchApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { testPassphrase } from '../support/passphrase.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const today = '2023-10-23';
const director = 'Kari Nordmann';
const mayor = 'Ola Nordmann';
const mayorPassphrase = 'ni blå epler i en kurv';
const said = 'Rektor har fått svar om skolestrukturen';

const nb = textIn('nb').closing;
const nn = textIn('nn').closing;

const addMayor = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/settings/people';
  });
  await page.getByRole('button', { name: 'Legg til person' }).click();
  await page.getByLabel('Navn', { exact: true }).fill(mayor);
  await page.getByLabel('Rolle', { exact: true }).selectOption('mayor');
  await page.getByRole('dialog').getByRole('radio', { name: 'Nynorsk' }).check();
  await page.getByRole('button', { name: 'Lagre', exact: true }).click();
  await expect(page.getByText(`${mayor} er lagt til`)).toBeVisible();
};

/** The weekly meeting of today, running, with one note on its first point. */
const holdMeeting = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/meetings/newSeries';
  });
  await page.getByRole('button', { name: 'Sett opp møtene' }).click();
  await expect(page.getByText(/er satt opp med \d+ møter/)).toBeVisible();
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: 'Start møtet' }).click();
  await page.locator('[data-part=note] textarea').fill(said);
  await page.keyboard.press('Control+Enter');
  await page.locator('[data-part=end]').click();
  await expect(page.getByRole('heading', { level: 1, name: nb.close.heading })).toBeVisible();
};

const closeIt = (page: Page) => page.getByRole('button', { name: nb.close.submit, exact: true }).click();

const makeMayorsPassphrase = async (page: Page): Promise<void> => {
  await page.getByRole('radio', { name: 'Jeg skriver en egen' }).check();
  await page
    .locator('input')
    .and(page.getByLabel('Passfrasen din', { exact: true }))
    .fill(mayorPassphrase);
  await page.getByLabel('Skriv passfrasen én gang til').fill(mayorPassphrase);
  await page.getByRole('button', { name: 'Lag passfrasen og bytt' }).click();
  await expect(page.getByRole('button', { name: `Du er ${mayor}` })).toBeVisible({ timeout: 30_000 });
};

const seriousFaults = async (page: Page): Promise<readonly string[]> => {
  // Axe's own way over frames needs a second page, which one window of ours does not allow.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
};

test('a meeting is closed, approved by each with their own passphrase, reopened, and the chain is whole', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ today });
  await page.setViewportSize({ width: 1280, height: 800 });
  await found(page);
  await addMayor(page);
  await holdMeeting(page);

  await test.step('closing asks for what an exemption lacks, and goes no further without it', async () => {
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: nb.close.access.exemptThis('Siden sist') }).click();
    await expect(page.getByLabel(nb.mark.basis)).toBeFocused();
    await closeIt(page);
    await expect(page.getByText(nb.mark.gaps.basis)).toBeVisible();
    await expect(page.getByRole('heading', { name: nb.close.access.heading })).toBeFocused();
    await page.getByLabel(nb.mark.basis).selectOption('offl-14');
    await page.getByLabel(nb.mark.fullerAccess).fill('Nei, saken er ikke ferdig forberedt.');
    await page.getByLabel(nb.mark.reassessOn).fill('2024-05-01');
    expect(await seriousFaults(page)).toEqual([]);
    await closeIt(page);
    await expect(page.getByRole('heading', { level: 1, name: /^Referat: Ukemøte/ })).toBeVisible();
  });

  await test.step('the public minutes withhold the point, with its basis', async () => {
    const text = page.getByRole('region', { name: nb.minutes.label });
    await expect(text).toContainText(said);
    await page.getByRole('radio', { name: nb.minutes.audiences.public }).check();
    await expect(text).not.toContainText(said);
    await expect(text).toContainText('offentleglova § 14 første ledd');
    expect(await seriousFaults(page)).toEqual([]);
  });

  const given = (name: string) => page.getByText(new RegExp(`${name}: godkjen`));
  await test.step('two clicks on approve are one approval', async () => {
    await page.getByRole('button', { name: nb.approval.approve }).dblclick();
    await expect(given(director)).toHaveCount(1);
    await expect(page.getByRole('button', { name: nb.approval.approve })).toHaveCount(0);
  });

  await test.step('the other approves as themselves, in their own written form', async () => {
    await page.getByRole('button', { name: nb.approval.switchTo(mayor) }).click();
    await makeMayorsPassphrase(page);
    await page.getByRole('button', { name: nn.approval.approve }).click();
    await expect(page.getByText(nn.approval.bothApproved)).toBeVisible();
    await expect(given(director)).toHaveCount(1);
    await expect(given(mayor)).toHaveCount(1);
  });

  await test.step('the approval cannot be undone', async () => {
    await page.keyboard.press('Control+Z');
    await expect(page.getByText(textIn('nn').dataLayer.refusals.finished)).toBeVisible();
    await expect(page.getByText(nn.approval.bothApproved)).toBeVisible();
  });

  await test.step('reopening needs a reason, and leaves a trail', async () => {
    await page.getByRole('button', { name: nn.reopen.open }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: nn.reopen.submit }).click();
    await expect(dialog.getByText(nn.reopen.reasonMissing)).toBeVisible();
    await dialog.getByLabel(nn.reopen.reason).fill('Feil namn på rektor');
    await dialog.getByRole('button', { name: nn.reopen.submit }).click();
    await expect(page.locator('[data-part=end]')).toBeVisible();
    await page.locator('[data-part=end]').click();
    await expect(page.getByText(nn.close.version(2))).toBeVisible();
    await expect(page.getByText(nn.close.reasonGiven('Feil namn på rektor'))).toBeVisible();
    await page.getByRole('button', { name: nn.close.submit, exact: true }).click();
    await expect(page.getByText(nn.minutes.why('Feil namn på rektor'))).toBeVisible();
    await page.getByRole('button', { name: nn.approval.approve }).click();
    await expect(given(mayor)).toHaveCount(1);
  });

  await test.step('the front of the room says whom it waits for, and both versions stand in one chain', async () => {
    await chooseOther(page, director);
    await takeOver(page, director, testPassphrase);
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: nb.approval.waiting.open }).click();
    await page.getByRole('button', { name: nb.approval.approve }).click();
    await expect(page.getByText(nb.approval.bothApproved)).toBeVisible();
    await page.getByLabel(nb.minutes.version, { exact: true }).selectOption({ index: 1 });
    await expect(page.getByText(nb.minutes.older)).toBeVisible();
    await page.getByRole('button', { name: nb.chain.check }).click();
    await expect(page.getByText(nb.chain.whole(2)).first()).toBeVisible();
  });
  await close();
});
