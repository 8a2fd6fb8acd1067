import { describe, expect, it } from 'vitest';
import { accessCsv, accessDocument, accessJson } from '#shared/documents/access-report.ts';
import { documentSchema } from '#shared/documents/document.ts';
import { accessFacts as facts } from '../../support/access-facts.ts';

describe('what is taken out of Innsyn', () => {
  it('says for each line where it comes from, what is left out, and what must be considered', () => {
    const document = accessDocument(facts);
    expect(documentSchema.safeParse(document).success).toBe(true);
    const text = JSON.stringify(document).replaceAll('\u00A0', ' ');
    for (const words of [
      'om Kari Nes, fra 01.01.2026',
      'Punkt: Kontor',
      'I historikken, av Ola Vik, Kilde: checklistItems item-1, endring 7',
      '2 private notater er skrevet av andre',
      'offentleglova § 13',
      'personvernforordningen artikkel 15',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('is text in a spreadsheet, and whole as data', () => {
    expect(accessCsv(facts)).toContain(`"'=Kari Nes er bekymret"`);
    const data: unknown = JSON.parse(accessJson(facts));
    expect(data).toMatchObject({
      type: 'samspill-access',
      format: 1,
      findings: [{ table: 'checklistItems', id: 'item-1', field: 'note', change: { sequence: 7 } }],
      leftOut: { othersNotes: 2 },
    });
  });

  it('speaks nynorsk to those who do', () => {
    const text = JSON.stringify(accessDocument({ ...facts, form: 'nn' }));
    expect(text).toContain('Kvar linje seier kvar ho er henta frå');
  });
});
