import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { CommitId, EvalRoundId } from '#shared/domain/id.ts';
import { newClock, type MeetingClock } from '#shared/domain/meeting-clock.ts';
import { z } from '#shared/zod.ts';
import { patch } from '../commands.ts';
import { commit } from '../commit.ts';
import { readLocal, writeLocal } from '../local.ts';
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

/** Where in the talk they are, and how long each step has taken: the id of a theme, or the name of another step. */
export type TalkClock = MeetingClock<EvalRoundId, string>;

/** The clock of the talk as this PC has it; a new one when it has none. */
export const readTalkClock = async (roundId: EvalRoundId): Promise<TalkClock> => {
  const kept = await readLocal(clockKey, clockSchema);
  if (kept?.meetingId !== roundId) return newClock<EvalRoundId, string>(roundId, new Date().toISOString());
  return { ...kept, meetingId: roundId };
};

export const keepTalkClock = (clock: TalkClock): Promise<void> => writeLocal(clockKey, clock);

const clockKey = 'talk-clock';
const clockSchema = z.strictObject({
  meetingId: z.string(),
  currentId: z.string().nullable(),
  since: z.iso.datetime().nullable(),
  seenAt: z.iso.datetime(),
  spent: z.record(z.string(), z.number().int().min(0)),
});
