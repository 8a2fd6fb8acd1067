import { describe, expect, test } from 'vitest';
import { managedBy, parsePolicy, type Surroundings } from '#electron/services/policy-file.ts';

const linux: Surroundings = { platform: 'linux', home: '/home/kari', env: {} };
const windows: Surroundings = {
  platform: 'win32',
  home: 'C:\\Users\\kari',
  env: { HOMESHARE: 'H:', USERNAME: 'kari' },
};

const file = (keys: object): string => JSON.stringify({ format: 'samspill-policy', version: 1, ...keys });

describe('a policy', () => {
  test('decides what stands in it, and nothing else', () => {
    const parsed = parsePolicy(file({ lockAfter: 10, hideFromCapture: true }), linux);
    expect(parsed).toEqual({ ok: true, value: { lockAfter: 10, hideFromCapture: true } });
    expect(parsed.ok && managedBy(parsed.value)).toEqual(['lockAfter', 'hideFromCapture']);
  });

  test('may decide nothing', () => {
    expect(parsePolicy(file({}), linux)).toEqual({ ok: true, value: {} });
  });

  test('may start with a byte order mark, as Notepad writes it', () => {
    expect(parsePolicy(`\uFEFF${file({ writtenForm: 'nn' })}`, windows)).toMatchObject({ ok: true });
  });

  test.each([
    ['a slip in a key', file({ lockafter: 5, writtenForm: 'nn' }), 'lockafter'],
    ['two wrong keys', file({ lockAfter: 7, hideFromCapture: 'yes' }), 'lockAfter, hideFromCapture'],
    ['a key of a later version', file({ version: 2 }), 'version'],
    ['another file', '{"format":"samspill-settings","version":1}', 'format'],
    ['a list', '[]', 'JSON'],
    ['half a file', '{"format":', 'JSON'],
    ['a key that reaches the prototype', '{"__proto__":{"lockAfter":5}}', 'JSON'],
    ['a folder that is not a whole path', file({ backupFolder: 'Samspill' }), 'backupFolder'],
    ['an empty folder', file({ templateFolder: '' }), 'templateFolder'],
  ])('with %s is wrong as a whole, and says what', (_name, text, keys) => {
    expect(parsePolicy(text, linux)).toEqual({ ok: false, reason: 'wrong', detail: keys });
  });

  test.each([
    [linux, '~/Samspill', '/home/kari/Samspill'],
    [linux, '/srv/samspill/', '/srv/samspill/'],
    [linux, '/srv/%HOME%', '/srv/%HOME%'],
    [windows, 'H:\\Samspill', 'H:\\Samspill'],
    [windows, 'h:/Samspill', 'h:\\Samspill'],
    [windows, '%HOMESHARE%\\Samspill', 'H:\\Samspill'],
    [windows, '\\\\server\\%USERNAME%\\Samspill', '\\\\server\\kari\\Samspill'],
    [windows, '~\\Samspill', 'C:\\Users\\kari\\Samspill'],
  ])('on %s fills %s in as %s', (around, backupFolder, whole) => {
    expect(parsePolicy(file({ backupFolder }), around)).toEqual({ ok: true, value: { backupFolder: whole } });
  });

  test.each(['\\Samspill', 'Samspill', '%NOWHERE%\\Samspill', '/srv/samspill', 'C:Samspill'])(
    'on Windows refuses %s: it is no whole path',
    (backupFolder) => {
      expect(parsePolicy(file({ backupFolder }), windows)).toMatchObject({
        ok: false,
        detail: 'backupFolder',
      });
    },
  );
});
