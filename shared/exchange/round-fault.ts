import { approvedBy, outcomeApprovers } from '#shared/domain/eval-approval.ts';
import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import { isExercise } from '#shared/domain/exercise.ts';
import { openingParties, partyOf } from '#shared/domain/eval-envelope.ts';
import type { EvalOutcome } from '#shared/domain/eval-outcome.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import { isConsentSigned } from '#shared/vault/eval-consent.ts';
import { fitsSeal, keyFromText } from '#shared/vault/eval-seal.ts';
import { sealedFor } from '#shared/vault/sealed-for.ts';
import { digestOfText } from '#shared/vault/minutes-chain.ts';
import type { RowsByTable } from './any-row.ts';
import { agreedRound, bothSaid } from './eval-file-consents.ts';
import { standingHere } from './standing.ts';

/**
 * Why a workspace file is refused for the sake of an evaluation. `replacedSeal`: it has another envelope than the one handed
 * over. `lateSeal`: it adds envelopes, keys or yes to a round that is opened here. `unconfirmedRound`: it says that a round has come
 * further than signatures and keys carry it.
 */
export type RoundFault = 'replacedSeal' | 'lateSeal' | 'unconfirmedRound';

/** What the file must not do to the rounds that are here. Null: nothing is wrong. */
export const roundFaultIn = (here: RowsByTable, file: RowsByTable): RoundFault | null => {
  const [mine, theirs] = [roundsIn(here), roundsIn(file)];
  if (hasOtherSeal(mine, theirs)) return 'replacedSeal';
  if (mine.rounds.some((round) => isOpen(round) && hasLate(round, mine, theirs))) return 'lateSeal';
  const stands = standingHere(here, file);
  const isUnconfirmed = theirs.rounds.some((round) => {
    const before = mine.rounds.find(({ id }) => id === round.id);
    if (before === undefined || stands('evalRounds', { ...before }, { ...round })) return false;
    return !isCarried(before, round, both(mine, theirs, round));
  });
  return isUnconfirmed ? 'unconfirmedRound' : null;
};

interface Rounds {
  readonly workspaceId: string;
  readonly rounds: readonly EvalRound[];
  readonly seals: readonly EvalSeal[];
  readonly openings: readonly EvalOpening[];
  readonly consents: readonly EvalConsent[];
  readonly outcomes: readonly EvalOutcome[];
}

/* oxlint-disable typescript/no-unsafe-type-assertion -- rows have passed the schemas of their tables */
const roundsIn = (tables: RowsByTable): Rounds => ({
  workspaceId: tables.workspace.find(isLive)?.id ?? '',
  rounds: tables.evalRounds as readonly unknown[] as readonly EvalRound[],
  seals: tables.evalSeals as readonly unknown[] as readonly EvalSeal[],
  openings: tables.evalOpenings as readonly unknown[] as readonly EvalOpening[],
  consents: tables.evalConsents as readonly unknown[] as readonly EvalConsent[],
  outcomes: tables.evalOutcomes as readonly unknown[] as readonly EvalOutcome[],
});
/* oxlint-enable typescript/no-unsafe-type-assertion */

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
const isOpen = ({ state }: EvalRound): boolean => state === 'opened' || state === 'finished';

const placeOf = ({ roundId, attempt, party }: EvalSeal): string => `${roundId}/${attempt}/${party}`;

/** Of one party in one attempt there is one envelope, here and in the file together. */
const hasOtherSeal = (mine: Rounds, theirs: Rounds): boolean => {
  const known = new Map(mine.seals.filter(isLive).map((seal) => [placeOf(seal), seal.id]));
  return theirs.seals.filter(isLive).some((seal) => {
    const other = known.get(placeOf(seal));
    known.set(placeOf(seal), seal.id);
    return other !== undefined && other !== seal.id;
  });
};

/** What is opened is complete. Of people who have left it for good, and of earlier attempts, nothing counts any more. */
const hasLate = (round: EvalRound, mine: Rounds, theirs: Rounds): boolean => {
  const isFresh = <Row extends { readonly id: string; readonly deletedAt: string | null }>(
    row: Row,
    known: readonly Row[],
  ): boolean => {
    const before = known.find(({ id }) => id === row.id);
    return isLive(row) && (before === undefined || (!isLive(before) && isLive(round)));
  };
  const counts = (seal: EvalSeal | undefined): boolean =>
    seal !== undefined &&
    seal.roundId === round.id &&
    seal.attempt >= round.attempt &&
    openingParties(round).some(({ party }) => party === seal.party);
  const all = [...mine.seals, ...theirs.seals];
  const isKnownKey = ({ sealId, key }: EvalOpening): boolean =>
    mine.openings.some((one) => one.sealId === sealId && one.key === key);
  return (
    theirs.seals.some((seal) => counts(seal) && isFresh(seal, mine.seals)) ||
    theirs.openings.some(
      (opening) =>
        isFresh(opening, mine.openings) &&
        !isKnownKey(opening) &&
        counts(all.find(({ id }) => id === opening.sealId)),
    ) ||
    theirs.consents.some(
      (consent) =>
        consent.roundId === round.id && !isStillGiven(consent, round) && isFresh(consent, mine.consents),
    )
  );
};

/** Individual answers may be said yes to at any time, and the outcome until both have. */
const isStillGiven = ({ kind, personId }: EvalConsent, round: EvalRound): boolean =>
  kind === 'answersInReport' ||
  partyOf(round, personId) === null ||
  (kind === 'outcome' && round.state === 'opened');

/** What is known of the round when the file is in. */
const both = (mine: Rounds, theirs: Rounds, { id }: EvalRound): Omit<Rounds, 'rounds'> => {
  const of = <Row extends EvalSeal | EvalOpening | EvalConsent | EvalOutcome>(
    ...rows: readonly Row[]
  ): readonly Row[] => rows.filter((row) => row.roundId === id && isLive(row));
  return {
    workspaceId: theirs.workspaceId,
    seals: of(...mine.seals, ...theirs.seals),
    openings: of(...mine.openings, ...theirs.openings),
    consents: of(...mine.consents, ...theirs.consents).filter(isConsentSigned),
    outcomes: of(...theirs.outcomes),
  };
};

/** Whether signatures, keys and approvals bring the round as far as the file says it has come. */
const isCarried = (before: EvalRound, after: EvalRound, known: Omit<Rounds, 'rounds'>): boolean => {
  const { consents } = known;
  const hadBegun = before.state === 'answering' || isOpen(before);
  const hasBegun = after.state === 'answering' || isOpen(after);
  // Nobody says yes to an exercise; it is opened with keys alone.
  if (hasBegun && !hadBegun && !isExercise(after) && !bothSaid(after, 'terms', consents)) return false;
  const { attempt, withoutDeputy } = before;
  const from: EvalRound = { ...after, state: 'answering', attempt, withoutDeputy };
  if (after.attempt > agreedRound(from, consents).attempt) return false;
  const leftOut = withoutDeputy && after.attempt === attempt;
  if (after.withoutDeputy && !leftOut && !bothSaid(after, 'withoutDeputy', consents)) return false;
  if (isOpen(after) && !isOpen(before) && !areOpened(after, known)) return false;
  return after.state !== 'finished' || before.state === 'finished' || isApproved(after, known);
};

const areOpened = (
  round: EvalRound,
  { workspaceId, seals, openings }: Omit<Rounds, 'rounds' | 'consents'>,
): boolean =>
  openingParties(round).every(({ party, personId }) => {
    const { attempt } = round;
    const place = sealedFor(workspaceId, round, party);
    const seal = seals.find(
      (one) => one.attempt === attempt && one.party === party && one.personId === personId,
    );
    return openings.some(({ sealId, key }) => {
      const bytes = sealId === seal?.id ? keyFromText(key) : null;
      return seal !== undefined && bytes !== null && fitsSeal(place, seal, bytes);
    });
  });

const isApproved = (round: EvalRound, { outcomes, consents }: Omit<Rounds, 'rounds'>): boolean =>
  outcomes.some((outcome) => {
    const has = approvedBy(outcome, consents);
    const isWhole = digestOfText(outcome.snapshot) === outcome.digest;
    return isWhole && outcome.state === 'approved' && outcomeApprovers(round).every((id) => has.has(id));
  });
