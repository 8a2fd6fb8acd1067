import { describe, expect, it } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import {
  contractPointAbout,
  contractPointTemplates,
  contractPointTitle,
} from '#shared/templates/contract-points.ts';
import { sourceLine } from '#shared/templates/sources.ts';

describe('the checklist of the contract', () => {
  it('holds the letters a to q of the statute, each once and in order', () => {
    const letters = contractPointTemplates.flatMap(({ letter }) => letter ?? []);
    expect(letters.join('')).toBe('abcdefghijklmnopq');
    const law = contractPointTemplates.filter(({ kind }) => kind === 'law');
    expect(law.map(({ sources: [first] }) => first && sourceLine(first, 'nb'))).toEqual(
      letters.map((letter) => `arbeidsmiljøloven § 14-6 første ledd bokstav ${letter}`),
    );
  });

  it('has a key, a source, and words in both forms for each point', () => {
    expect(new Set(contractPointTemplates.map(({ key }) => key)).size).toBe(contractPointTemplates.length);
    for (const { key: templateKey, sources } of contractPointTemplates)
      for (const form of writtenForms) {
        expect(sources.length).toBeGreaterThan(0);
        expect(contractPointTitle({ templateKey, title: null }, form)).not.toBe('');
        // Throws when a word in braces is unknown.
        expect(contractPointAbout({ templateKey }, null, form)).toMatch(/\.$/);
      }
  });

  it('speaks of the fylkesting in a fylkeskommune', () => {
    const county = {
      kind: 'county',
      bodyWord: 'fylkeskommune',
      directorTitle: 'fylkeskommunedirektør',
      councilTitle: 'fylkesting',
    } as const;
    expect(contractPointAbout({ templateKey: 'aa-parter' }, county, 'nb')).toContain('Fylkestinget ansetter');
  });

  it('calls a point of their own what they call it', () => {
    expect(contractPointTitle({ templateKey: null, title: 'Bolig' }, 'nn')).toBe('Bolig');
    expect(contractPointAbout({ templateKey: null }, null, 'nn')).toBe('');
  });
});
