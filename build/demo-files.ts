import type { ElectronApplication } from '@playwright/test';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { paperKinds, type PaperKind } from '../shared/documents/paper-facts.ts';
import { employerFiles } from './demo-employer-files.ts';
import { evaluationFiles } from './demo-evaluation-files.ts';
import { interplayFiles } from './demo-interplay-files.ts';
import { meetingFiles } from './demo-meeting-files.ts';
import { openPaper } from './demo-pictures.ts';
import { goTo, type DemoFile, type FileScene } from './demo-scene.ts';

const planFormats = ['pdf-archive', 'pdf-accessible', 'pdf', 'docx', 'ics', 'csv'] as const;

/** Everything that can be taken out of the app. A new export is added here. */
export const demoFiles: readonly DemoFile[] = [
  ...planFormats.map((format): DemoFile => ({
    name: `startplan-${format}`,
    make: (scene) => exportPlan(scene, format),
  })),
  ...paperKinds.flatMap((kind) =>
    (['PDF', 'Word'] as const).map((type): DemoFile => ({
      name: `papir-${kind}-${type.toLowerCase()}`,
      make: (scene) => savePaper(scene, kind, type),
    })),
  ),
  ...meetingFiles,
  ...evaluationFiles,
  ...interplayFiles,
  ...employerFiles,
  { name: 'mal', make: saveTemplate },
  { name: 'alt', make: exportAll },
];

/** Lets every save dialog answer with this folder while the work goes on; the file must have come out of it. */
export const saveInto = async (
  app: ElectronApplication,
  folder: string,
  name: string,
  work: () => Promise<void>,
): Promise<void> => {
  const before = await readdir(folder);
  const target = path.join(folder, name);
  await app.evaluate(({ dialog }, start) => {
    dialog.showSaveDialog = async (_window: unknown, options?: { readonly defaultPath?: string }) => {
      const suggested = (options?.defaultPath ?? '').replace(/^.*[\\/]/, '');
      return { canceled: false, filePath: `${start} ${suggested}` };
    };
  }, target);
  await work();
  const file = await newFile(folder, before);
  if ((await stat(path.join(folder, file))).size === 0) throw new Error(`${file} is empty`);
};

const newFile = async (folder: string, before: readonly string[]): Promise<string> => {
  const limit = Date.now() + 30_000;
  while (Date.now() < limit) {
    const file = (await readdir(folder)).find((entry) => !before.includes(entry) && !entry.endsWith('.tmp'));
    if (file !== undefined) return file;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('no file came out');
};

async function exportPlan(scene: FileScene, format: (typeof planFormats)[number]): Promise<void> {
  const { page, text, form } = scene;
  const words = text.reception.export;
  await goTo(scene, { room: 'reception' });
  await page.getByRole('button', { name: text.reception.actions.export }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator(`input[value="${format}"]`).check();
  await dialog.getByRole('radio', { name: words.forms[form] }).check();
  await dialog.getByRole('button', { name: words.make }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
}

async function savePaper(scene: FileScene, kind: PaperKind, type: 'PDF' | 'Word'): Promise<void> {
  const { page, text, form } = scene;
  const words = text.reception.export;
  await openPaper(scene, kind);
  const dialog = page.getByRole('dialog');
  const format = type === 'PDF' ? words.formats['pdf-archive'].name : words.formats.docx.name;
  await dialog.getByLabel(text.papers.format).selectOption({ label: format });
  await dialog.getByRole('radio', { name: words.forms[form] }).check();
  await dialog.getByRole('button', { name: text.papers.save }).click();
  await dialog.getByRole('button', { name: text.papers.save, disabled: false }).waitFor();
}

async function saveTemplate(scene: FileScene): Promise<void> {
  const { page, text } = scene;
  await goTo(scene, { room: 'reception' });
  await page.getByRole('button', { name: text.reception.actions.more, exact: true }).click();
  await page.getByRole('button', { name: text.reception.actions.saveTemplate }).click();
}

async function exportAll(scene: FileScene): Promise<void> {
  await goTo(scene, { room: 'settings', section: 'data' });
  await scene.page.getByRole('button', { name: scene.text.settings.data.export.button }).click();
}
