import { contactLine } from '#shared/documents/contact-line.ts';
import { examplesDocument } from '#shared/documents/development/examples.ts';
import { initiativesDocument } from '#shared/documents/development/initiatives.ts';
import { planDocument } from '#shared/documents/development/plan.ts';
import { yearReport } from '#shared/documents/development/year-report.ts';
import type { Document } from '#shared/documents/document.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { aPlan, example, exempt, work, yearFacts } from './development-facts.ts';

/** Every document of Utvikling, by what it is called in a test. */
export const developmentDocuments = (form: WrittenForm): ReadonlyArray<readonly [string, Document]> => {
  const facts = yearFacts({ form });
  const open = yearFacts({ form, audience: 'public' });
  const contact = contactLine(aPlan({ contactRole: 'Rådgiver i politisk sekretariat. '.repeat(4) }), form);
  return [
    ['the plan for development', planDocument(facts)],
    ['the development work', initiativesDocument({ ...open, initiatives: [work('a', exempt), work('b')] })],
    ['the good examples', examplesDocument({ ...open, examples: [example('a', exempt), example('b')] })],
    ['the yearly report', { ...yearReport(facts).document, contact }],
  ];
};
