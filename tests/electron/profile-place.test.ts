import { describe, expect, test } from 'vitest';
import { profileFolder, profileKind, todayOf } from '#electron/profile-place.ts';

describe('the folder of the profile', () => {
  test('is the local profile on Windows, never the roaming one', () => {
    const env = {
      LOCALAPPDATA: 'C:\\Users\\kari\\AppData\\Local',
      APPDATA: 'C:\\Users\\kari\\AppData\\Roaming',
    };
    expect(profileFolder({ platform: 'win32', env, home: 'C:\\Users\\kari', kind: 'user' })).toBe(
      'C:\\Users\\kari\\AppData\\Local\\Samspill',
    );
    expect(profileFolder({ platform: 'win32', env: {}, home: 'C:\\Users\\kari', kind: 'user' })).toBe(
      'C:\\Users\\kari\\AppData\\Local\\Samspill',
    );
  });

  test('follows XDG on Linux where it names a whole path', () => {
    const home = '/home/kari';
    const on = (env: Record<string, string>) => profileFolder({ platform: 'linux', env, home, kind: 'user' });
    expect(on({})).toBe('/home/kari/.local/share/samspill');
    expect(on({ XDG_DATA_HOME: '/data/kari' })).toBe('/data/kari/samspill');
    expect(on({ XDG_DATA_HOME: 'relative' })).toBe('/home/kari/.local/share/samspill');
  });

  test('is in Application Support on macOS', () => {
    expect(profileFolder({ platform: 'darwin', env: {}, home: '/Users/kari', kind: 'user' })).toBe(
      '/Users/kari/Library/Application Support/Samspill',
    );
  });

  test('is another one for each kind, so that the demo never meets what is real', () => {
    const folders = (['user', 'demo', 'test'] as const).map((kind) =>
      profileFolder({ platform: 'linux', env: {}, home: '/home/kari', kind }),
    );
    expect(new Set(folders).size).toBe(3);
  });
});

describe('the switches', () => {
  test('an unknown kind is the own profile', () => {
    expect(['demo', 'test', '', 'Demo', 'prod'].map(profileKind)).toEqual([
      'demo',
      'test',
      'user',
      'user',
      'user',
    ]);
  });

  test('today can be set in demo and test, never in the own profile', () => {
    expect(todayOf('demo', '2023-10-17')).toBe('2023-10-17');
    expect(todayOf('test', '2024-02-29')).toBe('2024-02-29');
    expect(todayOf('user', '2023-10-17')).toBeNull();
  });

  test.each(['', '17.10.2023', '2023-02-29', '2023-13-01', '2023-10-17T10:00', 'x'])(
    '«%s» is no day',
    (text) => {
      expect(todayOf('test', text)).toBeNull();
    },
  );
});
