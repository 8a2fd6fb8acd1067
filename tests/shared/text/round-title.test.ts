import { describe, expect, it } from 'vitest';
import { roundName, roundsInShort, roundTitle } from '#shared/text/round-title.ts';

const round = (number: number, periodTo: string) => ({ number, periodTo: periodTo as '2024-01-01' });

describe('a round is called', () => {
  it('by the half-year its period ends in', () => {
    expect(roundTitle(round(2, '2024-10-31'), 'nb')).toBe('Halvårsevaluering høst 2024');
    expect(roundName(round(3, '2024-06-30'), 'nn')).toBe('Runde 3, vår 2024');
  });

  it('by its number too where another ends in the same half-year, whether it stands among them or not', () => {
    const [first, second, third] = [round(1, '2024-01-31'), round(2, '2024-06-30'), round(3, '2024-07-01')];
    expect(roundTitle(second, 'nb', [first, second, third])).toBe('Halvårsevaluering vår 2024, runde 2');
    expect(roundTitle(first, 'nn', [second])).toBe('Halvårsevaluering vår 2024, runde 1');
    expect(roundTitle(third, 'nb', [first, second, third])).toBe('Halvårsevaluering høst 2024');
  });

  it.each([
    ['by half-years', ['2024-01-31', '2024-10-31', '2025-04-01'], ['vår 24', 'høst 24', 'vår 25']],
    [
      'by months when two end in one half-year',
      ['2024-01-31', '2024-04-15', '2024-10-31'],
      ['jan. 24', 'apr. 24', 'okt. 24'],
    ],
    ['by numbers when two end in one month', ['2024-04-01', '2024-04-30'], ['Runde 1', 'Runde 2']],
    ['by nothing when there is none', [], []],
  ])('in short %s', (_, ends, names) => {
    expect(
      roundsInShort(
        ends.map((end, index) => round(index + 1, end)),
        'nb',
      ),
    ).toEqual(names);
  });
});
