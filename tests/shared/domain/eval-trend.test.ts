import { describe, expect, it } from 'vitest';
import { evalTrend } from '#shared/domain/eval-trend.ts';
import { answered, smallForm, statement, trendRound } from '../../support/eval-answers.ts';

const both = (director: number, mayor: number, id = 'a1') => [
  answered('director', { [id]: director as 1 }),
  answered('mayor', { [id]: mayor as 1 }),
];

describe('the trend', () => {
  it('goes by number, not by the order it is given in', () => {
    const form = smallForm(['a1']);
    const trend = evalTrend([
      trendRound(3, form, ...both(5, 4)),
      trendRound(1, form, ...both(1, 2)),
      trendRound(2, form, ...both(3, 3)),
    ]);
    expect(trend.rounds.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(trend.statements[0]?.points.map((point) => point?.figures.director)).toEqual([1, 3, 5]);
    expect(trend.statements[0]?.moved).toBe(1.5);
  });

  it.each([
    ['the same words', smallForm(['a1']), ['a1']],
    ['another version', { ...smallForm([]), statements: [statement('a1', 2)] }, []],
    ['another statement', smallForm(['a2']), []],
  ])('compares %s', (_, before, shared) => {
    const trend = evalTrend([
      trendRound(1, before, ...both(1, 1)),
      trendRound(2, smallForm(['a1']), ...both(5, 5)),
    ]);
    expect(trend.statements.map((one) => one.statement.id)).toEqual(shared);
    expect(trend.dimensions.map(({ dimension }) => dimension.id)).toEqual(shared.map((id) => id.slice(0, 1)));
  });

  it('has a hole where a round did not ask, and compares with the last that did', () => {
    const form = smallForm(['a1', 'b1']);
    const trend = evalTrend([
      trendRound(1, form, ...both(5, 5)),
      trendRound(2, smallForm(['b1'])),
      trendRound(3, form, ...both(3, 4)),
    ]);
    const [first] = trend.statements;
    expect(first?.points.map((point) => point?.figures.mayor ?? null)).toEqual([5, null, 4]);
    expect(first?.points[1]).toBeNull();
    expect(first?.moved).toBe(-1.5);
  });

  it('does not say that something has moved where one has no grounds', () => {
    const form = smallForm(['a1']);
    const trend = evalTrend([
      trendRound(1, form, ...both(5, 5)),
      trendRound(2, form, answered('director', { a1: 1 }), answered('mayor', { a1: 'none' })),
    ]);
    expect(trend.statements[0]?.moved).toBeNull();
    expect(trend.statements[0]?.points[1]?.figures).toEqual({ director: 1, mayor: null, deputy: null });
  });

  it('makes the mean of a dimension of what all its rounds share', () => {
    const trend = evalTrend([
      trendRound(1, smallForm(['a1', 'a2']), answered('director', { a1: 2, a2: 4 }), answered('mayor', {})),
      trendRound(
        2,
        smallForm(['a1', 'a2', 'a3']),
        answered('director', { a1: 2, a2: 4, a3: 5 }),
        answered('mayor', {}),
      ),
      trendRound(
        3,
        smallForm(['a1', 'a2', 'a3']),
        answered('director', { a1: 3, a2: 4, a3: 1 }),
        answered('mayor', {}),
      ),
    ]);
    expect(trend.dimensions).toHaveLength(1);
    expect(trend.dimensions[0]?.statements).toEqual(['a1', 'a2']);
    expect(trend.dimensions[0]?.points.map((point) => point?.figures.director)).toEqual([3, 3, 3.5]);
    expect(trend.dimensions[0]?.points.map((point) => point?.figures.mayor)).toEqual([null, null, null]);
  });

  it('tells who answered as what, so that a new person is seen', () => {
    const form = smallForm(['a1']);
    const trend = evalTrend([
      trendRound(1, form, answered('director', { a1: 3 }), answered('mayor', { a1: 3 }, { person: 'old' })),
      trendRound(2, form, answered('director', { a1: 3 }), answered('mayor', { a1: 3 }, { person: 'new' })),
    ]);
    expect(trend.statements[0]?.points.map((point) => point?.people.mayor)).toEqual(['old', 'new']);
  });

  it('has nothing to tell of one round, or of none', () => {
    expect(evalTrend([])).toEqual({ rounds: [], statements: [], dimensions: [] });
    const one = evalTrend([trendRound(1, smallForm(['a1']), ...both(3, 3))]);
    expect(one.rounds).toHaveLength(1);
    expect(one.statements).toEqual([]);
    expect(one.dimensions).toEqual([]);
  });
});
