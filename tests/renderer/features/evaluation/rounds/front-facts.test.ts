import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { restoreFromBin } from '#renderer/db/bin.ts';
import { cancelRound, proposeRound, removeRound } from '#renderer/db/repositories/eval-rounds.ts';
import { readFront } from '#renderer/features/evaluation/rounds/front-facts.ts';
import { good } from '../../../db/builders.ts';
import { aRoundDraft, beginEvaluation } from '../../../db/eval-builders.ts';
import { withFreshDatabase } from '../../../db/fresh-database.ts';

withFreshDatabase();

it('says when two rounds are under way, until one is called off', async () => {
  const three = await beginEvaluation();
  const first = good(await proposeRound(aRoundDraft(three)));
  good(await removeRound(first));
  good(await proposeRound(aRoundDraft(three)));
  expect(await readFront()).toMatchObject({ hasTwo: false, canBegin: false });
  good(await restoreFromBin({ table: 'evalRounds', id: first }));
  expect(await readFront()).toMatchObject({ hasTwo: true, canBegin: false });
  good(await cancelRound(first, 'Vi går videre med den andre'));
  expect(await readFront()).toMatchObject({ hasTwo: false, canBegin: false });
});
