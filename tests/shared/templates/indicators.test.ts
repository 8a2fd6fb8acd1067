import { describe, expect, it } from 'vitest';
import { writtenForms } from '#shared/domain/written-form.ts';
import { indicatorTemplates, indicatorTitle, indicatorUnit } from '#shared/templates/indicators.ts';
import { fillTerms, termsOf } from '#shared/templates/terminology.ts';

describe('the template of key figures', () => {
  it('has the eight, with those who leave for a pension right after turnover', () => {
    const keys = indicatorTemplates.map(({ key }) => key);
    expect(keys).toHaveLength(9);
    expect(new Set(keys).size).toBe(9);
    expect(keys.indexOf('ind-pensjon')).toBe(keys.indexOf('ind-turnover') + 1);
  });

  it('asks in words that fit a kommune and a fylkeskommune', () => {
    for (const { asks } of indicatorTemplates)
      for (const form of writtenForms)
        expect(fillTerms(asks[form], termsOf(null, form))).toMatch(/^\p{Lu}[^{}]*[?.]$/u);
  });

  it('gives way to a name of their own', () => {
    expect(indicatorTitle({ title: 'Fravær', templateKey: 'ind-fravaer' }, 'nb')).toBe('Fravær');
    expect(indicatorTitle({ title: null, templateKey: 'ind-fravaer' }, 'nn')).toBe('Nærvær og sjukefråvær');
    expect(indicatorTitle({ title: null, templateKey: 'ind-gone' }, 'nb')).toBe('');
  });

  it('says its own unit in the form of the reader, and leaves theirs alone', () => {
    const apprentices = { templateKey: 'ind-laerlinger' } as const;
    expect(indicatorUnit({ ...apprentices, unit: 'lærlinger' }, 'nn')).toBe('lærlingar');
    expect(indicatorUnit({ ...apprentices, unit: 'nye lærlinger ' }, 'nn')).toBe('nye lærlinger');
    expect(indicatorUnit({ templateKey: null, unit: 'lærlinger' }, 'nn')).toBe('lærlinger');
  });
});
