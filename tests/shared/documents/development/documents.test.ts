import { describe, expect, it } from 'vitest';
import { examplesCsv, examplesDocument } from '#shared/documents/development/examples.ts';
import { initiativesCsv, initiativesDocument } from '#shared/documents/development/initiatives.ts';
import { planDocument } from '#shared/documents/development/plan.ts';
import { documentTexts } from '../../../support/document-texts.ts';
import { aPlan, example, exempt, work, yearFacts } from '../../../support/development-facts.ts';

const textOf = (document: Parameters<typeof documentTexts>[0]) => documentTexts(document).join('\n');
const hidden = work('Skjult arbeid', {
  ...exempt,
  about: 'Skjult',
  result: 'Skjult',
  partnerNames: 'Skjult',
});

describe('what is taken out of Utvikling', () => {
  it('is whole for who has it internally, and withholds what is exempt from the public', () => {
    const facts = { ...yearFacts(), initiatives: [hidden, work('Åpent arbeid')] };
    expect(textOf(initiativesDocument(facts))).toContain('Skjult arbeid');
    expect(initiativesCsv(facts)).toContain('Skjult arbeid');
    const open = { ...facts, audience: 'public' } as const;
    for (const text of [
      textOf(initiativesDocument(open)),
      initiativesCsv(open),
      textOf(planDocument(open)),
    ]) {
      expect(text).toContain('Åpent arbeid');
      expect(text).toContain('Unntatt offentlighet');
      expect(text).not.toContain('Skjult');
    }
  });

  it('names the contact person in a plan that is exempt, and nothing else of it', () => {
    const facts = { ...yearFacts({ audience: 'public' }), plan: aPlan(exempt), initiatives: [] };
    const text = textOf(planDocument(facts));
    expect(text).toContain('sigrun@eksempel.no');
    expect(text).not.toMatch(/Formannskapet|kurs|årshjul/);
  });

  it('says an example with its source and not who consented; one that is exempt has not even its title', () => {
    const facts = { ...yearFacts(), examples: [example('Åpen time'), example('Skjult', exempt)] };
    const text = textOf(examplesDocument(facts));
    expect(text).toContain('Kilde: Tidligere ordfører');
    expect(text).not.toContain('Kari Nes');
    const open = { ...facts, audience: 'public' } as const;
    expect(textOf(examplesDocument(open))).not.toContain('Skjult');
    expect(examplesCsv(open)).not.toContain('Skjult');
    const alone = examplesDocument({ ...open, examples: [example('Skjult', exempt)] });
    expect(alone.title, 'nor as the title of the file').not.toContain('Skjult');
  });

  it('keeps a table the width of its header, also where a row is withheld', () => {
    const facts = { ...yearFacts({ audience: 'public' }), initiatives: [hidden, work('Åpent arbeid')] };
    const rows = initiativesCsv(facts).trim().split('\r\n');
    expect(new Set(rows.map((line) => line.split(';').length)).size).toBe(1);
    const examples = examplesCsv({ ...facts, examples: [example('a', exempt), example('b')] }).trim();
    expect(new Set(examples.split('\r\n').map((line) => line.split(';').length)).size).toBe(1);
  });
});
