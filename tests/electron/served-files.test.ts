import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listServedFiles } from '#electron/served-files.ts';

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'served-'));
  root = path.join(folder, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'assets/main.js'), '');
  writeFileSync(path.join(root, 'assets/run.sh'), '');
  writeFileSync(path.join(folder, 'secret.json'), '{}');
  symlinkSync(path.join(folder, 'secret.json'), path.join(root, 'link.json'));
  symlinkSync(folder, path.join(root, 'linked'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('what is served', () => {
  test('is every plain file of a known type, and the start page for the bare address', () => {
    expect([...listServedFiles(root).keys()].toSorted()).toEqual(['/', '/assets/main.js', '/index.html']);
  });

  test('has the type of its ending', () => {
    expect(listServedFiles(root).get('/assets/main.js')).toEqual({
      file: path.join(root, 'assets/main.js'),
      type: 'text/javascript; charset=utf-8',
    });
  });

  test('is no link on disk, neither to a file nor to a folder', () => {
    const served = [...listServedFiles(root).values()].map(({ file }) => file);
    expect(served.filter((file) => !file.startsWith(root) || file.includes('link'))).toEqual([]);
  });
});
