import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scores, type Score } from '#shared/domain/eval-answers.ts';
import { evalReport } from '#shared/domain/eval-report.ts';
import { proposeThemes } from '#shared/domain/eval-themes.ts';
import { evalTrend } from '#shared/domain/eval-trend.ts';
import { answered, smallForm, trendRound } from '../../support/eval-answers.ts';

type Given = Readonly<Record<string, readonly [Score, Score]>>;

const two = (given: Given, words: readonly [Record<string, string>, Record<string, string>] = [{}, {}]) => [
  answered('director', Object.fromEntries(Object.entries(given).map(([id, [a]]) => [id, a])), {
    words: words[0],
  }),
  answered('mayor', Object.fromEntries(Object.entries(given).map(([id, [, b]]) => [id, b])), {
    words: words[1],
  }),
];

const proposed = (given: Given, words?: Parameters<typeof two>[1]) =>
  proposeThemes(evalReport(smallForm(Object.keys(given)), two(given, words)), null).map(
    ({ about, reason }) => `${about} ${reason}`,
  );

describe('the three themes', () => {
  it.each<[string, Given, string[]]>([
    [
      'the widest gap first',
      { a1: [1, 3], b1: [1, 5], c1: [5, 2], d1: [2, 4] },
      ['b1 differing', 'c1 differing', 'a1 differing'],
    ],
    [
      'differing before improvement before missing',
      { a1: ['none', 5], b1: [1, 1], c1: [2, 4], d1: [5, 5] },
      ['c1 differing', 'b1 jointImprovement', 'a1 missing'],
    ],
    [
      'the lowest improvement first',
      { a1: [3, 3], b1: [1, 2], c1: [2, 3] },
      ['b1', 'c1', 'a1'].map((id) => `${id} jointImprovement`),
    ],
    [
      'another dimension first where the gap is the same',
      { a1: [1, 3], a2: [1, 3], a3: [1, 3], b1: [3, 5] },
      ['a1 differing', 'b1 differing', 'a2 differing'],
    ],
    [
      'but a wider gap even in the same dimension',
      { a1: [1, 5], a2: [1, 4], b1: [3, 5] },
      ['a1 differing', 'a2 differing', 'b1 differing'],
    ],
    ['nothing where all is well', { a1: [4, 4], b1: [3, 4] }, []],
  ])('%s', (_, given, expected) => {
    expect(proposed(given)).toEqual(expected);
  });

  it('takes up what they wrote where the statements raise too little: what to change first, then both before one', () => {
    const all: Given = { a1: [5, 5] };
    expect(
      proposed(all, [
        { o1: 'Ja', 'ev-o2': 'Mer tid' },
        { o1: 'Ja', 'ev-o2': 'Mindre' },
      ]),
    ).toEqual(['ev-o2 words', 'o1 words']);
    expect(proposed(all, [{ o1: 'Ja', 'ev-o2': 'Mer tid' }, { o1: 'Ja' }])).toEqual([
      'o1 words',
      'ev-o2 words',
    ]);
  });

  it('takes up what has fallen by a step since last time, the deepest fall first', () => {
    const form = smallForm(['a1', 'b1', 'c1']);
    const before = two({ a1: [5, 5], b1: [5, 4], c1: [5, 5] });
    const now = two({ a1: [4, 4], b1: [4, 4], c1: [4, 3] });
    const report = evalReport(form, now);
    const trend = evalTrend([trendRound(1, form, ...before), trendRound(2, form, ...now)]);
    expect(proposeThemes(report, trend)).toEqual([
      { about: 'c1', reason: 'fell' },
      { about: 'a1', reason: 'fell' },
    ]);
    expect(proposeThemes(report, null)).toEqual([]);
  });

  it('never has more than three, never the same twice, and never takes improvement while something differs', () => {
    const ids = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'];
    const score = fc.constantFrom(...scores);
    fc.assert(
      fc.property(fc.tuple(...ids.map(() => fc.tuple(score, score))), (all) => {
        const given: Given = Object.fromEntries(
          ids.map((id, index): [string, readonly [Score, Score]] => [id, all[index] ?? [3, 3]]),
        );
        const report = evalReport(smallForm(ids), two(given));
        const themes = proposeThemes(report, null);
        expect(themes.length).toBeLessThanOrEqual(3);
        expect(new Set(themes.map(({ about }) => about)).size).toBe(themes.length);
        const differing = themes.filter(({ reason }) => reason === 'differing').length;
        expect(differing).toBe(Math.min(3, report.groups.differing.length));
      }),
    );
  });
});
