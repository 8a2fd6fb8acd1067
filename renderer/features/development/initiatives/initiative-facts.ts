import { listInitiatives, readInitiative } from '#renderer/db/repositories/initiatives.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm, readTerm } from '#renderer/db/repositories/terms.ts';
import type { Initiative } from '#shared/domain/initiative.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';

/** The list of the term. */
export interface InitiativeList {
  readonly term: Term;
  readonly initiatives: readonly Initiative[];
}

/** Null when there is no term yet. */
export const readInitiatives = async (): Promise<InitiativeList | null> => {
  const term = await currentTerm();
  return term === null ? null : { term, initiatives: await listInitiatives(term.id) };
};

/** One piece of work. */
export interface InitiativeFacts {
  readonly initiative: Initiative;
  readonly term: Term;
  readonly people: readonly Person[];
}

/** Null: it does not exist, or lies in the bin. */
export const readInitiativeFacts = async (id: string): Promise<InitiativeFacts | null> => {
  const initiative = await readInitiative(id);
  const term = initiative === null ? null : await readTerm(initiative.termId);
  return initiative === null || term === null ? null : { initiative, term, people: await listPeople() };
};
