import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { openingParties, partiesOf } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { Instant } from '#shared/domain/row.ts';
import { fitsSeal, keyFromText } from '#shared/vault/eval-seal.ts';
import { rowsIn, type EvalFileRefusal, type EvalGround } from './eval-file-ground.ts';
import type { EvalFile } from './eval-file.ts';
import { isSame } from './same.ts';

export interface MetEnvelopes {
  /** Those that are not here from before. */
  readonly seals: readonly EvalSeal[];
  /** The same for keys, the reader's own among them when it is given now. */
  readonly openings: readonly EvalOpening[];
  /** A key has come, and the reader's own is neither here nor given. */
  readonly lacksOwn: boolean;
  /** When the last key was given; null: not all are. */
  readonly openedAt: Instant | null;
}

/**
 * The envelopes and keys of the file, for the attempt the round is at.
 * @param given the openings that the reader makes of it now, the own first; they are stored with what comes or not at all
 */
export const meetEnvelopes = (
  file: EvalFile,
  ground: EvalGround,
  round: EvalRound,
  given: readonly EvalOpening[],
): Answer<MetEnvelopes, EvalFileRefusal> => {
  const seals = meetSeals(file, ground, round);
  if (!seals.ok) return seals;
  const counting = [...ground.seals, ...seals.value].filter(({ attempt }) => attempt === round.attempt);
  const keys = meetKeys(file, ground, round, counting);
  if (!keys.ok) return keys;
  const known = [...ground.openings, ...keys.value];
  const needed = openingParties(round);
  const isMine = needed.some(({ personId }) => personId === ground.me);
  const hasOwn = [...known, ...given].some(({ personId }) => personId === ground.me);
  if (keys.value.length > 0 && isMine && !hasOwn) {
    if (!counting.some(({ personId }) => personId === ground.me)) return refuse('answerFirst');
    if (!needed.every(({ party }) => counting.some((seal) => seal.party === party)))
      return refuse('sealMissing');
    return accept({ seals: seals.value, openings: [], lacksOwn: true, openedAt: null });
  }
  const own = keys.value.length === 0 ? [] : given.filter((opening) => isNew(opening, known));
  if (!own.every((opening) => fits(opening, counting, { ground, round }))) return refuse('keyDoesNotFit');
  const openings = [...keys.value, ...own];
  const openedAt = openedBy([...ground.openings, ...openings], counting, round);
  return accept({ seals: seals.value, openings, lacksOwn: false, openedAt });
};

const isNew = ({ sealId }: EvalOpening, known: readonly EvalOpening[]): boolean =>
  !known.some((one) => one.sealId === sealId);

const meetSeals = (
  file: EvalFile,
  ground: EvalGround,
  round: EvalRound,
): Answer<readonly EvalSeal[], EvalFileRefusal> => {
  const coming: EvalSeal[] = [];
  for (const seal of rowsIn(file, 'evalSeals')) {
    if (seal.deletedAt !== null || seal.attempt < round.attempt) continue;
    if (seal.attempt > round.attempt) return refuse('otherAttempt');
    const named = partiesOf(round).find(({ party }) => party === seal.party);
    if (named?.personId !== seal.personId) return refuse('wrongParty');
    const stored = ground.seals.find(
      ({ attempt, party }) => attempt === seal.attempt && party === seal.party,
    );
    if (stored !== undefined) {
      if (!isSameSeal(stored, seal)) return refuse('replacedSeal');
      continue;
    }
    if (round.state === 'proposed') return refuse('termsNotConfirmed');
    if (seal.personId === ground.me) return refuse('ownSealGone');
    // An envelope comes from who sealed it; only the deputy mayor's goes by way of one of the two.
    if (seal.personId !== file.by && seal.party !== 'deputy') continue;
    const twin = coming.some(({ party }) => party === seal.party);
    if (twin || isTaken(seal, ground)) return refuse('replacedSeal');
    coming.push(seal);
  }
  return accept(coming);
};

const sealed = ['roundId', 'personId', 'iv', 'ciphertext', 'commitment', 'submittedAt', 'id'] as const;

const isSameSeal = (one: EvalSeal, other: EvalSeal): boolean =>
  sealed.every((field) => isSame(one[field], other[field]));

/** Another envelope here has the id. One that came, and was taken back, may come again. */
const isTaken = (seal: EvalSeal, ground: EvalGround): boolean =>
  ground.here('evalSeals', seal.id)?.isUndone === false;

const meetKeys = (
  file: EvalFile,
  ground: EvalGround,
  round: EvalRound,
  counting: readonly EvalSeal[],
): Answer<readonly EvalOpening[], EvalFileRefusal> => {
  const coming: EvalOpening[] = [];
  const theirs = rowsIn(file, 'evalSeals');
  for (const opening of rowsIn(file, 'evalOpenings')) {
    if (opening.deletedAt !== null) continue;
    const isEarlier = [...ground.seals, ...theirs].some(
      ({ id, attempt }) => id === opening.sealId && attempt < round.attempt,
    );
    if (isEarlier) continue;
    const seal = counting.find(({ id }) => id === opening.sealId);
    if (seal === undefined) return refuse('keyWithoutSeal');
    if (seal.personId !== opening.personId) return refuse('wrongParty');
    if (!fits(opening, counting, { ground, round })) return refuse('keyDoesNotFit');
    if (isNew(opening, [...ground.openings, ...coming])) coming.push(opening);
  }
  return accept(coming);
};

interface Place {
  readonly ground: EvalGround;
  readonly round: EvalRound;
}

const fits = (opening: EvalOpening, seals: readonly EvalSeal[], { ground, round }: Place): boolean => {
  const seal = seals.find(({ id }) => id === opening.sealId);
  const key = keyFromText(opening.key);
  if (seal === undefined || key === null) return false;
  const { attempt, party } = seal;
  return fitsSeal({ workspaceId: ground.workspaceId, roundId: round.id, attempt, party }, seal, key);
};

/** When the last of those that open together was given; null: one is missing. */
const openedBy = (
  openings: readonly EvalOpening[],
  seals: readonly EvalSeal[],
  round: EvalRound,
): Instant | null => {
  const times = openingParties(round).map(({ party }) => {
    const seal = seals.find((one) => one.party === party);
    return openings.find(({ sealId }) => sealId === seal?.id)?.openedAt ?? null;
  });
  return times.reduce<Instant | null>(
    (latest, at) => (latest === null || at === null ? null : at > latest ? at : latest),
    '',
  );
};
