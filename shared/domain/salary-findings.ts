import { salaryCriteria, type SalaryCriterion, type SalaryTalk } from './salary-talk.ts';

/** The criteria that are chosen, in their fixed order. */
export const criteriaOf = ({ criteria }: Pick<SalaryTalk, 'criteria'>): readonly SalaryCriterion[] => {
  const chosen = criteria.split(' ');
  return salaryCriteria.filter((one) => chosen.includes(one));
};

/** Whether anything is said of what the pay is to be judged by. */
export const hasCriteria = (talk: Pick<SalaryTalk, 'criteria' | 'criteriaText'>): boolean =>
  criteriaOf(talk).length > 0 || talk.criteriaText.trim() !== '';

/**
 * What there is to say of a talk, in the order it is asked for. `noCriteria`: none are chosen before the talk.
 * `noCriteriaDay`: it is not said when. `criteriaLate`: they were chosen after the talk (domain.md 5.5: before it).
 * `noDecider`: it is not said who sets the pay. `noDelegation`: somebody else than the council sets it, and the decision
 * that gives them authority is not named; the law is contested, so it must be. `noDecision`: decided, without a reference.
 */
export type SalaryFinding =
  'noCriteria' | 'noCriteriaDay' | 'criteriaLate' | 'noDecider' | 'noDelegation' | 'noDecision';

export const salaryFindings = (
  talk: Pick<
    SalaryTalk,
    | 'state'
    | 'day'
    | 'criteria'
    | 'criteriaText'
    | 'criteriaOn'
    | 'decidedBy'
    | 'delegationRef'
    | 'decisionRef'
  >,
): readonly SalaryFinding[] => {
  if (talk.state === 'cancelled') return [];
  const isThere = hasCriteria(talk);
  const isLate = talk.criteriaOn !== null && talk.day !== null && talk.criteriaOn > talk.day;
  const says: ReadonlyArray<readonly [SalaryFinding, boolean]> = [
    ['noCriteria', !isThere],
    ['noCriteriaDay', isThere && talk.criteriaOn === null],
    ['criteriaLate', isThere && isLate],
    ...lacking(talk),
  ];
  return says.filter(([, is]) => is).map(([finding]) => finding);
};

/** What stands in the way of calling the pay decided: who decides, on whose authority, and the decision. */
export const decisionGaps = (
  talk: Pick<SalaryTalk, 'decidedBy' | 'delegationRef' | 'decisionRef'>,
): readonly SalaryFinding[] =>
  lacking({ ...talk, state: 'decided' })
    .filter(([, is]) => is)
    .map(([finding]) => finding);

const lacking = ({
  state,
  decidedBy,
  delegationRef,
  decisionRef,
}: Pick<SalaryTalk, 'state' | 'decidedBy' | 'delegationRef' | 'decisionRef'>): ReadonlyArray<
  readonly [SalaryFinding, boolean]
> => [
  ['noDecider', decidedBy === null],
  ['noDelegation', decidedBy === 'delegated' && delegationRef.trim() === ''],
  ['noDecision', state === 'decided' && decisionRef.trim() === ''],
];
