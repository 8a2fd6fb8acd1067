import type { EvalConsent } from './eval-consent.ts';
import type { EvalOutcome } from './eval-outcome.ts';
import type { EvalRound } from './eval-round.ts';
import type { PersonId } from './id.ts';
import type { Instant } from './row.ts';

/** An approval as far as these rules see it. */
export type GivenApproval = Pick<EvalConsent, 'personId' | 'kind' | 'digest' | 'givenAt'>;

/** Those who have approved this outcome, word for word. */
export const approvedBy = (
  outcome: Pick<EvalOutcome, 'digest'>,
  given: readonly GivenApproval[],
): ReadonlySet<PersonId> =>
  new Set(
    given
      .filter(({ kind, digest }) => kind === 'outcome' && digest === outcome.digest)
      .map(({ personId }) => personId),
  );

/** The two whose approval it takes; the deputy mayor answers beside them and approves nothing. */
export const outcomeApprovers = ({
  directorId,
  mayorId,
}: Pick<EvalRound, 'directorId' | 'mayorId'>): readonly PersonId[] => [directorId, mayorId];

/** What the outcome and the round become by these approvals. */
export interface Approved {
  readonly outcome: Pick<EvalOutcome, 'state' | 'approvedAt'>;
  /** Null: the round goes on. */
  readonly round: { readonly state: 'finished'; readonly finishedAt: Instant } | null;
}

/**
 * Begun with the first, finished with the second: the moment is that of the later one, so that two PCs that get both by
 * file say the same.
 */
export const afterApprovals = (
  outcome: Pick<EvalOutcome, 'digest'>,
  round: Pick<EvalRound, 'directorId' | 'mayorId'>,
  given: readonly GivenApproval[],
): Approved => {
  const has = approvedBy(outcome, given);
  const approvers = outcomeApprovers(round);
  if (!approvers.every((id) => has.has(id)))
    return { outcome: { state: has.size === 0 ? 'awaiting' : 'begun', approvedAt: null }, round: null };
  const at = approvers
    .map((id) => firstOf(outcome, given, id))
    .toSorted()
    .at(-1);
  const finishedAt = at ?? '';
  return { outcome: { state: 'approved', approvedAt: finishedAt }, round: { state: 'finished', finishedAt } };
};

/** When the person first approved it; the same yes may have come twice. */
const firstOf = (
  { digest }: Pick<EvalOutcome, 'digest'>,
  given: readonly GivenApproval[],
  id: PersonId,
): Instant =>
  given
    .filter((one) => one.personId === id && one.kind === 'outcome' && one.digest === digest)
    .map(({ givenAt }) => givenAt)
    .toSorted()[0] ?? '';

/** Whether anything may yet follow from a yes of the kind; of what is over it is only told. */
export const isStillAsked = ({ state }: Pick<EvalRound, 'state'>, kind: EvalConsent['kind']): boolean => {
  if (kind === 'terms') return state === 'proposed';
  if (kind === 'outcome') return state !== 'finished';
  return kind === 'answersInReport' || state === 'answering';
};
