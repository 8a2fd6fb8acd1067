import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalRoundId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import { z } from '#shared/zod.ts';
import { readLocal, writeLocal } from '../local.ts';
import { openKeys } from '../vault.ts';

/** Remembers on this PC that the own key has been saved in a file, so that the screen can say so. */
export const rememberKeyGiven = async (
  { id, attempt }: Pick<EvalRound, 'id' | 'attempt'>,
  at: Instant,
): Promise<void> => {
  await writeLocal(givenPlace(openKeys().personId, id, attempt), at);
  await writeLocal(givenPlace(anybody, id, attempt), at);
};

/** When the own key of who has opened was saved in a file to the other; null: it was not, here. */
export const keyGivenAt = (roundId: EvalRoundId, attempt: number): Promise<Instant | null> =>
  readLocal(givenPlace(openKeys().personId, roundId, attempt), z.string());

/**
 * Whether any key of the attempt has left this PC in a file. The other may have opened the round with it, so from then on
 * it is neither cancelled nor thrown away here: the two would be left with a round each.
 */
export const hasKeyLeft = async ({ id, attempt }: Pick<EvalRound, 'id' | 'attempt'>): Promise<boolean> =>
  (await readLocal(givenPlace(anybody, id, attempt), z.string())) !== null;

const anybody = 'anybody';

const givenPlace = (who: string, roundId: string, attempt: number): string =>
  `evalKeyGiven/${who}/${roundId}/${attempt}`;
