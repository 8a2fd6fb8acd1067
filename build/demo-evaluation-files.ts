import type { Text } from '../shared/text/text.ts';
import { roundNumber } from './demo-ids.ts';
import { goTo, type DemoFile, type FileScene } from './demo-scene.ts';

type Part = keyof Text['evaluationDocuments']['out']['parts'];

const files: readonly { readonly part: Part; readonly format: string }[] = [
  ...['pdf-archive', 'pdf-accessible', 'docx', 'html'].map((format) => ({ part: 'report' as const, format })),
  ...['json', 'csv'].map((format) => ({ part: 'data' as const, format })),
  { part: 'package', format: 'zip' },
];

/** What goes out of the second evaluation, which both have approved, and of all of them together. */
export const evaluationFiles: readonly DemoFile[] = [
  ...files.map(({ part, format }): DemoFile => ({
    name: `evaluering-${part === 'package' ? 'arkivpakke' : format}`,
    make: async (scene) => {
      const { page, text } = scene;
      const words = text.evaluationDocuments.out;
      await goTo(scene, {
        room: 'evaluation',
        view: 'outcome',
        id: await roundNumber(page, 2),
      });
      await page.getByRole('button', { name: words.button, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: words.parts[part].name, exact: true }).check();
      await dialog.getByLabel(words.format).selectOption(format);
      await make(scene, part === 'package' ? words.makePackage : words.make);
    },
  })),
  { name: 'evaluering-alle-runder', make: saveTerm },
];

async function saveTerm(scene: FileScene): Promise<void> {
  const words = scene.text.evaluationDocuments.out;
  await goTo(scene, { room: 'evaluation' });
  await scene.page.getByRole('button', { name: words.termButton, exact: true }).click();
  await make(scene, words.make);
}

/** In the form of the scene; until the file has been saved. */
async function make({ page, form }: FileScene, button: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const name = form === 'nb' ? 'Bokmål' : 'Nynorsk';
  await dialog.getByRole('radio', { name }).check();
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
}
