import { expect, it } from 'vitest';
import { decidedOn } from '#shared/domain/decision.ts';

it('was decided in the meeting, also when it is written down afterwards, and never on a day to come', () => {
  expect(decidedOn('2023-10-23', '2023-10-23')).toBe('2023-10-23');
  expect(decidedOn('2023-10-23', '2023-11-14')).toBe('2023-10-23');
  expect(decidedOn('2023-10-23', '2023-10-20')).toBe('2023-10-20');
});
