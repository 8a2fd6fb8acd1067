/** Lønnssamtale. */
export const salary = {};
