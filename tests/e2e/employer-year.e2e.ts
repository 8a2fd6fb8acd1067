import { expect, test, type Locator, type Page } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { expectClean } from '../support/clean.ts';
import { found } from '../support/first-run.ts';
import { pdfText } from '../support/readers.ts';
import { addPerson, deputy, director, makePassphrase, mayor, show, typeTogether } from '../support/round.ts';
import { chooseOther, takeOver } from '../support/switch-person.ts';

/** A Monday: the weekly meeting is today. */
const today = '2024-10-14';
const nb = textIn('nb');
const { dialogues, mandates, resultPlans, employerWords } = nb;
const terms = termsOf(null, 'nb');
const { run, minutes } = dialogues;
const areas = employerWords.dialogueAreas;

/** What one has written alone must never be seen by the other, nor stand in what leaves the app. */
const ofMayor = 'ORDFØRERENS FORBEREDELSE';
const ofDirector = 'DIREKTØRENS EGENVURDERING';
const result = 'Sykefraværet er nede i 8,4 prosent.';
const other = 'Dette sa vi i fortrolighet.';
const goal = 'Sykefraværet under 8 prosent';
const measure = 'Legg fram plan for nærvær';

const button = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');

/** A step of the way. */
const step = (page: Page, heading: string): Locator =>
  page
    .getByRole('list', { name: dialogues.way })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: heading, exact: true }) });

/** The step they have come to, which opens by itself. */
const stepNow = async (page: Page, heading: string): Promise<Locator> => {
  const item = step(page, heading);
  await expect(button(item, heading)).toHaveAttribute('aria-expanded', 'true');
  return item;
};

const become = async (page: Page, who: typeof director | typeof mayor): Promise<void> => {
  await chooseOther(page, who.name);
  await takeOver(page, who.name, who.passphrase);
};

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-samtale-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

/** A kommune with weekly meetings, and a committee of three that follows the director up. */
const beginKommune = async (page: Page): Promise<void> => {
  await found(page);
  await show(page, 'meetings/newSeries');
  await page.locator('form button[type=submit]').click();
  await expect(page).toHaveURL(/#\/meetings\/series\//);
  await addPerson(page, mayor.name, 'mayor');
  await addPerson(page, deputy.name, 'deputyMayor');
  await makePassphrase(page, mayor);
};

const giveMandate = async (page: Page): Promise<void> => {
  await show(page, 'employer/mandate');
  await button(page, mandates.founding.save).click();
  await dialog(page).getByLabel(mandates.fields.decisionRef, { exact: true }).fill('KST 45/23');
  await dialog(page).getByLabel(mandates.fields.decidedOn, { exact: true }).fill('2023-11-14');
  await button(dialog(page), mandates.founding.save).click();
  await button(page, mandates.seats.add).click();
  await dialog(page).getByLabel(mandates.seat.name, { exact: true }).fill('Ingvild Prøvesen');
  await dialog(page).getByLabel(mandates.seat.side).selectOption('minority');
  await button(dialog(page), mandates.seat.save).click();
  await expect(page.getByRole('region', { name: mandates.seats.heading })).toContainText('Ingvild Prøvesen');
};

/** The others are invited by a file that names them; the text of the invitation is copied for a mail. */
const invite = async ({ page, saveTo }: RunningApp, invitation: Locator): Promise<void> => {
  const words = nb.meetingDocuments.out;
  await button(invitation, dialogues.invitation.calendar).click();
  await expect(dialog(page)).toContainText(
    dialogues.out.comers(`${mayor.name}, ${deputy.name}, Ingvild Prøvesen og ${director.name}`),
  );
  await button(dialog(page), words.make).click();
  await expect(dialog(page).getByText(words.calendar.missing)).toHaveCount(2);
  await expectClean(page, 'an invitation without addresses');
  await dialog(page).getByLabel(words.calendar.from).fill('ola@eksempel.no');
  await dialog(page).getByLabel(words.calendar.to).fill('Ingvild Prøvesen <ingvild@eksempel.no>');
  const file = path.join(folder, 'innkalling.ics');
  await saveTo(file);
  await button(dialog(page), words.make).click();
  await expect(dialog(page)).toHaveCount(0);
  const text = (await readFile(file, 'utf8')).replaceAll('\r\n ', '');
  expect(text).toContain('METHOD:REQUEST');
  expect(text).toMatch(/^ATTENDEE.*ingvild@eksempel\.no\r?$/m);
  expect(text).not.toContain('Skolestruktur');
  await button(invitation, dialogues.invitation.copy).click();
  await expect(page.getByText(dialogues.invitation.copied).first()).toBeVisible();
};

/** A talk without themes is warned about and goes on; then the council has discussed them. */
const callTalk = async (running: RunningApp): Promise<string> => {
  const { page } = running;
  await show(page, 'employer/dialogues');
  await button(page, dialogues.add).click();
  await expect(page.getByRole('heading', { level: 1, name: dialogues.title(null) })).toBeVisible();
  const themes = await stepNow(page, dialogues.steps.themes(terms));
  await expect(themes).toContainText(dialogues.findings.noThemes(terms));
  await expectClean(page, 'a new talk');
  await themes.getByLabel(dialogues.themes.text).fill('Sykefravær\nSkolestruktur');
  await themes.getByLabel(dialogues.themes.on, { exact: true }).fill('2024-10-08');
  await themes.getByLabel(dialogues.themes.ref).fill('KST 88/24');
  await expect(themes).not.toContainText(dialogues.findings.noThemes(terms));
  const when = await stepNow(page, dialogues.steps.when);
  await expect(when).toContainText('Ingvild Prøvesen, medlem');
  await when.getByLabel(dialogues.when.day, { exact: true }).fill('2029-11-26');
  await expect(when).toContainText(dialogues.findings.outsideTerm);
  await when.getByLabel(dialogues.when.day, { exact: true }).fill('2024-11-26');
  await button(when, dialogues.when.suggestClosed).click();
  await expect(when.getByLabel(dialogues.when.closed)).toHaveValue(dialogues.when.closedSuggestion);
  const invitation = await stepNow(page, dialogues.steps.invitation);
  await invite(running, invitation);
  await invitation.getByLabel(dialogues.invitation.on).fill('2024-11-20');
  await expect(invitation).toContainText(dialogues.findings.invitedLate(6));
  await invitation.getByLabel(dialogues.invitation.on).fill('2024-11-05');
  await expect(invitation).toContainText(dialogues.invitation.days(21));
  await expect(page.getByRole('heading', { level: 1, name: dialogues.title(2024) })).toBeVisible();
  return new URL(page.url()).hash.split('/').at(-1) ?? '';
};

const prepare = async (page: Page, id: string, words: string): Promise<void> => {
  await show(page, `employer/prepare/${id}`);
  const field = page.getByLabel(dialogues.prepare.field(areas.economy));
  await expect(field).toHaveValue('');
  await field.fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: areas.users })).toBeFocused();
  await expect(page.getByText(dialogues.prepare.written, { exact: true })).toBeVisible();
};

/** Through the areas; only what is taken along goes into the referat. */
const holdTalk = async (page: Page, id: string): Promise<void> => {
  await show(page, `employer/talk/${id}`);
  await expect(page.getByRole('heading', { level: 2, name: run.opening })).toBeFocused();
  await expect(page.locator('[data-pane=content]')).toContainText('Skolestruktur');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: areas.economy })).toBeFocused();
  await button(page, run.own.heading).click();
  await expect(page.getByLabel(dialogues.prepare.field(areas.economy))).toHaveValue(ofDirector);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: areas.users })).toBeFocused();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 2, name: areas.staff })).toBeFocused();
  const note = page.getByLabel(run.note, { exact: true });
  await note.fill(`${result}\n${other}`);
  await note.evaluate(
    (field: HTMLTextAreaElement, length) => field.setSelectionRange(0, length),
    result.length,
  );
  await button(page, run.take).click();
  await expect(page.getByText(run.taken(minutes.parts.results))).toBeVisible();
  await expectClean(page, 'the talk');
  const after = [areas.processes, areas.innovation, areas.relation, areas.development, run.closing];
  for (const name of after) {
    // oxlint-disable-next-line no-await-in-loop -- one area after the other
    await page.keyboard.press('Control+Enter');
    // oxlint-disable-next-line no-await-in-loop -- the same
    await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
  }
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(7);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: dialogues.title(2024) })).toBeVisible();
};

const agreeOnMinutes = async (page: Page): Promise<void> => {
  const item = await stepNow(page, dialogues.steps.minutes);
  await expect(item.getByLabel(minutes.parts.results)).toHaveValue(result);
  await expect(item.getByLabel(minutes.participants)).toHaveValue(
    `${mayor.name}\n${deputy.name}\nIngvild Prøvesen\n${director.name}`,
  );
  await item.getByLabel(minutes.parts.goals).fill(goal);
  await button(item, minutes.propose).click();
  await expect(dialog(page)).toContainText(result);
  await button(dialog(page), minutes.putDialog.submit).click();
  await button(page, minutes.waiting.together).click();
  await typeTogether(page, [mayor, director]);
  await expect(page.getByText(minutes.waiting.doneBoth)).toBeVisible();
  const known = await stepNow(page, dialogues.steps.known(terms));
  await expect(known).toContainText(dialogues.findings.notMadeKnown(terms));
  await known.getByLabel(dialogues.known.on, { exact: true }).fill('2024-12-17');
  await known.getByLabel(dialogues.known.ref).fill('KST 101/24');
  await expectClean(page, 'the talk when it is over');
};

/** Takes out what is first in the dialog, as an ordinary PDF for the public. */
const takeOut = async ({ page, saveTo }: RunningApp, file: string): Promise<string> => {
  await button(page, dialogues.out.button).click();
  await dialog(page)
    .getByRole('radio', { name: nb.meetingDocuments.out.minutes.audiences.public.name })
    .check();
  await dialog(page).getByLabel(nb.evaluationDocuments.out.format).selectOption('pdf');
  await saveTo(file);
  await button(dialog(page), nb.evaluationDocuments.out.make).click();
  await expect(dialog(page)).toHaveCount(0, { timeout: 30_000 });
  return (await pdfText(await readFile(file))).replace(/\s+/g, ' ');
};

/** The plan of the year, with a goal that cites a decision and a measure that is followed up in the weekly meetings. */
const makePlan = async (page: Page): Promise<void> => {
  await button(await stepNow(page, dialogues.steps.after), resultPlans.begin.button).click();
  await button(dialog(page), resultPlans.begin.submit).click();
  await expect(page).toHaveURL(/#\/employer\/plan\//);
  const goals = page.getByRole('region', { name: resultPlans.goals.headings.result });
  await button(goals, resultPlans.goals.add.result).click();
  await dialog(page).getByLabel(resultPlans.goal.title.result, { exact: true }).fill(goal);
  await dialog(page).getByLabel(resultPlans.goal.area).selectOption('staff');
  await dialog(page).getByLabel(resultPlans.goal.decision).fill('KST 90/24');
  await button(dialog(page), resultPlans.goal.submit).click();
  const title = page.getByRole('button', { name: goal, exact: true });
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
  await page.getByLabel(resultPlans.measures.add).fill(measure);
  await button(page, resultPlans.measures.submit).click();
  await button(page, resultPlans.measures.followOf(measure)).click();
  const said = page.getByRole('region', { name: resultPlans.notes.heading });
  await said.getByLabel(resultPlans.notes.state, { exact: true }).selectOption('underway');
  await said.getByLabel(resultPlans.notes.text).fill('Ned fra 9,1');
  await button(said, resultPlans.notes.add).click();
  await expect(said.getByText('Ned fra 9,1')).toBeVisible();
};

/** In the meeting stands what it is for and the way back to the plan; it is ticked there, and the plan says so. */
const followUp = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+3');
  await page.getByRole('button', { name: nb.agenda.actions.start }).click();
  const owed = page.getByRole('listitem').filter({ has: page.getByText(measure, { exact: true }) });
  const tick = owed.getByRole('checkbox', { name: nb.running.actions.done(measure) });
  await expect(owed.getByRole('link', { name: resultPlans.origin(goal) })).toBeVisible();
  await tick.click();
  await expect(tick).toHaveCount(0);
  await show(page, 'employer/plans');
  await page
    .getByRole('link', { name: /^Resultat- og utviklingsplan/ })
    .first()
    .click();
  const title = page.getByRole('button', { name: goal, exact: true });
  if ((await title.getAttribute('aria-expanded')) === 'false') await title.click();
  await expect(page.getByRole('link', { name: resultPlans.measures.openOf(measure) })).toBeVisible();
  await expect(page.getByText(/^Gjort/).first()).toBeVisible();
};

test('from mandate to talk, referat, plan, follow-up and next year’s talk', async () => {
  test.setTimeout(300_000);
  const running = await launchApp({ today });
  const { page, close } = running;
  await page.setViewportSize({ width: 1280, height: 800 });
  await beginKommune(page);
  await test.step('the council has said who follows up', () => giveMandate(page));
  const id = await test.step('a talk is called, with the themes of the council', () => callTalk(running));

  await test.step('each prepares alone, and has nothing of the other', async () => {
    await prepare(page, id, ofMayor);
    await become(page, director);
    await prepare(page, id, ofDirector);
    await expectClean(page, 'preparing');
    await show(page, `employer/dialogue/${id}`);
    const preparation = step(page, dialogues.steps.preparation);
    await button(preparation, dialogues.steps.preparation).click();
    await expect(button(preparation, dialogues.preparation.mine.director)).toBeVisible();
    await expect(preparation).toContainText(dialogues.status.prepared(1, 7));
    await expect(page.locator('body')).not.toContainText(ofMayor);
  });

  await test.step('the talk is held', () => holdTalk(page, id));
  await test.step('both approve the referat, and it is made known', () => agreeOnMinutes(page));

  await test.step('the referat leaves the app without what was private or said in confidence', async () => {
    const text = await takeOut(running, path.join(folder, 'referat.pdf'));
    expect(text).toContain(result);
    expect(text).toContain('KST 101/24');
    expect(text).not.toContain(other);
    expect(text).not.toMatch(new RegExp(`${ofMayor}|${ofDirector}`));
  });

  await test.step('the plan is made, with a measure for the weekly meetings', () => makePlan(page));
  await test.step('the measure is followed up in a meeting, which the plan knows', () => followUp(page));

  await test.step('the plan comes back in next year’s talk', async () => {
    await show(page, `employer/dialogue/${id}`);
    await button(await stepNow(page, dialogues.steps.after), dialogues.after.begin).click();
    await expect(page.getByRole('heading', { level: 1, name: dialogues.title(2025) })).toBeVisible();
    const next = new URL(page.url()).hash.split('/').at(-1) ?? '';
    await show(page, `employer/talk/${next}`);
    await page.getByRole('navigation', { name: run.rail }).getByRole('button', { name: areas.staff }).click();
    const goals = page.getByRole('region', { name: dialogues.plan.heading });
    await expect(goals).toContainText(goal);
    await expect(goals).toContainText(dialogues.plan.decision('KST 90/24'));
    await expect(goals).toContainText('Ned fra 9,1');
    await expect(goals).toContainText(dialogues.plan.action(measure, dialogues.plan.states.done));
    await expect(page.getByLabel(run.note, { exact: true })).toHaveValue('');
  });
  await close();
});
