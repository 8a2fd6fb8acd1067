import { countingSeals } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalKey, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { EvalSealId, PersonId, EvalKeyId } from '#shared/domain/id.ts';
import { keyFromText } from '#shared/vault/eval-seal.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { isOwn, openOwn } from '../person-sealed.ts';
import { readWhere } from '../read.ts';

/** The envelopes of the attempt that counts, in the order of the columns; see `countingSeals`. */
export const sealsOf = async (round: EvalRound): Promise<readonly EvalSeal[]> =>
  countingSeals(round, await readWhere('evalSeals', 'roundId', round.id));

/** The person's envelope; null: they have not handed one over in this attempt. */
export const ownSeal = async (round: EvalRound, personId: PersonId): Promise<EvalSeal | null> =>
  (await sealsOf(round)).find((seal) => seal.personId === personId) ?? null;

/** The wrapped key of an envelope, as it lies here; null: it does not, as on another's PC. */
export const wrappedKey = async (sealId: EvalSealId): Promise<EvalKey | null> =>
  (await readWhere('evalKeys', 'sealId', sealId)).find(({ deletedAt }) => deletedAt === null) ?? null;

/** The key of the own envelope, opened with the own keys of who sits here; null: another's, or lost. */
export const ownKey = async (sealId: EvalSealId): Promise<SecretKey | null> => {
  const row = await wrappedKey(sealId);
  if (row === null || !isOwn(row)) return null;
  const text = openOwn(row.body, keyPlace(row.id));
  return text === null ? null : keyFromText(text);
};

export const keyPlace = (id: EvalKeyId) => ({ table: 'evalKeys', id, field: 'body' }) as const;
