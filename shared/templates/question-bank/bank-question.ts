import type { InBothForms } from '#shared/domain/written-form.ts';
import type { SourceRef } from '../sources.ts';

/** What the questions and the cases are about, in the order they are shown. */
export const questionThemes = [
  'meetings',
  'information',
  'roles',
  'cases',
  'staff',
  'media',
  'everyone',
  'pair',
  'records',
] as const;
export type QuestionTheme = (typeof questionThemes)[number];

/** A question to think about together. Words may hold the tokens of `terminology.ts`. */
export interface BankQuestion {
  readonly key: string;
  readonly theme: QuestionTheme;
  /** What the point is called on the agenda. */
  readonly title: InBothForms;
  /** The question itself. It asks, and never says what is right. */
  readonly question: InBothForms;
  /** What it builds on; the words are ours. */
  readonly sources: readonly SourceRef[];
}
