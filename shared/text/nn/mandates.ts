import type { mandates as nb } from '../nb/mandates.ts';

/** Mandat. */
export const mandates: typeof nb = {};
