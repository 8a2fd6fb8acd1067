/** Mandat. */
export const mandates = {};
