import type { Category, ItemRole, PhaseKey } from '#shared/domain/checklist-item.ts';
import type { DueRule } from '#shared/domain/due-rule.ts';
import type { TermReason } from '#shared/domain/term.ts';
import type { InBothForms } from '#shared/domain/written-form.ts';
import type { SourceRef } from '../sources.ts';

/**
 * Why an item is on the list. D: the source recommends the act itself; L: the law requires the act; A: our practical
 * step from a principle or a deadline in the source; E: our own suggestion without a source.
 */
export type Basis = 'D' | 'L' | 'A' | 'E';

/** The words and sources of an item. Texts hold tokens such as `{kommunestyret}`, see `terminology.ts`. */
export interface ItemContent {
  readonly title: InBothForms;
  readonly why: InBothForms;
  readonly sources: readonly SourceRef[];
  readonly basis: Basis;
}

/** One of the start-up items that Samspill proposes. */
export interface StartItem extends ItemContent {
  /** Stored with the kommune's own items; never changes and is never used again for something else. */
  readonly key: string;
  readonly phase: PhaseKey;
  readonly role: ItemRole;
  readonly category: Category;
  readonly dueRule: DueRule;
  /** The start-ups that the item belongs to. */
  readonly reasons: readonly TermReason[];
  /** What differs for a fylkeskommune, beyond titles and names of bodies. */
  readonly county?: Partial<ItemContent>;
}

/** `midTerm` holds every item, because the term began with an election; what is past is shown as earlier. */
export const electionOnly: readonly TermReason[] = ['election', 'midTerm'];
export const newMayor: readonly TermReason[] = ['election', 'mayorChange', 'midTerm'];
export const everyReason: readonly TermReason[] = ['election', 'mayorChange', 'newDirector', 'midTerm'];
