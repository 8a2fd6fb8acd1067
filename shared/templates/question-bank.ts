import type { InBothForms } from '#shared/domain/written-form.ts';
import { greyZones } from './grey-zones.ts';
import type { BankQuestion, QuestionTheme } from './question-bank/bank-question.ts';
import { questionsAroundTheTwo } from './question-bank/around-the-two.ts';
import { questionsOnRoles } from './question-bank/roles-and-cases.ts';
import { questionsOnTheTwo } from './question-bank/the-two.ts';
import type { SourceRef } from './sources.ts';

export { questionThemes, type BankQuestion, type QuestionTheme } from './question-bank/bank-question.ts';

/** Questions to think about together, in our own words; each says what it builds on. */
export const questions: readonly BankQuestion[] = [
  ...questionsOnTheTwo,
  ...questionsOnRoles,
  ...questionsAroundTheTwo,
];

/** A question or a case as it is put on an agenda. */
export interface BankEntry {
  readonly key: string;
  readonly kind: 'question' | 'greyZone';
  readonly theme: QuestionTheme;
  readonly title: InBothForms;
  /** The question; for a case its story, and then what to talk about, one question on each line. */
  readonly text: InBothForms;
  readonly sources: readonly SourceRef[];
}

/** Everything in the bank: the questions first, then the cases. */
export const bankEntries: readonly BankEntry[] = [
  ...questions.map(({ question, ...rest }): BankEntry => ({ ...rest, kind: 'question', text: question })),
  ...greyZones.map(({ story, questions: asked, ...rest }): BankEntry => ({
    ...rest,
    kind: 'greyZone',
    text: {
      nb: [story.nb, '', ...asked.nb.map((line) => `- ${line}`)].join('\n'),
      nn: [story.nn, '', ...asked.nn.map((line) => `- ${line}`)].join('\n'),
    },
  })),
];
