import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepCopy, readCopy } from '#electron/services/safety-copies.ts';

let profile: string;
const now = new Date('2026-11-22T08:30:00Z');

beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'copies-'));
});

afterEach(() => rmSync(profile, { recursive: true }));

describe('a safety copy', () => {
  test('is read back by its name, æøå and all', async () => {
    const kept = await keepCopy(profile, 'Ærlig øver på åpenhet', now);
    expect(kept).toEqual({ ok: true, value: { name: expect.stringMatching(/^2026-11-22T08-30-00-/) } });
    const name = kept.ok ? kept.value.name : '';
    expect(await readCopy(profile, name)).toEqual({ ok: true, value: { text: 'Ærlig øver på åpenhet' } });
  });

  test('never takes the place of another', async () => {
    const names = new Set<string>();
    for (const text of ['a', 'b', 'c']) {
      const kept = await keepCopy(profile, text, now);
      names.add(kept.ok ? kept.value.name : '');
    }
    expect(names.size).toBe(3);
  });

  test.each([
    '../settings.json',
    'settings.json',
    '/etc/passwd',
    '..',
    '2026-11-22T08-30-00-aaaaaaaa.samspill/../x',
  ])('is no other file: %s', async (name) => {
    expect(await readCopy(profile, name)).toEqual({ ok: false, reason: 'unknownFile' });
  });

  test('that is gone is not readable', async () => {
    expect(await readCopy(profile, '2026-11-22T08-30-00-aaaaaaaa.samspill')).toEqual({
      ok: false,
      reason: 'notReadable',
    });
  });

  test('that cannot be written is refused, not claimed', async () => {
    writeFileSync(path.join(profile, 'copies'), 'in the way');
    expect(await keepCopy(profile, 'x', now)).toEqual({ ok: false, reason: 'notWritable' });
  });
});
