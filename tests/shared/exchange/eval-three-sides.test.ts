import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersSeen,
  changeRound,
  consent,
  fileFrom,
  newSide,
  people,
  propose,
  readIn,
  roundOf,
  rowsOf,
  submit,
  type Side,
} from './eval-sides.ts';

const words = ['direktørens ord', 'ordførerens ord', 'varaordførerens ord'];

const sent = (from: Side, to: Side, withKey = false): string => {
  const text = fileFrom(from, to.me, withKey);
  if (text === null) throw new Error('No file');
  return text;
};

/** What came of it, or why it was turned away. */
const exchange = (from: Side, to: Side, withKey = false) => readIn(to, sent(from, to, withKey));

/** Director, mayor and deputy mayor at a PC each; all have handed over, and every envelope lies at all three. */
const threeSealed = (): readonly [Side, Side, Side] => {
  const sides = [newSide('director'), newSide('mayor'), newSide('deputy')] as const;
  const [director, mayor, deputy] = sides;
  propose(director, { deputyId: people.deputy });
  consent(director, 'terms');
  exchange(director, mayor);
  consent(mayor, 'terms');
  exchange(mayor, director);
  exchange(mayor, deputy);
  for (const [at, side] of sides.entries()) submit(side, words[at] ?? '');
  for (const from of sides)
    for (const to of sides) if (from !== to) expect(exchange(from, to)).toBeTypeOf('object');
  return sides;
};

/** No key lies in a table the three share before the round is open, and then all do. */
const closedOrOpen = (side: Side): void => {
  const openings = rowsOf(side, 'evalOpenings').length;
  expect(openings).toBe(roundOf(side)?.state === 'opened' ? 3 : 0);
};

const way = fc.tuple(fc.nat(2), fc.nat(2), fc.boolean());

describe('files between three PCs', () => {
  it('open for all in whatever order the keys go, and nobody is left without a way', () => {
    fc.assert(
      fc.property(fc.array(way, { maxLength: 14 }), (ways) => {
        const sides = threeSealed();
        for (const [one, other, withKey] of ways) {
          const [from, to] = [sides[one], sides[other]];
          if (from === undefined || to === undefined || from === to) continue;
          const isClosed = roundOf(from)?.state === 'answering';
          expect(exchange(from, to, withKey && isClosed)).toBeTypeOf('object');
          for (const side of sides) closedOrOpen(side);
        }
        // Whatever has happened: each sends what they may to each, and all is open.
        for (const from of sides) {
          for (const to of sides) {
            if (from === to) continue;
            expect(exchange(from, to, roundOf(from)?.state === 'answering')).toBeTypeOf('object');
          }
        }
        for (const from of sides) for (const to of sides) if (from !== to) exchange(from, to);
        for (const side of sides) {
          closedOrOpen(side);
          expect(answersSeen(side)).toEqual(words);
          expect(side.held.size).toBe(0);
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);

  it('holds a key that comes before the last one, and lets the same be sent again', () => {
    const [director, mayor, deputy] = threeSealed();
    expect(exchange(director, mayor, true)).toMatchObject({ lacksOwnKey: false, steps: [], opens: false });
    exchange(director, deputy, true);
    expect([...mayor.held.values()].map(({ personId }) => personId)).toEqual([director.me]);
    expect(rowsOf(mayor, 'evalOpenings')).toEqual([]);
    // Again brings nothing new; and what is held goes out in no file.
    expect(exchange(director, mayor, true)).toMatchObject({ toHold: [], steps: [] });
    expect(sent(mayor, deputy, true)).not.toContain([...mayor.held.values()][0]?.key);
    // The last one opens, with what was held.
    expect(exchange(mayor, deputy, true)).toMatchObject({ opens: true });
    expect(answersSeen(deputy)).toEqual(words);
    exchange(deputy, mayor);
    expect(answersSeen(mayor)).toEqual(words);
  });

  it('opens without the deputy mayor with a key that came before both agreed on that', () => {
    const [director, mayor, deputy] = threeSealed();
    exchange(director, mayor, true);
    exchange(deputy, mayor, false);
    consent(director, 'withoutDeputy');
    exchange(director, mayor);
    consent(mayor, 'withoutDeputy');
    expect(exchange(director, mayor, true)).toMatchObject({ opens: true });
    expect(answersSeen(mayor)).toEqual(words.slice(0, 2));
    expect(rowsOf(mayor, 'evalOpenings').map(({ personId }) => personId)).not.toContain(deputy.me);
  });

  it('takes a key of the deputy mayor nowhere when both leave that envelope closed', () => {
    const [director, mayor, deputy] = threeSealed();
    const key = sent(deputy, mayor, true);
    consent(director, 'withoutDeputy');
    exchange(director, mayor);
    consent(mayor, 'withoutDeputy');
    readIn(mayor, key);
    exchange(director, mayor, true);
    expect(roundOf(mayor)?.state).toBe('opened');
    expect(rowsOf(mayor, 'evalOpenings').map(({ personId }) => personId)).not.toContain(deputy.me);
  });

  it('lets only the two call the round off', () => {
    const [director, mayor, deputy] = threeSealed();
    changeRound(deputy, { state: 'cancelled', reason: 'Nei' });
    exchange(deputy, mayor);
    expect(roundOf(mayor)?.state).toBe('answering');
    const fresh = newSide('mayor');
    exchange(deputy, fresh);
    expect(roundOf(fresh)?.state).toBe('answering');
    changeRound(director, { state: 'cancelled', reason: 'Valg' });
    exchange(director, mayor);
    expect(roundOf(mayor)).toMatchObject({ state: 'cancelled', reason: 'Valg' });
  });
});
