import type { Day } from '#shared/calendar/day.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

/** How the document is to be treated. `working` is said where nobody has judged it: it claims no legal ground. */
export type AccessMark = 'working' | 'internal' | 'public';

/** All that the start plan, its calendar and its table are made from. */
export interface StartPlanFacts {
  readonly workspace: Workspace;
  readonly term: Term;
  readonly people: readonly Person[];
  /**
   * The items of the term in the order of the list. The calendar also wants those in the bin, so that it can call
   * their dates off; plan and table leave them out.
   */
  readonly items: readonly ChecklistItem[];
  readonly today: Day;
  /** The written form of the document, not of the window. */
  readonly form: WrittenForm;
  /** Marks a demo or a draft, above the title. */
  readonly notice?: string;
  /** Left out: `working`. */
  readonly access?: AccessMark;
  /** True: notes on the items are printed too. They are people's own words, so it must be chosen. */
  readonly withNotes?: boolean;
  /** When the calendar was made; left out: noon of `today`, so that the same facts give the same file. */
  readonly now?: Instant;
}
