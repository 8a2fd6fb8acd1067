import { dueDay } from '#shared/calendar/due.ts';
import { urgencyOf } from '#shared/calendar/urgency.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { foldForSearch } from '#shared/text/collate.ts';
import { textIn } from '#shared/text/text.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { ChecklistItem, ItemRole } from '#shared/domain/checklist-item.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Term } from '#shared/domain/term.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

export type Urgency = ReturnType<typeof urgencyOf>;

/** What the list must know to show items: everything that is not in the item itself. */
export interface Surroundings {
  readonly workspace: Workspace;
  readonly term: Term;
  readonly people: readonly Person[];
  readonly today: Day;
  readonly form: WrittenForm;
}

/** An item as the list shows it: its words, its day and how near that day is. */
export interface Entry {
  readonly item: ChecklistItem;
  readonly title: string;
  /** The person who has it, else the name of the role. */
  readonly owner: string;
  readonly due: Day | null;
  readonly urgency: Urgency;
  /** The urgency it has, or would have had if it were still open. Keeps a row in its place when it is ticked. */
  readonly urgencyWhenOpen: Urgency;
  /** Title, owner and note, folded for search. */
  readonly searched: string;
}

/** Makes entries of items, in the order given. */
export const entriesOf = (items: readonly ChecklistItem[], around: Surroundings): readonly Entry[] => {
  const names = new Map(around.people.map((person) => [person.id, person.name]));
  return items.map((item) => {
    const title = itemTitle(item, around.workspace, around.form);
    const named = item.ownerId === null ? undefined : names.get(item.ownerId);
    const owner = named ?? shortRole(item.role, around);
    const urgency = urgencyOf(item, around.term, around.today);
    return {
      item,
      title,
      owner,
      due: dueDay(item, around.term),
      urgency,
      urgencyWhenOpen:
        item.status === 'open' ? urgency : urgencyOf({ ...item, status: 'open' }, around.term, around.today),
      searched: foldForSearch(`${title} ${owner} ${item.note}`),
    };
  });
};

/** Shared roles are called «begge» in the list, where their full names would take a line each. */
const shortRole = (role: ItemRole, { workspace, form }: Surroundings): string => {
  const short = textIn(form).reception.row.roles;
  return role === 'both' || role === 'bothAndDeputy' ? short[role] : roleName(role, workspace, form);
};

/** True when both would be drawn alike, so that a row need not be drawn again. */
export const isSameEntry = (a: Entry, b: Entry): boolean =>
  a.item.id === b.item.id &&
  a.item.rev === b.item.rev &&
  a.title === b.title &&
  a.owner === b.owner &&
  a.due === b.due &&
  a.urgency === b.urgency;
