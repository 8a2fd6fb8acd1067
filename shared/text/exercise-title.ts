import type { EvalRound } from '#shared/domain/eval-round.ts';
import { exerciseKindOf, isExercise } from '#shared/domain/exercise.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { readExerciseForm } from '#shared/exchange/exercise-form.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import { formatDay } from './dates.ts';
import { textIn } from './text.ts';

type Titled = Pick<EvalRound, 'formKey' | 'form' | 'periodTo'>;

/** What the exercise is called: «Forventningsspeil 12.03.2024», «Gråsone: Lederen som er mye borte». Null: it is none. */
export const exerciseTitle = (round: Titled, form: WrittenForm): string | null => {
  if (!isExercise(round)) return null;
  const { titles } = textIn(form).exercises;
  const subject = readExerciseForm(round.form)?.subject;
  return subject?.kind === 'case'
    ? titles.case(subject.title[form])
    : titles.mirror(formatDay(round.periodTo, form, 'numeric'));
};

/** What a row is where it is an exercise: «Forventningsspeil», «Gråsone»; null: something else. */
export const exerciseKindName = (table: TableName, row: object, form: WrittenForm): string | null => {
  if (table !== 'evalRounds' || !('formKey' in row)) return null;
  const kind = exerciseKindOf({ formKey: String(row.formKey) });
  return kind === null ? null : textIn(form).exercises.kinds[kind];
};
