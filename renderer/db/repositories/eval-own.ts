import { countingSeals } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalKey, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { EvalKeyId, EvalRoundId, EvalSealId, PersonId } from '#shared/domain/id.ts';
import { keyFromText } from '#shared/vault/eval-seal.ts';
import type { SecretKey } from '#shared/vault/seal.ts';
import { remove, type Command } from '../commands.ts';
import { isOwn, openOwn } from '../person-sealed.ts';
import { readWhere } from '../read.ts';
import { openKeys } from '../vault.ts';

/** The envelopes of the attempt that counts, in the order of the columns; see `countingSeals`. */
export const sealsOf = async (round: EvalRound): Promise<readonly EvalSeal[]> =>
  countingSeals(round, await readWhere('evalSeals', 'roundId', round.id));

/** The person's envelope; null: they have not handed one over in this attempt. */
export const ownSeal = async (round: EvalRound, personId: PersonId): Promise<EvalSeal | null> =>
  (await sealsOf(round)).find((seal) => seal.personId === personId) ?? null;

type Sealed = Pick<EvalSeal, 'id' | 'personId'>;

/** The key of an envelope as who sealed it wrapped it here; null: they sealed it on another PC. */
export const wrappedKey = async (seal: Sealed): Promise<EvalKey | null> => {
  const rows = await readWhere('evalKeys', 'sealId', seal.id);
  return rows.find(({ deletedAt, ownerId }) => deletedAt === null && ownerId === seal.personId) ?? null;
};

/** The key of the own envelope, opened with the own keys of who sits here; null: another's, or lost. */
export const ownKey = async (sealId: EvalSealId): Promise<SecretKey | null> => {
  const row = await wrappedKey({ id: sealId, personId: openKeys().personId });
  return row === null ? null : unwrapped(row);
};

/**
 * Keys that came by file while another was still missing, by whose envelope they open. Each is sealed with the own key of
 * who got it, and is nobody's opening before all can be opened; those that somebody else here got are not among them.
 */
export const heldKeys = async (round: EvalRound): Promise<ReadonlyMap<PersonId, SecretKey>> => {
  const rows = await heldRows(round.id);
  const held = new Map<PersonId, SecretKey>();
  for (const { id, personId } of await sealsOf(round)) {
    const row = rows.find((one) => one.sealId === id && isOwn(one));
    const key = row === undefined ? null : unwrapped(row);
    if (key !== null) held.set(personId, key);
  }
  return held;
};

/** What takes the held keys away: when the round opens, its openings hold them. */
export const dropHeld = async (roundId: EvalRoundId): Promise<readonly Command[]> =>
  (await heldRows(roundId)).map(({ id }) => remove('evalKeys', id));

const heldRows = async (roundId: EvalRoundId): Promise<readonly EvalKey[]> => {
  const [rows, seals] = await Promise.all([
    readWhere('evalKeys', 'roundId', roundId),
    readWhere('evalSeals', 'roundId', roundId),
  ]);
  return rows.filter(
    ({ deletedAt, sealId, ownerId }) =>
      deletedAt === null && seals.some(({ id, personId }) => id === sealId && personId !== ownerId),
  );
};

const unwrapped = ({ id, body }: EvalKey): SecretKey | null => {
  const text = openOwn(body, keyPlace(id));
  return text === null ? null : keyFromText(text);
};

export const keyPlace = (id: EvalKeyId) => ({ table: 'evalKeys', id, field: 'body' }) as const;
