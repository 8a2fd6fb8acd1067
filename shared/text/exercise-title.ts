import type { EvalRound } from '#shared/domain/eval-round.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { readExerciseForm } from '#shared/exchange/exercise-form.ts';
import { formatDay } from './dates.ts';
import { textIn } from './text.ts';

type Titled = Pick<EvalRound, 'formKey' | 'form' | 'periodTo'>;

/** What the exercise is called: «Forventningsspeil 12. mars 2024», «Gråsone: Lederen som er mye borte». Null: it is none. */
export const exerciseTitle = (round: Titled, form: WrittenForm): string | null => {
  if (!isExercise(round)) return null;
  const { titles } = textIn(form).exercises;
  const subject = readExerciseForm(round.form)?.subject;
  return subject?.kind === 'case'
    ? titles.case(subject.title[form])
    : titles.mirror(formatDay(round.periodTo, form, 'long'));
};
