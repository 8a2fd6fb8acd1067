import { killBursts } from './kill-bursts.hard.ts';
import { network } from './network.hard.ts';
import type { HardTest } from './support/hard-test.ts';

/** Every hard test, the quick ones first. */
export const hardTests: readonly HardTest[] = [network, killBursts];
