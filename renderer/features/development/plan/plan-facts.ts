import { otherDevelopmentPlans, readDevelopmentPlan } from '#renderer/db/repositories/development-plans.ts';
import { listInitiatives } from '#renderer/db/repositories/initiatives.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { DevelopmentPlan } from '#shared/domain/development-plan.ts';
import type { Initiative } from '#shared/domain/initiative.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';

/** All that the plan shows. */
export interface PlanFacts {
  readonly term: Term;
  /** Null: nothing is written yet. */
  readonly plan: DevelopmentPlan | null;
  /** Begun on other PCs meanwhile, and not gathered into it yet. */
  readonly others: readonly DevelopmentPlan[];
  readonly initiatives: readonly Initiative[];
  readonly people: readonly Person[];
}

/** Null when there is no term yet. */
export const readPlanFacts = async (): Promise<PlanFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [plan, others, initiatives, people] = await Promise.all([
    readDevelopmentPlan(term.id),
    otherDevelopmentPlans(term.id),
    listInitiatives(term.id),
    listPeople(),
  ]);
  return { term, plan, others, initiatives, people };
};
