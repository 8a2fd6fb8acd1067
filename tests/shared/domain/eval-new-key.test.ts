import { expect, it } from 'vitest';
import { newKeySignings, type Signing } from '#shared/domain/eval-new-key.ts';
import type { PersonId } from '#shared/domain/id.ts';

const signing = (who: string, publicKey: string, day: number): Signing => ({
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- any text is one here
  personId: who as PersonId,
  publicKey,
  at: `2024-04-${day}T08:00:00.000Z`,
});

it.each([
  ['the first key of all is not new', [], [signing('nina', 'a', 12)], []],
  ['the same key again', [signing('nina', 'a', 11)], [signing('nina', 'a', 12)], []],
  ['another key than before', [signing('nina', 'a', 11)], [signing('nina', 'b', 12)], ['b 12']],
  [
    'only the first with it',
    [signing('nina', 'a', 11)],
    [signing('nina', 'b', 14), signing('nina', 'b', 13)],
    ['b 13'],
  ],
  ["another's key says nothing", [signing('kari', 'a', 11)], [signing('nina', 'b', 12)], []],
  [
    'what was used before is not new',
    [signing('nina', 'b', 10), signing('nina', 'a', 11)],
    [signing('nina', 'b', 12)],
    [],
  ],
  ['an earlier round is not told of a later key', [signing('nina', 'b', 20)], [signing('nina', 'a', 12)], []],
  ['changed within the round', [], [signing('nina', 'a', 12), signing('nina', 'b', 13)], ['b 13']],
] as const)('%s', (_name, elsewhere, inRound, expected) => {
  const told = newKeySignings(inRound, [...elsewhere, ...inRound]);
  expect(told.map(({ publicKey, at }) => `${publicKey} ${at.slice(8, 10)}`)).toEqual(expected);
});
