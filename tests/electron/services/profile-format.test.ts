import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isNewer,
  isUpgrade,
  profileFile,
  readProfileFormat,
  writeProfileFormat,
} from '#electron/services/profile-format.ts';
import { versions } from '#renderer/db/versions.ts';
import { schemaNumber } from '#shared/exchange/schema.ts';

const program = { app: '0.1.0', electron: '42.0.0' };

let profile: string;

beforeEach(async () => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'format-'));
  await writeProfileFormat(profile, program, 'leveldb');
});

afterEach(() => rmSync(profile, { recursive: true }));

const changed = (change: Readonly<Record<string, unknown>>) => {
  const file = JSON.parse(readFileSync(profileFile(profile), 'utf8')) as Record<string, unknown>;
  writeFileSync(profileFile(profile), JSON.stringify({ ...file, ...change }));
  return readProfileFormat(profile);
};

describe('the format of a profile', () => {
  test('names the newest version of the stored schema', () => {
    expect(schemaNumber).toBe(Math.max(...versions.map(({ number }) => number)));
  });

  test('is our own when we wrote it', () => {
    const found = readProfileFormat(profile);
    expect(found).toMatchObject({ ...program, schema: schemaNumber, backend: 'leveldb' });
    expect([isNewer(found, program), isUpgrade(found, program)]).toEqual([false, false]);
  });

  test.each([
    ['a newer format', { version: 2, shape: 'unknown' }, true],
    ['a newer schema', { schema: schemaNumber + 1 }, true],
    ['a newer Electron', { electron: '43.0.0' }, true],
    ['a newer Electron with two digits more', { electron: '142.0.0' }, true],
    ['an older Electron', { electron: '41.9.9' }, false],
    ['an older schema', { schema: 1 }, false],
    ['a newer app with the same format, schema and Electron', { app: '9.0.0' }, false],
    ['an unknown backend', { backend: 'papyrus' }, false],
  ])('tells %s', (_name, change, newer) => {
    expect(isNewer(changed(change), program)).toBe(newer);
  });

  test.each(['', '{', 'null', '[]', '{"format":"something else"}', '\u0000'])(
    'that cannot be read (%j) stands in nobody’s way',
    (text) => {
      writeFileSync(profileFile(profile), text);
      expect(isNewer(readProfileFormat(profile), program)).toBe(false);
    },
  );
});
