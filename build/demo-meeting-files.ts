import type { Locator } from '@playwright/test';
import { audiences } from '../shared/documents/minutes.ts';
import { latest } from './demo-ids.ts';
import { goTo, type DemoFile, type FileScene } from './demo-scene.ts';

const minutesFormats = ['pdf-archive', 'pdf-accessible', 'pdf', 'docx'] as const;

/** What goes out of the meetings: minutes for the two and for all, agenda on paper, calendar, follow-up, a file to the other. */
export const meetingFiles: readonly DemoFile[] = [
  ...audiences.flatMap((audience) =>
    minutesFormats.map((format): DemoFile => ({
      name: `referat-${audience === 'public' ? 'offentlig' : 'internt'}-${format}`,
      make: (scene) => saveMinutes(scene, audience, format),
    })),
  ),
  ...(['pdf', 'docx'] as const).map((format): DemoFile => ({
    name: `saksliste-papir-${format}`,
    make: (scene) => savePaperAgenda(scene, format),
  })),
  { name: 'kalender', make: saveCalendar },
  { name: 'oppfolging', make: saveFollowUp },
  { name: 'til-den-andre', make: sendParcel },
];

/** The last meeting in which something exempt was up. */
async function saveMinutes(
  scene: FileScene,
  audience: (typeof audiences)[number],
  format: (typeof minutesFormats)[number],
): Promise<void> {
  const { page, text } = scene;
  const words = text.meetingDocuments.out;
  const { id } = await latest(page, 'weekly', 'closed');
  await goTo(scene, { room: 'meetings', view: 'minutes', id });
  await page.getByRole('button', { name: words.minutes.button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: words.minutes.audiences[audience].name }).check();
  await choose(scene, dialog, { label: words.minutes.format, format });
  await make(scene, dialog);
}

async function savePaperAgenda(scene: FileScene, format: 'pdf' | 'docx'): Promise<void> {
  const { page, text } = scene;
  const words = text.meetingDocuments.out;
  const { id } = await latest(page, 'weekly', 'open', 'running');
  await goTo(scene, { room: 'meetings', view: 'meeting', id });
  await page.getByRole('button', { name: words.paper.button }).click();
  const dialog = page.getByRole('dialog');
  await choose(scene, dialog, { label: words.paper.format, format });
  await make(scene, dialog);
}

async function saveCalendar(scene: FileScene): Promise<void> {
  const { page, text } = scene;
  const { seriesId: id } = await latest(page, 'weekly', 'open', 'running');
  await goTo(scene, { room: 'meetings', view: 'series', id });
  await page.getByRole('button', { name: text.meetingDocuments.out.calendar.button }).first().click();
  await make(scene, page.getByRole('dialog'));
}

async function saveFollowUp(scene: FileScene): Promise<void> {
  await goTo(scene, { room: 'meetings', view: 'followUp' });
  await scene.page.getByRole('button', { name: scene.text.followUp.list.csv }).click();
}

async function sendParcel(scene: FileScene): Promise<void> {
  const { page, text } = scene;
  const { id } = await latest(page, 'weekly', 'open', 'running');
  await goTo(scene, { room: 'meetings', view: 'meeting', id });
  await page.getByRole('button', { name: text.parcel.send.button }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: text.parcel.send.save }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
}

interface Chosen {
  readonly label: string;
  readonly format: (typeof minutesFormats)[number];
}

async function choose({ text, form }: FileScene, dialog: Locator, { label, format }: Chosen): Promise<void> {
  const { name } = text.meetingDocuments.out.minutes.formats[format];
  await dialog.getByLabel(label).selectOption({ label: name });
  await dialog.getByRole('radio', { name: text.reception.export.forms[form] }).check();
}

async function make({ text }: FileScene, dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: text.meetingDocuments.out.make }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
}
