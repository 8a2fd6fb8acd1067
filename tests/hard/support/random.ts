/** Numbers that look random and come again with the same seed. */
export interface Random {
  /** A whole number from 0 to below `end`. */
  readonly below: (end: number) => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly pick: <Value>(values: readonly Value[]) => Value;
  readonly chance: (part: number) => boolean;
  /** A generator of its own, so that one run more or less does not shift the others. */
  readonly fork: (name: string | number) => Random;
}

/** Mulberry32 (public domain): small, and good enough to choose what to break. */
export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (part) => next() < part,
    pick: (values) => {
      if (values.length === 0) throw new Error('nothing to pick from');
      // oxlint-disable-next-line typescript/no-non-null-assertion -- the place lies within; the value may be undefined
      return values[below(values.length)]!;
    },
    fork: (name) => randomOf(hashOf(`${seed}/${name}`)),
  };
};

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};
