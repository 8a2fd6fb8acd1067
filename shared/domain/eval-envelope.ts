import type { EvalParty, EvalRound } from './eval-round.ts';
import type { EvalSeal } from './eval-seal.ts';
import type { PersonId } from './id.ts';

/** One of those who answer, by party. */
export interface RoundParty {
  readonly party: EvalParty;
  readonly personId: PersonId;
}

type Two = Pick<EvalRound, 'directorId' | 'mayorId'>;

const isGone = (id: PersonId | null): boolean => id === null;

/** Whether one of the two has been deleted for good: nothing can be agreed on or opened then, only ended or put away. */
export const lacksParty = ({ directorId, mayorId }: Two): boolean => isGone(directorId) || isGone(mayorId);

/**
 * Those who answer, in the fixed order of the columns; the deputy mayor only when the round has one, and nobody who has
 * been deleted for good.
 */
export const partiesOf = ({
  directorId,
  mayorId,
  deputyId,
}: Pick<EvalRound, 'directorId' | 'mayorId' | 'deputyId'>): readonly RoundParty[] => {
  const two: readonly RoundParty[] = [
    { party: 'director', personId: directorId },
    { party: 'mayor', personId: mayorId },
  ];
  const here = two.filter(({ personId }) => !isGone(personId));
  return deputyId === null ? here : [...here, { party: 'deputy', personId: deputyId }];
};

/** The party the person answers as; null: they do not answer. */
export const partyOf = (
  round: Pick<EvalRound, 'directorId' | 'mayorId' | 'deputyId'>,
  personId: PersonId | null,
): EvalParty | null => partiesOf(round).find((one) => one.personId === personId)?.party ?? null;

/** The two whose yes counts: the round is theirs, the deputy mayor answers beside. */
export const isOneOfTwo = ({ directorId, mayorId }: Two, personId: PersonId | null): boolean =>
  personId !== null && (personId === directorId || personId === mayorId);

type Opening = Pick<EvalRound, 'directorId' | 'mayorId' | 'deputyId' | 'withoutDeputy'>;

/** Whose envelopes open together: the deputy mayor's stays out when both have agreed on that. */
export const openingParties = (round: Opening): readonly RoundParty[] =>
  partiesOf(round).filter(({ party }) => party !== 'deputy' || !round.withoutDeputy);

/**
 * The envelopes of the attempt that counts, one for each party, from the right person; those of earlier attempts are
 * ignored for good. Of two from the same person the one first made counts, on every machine.
 */
export const countingSeals = (
  round: Pick<EvalRound, 'id' | 'attempt' | 'directorId' | 'mayorId' | 'deputyId'>,
  seals: readonly EvalSeal[],
): readonly EvalSeal[] =>
  partiesOf(round).flatMap(({ party, personId }) => {
    const own = seals.filter(
      (seal) =>
        seal.deletedAt === null &&
        seal.roundId === round.id &&
        seal.attempt === round.attempt &&
        seal.party === party &&
        seal.personId === personId,
    );
    return own.toSorted((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 1);
  });
