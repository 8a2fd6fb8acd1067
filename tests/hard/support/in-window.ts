/**
 * The runner keeps the names of functions by a helper that a page does not have. Given to `page.evaluate` before a
 * function with functions inside.
 */
export const keepNames = 'globalThis.__name ??= (value) => value';
