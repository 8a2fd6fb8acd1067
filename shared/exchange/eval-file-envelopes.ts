import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { countingSeals, openingParties, partiesOf, type RoundParty } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { Instant } from '#shared/domain/row.ts';
import { fitsSeal, keyFromText, openSeal } from '#shared/vault/eval-seal.ts';
import { sealedFor } from '#shared/vault/sealed-for.ts';
import { rowsIn, type EvalFileRefusal, type EvalGround } from './eval-file-ground.ts';
import type { EvalFile } from './eval-file.ts';
import { isSame } from './same.ts';

export interface MetEnvelopes {
  /** Those that are not here from before. */
  readonly seals: readonly EvalSeal[];
  /** All keys that are not here from before, when all can be opened with them; else none. */
  readonly openings: readonly EvalOpening[];
  /** Keys that have come while another is missing, and are not held from before. */
  readonly toHold: readonly EvalOpening[];
  /** The last keys have come, and those that lie here are not given. */
  readonly lacksOwn: boolean;
  /** When the last key was given; null: not all are. */
  readonly openedAt: Instant | null;
}

/**
 * The envelopes and keys of the file, for the attempt the round is at. While somebody's key is missing nothing is opened,
 * for anybody: what has come is held by the reader alone, and each can send theirs again.
 * @param given what the reader holds of earlier files, and the openings that they make now
 */
export const meetEnvelopes = (
  file: EvalFile,
  ground: EvalGround,
  round: EvalRound,
  given: readonly EvalOpening[],
): Answer<MetEnvelopes, EvalFileRefusal> => {
  const seals = meetSeals(file, ground, round);
  if (!seals.ok) return seals;
  const counting = countingSeals(round, [...ground.seals, ...seals.value]);
  const keys = meetKeys(file, ground, round, counting);
  if (!keys.ok) return keys;
  const met = { ...closed, seals: seals.value };
  if (keys.value.length === 0) return accept(met);
  if (round.state !== 'answering') return accept({ ...met, openings: keys.value });
  const unsealed = unsealedBy(round, counting);
  if (unsealed.length > 0)
    return refuse(unsealed.some(({ personId }) => personId === ground.me) ? 'answerFirst' : 'sealMissing');
  const needed = openingParties(round).map(({ party }) => party);
  const lasting = counting.filter(({ party }) => needed.includes(party));
  const known = [...ground.openings, ...keys.value];
  const own = given.filter(
    (opening) => isNew(opening, known) && lasting.some(({ id }) => id === opening.sealId),
  );
  const fault = own
    .map((opening) => faultOf(opening, counting, { ground, round }))
    .find((one) => one !== null);
  if (fault !== undefined) return refuse(fault);
  const missing = lasting.filter(({ id }) => [...known, ...own].every(({ sealId }) => sealId !== id));
  if (missing.length === 0) {
    const openings = [...keys.value, ...own];
    return accept({ ...met, openings, openedAt: openedBy([...ground.openings, ...openings], lasting) });
  }
  const isOurs = missing.every(({ id, personId }) => personId === ground.me || ground.wrapped.has(id));
  if (isOurs) return accept({ ...met, lacksOwn: true });
  const isTheirs = ({ personId }: EvalOpening): boolean => personId !== ground.me;
  return accept({ ...met, toHold: keys.value.filter((key) => isTheirs(key) && isNew(key, given)) });
};

const closed = { openings: [], toHold: [], lacksOwn: false, openedAt: null } as const;

/** Those of whom no envelope is here, so that nobody may open anything. */
const unsealedBy = (round: EvalRound, counting: readonly EvalSeal[]): readonly RoundParty[] =>
  openingParties(round).filter(({ party }) => !counting.some((seal) => seal.party === party));

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
    const fault = faultOf(opening, counting, { ground, round });
    if (fault !== null) return refuse(fault);
    // Both have agreed to leave the envelope closed.
    if (!openingParties(round).some(({ party }) => party === seal.party)) continue;
    if (isNew(opening, [...ground.openings, ...coming])) coming.push(opening);
  }
  return accept(coming);
};

interface Place {
  readonly ground: EvalGround;
  readonly round: EvalRound;
}

/** Why the key opens no answers; null: it does. */
const faultOf = (
  opening: EvalOpening,
  seals: readonly EvalSeal[],
  { ground, round }: Place,
): 'keyDoesNotFit' | 'noAnswers' | null => {
  const seal = seals.find(({ id }) => id === opening.sealId);
  const key = keyFromText(opening.key);
  if (seal === undefined || key === null) return 'keyDoesNotFit';
  const { attempt, party } = seal;
  const place = sealedFor(ground.workspaceId, { ...round, attempt }, party);
  if (!fitsSeal(place, seal, key)) return 'keyDoesNotFit';
  return openSeal(place, seal, key) === null ? 'noAnswers' : null;
};

/** When the last of those that open together was given; null: one is missing. */
const openedBy = (openings: readonly EvalOpening[], seals: readonly EvalSeal[]): Instant | null => {
  const times = seals.map(({ id }) => openings.find(({ sealId }) => sealId === id)?.openedAt ?? null);
  return times.reduce<Instant | null>(
    (latest, at) => (latest === null || at === null ? null : at > latest ? at : latest),
    '',
  );
};
