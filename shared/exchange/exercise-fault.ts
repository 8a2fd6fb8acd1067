import { exerciseStates, isExercise } from '#shared/domain/exercise.ts';
import { readExerciseForm } from './exercise-form.ts';

type Given = Readonly<Record<string, unknown>>;

/**
 * What must hold of a round as an exercise or as an evaluation. `exerciseIsPlain`: an exercise is never proposed, finished,
 * begun anew or answered by a deputy mayor. `exerciseAsks`: its form is what it says. `evaluationIsCounted`: only an exercise has
 * no number.
 */
export const brokenExercise = (
  row: Given,
): 'exerciseIsPlain' | 'exerciseAsks' | 'evaluationIsCounted' | null => {
  const formKey = String(row['formKey']);
  if (!isExercise({ formKey })) return row['number'] === 0 ? 'evaluationIsCounted' : null;
  if (!Object.entries(plain).every(([field, value]) => row[field] === value)) return 'exerciseIsPlain';
  if (!exerciseStates.some((state) => state === row['state'])) return 'exerciseIsPlain';
  const form = readExerciseForm(String(row['form']));
  return form?.id === formKey && form.version === row['formVersion'] ? null : 'exerciseAsks';
};

/** What only half-year evaluations have. */
const plain: Given = {
  number: 0,
  deputyId: null,
  attempt: 1,
  withoutDeputy: false,
  talkStartedAt: null,
  talkEndedAt: null,
  nextOn: null,
  finishedAt: null,
};
