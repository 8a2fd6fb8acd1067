import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTableFile } from '#electron/services/read-table-file.ts';

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'table-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('reading a table', () => {
  test.each([
    ['UTF-8', Buffer.from('blåbær – «ære»'), true],
    ['UTF-8 with a mark', Buffer.from('\uFEFFblåbær – «ære»'), true],
    [
      'what Excel in Norwegian saves',
      Buffer.from([...Buffer.from('blåbær ', 'latin1'), 0x96, ...Buffer.from(' «ære»', 'latin1')]),
      false,
    ],
    ['UTF-16', Buffer.from('\uFEFFblåbær – «ære»', 'utf16le'), true],
  ])('gives the letters of %s', async (_name, bytes, isUtf8) => {
    writeFileSync(inFolder('table.csv'), bytes);
    expect(await readTableFile(inFolder('table.csv'))).toEqual({
      ok: true,
      value: { text: 'blåbær – «ære»', isUtf8 },
    });
  });

  test('refuses what is no text, a folder, and a file that is not there', async () => {
    writeFileSync(inFolder('picture.csv'), Buffer.from([0x89, 0x50, 0, 4, 0, 0, 0xe6]));
    for (const file of [inFolder('picture.csv'), folder, inFolder('gone')])
      expect(await readTableFile(file)).toEqual({ ok: false, reason: 'notReadable' });
  });

  test.each([
    ['book.xlsx', [0x50, 0x4b, 3, 4, 0, 0, 0xe6]],
    ['called-a-table.csv', [0x50, 0x4b, 3, 4, 20, 0x20]],
    ['old.xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0]],
  ])('knows a workbook by its first bytes: %s', async (name, bytes) => {
    writeFileSync(inFolder(name), Buffer.from(bytes));
    expect(await readTableFile(inFolder(name))).toEqual({ ok: false, reason: 'workbook' });
  });
});
