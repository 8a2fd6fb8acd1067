import type { initiatives as nb } from '../nb/initiatives.ts';

/** Utviklingsarbeid. */
export const initiatives: typeof nb = {};
