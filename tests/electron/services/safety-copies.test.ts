import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepCopy, readCopy } from '#electron/services/safety-copies.ts';
import { dataKeyOf } from '#shared/vault/data-key.ts';

let profile: string;
const now = new Date('2026-11-22T08:30:00Z');
const key = dataKeyOf(new Uint8Array(32).fill(7));

beforeEach(() => {
  profile = mkdtempSync(path.join(os.tmpdir(), 'copies-'));
});

afterEach(() => rmSync(profile, { recursive: true }));

const kept = async (text: string, at = now): Promise<string> => {
  const answer = await keepCopy(profile, text, { key, now: at });
  if (!answer.ok) throw new Error(answer.reason);
  return answer.value.name;
};

const fileOf = (name: string): string => path.join(profile, 'copies', name);

describe('a safety copy', () => {
  test('is read back by its name, æøå, byte order mark and all', async () => {
    const text = '\uFEFFÆrlig øver på åpenhet';
    const name = await kept(text);
    expect(name).toMatch(/^2026-11-22T08-30-00-[0-9a-f]{8}\.copy$/);
    expect(await readCopy(profile, name, key)).toEqual({ ok: true, value: { text } });
  });

  test('shows nothing of its text on the disk', async () => {
    const text = 'hemmelighet '.repeat(100);
    const bytes = readFileSync(fileOf(await kept(text))).toString('latin1');
    expect(bytes).not.toContain('hemmelighet');
    expect(bytes).not.toContain('\u001f\u008b');
  });

  test('opens with no other key, under no other name, and with no bit turned', async () => {
    const [first, second] = [await kept('en'), await kept('to')];
    const unreadable = { ok: false, reason: 'notReadable' };
    const other = dataKeyOf(new Uint8Array(32).fill(8));
    expect(await readCopy(profile, first, other)).toEqual(unreadable);
    const bytes = readFileSync(fileOf(first));
    writeFileSync(fileOf(second), bytes);
    expect(await readCopy(profile, second, key)).toEqual(unreadable);
    bytes.writeUInt8(bytes.readUInt8(50) ^ 1, 50);
    writeFileSync(fileOf(first), bytes);
    expect(await readCopy(profile, first, key)).toEqual(unreadable);
  });

  test('is neither written nor read while locked', async () => {
    const name = await kept('en');
    expect(await keepCopy(profile, 'to', { key: null, now })).toMatchObject({
      ok: false,
      reason: 'notWritable',
    });
    expect(await readCopy(profile, name, null)).toMatchObject({ ok: false, reason: 'notReadable' });
    expect(readdirSync(path.join(profile, 'copies'))).toEqual([name]);
  });

  test('never takes the place of another, and goes in its turn', async () => {
    const names = new Set<string>();
    for (let minute = 0; minute < 60; minute += 1) {
      names.add(await kept('x', new Date(Date.UTC(2026, 10, 22, 8, minute))));
    }
    expect(names.size).toBe(60);
    expect(readdirSync(path.join(profile, 'copies')).toSorted()).toEqual([...names].toSorted().slice(10));
  });

  test.each([
    '../settings.json',
    'settings.json',
    '/etc/passwd',
    '..',
    '2026-11-22T08-30-00-aaaaaaaa.copy/../x',
  ])('is no other file: %s', async (name) => {
    expect(await readCopy(profile, name, key)).toEqual({ ok: false, reason: 'unknownFile' });
  });

  test('that is gone is not readable', async () => {
    expect(await readCopy(profile, '2026-11-22T08-30-00-aaaaaaaa.copy', key)).toEqual({
      ok: false,
      reason: 'notReadable',
    });
  });

  test('that cannot be written is refused, not claimed', async () => {
    writeFileSync(path.join(profile, 'copies'), 'in the way');
    expect(await keepCopy(profile, 'x', { key, now })).toEqual({ ok: false, reason: 'notWritable' });
  });
});
