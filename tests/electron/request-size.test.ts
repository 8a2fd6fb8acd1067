import { describe, expect, test } from 'vitest';
import { isWithinSize } from '#electron/request-size.ts';
import { mostRequest } from '#shared/size.ts';

describe('a request', () => {
  test('of ordinary size is looked at', () => {
    expect([undefined, null, 1, 'text', { a: [{ b: 'c' }] }].map(isWithinSize)).toEqual(
      Array.from({ length: 5 }, () => true),
    );
  });

  test('that is too deep is not, however deep it is', () => {
    let deep: unknown = 'bottom';
    for (let level = 0; level < 200_000; level += 1) deep = [deep];
    expect(isWithinSize(deep)).toBe(false);
  });

  test('that bites its own tail is not', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(isWithinSize(circle)).toBe(false);
  });

  test('with too many parts is not', () => {
    expect(isWithinSize(Array.from({ length: 2_000_001 }, () => 0))).toBe(false);
  });

  test('may hold bytes, but no more of them than it may hold text', () => {
    const half = new Uint8Array(mostRequest / 2);
    expect(isWithinSize([half, half])).toBe(true);
    expect(isWithinSize([half, half, new Uint8Array(1)])).toBe(false);
  });

  test('with a buffer or numbers in another form is not', () => {
    expect(isWithinSize({ bytes: new ArrayBuffer(8) })).toBe(false);
    expect(isWithinSize({ bytes: new Float64Array(8) })).toBe(false);
  });
});
