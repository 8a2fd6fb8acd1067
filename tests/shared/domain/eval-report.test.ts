import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scores, type Score } from '#shared/domain/eval-answers.ts';
import { evalReport, groupOf, statementGroups } from '#shared/domain/eval-report.ts';
import { answered, smallForm } from '../../support/eval-answers.ts';

describe('the group of a statement', () => {
  it.each([
    [1, 1, 'jointImprovement'],
    [2, 1, 'jointImprovement'],
    [3, 2, 'jointImprovement'],
    [3, 3, 'jointImprovement'],
    [3, 4, 'inOrder'],
    [4, 4, 'jointStrength'],
    [4, 5, 'jointStrength'],
    [5, 5, 'jointStrength'],
    [1, 3, 'differing'],
    [2, 4, 'differing'],
    [3, 5, 'differing'],
    [1, 5, 'differing'],
    ['none', 5, 'missing'],
    [1, null, 'missing'],
    ['none', 'none', 'missing'],
    [null, null, 'missing'],
  ] satisfies [Score | null, Score | null, string][])('%s and %s: %s', (a, b, group) => {
    expect(groupOf(a, b)).toBe(group);
    expect(groupOf(b, a)).toBe(group);
  });
});

const ids = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1'];
const anyScores = fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...scores));

describe('the report', () => {
  it('puts every statement in one group, whatever was answered', () => {
    fc.assert(
      fc.property(anyScores, anyScores, anyScores, (director, mayor, deputy) => {
        const { groups } = evalReport(smallForm(ids), [
          answered('director', director),
          answered('mayor', mayor),
          answered('deputy', deputy),
        ]);
        const all = statementGroups.flatMap((group) => groups[group].map((one) => one.statement.id));
        expect(all.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it('is the same for the two when they change places', () => {
    fc.assert(
      fc.property(anyScores, anyScores, (one, other) => {
        const order = (director: typeof one, mayor: typeof one) => {
          const { groups } = evalReport(smallForm(ids), [
            answered('director', director),
            answered('mayor', mayor),
          ]);
          return statementGroups.map((group) =>
            groups[group].map(({ statement, gap, middle }) => [statement.id, gap, middle]),
          );
        };
        expect(order(one, other)).toEqual(order(other, one));
      }),
    );
  });

  it('has the deputy beside, and nothing of the two moves by it', () => {
    fc.assert(
      fc.property(anyScores, anyScores, anyScores, (director, mayor, deputy) => {
        const two = [answered('director', director), answered('mayor', mayor)];
        const without = evalReport(smallForm(ids), two);
        const with3 = evalReport(smallForm(ids), [...two, answered('deputy', deputy)]);
        for (const group of statementGroups) {
          expect(
            with3.groups[group].map(({ gap, middle, statement }) => [statement.id, gap, middle]),
          ).toEqual(without.groups[group].map(({ gap, middle, statement }) => [statement.id, gap, middle]));
        }
        for (const [index, { means }] of with3.dimensions.entries()) {
          expect(means.director).toBe(without.dimensions[index]?.means.director);
          expect(means.mayor).toBe(without.dimensions[index]?.means.mayor);
        }
      }),
    );
  });

  it('has the widest gap first, the lowest improvement and the highest strength', () => {
    const report = evalReport(smallForm(['a1', 'a2', 'b1', 'b2', 'c1', 'c2']), [
      answered('director', { a1: 1, a2: 5, b1: 3, b2: 1, c1: 4, c2: 5 }),
      answered('mayor', { a1: 3, a2: 1, b1: 3, b2: 2, c1: 5, c2: 5 }),
    ]);
    const idsOf = (group: (typeof statementGroups)[number]) =>
      report.groups[group].map(({ statement, gap }) => [statement.id, gap]);
    expect(idsOf('differing')).toEqual([
      ['a2', 4],
      ['a1', 2],
    ]);
    expect(idsOf('jointImprovement')).toEqual([
      ['b2', 1],
      ['b1', 0],
    ]);
    expect(idsOf('jointStrength')).toEqual([
      ['c2', 0],
      ['c1', 1],
    ]);
  });

  it('has a mean for each in each dimension, of the figures they gave', () => {
    const { dimensions } = evalReport(smallForm(['a1', 'a2', 'a3', 'b1']), [
      answered('director', { a1: 5, a2: 4, a3: 'none' }),
      answered('mayor', { a1: 1, a2: 2, a3: 3, b1: 'none' }),
    ]);
    expect(dimensions.map(({ means, counted }) => [means, counted])).toEqual([
      [
        { director: 4.5, mayor: 2, deputy: null },
        { director: 2, mayor: 3, deputy: 0 },
      ],
      [
        { director: null, mayor: null, deputy: null },
        { director: 0, mayor: 0, deputy: 0 },
      ],
    ]);
  });

  it('leaves out a dimension whose statements are all hidden', () => {
    const form = { ...smallForm(['a1']), dimensions: smallForm(['a1', 'b1']).dimensions };
    expect(evalReport(form, []).dimensions.map(({ dimension }) => dimension.id)).toEqual(['a']);
  });

  it('knows how far apart they are on how often, and what is only blank', () => {
    const option = (id: string) => ({ id, text: { nb: id, nn: id } });
    const form = smallForm(['a1'], {
      frequency: { ...option('freq'), options: ['daily', 'weekly', 'seldom'].map(option) },
    });
    const { frequency, words } = evalReport(form, [
      answered('director', {}, { frequency: 'daily', words: { o1: '  ', 'ev-o2': ' Ja. ' } }),
      answered('mayor', {}, { frequency: 'seldom', words: {} }),
    ]);
    expect(frequency?.gap).toBe(2);
    expect(words.map(({ written }) => written)).toEqual([
      { director: null, mayor: null, deputy: null },
      { director: 'Ja.', mayor: null, deputy: null },
    ]);
    const unknown = evalReport(form, [
      answered('director', {}, { frequency: 'daily' }),
      answered('mayor', {}, { frequency: 'yearly' }),
    ]);
    expect(unknown.frequency).toMatchObject({ gap: null, chosen: { mayor: null } });
  });

  it('shows who answered in the fixed order, whoever comes first in the list', () => {
    const report = evalReport(smallForm(['a1']), [
      answered('deputy', {}),
      answered('mayor', {}),
      answered('director', {}),
    ]);
    expect(report.parties).toEqual(['director', 'mayor', 'deputy']);
  });
});
