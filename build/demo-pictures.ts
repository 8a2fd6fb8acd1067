import type { PaperKind } from '../shared/documents/paper-facts.ts';
import { settingsSections } from '../renderer/stores/route.ts';
import { answerPassphrase } from '../tests/support/passphrase.ts';
import { employerPictures } from './demo-employer-pictures.ts';
import { evaluationPictures } from './demo-evaluation-pictures.ts';
import { interplayPictures } from './demo-interplay-pictures.ts';
import { meetingPictures, runningPictures } from './demo-meeting-pictures.ts';
import { goTo, settled, type Picture, type Scene } from './demo-scene.ts';

/** Every room, and what opens in it. A new room is added here. */
export const pictures: readonly Picture[] = [
  { name: 'oversikt', show: (scene) => goTo(scene, { room: 'overview' }) },
  { name: 'mottakelse', show: (scene) => goTo(scene, { room: 'reception' }) },
  { name: 'mottakelse-punkt', show: openItem },
  { name: 'mottakelse-eksport', show: openExport },
  ...meetingPictures,
  ...interplayPictures,
  ...employerPictures,
  ...evaluationPictures,
  ...settingsSections.map((section): Picture => ({
    name: `innstillinger-${section}`,
    show: (scene) => goTo(scene, { room: 'settings', section }),
  })),
  { name: 'innsyn', show: (scene) => goTo(scene, { room: 'access' }) },
  { name: 'papirkurv', show: (scene) => goTo(scene, { room: 'bin' }) },
  { name: 'finn', show: openPalette },
  { name: 'hjelp-papir', show: (scene) => openPaper(scene, 'risk') },
  { name: 'om', show: openAbout },
  ...runningPictures,
];

/** What is shown last: nothing more can be done behind it. */
export const lastPictures: readonly Picture[] = [{ name: 'laast', show: lock }];

/** A week after the election: what somebody sees who opens the app for the first time. */
export const firstRunDay = '2023-09-18';

/** The screens of the first run, in order: each goes on from the one before. */
export const firstRunPictures: readonly Picture[] = [
  { name: 'forste-gang-1', show: fillWho },
  { name: 'forste-gang-2', show: nextStep },
  { name: 'forste-gang-3', show: fillBody },
  { name: 'forste-gang-4', show: nextStep },
  { name: 'forste-gang-5', show: nextStep },
  { name: 'forste-gang-6', show: nextStep },
  { name: 'forste-gang-ferdig', show: begin },
];

async function openItem(scene: Scene): Promise<void> {
  await goTo(scene, { room: 'reception' });
  const { page } = scene;
  await page.locator('[data-item]').first().getByRole('button').first().click();
  await page.getByRole('complementary').waitFor();
  await settled(scene);
}

async function openExport(scene: Scene): Promise<void> {
  await goTo(scene, { room: 'reception' });
  await scene.page.getByRole('button', { name: scene.text.reception.actions.export }).click();
  await scene.page.getByRole('dialog').waitFor();
  await settled(scene);
}

async function openPalette(scene: Scene): Promise<void> {
  await goTo(scene, { room: 'overview' });
  await scene.page.keyboard.press('Control+k');
  await scene.page.getByRole('dialog').getByRole('combobox').waitFor();
  await settled(scene);
}

/** One of the papers under Hjelp, to read. */
export async function openPaper(scene: Scene, kind: PaperKind): Promise<void> {
  const { page, text } = scene;
  await goTo(scene, { room: 'overview' });
  await page.keyboard.press('F1');
  const { openNamed, kinds, preview } = text.papers;
  await page.getByRole('button', { name: openNamed(kinds[kind].title) }).click();
  await page.getByRole('region', { name: preview }).waitFor();
  await settled(scene);
}

async function openAbout(scene: Scene): Promise<void> {
  await openPalette(scene);
  await scene.page.getByRole('dialog').getByRole('combobox').fill(scene.text.shell.actions.about);
  await scene.page.getByRole('option', { name: scene.text.shell.actions.about, exact: true }).click();
  await scene.page.getByRole('dialog').getByText('Electron').first().waitFor();
  await settled(scene);
}

async function lock({ page }: Scene): Promise<void> {
  await page.keyboard.press('Control+l');
  await page.getByRole('textbox').first().waitFor();
  await settled({ page });
}

async function fillWho({ page, text }: Scene): Promise<void> {
  await page.getByLabel(text.firstRun.who.name).fill('Astrid Demodal');
  await settled({ page });
}

async function fillBody({ page, text }: Scene): Promise<void> {
  const { body } = text.firstRun;
  await answerPassphrase(page);
  await page.getByRole('combobox').fill('Eksempel');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: body.exportForm }).getByRole('radio').first().check();
  await settled({ page });
}

async function nextStep({ page, text }: Scene): Promise<void> {
  await page.getByRole('button', { name: text.firstRun.next }).click();
  await settled({ page });
}

async function begin({ page, text }: Scene): Promise<void> {
  await page.getByRole('button', { name: text.firstRun.start, exact: true }).click();
  await page.getByRole('navigation').first().waitFor();
  await settled({ page });
}
