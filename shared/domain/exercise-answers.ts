import { noAnswers, type Answers } from './eval-answers.ts';
import { exerciseLimits, type ExerciseForm, type ExerciseQuestion } from './exercise.ts';
import { caseOwners, type CaseOwner } from './grey-case.ts';

/** What one has written in an exercise, by the ids of its questions. */
export type ExerciseWords = Answers['words'];

/** As an envelope holds it. */
export const asAnswers = (words: ExerciseWords): Answers => ({ ...noAnswers, words });

/**
 * What keeps the answers from being handed over, and the question it is about. `tooLong`: more than fits; nothing is cut.
 * `ownerMissing`: whose the case is, is not said. Null: nothing does.
 */
export const exerciseFault = (
  form: ExerciseForm,
  words: ExerciseWords,
): { readonly why: 'tooLong' | 'ownerMissing'; readonly question: string } | null => {
  const long = form.questions.find(
    ({ id }) => (wordOf(words, id)?.length ?? 0) > exerciseLimits[form.subject.kind],
  );
  if (long !== undefined) return { why: 'tooLong', question: long.id };
  const owner = form.questions.find(({ part }) => part === 'owner');
  if (owner !== undefined && !isOwner(wordOf(words, owner.id)))
    return { why: 'ownerMissing', question: owner.id };
  return null;
};

/** What of the answers is asked about, without control characters, and nothing where nothing was written. */
export const fittingWords = (form: ExerciseForm, words: ExerciseWords): ExerciseWords =>
  Object.fromEntries(
    form.questions.flatMap((question) => {
      const text = fitting(question, wordOf(words, question.id), exerciseLimits[form.subject.kind]);
      return text === null ? [] : [[question.id, text]];
    }),
  );

/** Whose the person says the case is; null: they have not said, or it is no case. */
export const ownerIn = (words: ExerciseWords): CaseOwner | null => {
  const owner = wordOf(words, 'owner');
  return isOwner(owner) ? owner : null;
};

const wordOf = (words: ExerciseWords, id: string): string | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined;

const isOwner = (text: string | undefined): text is CaseOwner => caseOwners.some((owner) => owner === text);

/** Line breaks and tabs stay; half a character becomes a mark of one. */
const fitting = ({ part }: ExerciseQuestion, text: string | undefined, most: number): string | null => {
  if (text === undefined || text.trim() === '') return null;
  if (part === 'owner') return isOwner(text) ? text : null;
  return text
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .slice(0, most)
    .toWellFormed();
};
