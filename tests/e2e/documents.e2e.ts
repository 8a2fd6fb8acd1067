import { expect, test } from '@playwright/test';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { DocumentFormat } from '#shared/documents/export-format.ts';
import type { Desktop } from '#shared/ipc.ts';
import { launchApp, type RunningApp } from '../support/app.ts';
import { pdfCatalog, pdfText, read } from '../support/readers.ts';
import { sampleDocument } from '../support/sample-document.ts';

/** What the window calls; the tests do the same from its page. */
declare const samspill: Desktop;

let folder = '';
test.beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'samspill-documents-'));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const exportAs = async (running: RunningApp, format: DocumentFormat, file: string): Promise<Uint8Array> => {
  await running.saveTo(file);
  const answer = await running.page.evaluate((request) => samspill.exportDocument(request), {
    document: sampleDocument,
    format,
    name: path.basename(file),
  });
  expect(answer).toMatchObject({ ok: true, value: { name: path.basename(file) } });
  return readFile(file);
};

for (const engine of ['typst', 'typst-wasm', 'chromium'] as const) {
  test(`${engine} sets a tagged A4 PDF with title, language, header and page numbers`, async () => {
    const running = await launchApp({ args: [`--pdf-engine=${engine}`] });
    const info = await running.page.evaluate(() => samspill.appInfo());
    expect(info.pdfEngine).toBe(engine);
    expect(info.unavailable).toEqual(engine === 'typst' ? [] : ['pdf-archive', 'pdf-accessible']);

    for (const format of info.unavailable) {
      const request = { document: sampleDocument, format, name: 'x.pdf' };
      const answer = await running.page.evaluate((asked) => samspill.exportDocument(asked), request);
      expect(answer).toMatchObject({ ok: false, reason: 'engineFailed' });
    }

    const file = path.join(folder, `${engine}.pdf`);
    const bytes = await exportAs(running, 'pdf', file);

    await read('qpdf', '--check', file);
    const facts = await read('pdfinfo', file);
    expect(facts).toMatch(/Title: +Oppstartsplan <b> & «prøve»/);
    expect(facts).toMatch(engine === 'chromium' ? /Creator: +Chromium/ : /Creator: +Typst/);
    expect(facts).toMatch(/Tagged: +yes/);
    expect(facts).toMatch(/\(A4\)/);
    expect(await pdfCatalog(file)).toMatchObject({
      '/Lang': expect.stringMatching(/^u:nn/),
      '/MarkInfo': { '/Marked': true },
      '/StructTreeRoot': expect.any(String),
    });
    const text = await pdfText(bytes);
    const [, pages] = /Pages: +(\d+)/.exec(facts) ?? [];
    for (const words of [
      'Eksempel: alt her er oppdikta',
      'Arbeidsdokument',
      'Punkt nummer 40',
      `Side 2 av ${pages}`,
    ]) {
      expect(text).toContain(words);
    }
    expect(text.split('Time kommune').length - 1, 'the header stands on every page').toBe(Number(pages));
    await running.close();
  });
}

test('Word, PDF/A-2a and PDF/UA-1 come out of the app where native Typst is present', async () => {
  const running = await launchApp();
  const word = await exportAs(running, 'docx', path.join(folder, 'plan.docx'));
  expect(Buffer.from(word).subarray(0, 2).toString()).toBe('PK');
  const archive = Buffer.from(
    await exportAs(running, 'pdf-archive', path.join(folder, 'archive.pdf')),
  ).toString('latin1');
  expect(archive).toMatch(/pdfaid:part>2<[^]*pdfaid:conformance>A</);
  const accessible = await exportAs(running, 'pdf-accessible', path.join(folder, 'accessible.pdf'));
  expect(Buffer.from(accessible).toString('latin1')).toMatch(/pdfuaid:part>1</);
  await running.close();
});

test('a cancelled save dialog is an answer, not an error', async () => {
  const running = await launchApp();
  await running.saveTo(null);
  const answer = await running.page.evaluate((request) => samspill.exportDocument(request), {
    document: sampleDocument,
    format: 'pdf' as const,
    name: 'plan.pdf',
  });
  expect(answer).toEqual({ ok: false, reason: 'cancelled' });
  await running.close();
});
