import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from '../../build/app-build.ts';

let folder: string;
const file = (name: string) => path.join(folder, 'sources', name);
const now = () => fingerprint(folder, ['sources', 'package.json', 'not-there']);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'samspill-sources-'));
  mkdirSync(file('deep'), { recursive: true });
  writeFileSync(file('deep/a.ts'), 'a');
  writeFileSync(path.join(folder, 'package.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('stays the same while nothing changes', () => expect(now()).toBe(now()));

it.each<[string, () => void]>([
  ['is written', () => utimesSync(file('deep/a.ts'), new Date(), new Date(Date.now() + 5000))],
  ['is added', () => writeFileSync(file('b.ts'), 'b')],
  ['is removed', () => rmSync(file('deep/a.ts'))],
  ['is renamed', () => renameSync(file('deep/a.ts'), file('deep/c.ts'))],
])('changes when a file %s', (_, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});
