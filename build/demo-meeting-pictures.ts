import type { MeetingsView } from '../renderer/stores/route.ts';
import { latest } from './demo-ids.ts';
import { goTo, settled, type Picture, type Scene } from './demo-scene.ts';

const placeNames = {
  archive: 'arkiv',
  followUp: 'oppfolging',
  decisions: 'beslutninger',
  rhythm: 'rytme',
} as const;

/** The room Ukemøter: every place of it, and what opens there. */
export const meetingPictures: readonly Picture[] = [
  { name: 'ukemoter', show: (scene) => goTo(scene, { room: 'meetings' }) },
  { name: 'ukemoter-ny-serie', show: (scene) => goTo(scene, { room: 'meetings', view: 'newSeries' }) },
  { name: 'ukemoter-serie', show: openSeries },
  { name: 'ukemoter-saksliste', show: openNext },
  { name: 'ukemoter-punkt', show: openPoint },
  { name: 'ukemoter-sporsmalsbank', show: openBank },
  { name: 'ukemoter-nytt-punkt', show: openQuickAdd },
  { name: 'ukemoter-referat', show: openMinutes },
  { name: 'ukemoter-ta-ut-referat', show: openMinutesExport },
  { name: 'ukemoter-send', show: openSend },
  ...(['archive', 'followUp', 'decisions', 'rhythm'] as const).map((view): Picture => ({
    name: `ukemoter-${placeNames[view]}`,
    show: (scene) => goTo(scene, { room: 'meetings', view }),
  })),
  { name: 'sok', show: search },
];

/** A meeting that is held; once it has begun it is no longer the next one, so these come last. */
export const runningPictures: readonly Picture[] = [
  { name: 'ukemoter-for-start', show: (scene) => openOf(scene, 'run') },
  { name: 'ukemoter-pagar', show: runMeeting },
  { name: 'ukemoter-skriv-inn', show: (scene) => openRunning(scene, 'typeIn') },
  { name: 'ukemoter-avslutt', show: (scene) => openRunning(scene, 'close') },
];

async function openSeries(scene: Scene): Promise<void> {
  const { seriesId: id } = await latest(scene.page, 'weekly', 'open');
  await goTo(scene, { room: 'meetings', view: 'series', id });
}

/** A view of the next weekly meeting. */
async function openOf(scene: Scene, view: MeetingsView): Promise<void> {
  const { id } = await latest(scene.page, 'weekly', 'open');
  await goTo(scene, { room: 'meetings', view, id });
}

async function openNext(scene: Scene): Promise<void> {
  await openOf(scene, 'meeting');
}

/** The agenda with a point open beside it: one of those that came back. */
async function openPoint(scene: Scene): Promise<void> {
  await openNext(scene);
  const { page } = scene;
  await page.getByRole('button', { name: 'Kor langt ut i tenestene' }).first().click();
  await page.getByRole('complementary').waitFor();
  await settled(scene);
}

async function openBank(scene: Scene): Promise<void> {
  await openNext(scene);
  const { page, text } = scene;
  await page.getByRole('button', { name: text.questionBank.title, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(text.questionBank.theme).selectOption('staff');
  await dialog.getByRole('radio').last().check();
  await settled(scene);
}

async function openQuickAdd(scene: Scene): Promise<void> {
  await goTo(scene, { room: 'overview' });
  await scene.page.keyboard.press('Control+Shift+n');
  await scene.page.getByRole('dialog').waitFor();
  await settled(scene);
}

/** Minutes that both have approved: those of the single meeting. */
async function openMinutes(scene: Scene): Promise<void> {
  const { id } = await latest(scene.page, 'single', 'closed');
  await goTo(scene, { room: 'meetings', view: 'minutes', id });
}

async function openMinutesExport(scene: Scene): Promise<void> {
  await openMinutes(scene);
  const { page, text } = scene;
  await page.getByRole('button', { name: text.meetingDocuments.out.minutes.button }).click();
  await page.getByRole('dialog').waitFor();
  await settled(scene);
}

async function openSend(scene: Scene): Promise<void> {
  await openNext(scene);
  const { page, text } = scene;
  await page.getByRole('button', { name: text.parcel.send.button }).click();
  await page.getByRole('dialog').waitFor();
  await settled(scene);
}

async function search(scene: Scene): Promise<void> {
  await goTo(scene, { room: 'search' });
  await scene.page.getByLabel(scene.text.search.field).fill('gangbru');
  await scene.page.getByRole('main').getByText('gangbru').first().waitFor();
  await settled(scene);
}

/** Begins the next weekly meeting and goes to a point that came back. */
async function runMeeting(scene: Scene): Promise<void> {
  await openOf(scene, 'run');
  const { page, text } = scene;
  await page.getByRole('main').getByRole('button', { name: text.running.before.start }).click();
  await page.getByRole('button', { name: 'Kor langt ut i tenestene' }).first().click();
  await settled(scene);
}

async function openRunning(scene: Scene, view: MeetingsView): Promise<void> {
  const { id } = await latest(scene.page, 'weekly', 'running');
  await goTo(scene, { room: 'meetings', view, id });
}
