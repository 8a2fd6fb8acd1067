import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordChanges, type TextPart } from '#shared/text/word-changes.ts';

const joined = (parts: readonly TextPart[], without: TextPart['kind']): string =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('what changed from one wording to the next', () => {
  test('only the words that changed are marked, also those with æ, ø and å', () => {
    expect(wordChanges('Vi møtes hver mandag.', 'Vi møtes hver tirsdag.')).toEqual([
      { kind: 'same', text: 'Vi møtes hver ' },
      { kind: 'out', text: 'mandag' },
      { kind: 'in', text: 'tirsdag' },
      { kind: 'same', text: '.' },
    ]);
    expect(wordChanges('på møtet', 'på årsmøtet').filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'out', text: 'møtet' },
      { kind: 'in', text: 'årsmøtet' },
    ]);
  });

  test('the same wording has no changes', () => {
    expect(wordChanges('', '')).toEqual([]);
    expect(wordChanges('Straks', 'Straks')).toEqual([{ kind: 'same', text: 'Straks' }]);
  });

  test('nothing is lost: without what came in it is the old one, without what went out the new one', () => {
    const wording = fc
      .array(fc.constantFrom('vi', 'møtes', 'ikke', 'på', 'Ås', '.', ',', ' ', '\n', '  ', '–', '7.30'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(wording, wording, (before, after) => {
        const parts = wordChanges(before, after);
        expect(joined(parts, 'in')).toBe(before);
        expect(joined(parts, 'out')).toBe(after);
      }),
    );
  });

  test('two long texts with nothing in common: one gives way to the other', () => {
    const long = (word: string) => Array.from({ length: 4_000 }, (_, at) => `${word}${at}`).join(' ');
    const parts = wordChanges(long('a'), long('b'));
    expect(joined(parts, 'in')).toBe(long('a'));
    expect(joined(parts, 'out')).toBe(long('b'));
    expect(parts.map(({ kind }) => kind)).toEqual(['out', 'in']);
  });
});
