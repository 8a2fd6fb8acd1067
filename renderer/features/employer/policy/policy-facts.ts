import { listPeople } from '#renderer/db/repositories/people.ts';
import { listPolicies, listPolicyAnswers } from '#renderer/db/repositories/policies.ts';
import { currentTerm, listTerms } from '#renderer/db/repositories/terms.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Policy, PolicyAnswer } from '#shared/domain/policy.ts';
import type { Term } from '#shared/domain/term.ts';

/** All that «Politikk og strategi» shows. */
export interface PolicyFacts {
  readonly term: Term;
  /** Those the adopted texts may come from. */
  readonly terms: readonly Term[];
  /** Of every term, by kind. */
  readonly policies: readonly Policy[];
  /** Of this term, one for each question. */
  readonly answers: readonly PolicyAnswer[];
  readonly people: readonly Person[];
}

/** Null when there is no term yet. */
export const readPolicyFacts = async (): Promise<PolicyFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [terms, policies, answers, people] = await Promise.all([
    listTerms(),
    listPolicies(),
    listPolicyAnswers(term.id),
    listPeople(),
  ]);
  return { term, terms, policies, answers, people };
};
