import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch } from '#shared/text/collate.ts';

describe('what search sees of a text', () => {
  it.each([
    ['Haaland', 'håland'],
    ['HÅLAND', 'håland'],
    ['Ha\u030Aland', 'håland'],
    ['Kárášjohka', 'karasjohka'],
    ['Østre Ås, § 5-7 «næring»', 'østre ås, § 5-7 «næring»'],
    ['Zoë Lindström', 'zoe lindstrøm'],
  ])('is of %s: %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  it('is the same of a word, whether or not there is an accent beside it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...Array.from('aAbBøØåÅæÆ 0-9.,:«»–\n()/é')) });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldForSearch(`${text} é`)).toBe(`${foldForSearch(text)} e`);
      }),
    );
  });
});
