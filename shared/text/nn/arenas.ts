import type { arenas as nb } from '../nb/arenas.ts';

/** Møteplasser. */
export const arenas: typeof nb = {};
