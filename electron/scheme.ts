/**
 * Where the window lives. Scheme and host own the IndexedDB: another origin would show an empty database, so these
 * never change.
 */
export const scheme = 'app';
export const origin = 'app://samspill';
export const startPage = `${origin}/`;
