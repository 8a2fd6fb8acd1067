import type { Instant } from '#shared/domain/row.ts';
import type { AnyRow } from '#shared/exchange/any-row.ts';
import type { TableName } from '#shared/exchange/table-name.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import type { Rows } from './related.ts';

/**
 * Why something was found: the person's own entry, responsibility for something, mentioned in a text, an earlier version
 * of any of these, done by the person, one's own private notes, or simply from the period.
 */
export const accessGroups = ['self', 'refers', 'mentions', 'earlier', 'by', 'own', 'period'] as const;
export type AccessGroup = (typeof accessGroups)[number];

/** One thing that was found, with where it comes from. */
export interface Finding {
  readonly group: AccessGroup;
  readonly table: TableName;
  readonly id: string;
  /** The row as it is now; for a title in words. */
  readonly row: AnyRow;
  /** The field; null: what was done to the row as a whole. */
  readonly field: string | null;
  readonly value: unknown;
  /** When it was written or done. */
  readonly at: Instant;
  readonly by: string | null;
  /** `bin`: the row lies in the bin; `history`: it was so earlier. */
  readonly place: 'now' | 'bin' | 'history';
  /** The change it stands in, and what that change was; null for what stands in a row now. */
  readonly change: { readonly sequence: number; readonly label: ChangeLabel } | null;
}

/** What is not shown, so that nobody takes a search for more than it is. */
export interface LeftOut {
  /** Private notes that only their writers can open. */
  readonly othersNotes: number;
  /** The searcher's own private notes, where they chose to leave them out. */
  readonly ownNotes: number;
  /** Envelopes that only who handed them over can open. */
  readonly closedEnvelopes: number;
  /** Acts of deleting for good; nobody can tell any more what it was about. */
  readonly deletions: number;
}

export interface AccessResult {
  readonly findings: readonly Finding[];
  readonly leftOut: LeftOut;
  /** What the findings are named by: a note by its point, a point by its meeting; by `table/id`. */
  readonly related?: Rows;
}
