/** Resultat- og utviklingsplan. */
export const resultPlans = {};
