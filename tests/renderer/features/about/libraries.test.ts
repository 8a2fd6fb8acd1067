import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { libraries } from '#renderer/features/about/libraries.ts';

const root = path.join(import.meta.dirname, '../../../..');
const manifestOf = (name: string): { readonly license: string } => {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return JSON.parse(readFileSync(file, 'utf8'));
};

/** Electron and Chromium are not packages under those names; their licences are looked up by hand. */
const packages = libraries.filter(({ name }) => existsSync(path.join(root, 'node_modules', name)));

test.each(packages)('$name has the licence that About says', ({ name, licence }) => {
  expect(manifestOf(name).license).toBe(licence);
});

test('only the runtime is looked up by hand', () => {
  expect(libraries.filter((library) => !packages.includes(library)).map(({ name }) => name)).toEqual([
    'Electron',
    'Chromium',
  ]);
});
