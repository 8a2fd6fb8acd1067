import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeDocx } from '#electron/services/docx.ts';
import { fontFiles } from '#electron/services/pdf-assets.ts';
import { nativeTypst, type Compile } from '#electron/services/typst.ts';
import { documentHtml } from '#shared/documents/html.ts';
import { pdfAssetPaths } from '../../build/pdf-assets.ts';
import { unspaced } from '../support/document-texts.ts';
import { documentNaming, oddNames } from '../support/odd-names.ts';
import { convertByOffice, read, withFile } from '../support/readers.ts';

let compile: Compile;
beforeAll(async () => {
  const fonts = fontFiles.map((name) => readFile(pdfAssetPaths().get(name) ?? name));
  compile = await nativeTypst(await Promise.all(fonts));
}, 60_000);

/** Readers give marks and letters from right to left in an order of their own; which there are is the same. */
const letters = (text: string) =>
  [...new Set(text.normalize('NFC').replace(/[\s\p{Cf}\p{Emoji}\u{1F1E6}-\u{1F1FF}]/gu, ''))].toSorted();

describe.each(oddNames)('%s', { timeout: 60_000 }, (_what, name) => {
  it('stands in the PDF, inside the page', async () => {
    await withFile('navn.pdf', compile(documentNaming(name), null), async (file) => {
      await read('qpdf', '--check', file);
      const found = new Set(letters(await read('pdftotext', '-enc', 'UTF-8', file, '-')));
      expect(letters(name).filter((letter) => !found.has(letter))).toEqual([]);
      const boxes = await read('pdftotext', '-bbox', file, '-');
      const right = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, x]) => Number(x));
      expect(Math.max(...right)).toBeLessThan(595 - 60);
    });
  });

  it('stands in the Word file', async () => {
    const made = await makeDocx(documentNaming(name));
    if (!made.ok) throw new Error(made.detail);
    const text = await convertByOffice('navn.docx', made.value, 'txt:Text (encoded):UTF8');
    expect(unspaced(text.toString())).toContain(unspaced(name));
  });

  it('stands in the HTML', () => {
    expect(documentHtml(documentNaming(name)).split(name).length).toBeGreaterThan(15);
  });
});

describe('a letter that no font has', () => {
  it('is no reason to file a PDF without it', () => {
    expect(() => compile(documentNaming('𐎀𐎁'), 'a-2a')).toThrow(/could not be displayed with/);
  });
});
