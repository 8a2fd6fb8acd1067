import type { EmployerRows } from '#shared/domain/employer-front.ts';
import type { TermId } from '#shared/domain/id.ts';
import type { Row } from '#shared/domain/row.ts';
import { readAll, readWhere, readWhereAny } from '../read.ts';
import { currentContract } from './contracts.ts';
import { listMandates, listSeats } from './mandates.ts';
import { listPolicies, listPolicyAnswers } from './policies.ts';

/** All that the front of Arbeidsgiver is made from: of the term, and of what lives on from term to term. */
export const readEmployerRows = async (termId: TermId): Promise<EmployerRows> => {
  const [mandates, dialogues, resultPlans, salaryTalks, contract, indicators] = await Promise.all([
    listMandates(termId),
    live(readWhere('dialogues', 'termId', termId)),
    live(readWhere('resultPlans', 'termId', termId)),
    live(readWhere('salaryTalks', 'termId', termId)),
    currentContract(),
    readAll('indicators'),
  ]);
  const [mandateMembers, dialogueMinutes, planGoals, contractPoints, indicatorValues] = await Promise.all([
    listSeats(idsOf(mandates)),
    live(readWhereAny('dialogueMinutes', 'dialogueId', idsOf(dialogues))),
    live(readWhereAny('planGoals', 'planId', idsOf(resultPlans))),
    contract === null ? [] : live(readWhere('contractPoints', 'contractId', contract.id)),
    live(readWhereAny('indicatorValues', 'indicatorId', idsOf(indicators))),
  ]);
  const [policies, policyAnswers] = await Promise.all([listPolicies(), listPolicyAnswers(termId)]);
  return {
    mandates,
    mandateMembers,
    dialogues,
    dialogueMinutes,
    resultPlans,
    planGoals,
    contracts: contract === null ? [] : [contract],
    contractPoints,
    salaryTalks,
    policies,
    policyAnswers,
    indicators,
    indicatorValues,
  };
};

const live = async <R extends Row>(rows: Promise<readonly R[]>): Promise<readonly R[]> =>
  (await rows).filter(({ deletedAt }) => deletedAt === null);

const idsOf = <Id extends string>(rows: ReadonlyArray<{ readonly id: Id }>): readonly Id[] =>
  rows.map(({ id }) => id);
