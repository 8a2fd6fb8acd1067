import { expect, test, type Page } from '@playwright/test';
import { textIn } from '#shared/text/text.ts';
import { heapOf } from '../hard/support/memory-of.ts';
import { foundIn, searchFolders, textNeedle } from '../hard/support/search.ts';
import { answerAndSubmit } from '../support/answer.ts';
import { freshProfile, launchApp, type RunningApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { addPerson, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

const { evaluation, evaluationRound: round, together } = textIn('nb');
const planted = { director: 'kanarifugl på rådhuset', mayor: 'kanarifugl i hagen' };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const windowProcess = ({ app }: RunningApp): Promise<number | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId());

const become = async (page: Page, who: typeof director | typeof mayor): Promise<void> => {
  await chooseOther(page, who.name);
  await takeOver(page, who.name, who.passphrase);
};

/** A round that both have confirmed; the mayor sits there. */
const beginRound = async (page: Page): Promise<void> => {
  await found(page);
  await addPerson(page, mayor.name, 'mayor');
  await makePassphrase(page, mayor);
  await show(page, 'evaluation/new');
  await button(page, evaluation.form.propose).click();
  await button(page, round.terms.confirmBoth).click();
  await typeTogether(page, [director, mayor]);
};

test('what one has answered is nowhere for the other before both open, and stands after', async () => {
  test.setTimeout(300_000);
  const profile = await freshProfile();
  const running = await launchApp({ profile, today: '2024-04-15' });
  const { page } = running;
  const theMayors = textNeedle('the mayor’s answer', planted.mayor);
  const onDisk = () =>
    searchFolders([profile], [theMayors, textNeedle('the director’s', planted.director)]).hits;
  await beginRound(page);

  await test.step('handed over is handed over: undo takes nothing back', async () => {
    await button(page, round.answers.answer).click();
    await answerAndSubmit(page, { all: 'Litt uenig', words: planted.mayor });
    await page.goBack();
    await expect(page.getByText(round.answers.waiting)).toBeVisible();
    await running.menu('undo');
    await running.menu('undo');
    await expect(page.getByText(round.answers.waiting)).toBeVisible();
    await expect(page.getByText(round.answers.delivered(1, 2))).toBeVisible();
  });

  await test.step('the other gets a window that has never seen it', async () => {
    const before = await windowProcess(running);
    await become(page, director);
    expect(await windowProcess(running)).not.toBe(before);
    await expect(page.getByText(round.answers.has(mayor.name))).toBeVisible();
    expect(foundIn(await heapOf(page), [theMayors])).toEqual([]);
    expect(onDisk()).toEqual([]);
  });

  await test.step('one passphrase too few, or a wrong one, opens nothing', async () => {
    await button(page, round.answers.answer).click();
    await answerAndSubmit(page, { all: 'Litt enig', words: planted.director });
    await page.goBack();
    await button(page, round.envelopes.open).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(together.field(director.name)).fill(director.passphrase);
    await button(page, together.next).click();
    await expect(dialog.getByText(`${director.name}${together.done}`)).toBeVisible();
    await dialog.getByLabel(together.field(mayor.name)).fill(director.passphrase);
    await button(page, together.last).click();
    await expect(dialog.getByText(together.troubles.wrong)).toBeVisible();
    expect(foundIn(await heapOf(page), [theMayors])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByText(round.envelopes.ready)).toBeVisible();
    expect(onDisk()).toEqual([]);
  });

  await test.step('both together open it, and it stands after a restart', async () => {
    await button(page, round.envelopes.open).click();
    await typeTogether(page, [director, mayor]);
    await expect(page.getByText(planted.mayor)).toBeVisible();
    await expect(page.getByText(planted.director)).toBeVisible();
    await running.menu('undo');
    expect(onDisk()).toEqual([]);
    const place = new URL(page.url()).hash.replace('#/', '');
    await running.close();
    const again = await launchApp({ profile, today: '2024-04-15', stayLocked: true });
    await again.page.getByRole('radio', { name: /^Ordfører/ }).check();
    await again.page.getByLabel('Passfrase', { exact: true }).fill(mayor.passphrase);
    await button(again.page, 'Lås opp').click();
    await expect(button(again.page, `Du er ${mayor.name}`)).toBeVisible({ timeout: 40_000 });
    await show(again.page, place);
    await expect(again.page.getByText(planted.director)).toBeVisible();
    await again.close();
  });
});
