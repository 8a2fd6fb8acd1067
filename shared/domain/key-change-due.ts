import type { Disposal } from './disposal.ts';
import type { Person, PersonRole } from './person.ts';
import type { Instant } from './row.ts';
import type { Term } from './term.ts';
import type { Workspace } from './workspace.ts';

interface KeyFacts {
  readonly workspace: Workspace;
  /** Also those in the bin. */
  readonly people: readonly Person[];
  readonly terms: readonly Term[];
  readonly disposals: readonly Disposal[];
}

const leading: readonly PersonRole[] = ['mayor', 'director', 'outgoingMayor', 'deputyMayor'];

/**
 * When it last happened that somebody who leads was replaced, if the key has not been changed since: a new arrival is
 * prepared, or one of them has been put in the bin. Null: nothing to ask about. What the workspace was founded with
 * replaces nobody.
 */
export const keyChangeDue = ({ workspace, people, terms, disposals }: KeyFacts): Instant | null => {
  const since = [workspace.createdAt, ...disposals.map(({ createdAt }) => createdAt)].toSorted().at(-1) ?? '';
  const arrivals = terms.map(({ createdAt }) => createdAt);
  const leavings = people.flatMap(({ role, deletedAt }) => (leading.includes(role) ? (deletedAt ?? []) : []));
  return (
    [...arrivals, ...leavings]
      .filter((at) => at > since)
      .toSorted()
      .at(-1) ?? null
  );
};
