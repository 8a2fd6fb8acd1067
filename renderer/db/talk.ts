import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { CommitMeta, CommitRefusal } from './commit.ts';
import { readWhere } from './read.ts';
import { readRound } from './repositories/eval-rounds.ts';

/** `notTalking`: the envelopes are not open, the talk is over, or it waits for the two to approve what it came to. */
export type TalkRefusal = CommitRefusal | 'notTalking';

/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
export type Signed = Pick<CommitMeta, 'at' | 'by'>;

/**
 * The round, when what the talk comes to may be written: the envelopes are open, and nothing that was frozen waits for
 * approval, for then the two would approve something else than what stands here.
 */
export const talkedRound = async (id: EvalRoundId): Promise<Answer<EvalRound, TalkRefusal>> => {
  const round = await readRound(id);
  if (round === null) return refuse('unknownRecord');
  if (round.state !== 'opened' || (await isAwaiting(id))) return refuse('notTalking', round.state);
  return accept(round);
};

const isAwaiting = async (id: EvalRoundId): Promise<boolean> =>
  (await readWhere('evalOutcomes', 'roundId', id)).some(
    ({ deletedAt, state }) => deletedAt === null && (state === 'awaiting' || state === 'begun'),
  );

let last: Promise<unknown> = Promise.resolve();

/** Two clicks are one act after the other, the second seeing what the first did. */
export const oneAtATime = <Value>(act: () => Promise<Value>): Promise<Value> => {
  const run = last.then(act);
  last = run.catch(() => undefined);
  return run;
};
