/** Politikk og strategi. */
export const policies = {};
