import { describe, expect, it } from 'vitest';
import {
  daysToRevision,
  delegationStanding,
  inOrder,
  isStanding,
  latestAnswers,
} from '#shared/domain/policy-standing.ts';

const term = { constitutingDay: '2023-10-17', startYear: 2023 } as const;

describe('an adopted text', () => {
  it.each([
    [null, true],
    ['2024-11-12', true],
    ['2024-11-11', false],
  ] as const)('that ends %s stands: %s', (endedOn, expected) => {
    expect(isStanding({ endedOn }, '2024-11-12')).toBe(expected);
  });

  it('is late by the days since it should have been revised, and not when it counts no more', () => {
    const reviseOn = '2024-11-01';
    expect(daysToRevision({ reviseOn, endedOn: null }, '2024-11-12')).toBe(-11);
    expect(daysToRevision({ reviseOn, endedOn: '2024-11-01' }, '2024-11-12')).toBeNull();
    expect(daysToRevision({ reviseOn: null, endedOn: null }, '2024-11-12')).toBeNull();
  });

  it('stands by kind, the latest first', () => {
    const one = (id: string, kind: 'policy' | 'delegation', decidedOn: string | null) =>
      ({ id, kind, decidedOn }) as never as Parameters<typeof inOrder>[0][number];
    const all = [
      one('d', 'delegation', '2024-01-01'),
      one('a', 'policy', '2020-01-01'),
      one('b', 'policy', null),
      one('c', 'policy', '2024-01-01'),
    ];
    expect(inOrder(all).map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
  });
});

describe('the delegation rules', () => {
  it.each([
    ['none', [], false],
    ['those of the council before', [{ kind: 'delegation', decidedOn: '2020-06-01' }], false],
    ['some without a day', [{ kind: 'delegation', decidedOn: null }], false],
    ['a policy of this term', [{ kind: 'policy', decidedOn: '2024-02-01' }], false],
    ['those of this term', [{ kind: 'delegation', decidedOn: '2023-10-17' }], true],
    ['those of a day to come', [{ kind: 'delegation', decidedOn: '2024-12-31' }], false],
  ] as const)('with %s: adopted %s', (_what, policies, isAdopted) => {
    expect(delegationStanding(policies, term, '2024-12-30')).toEqual({
      isAdopted,
      dueOn: '2024-12-31',
      days: 1,
    });
  });
});

describe('the answers', () => {
  it('are one for each question, the one changed last, in whatever order two machines give them', () => {
    const first = { id: 'a', questionKey: 'pol-revisjon', updatedAt: '2024-01-01T08:00:00.000Z' } as never;
    const second = { id: 'b', questionKey: 'pol-revisjon', updatedAt: '2024-02-01T08:00:00.000Z' } as never;
    const other = { id: 'c', questionKey: 'pol-tidlig', updatedAt: '2023-12-01T08:00:00.000Z' } as never;
    for (const order of [
      [first, second, other],
      [other, second, first],
    ])
      expect(new Set(latestAnswers(order))).toEqual(new Set([second, other]));
  });
});
