import type { EvalRound } from './eval-round.ts';

type Numbered = Pick<EvalRound, 'id' | 'number'>;

/**
 * Whether the one was opened before the other in their term. Two opened at once on two PCs can have the same number: then
 * the one whose id was made first is the first, on both.
 */
export const isEarlierRound = (one: Numbered, other: Numbered): boolean =>
  one.number === other.number ? one.id < other.id : one.number < other.number;
