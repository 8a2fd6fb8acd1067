import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '#shared/documents/development/clip.ts';
import { yearReport } from '#shared/documents/development/year-report.ts';
import { pagesOf } from '#shared/documents/page-estimate.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { aPlan, counts, exempt, work, yearFacts } from '../../../support/development-facts.ts';

const textOf = (facts: Parameters<typeof yearReport>[0]) =>
  documentTexts(yearReport(facts).document).join('\n');

describe('the yearly report', () => {
  it('tells resources, what was done, projects and partners, in both written forms', () => {
    const nb = textOf(yearFacts());
    for (const told of [
      'Sigrun Eksempeldal, rådgiver',
      '38 møter holdt, 41,5 timer i alt',
      '47 punkter gjort, 9 står åpne i dag',
      '6 ble avtalt i året, 11 gjelder i dag',
      'Folkevalgte fikk beskjed 14 ganger, 12 av dem til alle samtidig',
      'Nytt årshjul for budsjettarbeidet.',
      'Vi har arbeidet sammen med KS, nabokommuner og universitet eller høyskole (Lillevik og Storvik).',
    ])
      expect(nb).toContain(told);
    const nn = textOf(yearFacts({ form: 'nn' }));
    expect(nn).toContain('38 møte haldne, 41,5 timar i alt');
    expect(nn).toContain('6 vart avtalte i året, 11 gjeld i dag');
  });

  it('says nothing of what there is nothing of', () => {
    const none = {
      meetings: 0,
      hours: 0,
      gatherings: 0,
      decisions: 0,
      actionsDone: 0,
      actionsOpen: 0,
      rulesAgreed: 0,
      rulesStanding: 0,
      told: 0,
      toldAll: 0,
      examplesAdded: 0,
      examples: 0,
    };
    const { blocks } = yearReport({ ...yearFacts(), plan: null, initiatives: [], counts: none }).document;
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('does not speak of today in a year that is over', () => {
    const over = { ...counts, actionsOpen: null, rulesStanding: null };
    expect(textOf({ ...yearFacts({ today: '2025-02-01' }), counts: over })).not.toMatch(/i dag|Så langt/);
  });

  it('shows the public nothing of what is exempt, but who to ask', () => {
    const facts = {
      ...yearFacts({ audience: 'public' }),
      plan: aPlan(exempt),
      initiatives: [work('Hemmelig nettverk', { ...exempt, partnerNames: 'Hemmelig kommune' })],
    };
    const text = textOf(facts);
    expect(text).not.toMatch(/Hemmelig|kurs for nye|årshjul/);
    expect(text).toContain('Sigrun Eksempeldal');
    expect(text).toContain('Unntatt offentlighet');
    expect(textOf({ ...facts, audience: 'internal' })).toContain('Hemmelig nettverk');
  });

  it('keeps to one page whatever is written, and says when it had to shorten', () => {
    expect(yearReport(yearFacts()).isShortened).toBe(false);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 1_500 }), (rows, length) => {
        const text = 'Et langt avsnitt om samspillet. '.repeat(length);
        const facts = {
          ...yearFacts(),
          plan: aPlan({ organisation: text, measures: text, projects: text }),
          initiatives: Array.from({ length: rows }, (_, at) => work(`Arbeid ${at}`, { result: text })),
        };
        const { document, isShortened } = yearReport(facts);
        expect(pagesOf(document)).toBe(1);
        expect(isShortened || text.length <= 4_000, 'says so').toBe(true);
      }),
      { numRuns: 6 },
    );
  });
});

describe('a text that has no room', () => {
  it.each([
    ['Kort.', 100, 'Kort.'],
    ['Dette er først. Så kommer mer enn det er plass til her.', 30, 'Dette er først. Så kommer mer …'],
    ['En hel setning som er lang. Og en til.', 30, 'En hel setning som er lang. …'],
    ['abcdefghij', 4, 'abcd …'],
  ])('%s', (text, most, kept) => {
    expect(clip(text, most, '…')).toBe(kept);
  });
});
