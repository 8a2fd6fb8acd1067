import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { CommitId, EvalRoundId } from '#shared/domain/id.ts';
import { patch } from '../commands.ts';
import { commit } from '../commit.ts';
import { talkedRound, type Signed, type TalkRefusal } from '../talk.ts';

type Saved = Promise<Answer<CommitId | null, TalkRefusal>>;

/** Agrees on the day the next round begins; null: not agreed. */
export const setNextRound = async (roundId: EvalRoundId, nextOn: Day | null, signed: Signed = {}): Saved => {
  const round = await talkedRound(roundId);
  if (!round.ok) return round;
  return commit([patch('evalRounds', roundId, { nextOn })], { label: 'evalChanged', ...signed });
};

/** Says who may see the report as a whole, before it is frozen. */
export const markReport = async (
  roundId: EvalRoundId,
  mark: Partial<AccessMark>,
  signed: Signed = {},
): Saved => {
  const round = await talkedRound(roundId);
  if (!round.ok) return round;
  return commit([patch('evalRounds', roundId, mark)], { label: 'evalAccess', ...signed });
};
