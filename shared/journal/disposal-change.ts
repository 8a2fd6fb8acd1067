import { tallyOf, type DisposalOccasion } from '#shared/domain/disposal.ts';
import type { CommitId, DisposalId, PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Change } from './change.ts';

export interface DisposalFacts {
  readonly changeId: CommitId;
  readonly disposalId: DisposalId;
  readonly sequence: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly occasion: DisposalOccasion;
  readonly basis: string;
  /** Rows of each table that went. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The change that puts a deletion in the log. It stands last in the journal that was written without what went. */
export const disposalChange = (facts: DisposalFacts): Change => ({
  format: 1,
  id: facts.changeId,
  sequence: facts.sequence,
  at: facts.at,
  by: facts.by,
  // A session of its own, so that no «Angre» reaches it.
  session: facts.changeId,
  step: 'do',
  takesBack: null,
  label: 'disposed',
  effects: [
    {
      kind: 'create',
      table: 'disposals',
      id: facts.disposalId,
      fields: { occasion: facts.occasion, basis: facts.basis.trim(), tally: tallyOf(facts.counts) },
    },
  ],
});
