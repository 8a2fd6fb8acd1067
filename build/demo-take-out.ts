import type { Text } from '../shared/text/text.ts';
import type { DemoFile, FileScene } from './demo-scene.ts';

/** One thing that goes out of a place by the dialog that all places share. */
export interface Out {
  readonly name: string;
  /** Brings the window there. */
  readonly show: (scene: FileScene) => Promise<void>;
  /** On the button of the place. */
  readonly button: (text: Text) => string;
  /** Where the place has several: what the one is called in the dialog. */
  readonly kind?: (text: Text) => string;
  readonly isPackage?: boolean;
  readonly formats: readonly string[];
}

/** A file for each format of each thing. */
export const outFiles = (outs: readonly Out[]): readonly DemoFile[] =>
  outs.flatMap((out) =>
    out.formats.map((format): DemoFile => ({
      name: `${out.name}-${format}`,
      make: (scene) => takeOut(scene, out, format),
    })),
  );

async function takeOut(scene: FileScene, out: Out, format: string): Promise<void> {
  const { page, text, form } = scene;
  const words = text.evaluationDocuments.out;
  await out.show(scene);
  await page
    .getByRole('button', { name: out.button(text), exact: true })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  if (out.kind !== undefined) await dialog.getByRole('radio', { name: out.kind(text), exact: true }).check();
  await dialog.getByLabel(words.format).selectOption(format);
  await dialog.getByRole('radio', { name: text.reception.export.forms[form] }).check();
  const make = out.isPackage === true ? words.makePackage : words.make;
  await dialog.getByRole('button', { name: make, exact: true }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 });
}
