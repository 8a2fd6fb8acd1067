import { generateNKeysBetween } from 'fractional-indexing';

interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** Where among its siblings something is put: after the one named, first (null) or last. */
export type After<Id extends string> = Id | null | 'last';

/** In the order of their ranks; equal ranks (two machines may make them) in the order of their ids. */
export const byRank = (a: Ranked, b: Ranked): number => {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/**
 * Ranks for `count` rows put after `after`. `siblings` includes those in the bin, which keep their place and may come
 * back to it. An unknown `after` means last.
 */
export const ranksAfter = (siblings: readonly Ranked[], after: After<string>, count = 1): string[] => {
  const ordered = siblings.toSorted(byRank);
  const at = after === null ? -1 : ordered.findIndex(({ id }) => id === after);
  if (at === -1 && after !== null) return generateNKeysBetween(ordered.at(-1)?.rank ?? null, null, count);
  const lower = ordered[at]?.rank ?? null;
  // Rows of equal rank cannot be parted; the next that differs is the upper bound.
  const upper = ordered.slice(at + 1).find(({ rank }) => rank !== lower)?.rank ?? null;
  return generateNKeysBetween(lower, upper, count);
};
