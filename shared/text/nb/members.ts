/** Folkevalgte and their party groups. */
export const members = {};
