import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filledSchema, lockFaults } from '../../build/lock-check.ts';
import { inRoot } from '../../build/project.ts';

const json = (file: string): unknown => JSON.parse(readFileSync(inRoot(file), 'utf8'));
const filled = filledSchema.parse(json('build/lock-filled.json'));

const hash = `sha512-${'A'.repeat(86)}==`;
const nothingFilled = { ...filled, packages: [] };
const lockWith = (entry: object) => ({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': entry } });

describe('the lock', () => {
  test('of this project pins every package by SHA-512, from the public registry', () => {
    expect(lockFaults(json('package-lock.json'), filled)).toEqual([]);
  });

  test('may say where a package comes from, if that is the public registry', () => {
    const entry = {
      version: '1.0.0',
      integrity: hash,
      resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
    };
    expect(lockFaults(lockWith(entry), nothingFilled)).toEqual([]);
  });

  test.each([
    ['another registry', { integrity: hash, resolved: 'https://mirror.example/a.tgz' }, 'public registry'],
    ['plain http', { integrity: hash, resolved: 'http://registry.npmjs.org/a.tgz' }, 'public registry'],
    ['a repository', { resolved: 'git+ssh://git@github.com/a/a.git#abc' }, 'public registry'],
    ['a folder', { resolved: '../a', link: true }, 'link'],
    ['a weaker hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'SHA-512'],
    [
      'a weaker hash beside the strong one',
      { integrity: `sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk= ${hash}` },
      'SHA-512',
    ],
    ['no hash', { version: '1.0.0' }, 'no hash'],
  ])('with %s is refused', (_what, entry, said) => {
    expect(lockFaults(lockWith(entry), nothingFilled).join()).toContain(said);
  });

  test('lets the reviewed few be without a hash, at the reviewed version, and only if nobody needs them', () => {
    const review = { ...nothingFilled, version: '0.7.0', packages: ['a'] };
    expect(lockFaults(lockWith({ version: '0.7.0', optional: true }), review)).toEqual([]);
    expect(lockFaults(lockWith({ version: '0.7.1', optional: true }), review).join()).toContain(
      'reviewed was',
    );
    expect(lockFaults(lockWith({ version: '0.7.0' }), review).join()).toContain('not optional');
  });

  test('says when a reviewed entry is no longer needed', () => {
    const review = { ...nothingFilled, packages: ['a', 'b'] };
    expect(lockFaults(lockWith({ version: '0.7.0', integrity: hash }), review)).toHaveLength(2);
  });

  test('that cannot be read is refused', () => {
    expect(lockFaults({ lockfileVersion: 1 }, filled)).toHaveLength(1);
  });
});

test('no package runs a script of its own when it is installed', () => {
  expect(readFileSync(inRoot('.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
});
