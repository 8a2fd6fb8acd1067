import { expect, it } from 'vitest';
import { line, measured, median, percentile } from '../../build/measurement.ts';

it.each([
  [0.5, 5],
  [0.95, 10],
  [0.9, 9],
  [0, 1],
])('the %s percentile of one to ten is %s', (part, expected) => {
  expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], part)).toBe(expected);
});

it('finds no median of nothing', () => expect(() => median([])).toThrow('nothing'));

it('holds a number against its baseline', () => {
  expect(measured(3, 'ms', 2)).toEqual({ value: 3, unit: 'ms', baseline: 2, ratio: 1.5 });
  expect(line('start.ready', measured(3, 'ms', 2))).toBe(
    'start.ready                          3 ms  1.5 × 2 ms',
  );
});

it('leaves baseline and ratio empty where there is nothing to hold it against', () => {
  expect(measured(123.456, 'kB')).toEqual({ value: 123.5, unit: 'kB', baseline: null, ratio: null });
  expect(line('size.renderer', measured(12, 'kB'))).toBe('size.renderer                       12 kB');
});
