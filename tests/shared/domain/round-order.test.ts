import { expect, it } from 'vitest';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { isEarlierRound } from '#shared/domain/round-order.ts';

const round = (id: string, number: number) => ({ id: id as EvalRoundId, number });

it('puts rounds in one order, also two with the same number, and none before itself', () => {
  const [first, twin, last] = [round('a', 1), round('b', 1), round('0', 2)];
  const orders = [
    [last, twin, first],
    [twin, last, first],
  ].map((rounds) => rounds.toSorted((a, b) => (isEarlierRound(a, b) ? -1 : 1)));
  expect(orders).toEqual([
    [first, twin, last],
    [first, twin, last],
  ]);
  expect(isEarlierRound(twin, first)).toBe(false);
  expect(isEarlierRound(first, first)).toBe(false);
});
