/** Møteplasser. */
export const arenas = {};
