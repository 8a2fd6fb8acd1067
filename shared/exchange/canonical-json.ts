/**
 * JSON with the keys of every object in order and no spaces, so that the same content always gives the same text and the
 * same hash (the idea of RFC 8785). Fields that are undefined are left out, as JSON itself does.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(value, inOrder);

const inOrder = (_key: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  // fromEntries defines keys, so that not even `__proto__` can reach a prototype.
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
};
