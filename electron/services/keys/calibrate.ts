import type { Derivation } from './key-file.ts';
import { leastMemory } from './key-file.ts';

export type Figures = Pick<Derivation, 'memory' | 'passes'>;

/** The least that is ever used; tests and the demo use no more. */
export const leastFigures: Figures = { memory: leastMemory, passes: 3 };

const wanted = 1000;
/** KiB. More would be felt on a PC with little memory. */
const mostMemory = 4 * leastMemory;

/**
 * Figures that take about a second on this PC, from what the least ones took: first more memory, which costs a guesser
 * most, then more passes.
 * @param took milliseconds
 */
export const calibrated = (took: number): Figures => {
  const times = Math.max(1, wanted / Math.max(1, took));
  const memory = Math.min(mostMemory, leastMemory * 2 ** Math.floor(Math.log2(times)));
  const rest = times / (memory / leastMemory);
  return { memory, passes: Math.min(10, Math.max(3, Math.floor(3 * rest))) };
};
