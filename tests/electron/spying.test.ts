import { describe, expect, test } from 'vitest';
import { isSpiedOn } from '#electron/spying.ts';

const switches =
  (...given: string[]) =>
  (name: string) =>
    given.includes(name);

describe('a switch that lets others look in', () => {
  test.each(['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'js-flags'])(
    'ends the packaged app: --%s',
    (name) => {
      expect(isSpiedOn(switches(name), { packaged: true, test: false })).toBe(true);
    },
  );

  test('is for the sources and for packages marked as tests', () => {
    const given = switches('remote-debugging-port');
    expect(isSpiedOn(given, { packaged: false, test: false })).toBe(false);
    expect(isSpiedOn(given, { packaged: true, test: true })).toBe(false);
  });

  test('is none of the ordinary ones', () => {
    const given = switches('user-data-dir', 'lang', 'samspill-profile');
    expect(isSpiedOn(given, { packaged: true, test: false })).toBe(false);
  });
});
