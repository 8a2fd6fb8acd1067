import { describe, expect, it } from 'vitest';
import { noMark } from '#shared/domain/access-mark.ts';
import { yearListCsv, yearListDocument } from '#shared/documents/year/list.ts';
import { wallDocument } from '#shared/documents/year/wall.ts';
import type { YearFacts } from '#shared/documents/year/wheel.ts';
import { timeKommune } from '../../../support/start-plan-facts.ts';
import { aDialogue, aMark, anEvent, wheelFacts } from '../../../support/wheel-facts.ts';

const secret = { ...noMark, access: 'exempt' as const };

const facts = (fields: Partial<YearFacts> = {}): YearFacts => ({
  workspace: timeKommune,
  today: '2024-11-12',
  form: 'nb',
  audience: 'internal',
  year: 2024,
  wheel: wheelFacts({
    events: [anEvent({ ...secret, title: 'Hemmelig samtale', place: 'Hytta', note: 'Hemmelig merknad' })],
    dialogues: [aDialogue(secret)],
    marks: [aMark({ note: 'KST 12/24' })],
  }),
  ...fields,
});

const all = (given: YearFacts): string =>
  [JSON.stringify([wallDocument(given), yearListDocument(given)]), yearListCsv(given)].join('\n');

describe('the year on paper', () => {
  it('tells within all there is, with the note of what is met', () => {
    const text = all(facts());
    for (const told of [
      'Hemmelig samtale',
      'Hemmelig merknad',
      'KST 12/24',
      'Gjort 20.02.2024',
      'Utviklingssamtale',
    ])
      expect(text).toContain(told);
  });

  it('keeps back from the public what is exempt, title, place and note alike', () => {
    const text = all(facts({ audience: 'public' }));
    expect(text).not.toMatch(/Hemmelig|Hytta|Utviklingssamtale/);
    expect(text).toContain('Unntatt offentlighet');
    expect(text).toContain('Årsregnskapet må være ferdig');
  });

  it('says in words to who cannot see the page what stands on it', () => {
    const [drawing] = wallDocument(facts({ form: 'nn' })).blocks;
    expect(drawing?.kind).toBe('drawing');
    const alt = drawing?.kind === 'drawing' ? drawing.alt : '';
    expect(alt).toContain('Februar: 22. Årsrekneskapen må vere ferdig.');
    expect(alt).toContain('Rapport om budsjettet, den første av minst to i året*');
  });
});
