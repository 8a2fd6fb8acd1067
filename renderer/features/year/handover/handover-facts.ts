import { readOne } from '#renderer/db/read.ts';
import { readHandover, type ReadHandover } from '#renderer/db/repositories/handover-facts.ts';
import { closingOf, handoverInto, listClosed, listHandovers } from '#renderer/db/repositories/handovers.ts';
import { currentTerm, listTerms } from '#renderer/db/repositories/terms.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { Handover } from '#shared/domain/handover.ts';
import type { HandoverId, TermId } from '#shared/domain/id.ts';
import type { Term } from '#shared/domain/term.ts';

/** What the place shows. */
export interface HandoverPlaceFacts {
  readonly term: Term;
  readonly terms: readonly Term[];
  readonly closedTerms: ReadonlySet<TermId>;
  /** The change the term was founded from; null: none. */
  readonly from: Handover | null;
  /** Every change of the term, the latest begun first. */
  readonly handovers: readonly Handover[];
  /** The one that keeps the term closed; null: it is open. */
  readonly closing: Handover | null;
  /** The one that is shown; null: none is begun. */
  readonly read: ReadHandover | null;
}

/**
 * The change that is asked for by its id, else the one that closed the term, else the latest begun. Null: there is no term
 * yet.
 */
export const readPlace = async (id: string | undefined, today: Day): Promise<HandoverPlaceFacts | null> => {
  const asked = id === undefined ? null : await readOne('handovers', id);
  const term = asked === null ? await currentTerm() : await readOne('terms', asked.termId);
  if (term === null) return null;
  const [terms, closedTerms, from, handovers, closing] = await Promise.all([
    listTerms(),
    listClosed(),
    handoverInto(term.id),
    listHandovers(term.id),
    closingOf(term.id),
  ]);
  const shown: HandoverId | undefined = (asked ?? closing ?? handovers[0])?.id;
  const read = shown === undefined ? null : await readHandover(shown, today);
  return { term, terms, closedTerms, from, handovers, closing, read };
};
