import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { Answer } from '#shared/domain/answer.ts';
import type { EvalSummary } from '#shared/domain/eval-theme.ts';
import type { CommitId, EvalRoundId } from '#shared/domain/id.ts';
import { create, patch } from '../commands.ts';
import { commit } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readWhere } from '../read.ts';
import { oneAtATime, talkedRound, type Signed, type TalkRefusal } from '../talk.ts';
import { changeFields } from '../text-changes.ts';

type Saved = Promise<Answer<CommitId | null, TalkRefusal>>;

/** What the two agree to say about the dimensions, oldest first: two PCs may each have begun one of the same dimension. */
export const summariesOf = async (roundId: EvalRoundId): Promise<EvalSummary[]> =>
  (await readWhere('evalSummaries', 'roundId', roundId))
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Writes what they agree to say about one dimension; empty: nothing. */
export const saveSummary = (
  roundId: EvalRoundId,
  dimension: string,
  body: string,
  signed: Signed = {},
): Saved => write({ roundId, dimension }, { body }, signed);

/** Says who may see it. */
export const markSummary = (
  roundId: EvalRoundId,
  dimension: string,
  mark: Partial<AccessMark>,
  signed: Signed = {},
): Saved => write({ roundId, dimension }, mark, signed);

/** One row for each dimension, made when there is something to say: saves wait for each other. */
const write = (
  { roundId, dimension }: Pick<EvalSummary, 'roundId' | 'dimension'>,
  fields: Partial<AccessMark> & { readonly body?: string },
  signed: Signed,
): Saved =>
  oneAtATime(async () => {
    const round = await talkedRound(roundId);
    if (!round.ok) return round;
    const there = (await summariesOf(roundId)).find((summary) => summary.dimension === dimension);
    const isMark = fields.body === undefined;
    const label = isMark ? 'evalAccess' : 'evalSummary';
    if (there !== undefined) {
      const commands = isMark
        ? [patch('evalSummaries', there.id, fields)]
        : changeFields('evalSummaries', there, fields);
      return commit(commands, { label, ...signed });
    }
    const id = newId<'EvalSummary'>();
    const whole = { ...noMark, roundId, dimension, body: '', ...fields };
    return commit([create('evalSummaries', id, whole)], { label, ...signed });
  });
