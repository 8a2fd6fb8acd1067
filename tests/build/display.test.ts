import { expect, it } from 'vitest';
import { hasDisplay, hidden } from '../../build/display.ts';

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['win32', {}, true],
  ['darwin', {}, true],
])('on %s with %o a window can be seen: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});

it('hides a window only where there is X to hide it in', () => {
  expect(hidden('electron', ['.'], 'win32')).toEqual(['electron', ['.']]);
  const [command, args] = hidden('electron', ['.'], 'linux');
  expect(command).toBe('xvfb-run');
  expect(args.slice(-2)).toEqual(['electron', '.']);
});
