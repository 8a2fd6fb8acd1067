import { expect, it } from 'vitest';
import { lastDayFault } from '#shared/domain/member-days.ts';

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
