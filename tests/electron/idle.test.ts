import { expect, test } from 'vitest';
import { isLeft } from '#electron/idle.ts';

const minute = 60_000;

test.each([
  ['in use', { now: 5000, seen: 0, idle: 0 }, false],
  ['untouched for a little less than the limit', { now: 5000, seen: 0, idle: 10 * minute - 1 }, false],
  ['untouched for the limit', { now: 5000, seen: 0, idle: 10 * minute }, true],
  ['awake again after a long sleep', { now: 60 * minute, seen: 0, idle: 0 }, true],
  ['awake again after a nap', { now: 2 * minute, seen: 0, idle: 0 }, false],
  ['with a clock that was set back', { now: 0, seen: 60 * minute, idle: 0 }, false],
])('a PC %s', (_case, look, left) => {
  expect(isLeft({ ...look, limit: 10 * minute })).toBe(left);
});
