import { describe, expect, it } from 'vitest';
import {
  countingSeals,
  isOneOfTwo,
  lacksParty,
  openingParties,
  partiesOf,
  partyOf,
} from '#shared/domain/eval-envelope.ts';
import type { EvalSeal } from '#shared/domain/eval-seal.ts';
import type { EvalSealId, PersonId } from '#shared/domain/id.ts';
import { aRound } from '../../support/eval-rows.ts';

const [kari, nina, per] = ['kari', 'nina', 'per'] as PersonId[];
const round = aRound({ deputyId: per ?? null });

const aSeal = (id: string, fields: Partial<EvalSeal> = {}): EvalSeal => ({
  id: id as EvalSealId,
  rev: 1,
  createdAt: '2024-04-15T10:00:00.000Z',
  createdBy: null,
  updatedAt: '2024-04-15T10:00:00.000Z',
  updatedBy: null,
  deletedAt: null,
  roundId: round.id,
  attempt: 1,
  party: 'director',
  personId: round.directorId,
  iv: '',
  ciphertext: '',
  commitment: '',
  submittedAt: '2024-04-15T10:00:00.000Z',
  ...fields,
});

describe('those who answer', () => {
  it('are the two, and the deputy mayor when they are asked', () => {
    expect(partiesOf(aRound())).toEqual([
      { party: 'director', personId: kari },
      { party: 'mayor', personId: nina },
    ]);
    expect(partiesOf(round).at(-1)).toEqual({ party: 'deputy', personId: per });
    expect(partyOf(round, nina ?? null)).toBe('mayor');
    expect([partyOf(aRound(), per ?? null), partyOf(round, null)]).toEqual([null, null]);
  });

  it('are those who are left when one of the two is deleted for good', () => {
    const left = { ...round, mayorId: null as unknown as PersonId };
    expect([lacksParty(left), lacksParty(round)]).toEqual([true, false]);
    expect(partiesOf(left).map(({ party }) => party)).toEqual(['director', 'deputy']);
    expect([isOneOfTwo(left, null), partyOf(left, null)]).toEqual([false, null]);
  });

  it('open together, without the deputy mayor when both have said so', () => {
    expect(openingParties(round)).toHaveLength(3);
    expect(openingParties({ ...round, withoutDeputy: true }).map(({ party }) => party)).toEqual([
      'director',
      'mayor',
    ]);
  });
});

describe('the envelopes that count', () => {
  const own = aSeal('s1');

  it.each([
    ['of an earlier attempt', { attempt: 2 }],
    ['in the bin', { deletedAt: '2024-04-16T10:00:00.000Z' }],
    ['of another round', { roundId: 'another' as EvalSeal['roundId'] }],
    ['by another person than the party is', { personId: nina as PersonId }],
    ['by who does not answer', { party: 'mayor', personId: per as PersonId }],
  ] as const satisfies readonly (readonly [string, Partial<EvalSeal>])[])('leave out one %s', (_, other) => {
    expect(countingSeals(round, [aSeal('s0', other), own])).toEqual([own]);
  });

  it('are one for each, in the order of the columns, whatever order they came in', () => {
    const all = [
      aSeal('s3', { party: 'mayor', personId: round.mayorId }),
      aSeal('s2'),
      own,
      aSeal('s4', { party: 'deputy', personId: per as PersonId }),
    ];
    const expected = ['s1', 's3', 's4'];
    expect(countingSeals(round, all).map(({ id }) => id)).toEqual(expected);
    expect(countingSeals(round, all.toReversed()).map(({ id }) => id)).toEqual(expected);
  });
});
