import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { roundStatus } from '#renderer/db/repositories/eval-status.ts';
import { exerciseStatus } from '#renderer/db/repositories/exercise-answers.ts';
import { answerAs, beginEvaluation, beginRound } from './eval-builders.ts';
import { answerExercise, beginMirror, mirrorWords } from './exercise-builders.ts';
import { withFreshDatabase } from './fresh-database.ts';

withFreshDatabase();

/** What the query has answered each time, as long as it is followed. */
const follow = <Value>(querier: () => Promise<Value>) => {
  const seen: Value[] = [];
  // As `useLiveQuery` asks: a plain function that answers a promise.
  const subscription = Dexie.liveQuery(querier).subscribe((value) => seen.push(value));
  return { seen, end: () => subscription.unsubscribe() };
};

it('tells of what is read many awaits into a query', async () => {
  const three = await beginEvaluation();
  const [round, mirror] = [await beginRound(three), await beginMirror(three)];
  const handedOver = (status: { readonly parties: readonly { readonly hasSubmitted: boolean }[] } | null) =>
    status?.parties.filter(({ hasSubmitted }) => hasSubmitted).length;
  const ofRound = follow(() => roundStatus(round).then(handedOver));
  const ofMirror = follow(() => exerciseStatus(mirror).then(handedOver));
  await vi.waitFor(() => expect([ofRound.seen, ofMirror.seen]).toEqual([[0], [0]]));
  await answerAs(round, three.director, 'Mitt');
  await answerExercise(mirror, three.director, mirrorWords('Mitt'));
  await vi.waitFor(() => expect([ofRound.seen.at(-1), ofMirror.seen.at(-1)]).toEqual([1, 1]));
  for (const one of [ofRound, ofMirror]) one.end();
});
