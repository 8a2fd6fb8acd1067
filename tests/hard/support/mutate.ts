import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../shared/exchange/canonical-json.ts';
import type { Random } from './random.ts';

type Json = Record<string, unknown>;
/** A place in a document: the object or list, and the key in it. */
interface Spot {
  readonly holder: Json;
  readonly key: string;
}

const values: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  '',
  'x',
  '\u0000',
  '\uD800',
  'x'.repeat(60_000),
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
  '../../evil',
  '9999-99-99T99:99:99.999Z',
  '2024-02-30',
  [],
  {},
  [[[[[[[[]]]]]]]],
  { toString: null },
];

/**
 * A text that was such a file and is no longer, or is it only just: broken in its structure, in its characters, or in
 * what its numbers and references say. Half of the structural ones get their counts and hashes put right again, so that
 * the checks behind those are reached.
 */
export const mutated = (original: string, random: Random): string => {
  if (random.chance(0.3)) return mangled(original, random);
  let document: unknown;
  try {
    document = JSON.parse(original);
  } catch {
    return mangled(original, random);
  }
  for (let times = random.between(1, 4); times > 0; times -= 1) mutateOnce(document, random);
  if (random.chance(0.5)) putRight(document);
  const text = JSON.stringify(document) ?? '';
  if (random.chance(0.05)) return text.replace('{', `{"__proto__":{"polluted":true},`);
  if (random.chance(0.03)) return `${'['.repeat(random.pick([33, 5_000, 200_000]))}${text}`;
  return random.chance(0.05) ? mangled(text, random) : text;
};

/** Characters changed, lost, doubled or cut off, as a disk or an e-mail may do. */
const mangled = (text: string, random: Random): string => {
  const at = random.below(text.length + 1);
  const length = random.between(1, Math.max(1, Math.min(400, text.length - at)));
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return text.slice(0, at) + text.slice(at + length);
    case 2:
      return text.slice(0, at) + text.slice(at, at + length) + text.slice(at);
    case 3:
      return text.slice(0, at) + String.fromCharCode(random.below(0x1_0000)) + text.slice(at + 1);
    case 4:
      return (
        text.slice(0, at) +
        random.pick(['{', '}', '[', ']', '"', ',', ':', '\\', '\uFEFF', '0', 'e']) +
        text.slice(at)
      );
    default:
      return text.slice(at) + text.slice(0, at);
  }
};

const mutateOnce = (document: unknown, random: Random): void => {
  const spots = spotsIn(document);
  if (spots.length === 0) return;
  const { holder, key } = random.pick(spots);
  const other = random.pick(spots);
  switch (random.below(7)) {
    case 0:
      set(holder, key, random.pick(values));
      break;
    case 1:
      remove(holder, key);
      break;
    case 2:
      holder[random.pick(['extra', 'constructor', 'prototype', 'toString', '__proto__x'])] =
        random.pick(values);
      break;
    case 3:
      // Something that belongs elsewhere: an id of another row, a list for an object.
      set(holder, key, structuredClone(other.holder[other.key]));
      break;
    case 4:
      if (Array.isArray(holder[key])) holder[key].push(...structuredClone(holder[key]));
      break;
    case 5:
      Object.defineProperty(holder, '__proto__', {
        value: { polluted: true },
        enumerable: true,
        configurable: true,
        writable: true,
      });
      break;
    default:
      set(holder, key, nudged(holder[key], random));
  }
};

/** Sets the key itself, also where it is called `__proto__`. */
const set = (holder: Json, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

/** Almost the same: one more, one letter less, a day later. */
const nudged = (value: unknown, random: Random): unknown => {
  if (typeof value === 'number') return value + random.pick([-1, 1, 1_000_000, 0.5]);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return mangled(value === '' ? 'x' : value, random);
  return value === null ? 0 : null;
};

const remove = (holder: Json, key: string): void => {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
};

const spotsIn = (document: unknown): readonly Spot[] => {
  if (typeof document !== 'object' || document === null) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a list is an object with numbers for keys here
  const holder = document as Json;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsIn(holder[key])]);
};

/** Makes counts and hashes of a workspace file those of its rows. */
const putRight = (document: unknown): void => {
  const file: unknown = document;
  const tables: unknown = Reflect.get(Object(file), 'tables');
  if (typeof tables !== 'object' || tables === null) return;
  for (const [table, rows] of Object.entries(tables)) {
    Reflect.set(Object(Reflect.get(Object(file), 'counts')), table, Array.isArray(rows) ? rows.length : 0);
    Reflect.set(Object(Reflect.get(Object(file), 'hashes')), table, hashOf(canonicalJson(rows) ?? ''));
  }
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
