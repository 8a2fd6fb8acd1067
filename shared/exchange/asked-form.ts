import type { EvalFormContent } from '#shared/domain/eval-form.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isExercise, type ExerciseForm } from '#shared/domain/exercise.ts';
import { readForm } from './eval-form.ts';
import { readExerciseForm } from './exercise-form.ts';

/** What the round asks, of either kind; null: it cannot be read. */
export const askedForm = (
  round: Pick<EvalRound, 'formKey' | 'form'>,
): EvalFormContent | ExerciseForm | null => {
  if (isExercise(round)) return readExerciseForm(round.form);
  const form = readForm(round.form);
  return form.ok ? form.value : null;
};
