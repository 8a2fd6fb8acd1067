import type { policies as nb } from '../nb/policies.ts';

/** Politikk og strategi. */
export const policies: typeof nb = {};
