import type { balance as nb } from '../nb/balance.ts';

/** Kontakt med gruppene. */
export const balance: typeof nb = {};
