import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markHits, snippetOf } from '#shared/search/snippet.ts';

const told = (text: string, ...terms: string[]) =>
  snippetOf(text, new Set(terms))
    .map((piece) => (piece.isHit ? `[${piece.text}]` : piece.text))
    .join('');

describe('the part of a text that is shown', () => {
  test('marks every form of what was looked for', () => {
    expect(told('Ansettelsen ble utsatt. Andre ansettelser går som planlagt.', 'ansett')).toBe(
      '[Ansettelsen] ble utsatt. Andre [ansettelser] går som planlagt.',
    );
  });

  test('begins a little before the first hit in a long text, at whole words', () => {
    const shown = told(
      `${'Innledning og bakgrunn. '.repeat(20)}Så kom beredskapen. ${'Mer om annet. '.repeat(20)}`,
      'beredskap',
    );
    expect(shown).toMatch(/^… \S.*Så kom \[beredskapen\]\. .*\S …$/);
    expect(shown.length).toBeLessThan(200);
  });

  test('is the beginning where nothing of it stands, and a short text as it is', () => {
    expect(told('Et kort notat.\n\n- med liste', 'budsjett')).toBe('Et kort notat. - med liste');
    expect(told(`Først dette. ${'x '.repeat(200)}`)).toMatch(/^Først dette\. .* …$/);
  });

  test('loses and invents nothing, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.string({ minLength: 1, maxLength: 5 }),
        (text, term) => {
          expect(
            markHits(text, new Set([term]))
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
          const shown = snippetOf(text, new Set([term]))
            .map((piece) => piece.text)
            .join('');
          expect(text.replaceAll(/\s+/g, ' ')).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
        },
      ),
    );
  });
});
