import type { gatherings as nb } from '../nb/gatherings.ts';

/** Samlinger: programmes on interplay. */
export const gatherings: typeof nb = {};
