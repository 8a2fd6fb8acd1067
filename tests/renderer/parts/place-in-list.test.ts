import { describe, expect, it } from 'vitest';
import { beside, oneStep } from '#renderer/parts/place-in-list.ts';

const ids = ['a', 'b', 'c', 'd'] as const;

/** The list when `id` has landed; as it was when it cannot. */
const after = (id: string, landing: { readonly after: string | null } | null): string => {
  if (landing === null) return ids.join('');
  const others: string[] = ids.filter((other) => other !== id);
  others.splice(landing.after === null ? 0 : others.indexOf(landing.after) + 1, 0, id);
  return others.join('');
};

describe('a row that is moved', () => {
  it.each([
    ['a', 'down', 'bacd', 2],
    ['c', 'up', 'acbd', 2],
    ['b', 'up', 'bacd', 1],
    ['c', 'down', 'abdc', 4],
    ['a', 'up', 'abcd', undefined],
    ['d', 'down', 'abcd', undefined],
  ] as const)(
    '%s one step %s gives %s, and it is said that it is number %s',
    (id, direction, order, place) => {
      const landing = oneStep(ids, id, direction);
      expect(after(id, landing)).toBe(order);
      expect(landing?.place).toBe(place);
    },
  );

  it.each([
    ['a', 'c', 'after', 'bcad'],
    ['a', 'c', 'before', 'bacd'],
    ['d', 'a', 'before', 'dabc'],
    ['b', 'd', 'after', 'acdb'],
    // Beside itself, or where it stands already.
    ['b', 'b', 'after', 'abcd'],
    ['b', 'a', 'after', 'abcd'],
    ['b', 'c', 'before', 'abcd'],
  ] as const)('%s dropped on %s, %s it, gives %s', (id, target, side, order) => {
    expect(after(id, beside(ids, id, target, side))).toBe(order);
  });
});
