import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { Answers } from '#shared/domain/eval-answers.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { asAnswers, exerciseFault, fittingWords } from '#shared/domain/exercise-answers.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import { fittingAnswers } from '#shared/domain/fitting-answers.ts';
import { storedForm } from './eval-form.ts';
import { storedExercise } from './exercise-form.ts';

/**
 * The answers as they go into the envelope: what the round asks about, and nothing else. In an exercise nothing is cut: what is too
 * long, or misses what a case is about, is refused, with the id of the question in `detail`.
 */
export const answersToHandOver = (
  round: Pick<EvalRound, 'formKey' | 'form'>,
  answers: Answers,
): Answer<Answers, 'tooLong' | 'ownerMissing'> => {
  if (!isExercise(round)) return accept(fittingAnswers(storedForm(round.form), answers));
  const form = storedExercise(round.form);
  const fault = exerciseFault(form, answers.words);
  return fault === null
    ? accept(asAnswers(fittingWords(form, answers.words)))
    : refuse(fault.why, fault.question);
};
