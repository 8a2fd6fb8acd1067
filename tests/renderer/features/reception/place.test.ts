import { describe, expect, it } from 'vitest';
import { emptyFilter } from '#renderer/features/reception/filter.ts';
import { groupEntries } from '#renderer/features/reception/groups.ts';
import { placeBeside, placeOneStep, type Place } from '#renderer/features/reception/place.ts';
import { entry, itemId } from './entries.ts';

const entries = [
  entry('a'),
  entry('b'),
  entry('c'),
  entry('hidden x', { rank: 'bb' }),
  entry('w', { phase: 'firstWeek' }),
];
const all = groupEntries(entries, emptyFilter, [], new Set()).phases;
const some = all.map((section) => ({
  ...section,
  entries: section.entries.filter(({ title }) => !title.startsWith('hidden')),
}));
const said = (place: Place | null) =>
  place && `${place.phase} ${place.after} ${place.position}/${place.count}`;

describe('placeOneStep', () => {
  it.each([
    ['b', 'up', 'preparation null 1/4'],
    ['b', 'down', 'preparation hidden x 3/4'],
    ['c', 'down', 'firstWeek null 1/2'],
    ['w', 'up', 'preparation c 5/5'],
    ['w', 'down', 'firstMonths null 1/1'],
    ['a', 'up', null],
  ] as const)('takes %s one step %s', (id, direction, expected) => {
    expect(said(placeOneStep(all, itemId(id), direction))).toBe(expected);
  });

  it('passes what the filter hides, and counts only what is seen', () => {
    expect(said(placeOneStep(some, itemId('c'), 'up'))).toBe('preparation a 2/3');
    expect(said(placeOneStep(some, itemId('b'), 'down'))).toBe('preparation c 3/3');
  });

  it('knows nothing of an item that is not shown', () => {
    expect(placeOneStep(some, itemId('hidden x'), 'up')).toBeNull();
  });
});

describe('placeBeside', () => {
  it.each([
    ['c', 'a', 'before', 'preparation null 1/4'],
    ['a', 'c', 'after', 'preparation c 4/4'],
    ['a', 'c', 'before', 'preparation hidden x 3/4'],
    ['a', 'w', 'before', 'firstWeek null 1/2'],
    ['w', 'a', 'after', 'preparation a 2/5'],
  ] as const)('drops %s at %s, %s it', (id, target, side, expected) => {
    expect(said(placeBeside(all, itemId(id), itemId(target), side))).toBe(expected);
  });

  it.each([
    ['a', 'a', 'after'],
    ['a', 'b', 'before'],
    ['b', 'a', 'after'],
    ['a', 'gone', 'after'],
  ] as const)('moves nothing when %s is dropped at %s, %s it', (id, target, side) => {
    expect(placeBeside(all, itemId(id), itemId(target), side)).toBeNull();
  });
});
