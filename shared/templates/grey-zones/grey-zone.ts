import type { InBothForms } from '#shared/domain/written-form.ts';
import type { QuestionTheme } from '../question-bank/bank-question.ts';
import type { SourceRef } from '../sources.ts';

/**
 * A short invented case in which the roles are not clear, to talk about before it happens. It has no answer; the sources
 * are where the two can look.
 */
export interface GreyZone {
  readonly key: string;
  readonly theme: QuestionTheme;
  readonly title: InBothForms;
  /** What happened. Nobody in it has a name, and neither role is always the one who errs. */
  readonly story: InBothForms;
  readonly questions: InBothForms<readonly string[]>;
  /** What the law or the advice behind it says, in short words of our own; `sources` say where. */
  readonly law: InBothForms;
  readonly sources: readonly SourceRef[];
}
