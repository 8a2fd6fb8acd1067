import { z } from '../../../shared/zod.ts';
import type { Random } from './random.ts';

/** Values that have broken programs before. */
const nasty: readonly unknown[] = [
  undefined,
  null,
  true,
  false,
  0,
  -0,
  -1,
  1,
  1.5,
  1e21,
  2 ** 53,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  ' ',
  'x',
  '\u0000',
  '../../../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  '\\\\server\\share',
  '%2e%2e%2f',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'https://example.invalid/',
  '__proto__',
  'constructor',
  'a'.repeat(100_000),
  '\uD800',
  '🙂'.repeat(500),
  '${7*7}',
  '<img src=x onerror=alert(1)>',
  [],
  [[]],
  [null],
  Array.from({ length: 300 }, () => ({})),
  {},
  { length: 1e9 },
  { toString: 'x', valueOf: 1 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: { polluted: true } } },
  new Date(0),
  new Map([['a', 1]]),
  new Set([1]),
  new Uint8Array(0),
  new Uint8Array(70_000),
  new ArrayBuffer(8),
  2n ** 64n,
  /x/,
  new Error('x'),
];

/** A request that almost has the shape: filled in by the schema's own fields, then broken in one or more places. */
export const fuzzed = (schema: z.ZodType, random: Random): unknown => {
  if (random.chance(0.25)) return random.pick(nasty);
  const request = likely(schema, random, 0);
  return broken(request, random);
};

/** Something the schema may well take; not always, and that is no harm. */
export const likely = (schema: z.ZodType, random: Random, depth: number): unknown => {
  if (depth > 6) return 'x';
  const inner = (one: z.ZodType) => likely(one, random, depth + 1);
  if (schema instanceof z.ZodObject) {
    const shape = z
      .record(
        z.string(),
        z.custom<z.ZodType>(() => true),
      )
      .parse(schema.shape);
    return Object.fromEntries(Object.entries(shape).map(([key, one]) => [key, inner(one)]));
  }
  if (schema instanceof z.ZodArray)
    return Array.from({ length: random.below(3) }, () => inner(asType(schema.element)));
  if (schema instanceof z.ZodOptional) return random.chance(0.3) ? undefined : inner(asType(schema.unwrap()));
  if (schema instanceof z.ZodNullable) return random.chance(0.3) ? null : inner(asType(schema.unwrap()));
  if (schema instanceof z.ZodPipe) return inner(asType(schema.in));
  if (schema instanceof z.ZodEnum) return random.pick(schema.options);
  if (schema instanceof z.ZodLiteral) return [...schema.values][0];
  if (schema instanceof z.ZodUnion) return inner(asType(random.pick(schema.options)));
  if (schema instanceof z.ZodNumber) return random.between(0, 10);
  if (schema instanceof z.ZodBoolean) return random.chance(0.5);
  if (schema instanceof z.ZodString)
    return random.pick(['x', '0'.repeat(64), 'plan.csv', 'https://lovdata.no/']);
  if (schema instanceof z.ZodUndefined) return undefined;
  return new Uint8Array(random.below(40));
};

const asType = (value: unknown): z.ZodType => z.custom<z.ZodType>(() => true).parse(value);

const broken = (request: unknown, random: Random): unknown => {
  if (typeof request !== 'object' || request === null || random.chance(0.1)) return random.pick(nasty);
  const copy: Record<string, unknown> = { ...request };
  for (let times = random.between(1, 3); times > 0; times -= 1) {
    const keys = Object.keys(copy);
    const key = keys.length > 0 ? random.pick(keys) : 'extra';
    const way = random.below(4);
    if (way === 0) delete copy[key];
    else if (way === 1)
      copy[random.pick(['extra', 'id', 'path', 'keyId', 'constructor'])] = random.pick(nasty);
    else copy[key] = random.pick(nasty);
  }
  return copy;
};
