import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Desktop } from '#shared/ipc.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { found } from '../support/first-run.ts';
import { png, pngHead } from '../support/pictures.ts';
import { read } from '../support/readers.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { kommuneTemplate, withParts } from '../support/word-templates.ts';

/** What the window calls; the test does the same from its page. */
declare const samspill: Desktop;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-letterhead-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => path.join(folder, name);

const choose = async ({ page, openFrom }: RunningApp, button: string, name: string, bytes: Uint8Array) => {
  await writeFile(at(name), bytes);
  await openFrom(at(name));
  await page.getByRole('button', { name: button }).click();
};

const openSection = async ({ page, menu }: RunningApp) => {
  await menu('settings');
  await page.getByRole('link', { name: 'Logo og Word-mal' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Word-mal' })).toBeVisible();
};

const takeOut = async (running: RunningApp, format: string, name: string): Promise<Uint8Array> => {
  const { page, menu, saveTo } = running;
  await menu('go:reception');
  await saveTo(at(name));
  await menu('export');
  const dialog = page.getByRole('dialog', { name: 'Eksporter oppstartsplanen' });
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  await dialog.getByRole('button', { name: 'Lag fil' }).click();
  await expect(page.getByText(`${name} er lagret`)).toBeVisible();
  return readFile(at(name));
};

const alert = (page: Page) => page.getByRole('alert').filter({ hasText: 'Ingenting er endret' });

test('the kommune chooses logo and Word template, is told what cannot be used, and sees both in what goes out', async () => {
  const running = await launchApp({ today: '2023-10-17' });
  const { page } = running;
  await found(page);
  await openSection(running);
  const template = await kommuneTemplate();

  await choose(running, 'Velg logo', 'logo.png', new TextEncoder().encode('ikke et bilde'));
  await expect(alert(page)).toContainText('ikke et bilde i PNG eller JPEG');
  await choose(running, 'Velg logo', 'kjempe.png', pngHead(20_000, 20_000));
  await expect(alert(page)).toContainText('for mange piksler');
  await choose(running, 'Velg logo', 'tung.png', new Uint8Array(50_000_000));
  await expect(alert(page)).toContainText('større enn 1 MB');
  await choose(running, 'Velg logo', 'vapen.png', png(200, 60));
  await expect(page.getByText('vapen.png, 1 kB')).toBeVisible();
  await expect(alert(page)).toBeHidden();
  await page.getByLabel('Hva viser logoen?').fill('Kommunevåpenet');
  await page.getByLabel('Hva viser logoen?').blur();
  await expect(page.getByRole('img', { name: 'Kommunevåpenet' })).toBeVisible();

  const macros = withParts(template, () => ({ 'word/vbaProject.bin': 'x' }));
  await choose(running, 'Velg mal', 'mal.dotm', macros);
  await expect(alert(page)).toContainText('Malen har makroer');
  await choose(running, 'Velg mal', 'brev.dotx', new TextEncoder().encode('hei'));
  await expect(alert(page)).toContainText('ikke en hel Word-mal');
  await choose(running, 'Velg mal', 'mal.dotx', template);
  await expect(page.getByText('mal.dotx, ')).toBeVisible();

  const word = unzipSync(await takeOut(running, 'Word', 'plan.docx'));
  const header = Object.entries(word).filter(([name]) => /word\/header\d/.test(name));
  expect(header.map(([, bytes]) => new TextDecoder().decode(bytes)).join()).toContain('Fjordvik kommune');
  const html = new TextDecoder().decode(await takeOut(running, 'Nettside (HTML)', 'plan.html'));
  expect(html).toContain('alt="Kommunevåpenet" src="data:image/png;base64,');
  await takeOut(running, 'PDF til arkivet', 'plan.pdf');
  expect(await read('pdfimages', '-list', at('plan.pdf'))).toMatch(/ 200 +60 /);

  await openSection(running);
  await page.getByRole('button', { name: 'Fjern mal' }).click();
  await expect(page.getByText('Ingen mal er lagt inn')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Velg mal' })).toBeFocused();
  await page.getByRole('button', { name: 'Angre' }).last().click();
  await expect(page.getByText('mal.dotx, ')).toBeVisible();
  await running.close();
});

test('a whole package is saved as a zip or a folder, or not at all', async () => {
  const running = await launchApp();
  const request = {
    name: 'Evaluering høst 2024',
    files: [
      { path: 'Rapport.pdf', document: sampleDocument, format: 'pdf-archive' as const },
      { path: 'Rapport.docx', document: sampleDocument, format: 'docx' as const },
      { path: 'data/svar.csv', text: 'a;b\n' },
    ],
    record: {
      id: 'r1',
      title: 'Evaluering',
      creator: 'Time kommune',
      day: '2024-11-12' as const,
      registeredAt: '2024-11-12T13:03:00.000Z',
    },
  };
  const save = (as: 'zip' | 'folder') =>
    running.page.evaluate((asked) => samspill.saveArchive(asked), { ...request, as });

  await running.saveTo(at('pakke.zip'));
  expect(await save('zip')).toMatchObject({ ok: true, value: { name: 'pakke.zip' } });
  const names = ['Rapport.docx', 'Rapport.pdf', 'data/svar.csv', 'manifest.json'];
  expect(Object.keys(unzipSync(await readFile(at('pakke.zip')))).toSorted()).toEqual(names);

  await mkdir(at('arkiv'));
  await running.openFrom(at('arkiv'));
  expect(await save('folder')).toMatchObject({ ok: true, value: { name: request.name } });
  expect(await readdir(path.join(at('arkiv'), request.name))).toEqual(
    expect.arrayContaining(['Rapport.docx', 'Rapport.pdf', 'data', 'manifest.json']),
  );
  await read('qpdf', '--check', path.join(at('arkiv'), request.name, 'Rapport.pdf'));

  await rm(at('arkiv'), { recursive: true });
  expect(await save('folder')).toMatchObject({ ok: false, reason: 'vanished' });
  await running.saveTo(path.join(at('arkiv'), 'pakke.zip'));
  expect(await save('zip')).toMatchObject({ ok: false, reason: 'vanished' });
  await running.saveTo(null);
  expect(await save('zip')).toEqual({ ok: false, reason: 'cancelled' });
  expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  await running.close();
});
