import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { textIn } from '../shared/text/text.ts';
import { writtenForms, type WrittenForm } from '../shared/domain/written-form.ts';
import { launchApp } from '../tests/support/app.ts';
import { demoFiles, saveInto } from './demo-files.ts';
import { firstRunDay, firstRunPictures, lastPictures, pictures } from './demo-pictures.ts';
import type { Picture, Scene } from './demo-scene.ts';
import { say } from './terminal.ts';

/** Drives the demo by itself; the exit code is 0 only if every picture and every file was made. */
const [folder, today] = process.argv.slice(2);
if (folder === undefined || today === undefined) throw new Error('demo-export needs a folder and a day');

const themes = [
  ['light', 'lys'],
  ['dark', 'mork'],
] as const;
const formNames: Readonly<Record<WrittenForm, string>> = { nb: 'bokmal', nn: 'nynorsk' };

const made: string[] = [];
const failed: string[] = [];

/** Does one thing; a failure is written down, and the rest is made all the same. */
const attempt = async (name: string, work: () => Promise<void>): Promise<void> => {
  try {
    await work();
    made.push(name);
  } catch (error) {
    failed.push(name);
    say(`NOT MADE: ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const takeAll = async (list: readonly Picture[], scene: Scene, ending: string): Promise<void> => {
  for (const { name, show } of list) {
    const file = path.join(folder, 'bilder', `${name}-${ending}.png`);
    await attempt(path.relative(folder, file), async () => {
      await show(scene);
      await scene.page.screenshot({ path: file, animations: 'disabled' });
    });
  }
};

await mkdir(path.join(folder, 'bilder'), { recursive: true });
for (const form of writtenForms) {
  const text = textIn(form);
  for (const [theme, themeName] of themes) {
    const ending = `${formNames[form]}-${themeName}`;
    await attempt(`a window in ${ending}`, async () => {
      const settings = { theme, writtenForm: form };
      const running = await launchApp({ kind: 'demo', today, settings });
      await takeAll(pictures, { page: running.page, text }, ending);
      if (theme === 'light') {
        const target = path.join(folder, formNames[form]);
        await mkdir(target, { recursive: true });
        for (const { name, make } of demoFiles) {
          await attempt(`${formNames[form]}/${name}`, () =>
            saveInto(running.app, target, name, () => make({ page: running.page, text, form })),
          );
        }
      }
      await takeAll(lastPictures, { page: running.page, text }, ending);
      await running.close();
      const fresh = await launchApp({ kind: 'test', today: firstRunDay, settings });
      await takeAll(firstRunPictures, { page: fresh.page, text }, ending);
      await fresh.close();
    });
  }
}

say(`${made.length} pictures, files and windows made in ${folder}`);
if (failed.length > 0) {
  say(`NOT MADE (${failed.length}): ${failed.join(', ')}`);
  process.exitCode = 1;
}
