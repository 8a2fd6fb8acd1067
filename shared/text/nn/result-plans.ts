import type { resultPlans as nb } from '../nb/result-plans.ts';

/** Resultat- og utviklingsplan. */
export const resultPlans: typeof nb = {};
