import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { exerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { removePerson } from '#renderer/db/repositories/people.ts';
import { stateWords } from '#renderer/features/rules/mirror/state-words.ts';
import { textIn } from '#shared/text/text.ts';
import { good } from '../../../db/builders.ts';
import { deleteForGood } from '../../../db/delete-for-good.ts';
import { beginEvaluation } from '../../../db/eval-builders.ts';
import { answerExercise, beginMirror, mirrorWords } from '../../../db/exercise-builders.ts';
import { withFreshDatabase } from '../../../db/fresh-database.ts';

withFreshDatabase();

const wordsOf = async (id: Parameters<typeof exerciseStatus>[0]): Promise<string> => {
  const status = await exerciseStatus(id);
  if (status === null) throw new Error('The exercise is not there');
  return stateWords(status, 'nb');
};

it('waits for nobody without a name: where the other is deleted for good, it says that it cannot be opened', async () => {
  const three = await beginEvaluation();
  const id = await beginMirror(three);
  const { alone, answer } = textIn('nb').mirror.states;
  expect(await wordsOf(id)).toBe(answer);
  await answerExercise(id, three.director, mirrorWords('Mitt'));
  expect(await wordsOf(id)).toBe('venter på Nina Vik');
  good(await removePerson(three.mayor.personId));
  await deleteForGood([{ table: 'people', id: three.mayor.personId }]);
  expect(await wordsOf(id)).toBe(alone);
});
