import type { Answers } from './eval-answers.ts';
import {
  formLimits,
  type EvalFormContent,
  type FormDimension,
  type FormQuestion,
  type FormStatement,
} from './eval-form.ts';

/** A part of the form that is answered at a time: a dimension, what is said in own words, and a last look. */
export type AnswerPage =
  | {
      readonly kind: 'dimension';
      readonly dimension: FormDimension;
      readonly statements: readonly FormStatement[];
    }
  | { readonly kind: 'words' }
  | { readonly kind: 'review' };

/** How much of something is answered. */
export interface Answered {
  readonly answered: number;
  readonly all: number;
}

/** The parts of the form in their order; a dimension nothing is asked about has none. */
export const answerPages = (form: EvalFormContent): readonly AnswerPage[] => [
  ...form.dimensions.flatMap((dimension): AnswerPage[] => {
    const statements = form.statements.filter((statement) => statement.dimension === dimension.id);
    return statements.length === 0 ? [] : [{ kind: 'dimension', dimension, statements }];
  }),
  ...(form.frequency === null && form.questions.length === 0 ? [] : [{ kind: 'words' } as const]),
  { kind: 'review' },
];

/** The page's name among the pages of its form. */
export const pageKey = (page: AnswerPage): string =>
  page.kind === 'dimension' ? page.dimension.id : page.kind;

/** How much of a page is answered; «har ikke grunnlag» is an answer, and so is one word. */
export const answeredOn = (page: AnswerPage, form: EvalFormContent, answers: Answers): Answered => {
  if (page.kind === 'dimension')
    return counted(page.statements.map(({ id }) => answers.scores[id] !== undefined));
  if (page.kind === 'review') return answeredIn(form, answers);
  return counted([
    ...(form.frequency === null ? [] : [answers.frequency !== null]),
    ...form.questions.map(({ id }) => hasWords(answers, id)),
  ]);
};

/** How many statements are answered in all. */
export const answeredIn = (form: EvalFormContent, { scores }: Answers): Answered =>
  counted(form.statements.map(({ id }) => scores[id] !== undefined));

/** Where one goes on: the first page with something left, the first of all when nothing is answered yet. */
export const pageToGoOn = (form: EvalFormContent, answers: Answers): string => {
  const pages = answerPages(form);
  const left = pages.find((page) => {
    const { answered, all } = answeredOn(page, form, answers);
    return page.kind !== 'review' && answered < all;
  });
  return pageKey(left ?? { kind: 'review' });
};

/** Questions that nothing is written to. */
export const questionsLeft = (form: EvalFormContent, answers: Answers): readonly FormQuestion[] =>
  form.questions.filter(({ id }) => !hasWords(answers, id));

/** Questions with more words than an envelope takes; nobody's words are cut without their seeing it. */
export const questionsTooLong = (form: EvalFormContent, { words }: Answers): readonly FormQuestion[] =>
  form.questions.filter(({ id }) => (words[id]?.length ?? 0) > formLimits.answerText);

const hasWords = ({ words }: Answers, id: string): boolean => (words[id]?.trim() ?? '') !== '';

const counted = (each: readonly boolean[]): Answered => ({
  answered: each.filter(Boolean).length,
  all: each.length,
});
