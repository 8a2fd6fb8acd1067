import { describe, expect, it } from 'vitest';
import { readIdentity } from '#electron/services/backup/age.ts';
import { generateX25519Identity } from 'age-encryption';

describe('the key on a sheet', () => {
  it('is read as the lock screen reads it', async () => {
    const key = await generateX25519Identity();
    const body = key.slice('AGE-SECRET-KEY-1'.length);
    const groups = body.replaceAll(/(.{4})/g, '$1 ').toLowerCase();
    // Signs that a key never has stand for those they are mistaken for.
    const misread = groups.replaceAll('0', 'O').replaceAll('l', '1').replaceAll('8', 'B');
    for (const typed of [key, body, groups, `age-secret-key-1\n${misread}\n`, groups.replaceAll(' ', '-')]) {
      expect(readIdentity(typed)).toBe(key);
    }
    expect(readIdentity(`# ${key.slice(0, 5)}\n${key}\n`)).toBe(key);
    expect(readIdentity(key.slice(0, -1))).toBeNull();
    expect(readIdentity('')).toBeNull();
  });
});
