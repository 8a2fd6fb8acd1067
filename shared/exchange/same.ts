import { canonicalJson } from './canonical-json.ts';

/** True when two stored values say the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (isObject(a) && isObject(b) && canonicalJson(a) === canonicalJson(b));

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;
