import { describe, expect, it } from 'vitest';
import { indicatorBrief } from '#shared/documents/employer/indicator-brief.ts';
import { indicatorsCsv, indicatorsDocument } from '#shared/documents/employer/indicators.ts';
import { pagesOf } from '#shared/documents/page-estimate.ts';
import { writtenForms } from '#shared/domain/written-form.ts';
import { indicatorTemplates } from '#shared/templates/indicators.ts';
import { aSeries, aValue } from '../../../support/indicators.ts';

const making = { workspace: null, today: '2024-11-12', form: 'nb', audience: 'internal' } as const;
const secret = aSeries([aValue(2023, '41.5', { comment: 'Hemmelig' })], {
  title: 'Lederlønn',
  access: 'exempt',
  basisKey: 'offl-23-1',
  basisVersion: 2026,
});
const open = aSeries([
  aValue(2021, '8.9'),
  aValue(2022, '9.4'),
  aValue(2023, '8.1', { target: '6.5', targetRef: 'KST 45/23', comment: 'Lavest i skole' }),
]);
const aimless = aSeries([aValue(2023, '9', { target: '8' })], { templateKey: 'ind-turnover' });

/** Everything that stands in the document. */
const textOf = (document: unknown): string => JSON.stringify(document);

describe('the brief to the council', () => {
  it('has the last value, those before it, the target and its decision', () => {
    const text = textOf(indicatorBrief({ ...making, series: [open, aimless] }));
    for (const said of [
      '8,1\u00A0%',
      '9,4\u00A0(2022), 8,9\u00A0(2021)',
      'KST 45/23',
      'Lavest i skole',
      'vedtak ikke ført',
    ])
      expect(text).toContain(said);
  });

  it('names those without a value, and says so when there is none at all', () => {
    const blank = aSeries([], { templateKey: 'ind-laerlinger' });
    expect(textOf(indicatorBrief({ ...making, series: [open, blank] }))).toContain(
      'Uten verdi ennå: Inntak av lærlinger.',
    );
    expect(textOf(indicatorBrief({ ...making, series: [blank] }))).toContain('Ingen verdier er ført ennå.');
  });

  it.each(writtenForms)('is one page, also with all of them and long comments, in %s', (form) => {
    const long = 'Tallet gjelder hele kommunen, og er hentet fra personalsystemet. '.repeat(12);
    const series = indicatorTemplates.map(({ key }) =>
      aSeries(
        [2019, 2020, 2021, 2022, 2023].map((year) =>
          aValue(year, '12345.5', {
            target: '10',
            targetRef: 'KST 45/23, økonomiplanen 2024–2027',
            comment: long,
          }),
        ),
        { templateKey: key },
      ),
    );
    const brief = indicatorBrief({ ...making, form, series });
    expect(pagesOf(brief)).toBe(1);
    expect(textOf(brief)).toContain(' …');
  });

  it('keeps what is exempt from the public, and says that something is left out', () => {
    const facts = { ...making, audience: 'public', series: [open, secret] } as const;
    for (const made of [indicatorBrief(facts), indicatorsDocument(facts), indicatorsCsv(facts)])
      for (const word of ['Lederlønn', '41,5', 'Hemmelig']) expect(textOf(made)).not.toContain(word);
    expect(textOf(indicatorBrief(facts))).toContain('1 tall er unntatt offentlighet');
    expect(textOf(indicatorBrief({ ...facts, audience: 'internal' }))).toContain('41,5');
  });
});

describe('all the values', () => {
  it('have each their heading, and a table that says what the drawing shows', () => {
    const { blocks } = indicatorsDocument({ ...making, series: [open, aSeries([], { title: 'Tom' })] });
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'drawing',
      'table',
      'heading',
      'paragraph',
      'paragraph',
    ]);
    expect(textOf(blocks)).toContain('Lavest i skole');
  });
});
