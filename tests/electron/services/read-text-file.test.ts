import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTextFile } from '#electron/services/read-text-file.ts';
import { mostText } from '#shared/size.ts';

let folder: string;
const inFolder = (name: string) => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'read-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('reading text', () => {
  test('gives the text without a byte order mark', async () => {
    writeFileSync(inFolder('bom'), '\uFEFFblåbær');
    expect(await readTextFile(inFolder('bom'))).toEqual({ ok: true, value: 'blåbær' });
  });

  test('refuses what is not UTF-8', async () => {
    writeFileSync(inFolder('latin'), Buffer.from('blåbær', 'latin1'));
    expect(await readTextFile(inFolder('latin'))).toEqual({ ok: false, reason: 'notReadable' });
  });

  test('refuses a file that is too large before it is read', async () => {
    writeFileSync(inFolder('large'), '');
    truncateSync(inFolder('large'), mostText + 1);
    expect(await readTextFile(inFolder('large'))).toEqual({ ok: false, reason: 'tooLarge' });
  });

  test('refuses a folder, and a file that is not there', async () => {
    expect(await readTextFile(folder)).toEqual({ ok: false, reason: 'notReadable' });
    expect(await readTextFile(inFolder('gone'))).toEqual({ ok: false, reason: 'notReadable' });
  });
});
