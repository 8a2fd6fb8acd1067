import type { backup } from './nb/backup.ts';

type Words = typeof backup;

/** How copies come to be, and what is said where there is none: in the demo none is made by itself. */
export const copiesInWords = (
  { about, places }: Words,
  isDemo: boolean,
): { readonly about: string; readonly none: string } => (isDemo ? places.demo : { about, none: places.none });
