import { expect, it } from 'vitest';
import { areTogether, lastDayFault } from '#shared/domain/member-days.ts';

it.each([
  [null, null, null],
  [null, '2023-09-10', 'beforeTerm'],
  [null, '2023-09-11', null],
  ['2024-01-15', '2024-01-14', 'beforeFirst'],
  ['2024-01-15', '2024-01-15', null],
  ['2019-10-01', '2023-01-01', 'beforeTerm'],
] as const)('a member from %s has a last day %s: %s', (fromDay, toDay, fault) => {
  expect(lastDayFault({ fromDay, toDay }, '2023-09-11')).toBe(fault);
});

it.each([
  [null, null, null, null, true],
  [null, '2024-03-08', '2024-03-09', null, false],
  [null, '2024-03-09', '2024-03-09', null, true],
  ['2024-06-01', null, null, '2024-01-31', false],
  ['2024-06-01', '2024-07-01', '2024-01-01', null, true],
] as const)('one from %s to %s and one from %s to %s are there together: %s', (from, to, other, last, is) => {
  expect(areTogether({ fromDay: from, toDay: to }, { fromDay: other, toDay: last })).toBe(is);
});
