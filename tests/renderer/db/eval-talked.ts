import {
  approveOutcome,
  freezeOutcome,
  outcomesOf,
  signOwnApproval,
} from '#renderer/db/repositories/eval-outcomes.ts';
import { openRound } from '#renderer/db/repositories/eval-seals.ts';
import { startTalk } from '#renderer/db/repositories/eval-themes.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import { good, onlyFirst } from './builders.ts';
import { answerAs, beginRound, keysOf, sit, type Sitting, type Three } from './eval-builders.ts';

/** A round they talk about, with one theme; the director sits there. */
export const talkedAbout = async (three: Three): Promise<EvalRoundId> => {
  const id = await beginRound(three);
  await answerAs(id, three.director, 'Mye');
  await answerAs(id, three.mayor, 'Litt');
  good(await openRound(id, await keysOf(id, [three.director, three.mayor])));
  sit(three.director);
  good(await startTalk(id, [{ about: 'a1', title: null, reason: 'differing' }]));
  return id;
};

/** Freezes what they came to; both approve at once. */
export const bothApprove = async (id: EvalRoundId, { director, mayor }: Three): Promise<void> => {
  const outcomeId = good(await freezeOutcome(id));
  const { outcome } = onlyFirst(await outcomesOf(id));
  const yes = ({ personId, vault }: Sitting) =>
    signOwnApproval(outcome, { personId, key: vault().personKey, at: '2024-04-18T12:00:00.000Z' });
  good(await approveOutcome(outcomeId, [yes(director), yes(mayor)]));
};
