/** Kontakt med gruppene. */
export const balance = {};
