import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnsOf } from '#shared/domain/talk-turns.ts';

const two = [{ party: 'director' }, { party: 'mayor' }] as const;
const three = [...two, { party: 'deputy' }] as const;
const order = (...turns: Parameters<typeof turnsOf>) => turnsOf(...turns).map(({ party }) => party);

describe('who begins', () => {
  it.each([
    { place: 0, number: 1, first: 'mayor' },
    { place: 1, number: 1, first: 'director' },
    { place: 2, number: 1, first: 'mayor' },
    { place: 0, number: 2, first: 'director' },
    { place: 1, number: 2, first: 'mayor' },
  ])('theme $place of round $number: $first', ({ place, number, first }) => {
    expect(order(two, place, number)[0]).toBe(first);
  });

  it('changes from theme to theme and from round to round; the deputy mayor is last, and all are there', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), (place, number) => {
        const turns = order(three, place, number);
        expect(turns.toSorted()).toEqual(['deputy', 'director', 'mayor']);
        expect(turns[2]).toBe('deputy');
        expect(order(three, place + 1, number)[0]).not.toBe(turns[0]);
        expect(order(three, place, number + 1)[0]).not.toBe(turns[0]);
      }),
    );
  });
});
