import { readBalance, type BalanceRead } from '#renderer/db/repositories/contact-points.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { currentTerm } from '#renderer/db/repositories/terms.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';

/** All that «Kontakt med gruppene» shows. */
export interface BalanceFacts extends BalanceRead {
  readonly term: Term;
  readonly people: readonly Person[];
}

/** Null when there is no term yet. */
export const readBalanceFacts = async (): Promise<BalanceFacts | null> => {
  const term = await currentTerm();
  if (term === null) return null;
  const [read, people] = await Promise.all([readBalance(term.id), listPeople()]);
  return { ...read, term, people };
};
