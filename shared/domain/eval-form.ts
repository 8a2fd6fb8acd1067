import type { EvalFormId } from './id.ts';
import type { Row } from './row.ts';
import type { WrittenForm } from './written-form.ts';

/** The same words in both written forms. */
export type BothForms = Readonly<Record<WrittenForm, string>>;

/** One statement that both rate by the same scale. */
export interface FormStatement {
  /** Stays the same as long as the statement means the same; own ones begin with `own-`. */
  readonly id: string;
  /** Goes up when the words change: answers are compared over time only with the same id and version. */
  readonly version: number;
  /** Id of the dimension it belongs to. */
  readonly dimension: string;
  readonly text: BothForms;
  /** Where the statement comes from; null: the kommune's own, or not told. */
  readonly source: string | null;
}

export interface FormDimension {
  readonly id: string;
  readonly name: BothForms;
}

/** Something answered in words. */
export interface FormQuestion {
  readonly id: string;
  readonly text: BothForms;
}

/** How often something happens: one of the options, which stand in order from most often. */
export interface FormFrequency extends FormQuestion {
  readonly options: readonly FormQuestion[];
}

/** A whole form, with its wording. Every id is used once. */
export interface EvalFormContent {
  readonly id: string;
  readonly version: number;
  readonly title: BothForms;
  readonly dimensions: readonly FormDimension[];
  readonly statements: readonly FormStatement[];
  readonly frequency: FormFrequency | null;
  readonly questions: readonly FormQuestion[];
}

/** Limits of a form, from a file or written here. Characters and counts. */
export const formLimits = {
  statements: 120,
  ownStatements: 10,
  dimensions: 20,
  questions: 6,
  options: 10,
  statementText: 500,
  /** One answer in words. */
  answerText: 4_000,
} as const;

/** A form the kommune has read in from a file, beside ours. */
export interface EvalFormRow extends Row<EvalFormId> {
  readonly formKey: string;
  readonly formVersion: number;
  readonly title: string;
  /** {@link EvalFormContent} as canonical JSON; read with `shared/exchange/eval-form.ts`. */
  readonly content: string;
  /** The file it came from, for people to recognise. */
  readonly fileName: string;
}
