import { daysBetween, type Day } from '#shared/calendar/day.ts';
import { policyKinds, type Policy, type PolicyAnswer } from './policy.ts';

/** Whether the text counts on the day: it is not ended, or ends later. */
export const isStanding = ({ endedOn }: Pick<Policy, 'endedOn'>, day: Day): boolean =>
  endedOn === null || endedOn >= day;

/** By kind, in the order of the kinds, and in a kind the latest adopted first; what has no day stands first. */
export const inOrder = <P extends Pick<Policy, 'id' | 'kind' | 'decidedOn'>>(policies: readonly P[]): P[] =>
  policies.toSorted(
    (a, b) =>
      policyKinds.indexOf(a.kind) - policyKinds.indexOf(b.kind) ||
      (b.decidedOn ?? '9999').localeCompare(a.decidedOn ?? '9999') ||
      a.id.localeCompare(b.id),
  );

/** How many days until it is to be revised; negative: it should have been. Null: it has no such day, or counts no more. */
export const daysToRevision = (policy: Pick<Policy, 'reviseOn' | 'endedOn'>, today: Day): number | null =>
  policy.reviseOn === null || !isStanding(policy, today) ? null : daysBetween(today, policy.reviseOn);

/**
 * Whether the council has adopted delegation rules in the term it has now: by 31 December of the year after it came
 * together (KOML § 5-14). Rules without a day of decision, or with one to come, are not counted as adopted in it.
 */
export const delegationStanding = (
  policies: ReadonlyArray<Pick<Policy, 'kind' | 'decidedOn'>>,
  { constitutingDay, startYear }: { readonly constitutingDay: Day | null; readonly startYear: number },
  today: Day,
): { readonly isAdopted: boolean; readonly dueOn: Day; readonly days: number } => {
  const from = constitutingDay ?? (`${startYear}-09-01` as Day);
  const dueOn = `${startYear + 1}-12-31` as Day;
  const isAdopted = policies.some(
    ({ kind, decidedOn }) =>
      kind === 'delegation' && decidedOn !== null && decidedOn >= from && decidedOn <= today,
  );
  return { isAdopted, dueOn, days: daysBetween(today, dueOn) };
};

/** One answer for each question: where two machines have made one each, the one that was changed last. */
export const latestAnswers = <A extends Pick<PolicyAnswer, 'id' | 'questionKey' | 'updatedAt'>>(
  answers: readonly A[],
): A[] => {
  const kept = new Map<string, A>();
  for (const answer of answers.toSorted((a, b) => order(a).localeCompare(order(b))))
    kept.set(answer.questionKey, answer);
  return [...kept.values()];
};

const order = ({ updatedAt, id }: Pick<PolicyAnswer, 'id' | 'updatedAt'>): string => `${updatedAt} ${id}`;
