import { describe, expect, it, test } from 'vitest';
import { backupName, isKeyFileName, keyFileName, madeByName } from '#shared/exchange/backup-name.ts';

const made = new Date(2026, 10, 22, 8, 30, 12);

describe('the name of a copy', () => {
  it('is the app and the moment on this machine, and nothing of whom it belongs to', () => {
    expect(backupName(made, new Set())).toBe('Samspill-2026-11-22-0830.samspill-backup');
  });

  it('takes the next number where one of the same minute lies', () => {
    const first = backupName(made, new Set());
    const second = backupName(made, new Set([first]));
    expect(second).toBe('Samspill-2026-11-22-0830-2.samspill-backup');
    expect(madeByName(second)?.getTime()).toBeGreaterThan(madeByName(first)?.getTime() ?? Infinity);
  });

  it('tells when it was made', () => {
    expect(madeByName(backupName(made, new Set()))).toEqual(new Date(2026, 10, 22, 8, 30));
  });

  test.each([
    'Samspill-2026-13-40-0830.samspill-backup',
    'Samspill-2026-11-22-0830.samspill-backup.tmp',
    'Kopi av Samspill-2026-11-22-0830.samspill-backup',
    'notater.txt',
    '',
  ])('%s is none of ours', (name) => {
    expect(madeByName(name)).toBeNull();
  });
});

test('a key file is named by the role, and never takes a name that is there', () => {
  const first = keyFileName('mayor', new Set());
  expect(first).toBe('nokkel-ordforer.age');
  const second = keyFileName('mayor', new Set([first]));
  expect(second).toBe('nokkel-ordforer-2.age');
  expect([first, second, 'nokkel.age'].every(isKeyFileName)).toBe(true);
  expect(['nokkel-ordforer.age.txt', '../nokkel.age', 'key.age'].some(isKeyFileName)).toBe(false);
});
