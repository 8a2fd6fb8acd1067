/**
 * Moves texts along an upright axis as little as needed so that no two are nearer than `gap`, and all stay within
 * 0–`height`. `wanted` must be sorted; the answer has the same order. Needs `height ≥ gap × (count − 1)`.
 */
export const spread = (wanted: readonly number[], height: number, gap: number): readonly number[] => {
  const pushed: number[] = [];
  for (const y of wanted) pushed.push(Math.max(y, (pushed.at(-1) ?? -gap) + gap, 0));
  let ceiling = height;
  return pushed
    .toReversed()
    .map((y) => {
      const placed = Math.min(y, ceiling);
      ceiling = placed - gap;
      return placed;
    })
    .toReversed();
};
