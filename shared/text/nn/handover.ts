import type { handover as nb } from '../nb/handover.ts';

/** Periodeskifte. */
export const handover: typeof nb = {};
