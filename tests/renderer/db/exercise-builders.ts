import { ownKey, ownSeal } from '#renderer/db/repositories/eval-own.ts';
import { saveOwn, submitOwn } from '#renderer/db/repositories/exercise-answers.ts';
import { openMirror, readExercise, type Exercise } from '#renderer/db/repositories/exercises.ts';
import type { ExerciseWords } from '#shared/domain/exercise-answers.ts';
import type { EvalRoundId, PersonId } from '#shared/domain/id.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { good } from './builders.ts';
import { sit, type Sitting, type Three } from './eval-builders.ts';

export const today = '2024-03-12';

export const beginMirror = async ({ termId }: Three): Promise<EvalRoundId> =>
  good(await openMirror({ termId, today }));

export const theExercise = async (id: EvalRoundId): Promise<Exercise> => {
  const exercise = await readExercise(id);
  if (exercise === null) throw new Error('The exercise is not there');
  return exercise;
};

export const mirrorWords = (text: string): ExerciseWords => ({
  'media-expect': text,
  'media-self': `${text} selv`,
});

/** The person answers and hands over, and sits there after. */
export const answerExercise = async (
  id: EvalRoundId,
  person: Sitting,
  words: ExerciseWords,
): Promise<void> => {
  sit(person);
  good(await saveOwn(id, words));
  good(await submitOwn(id));
};

/** The keys of their envelopes, as the dialog collects them. */
export const exerciseKeysOf = async (
  id: EvalRoundId,
  people: readonly Sitting[],
): Promise<Map<PersonId, SecretKey>> => {
  const keys = new Map<PersonId, SecretKey>();
  for (const person of people) {
    // oxlint-disable no-await-in-loop -- one sits there at a time
    sit(person);
    const seal = await ownSeal((await theExercise(id)).round, person.personId);
    const key = seal && (await ownKey(seal.id));
    // oxlint-enable no-await-in-loop
    if (key === null) throw new Error('The envelope has no key here');
    keys.set(person.personId, key);
  }
  return keys;
};
