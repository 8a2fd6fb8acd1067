import type { DisposalId } from './id.ts';
import type { Row } from './row.ts';

/**
 * Why things were deleted for good: the bin was emptied by hand, or of what had lain there long; finished records whose
 * time is over; or nothing but the key was changed, since a person was.
 */
export const disposalOccasions = ['bin', 'binAge', 'disposal', 'personChange'] as const;
export type DisposalOccasion = (typeof disposalOccasions)[number];

/**
 * One line in the log of deletions. Who and when are the row's own `createdBy` and `createdAt`. It never says what the
 * things were called: then they would not be gone.
 */
export interface Disposal extends Row<DisposalId> {
  readonly occasion: DisposalOccasion;
  /** Why it could be deleted, in the words of who did it; empty where none was asked for. */
  readonly basis: string;
  /** How many rows of each table went: `checklistItems:3 people:1`; empty: none, only the key was changed. */
  readonly tally: string;
}

/** How many rows of each table, as the log keeps it. Tables in order, those without rows left out. */
export const tallyOf = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([table, count]) => `${table}:${count}`)
    .join(' ');

/** The counts again, also of tables that this version does not know. */
export const countsIn = (tally: string): readonly (readonly [table: string, count: number])[] =>
  tally === ''
    ? []
    : tally.split(' ').map((part) => {
        const [table = '', count = '0'] = part.split(':');
        return [table, Number(count)] as const;
      });
