import type { salary as nb } from '../nb/salary.ts';

/** Lønnssamtale. */
export const salary: typeof nb = {};
