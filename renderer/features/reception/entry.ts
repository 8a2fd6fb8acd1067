import { dueDay } from '#shared/calendar/due.ts';
import { urgencyOf } from '#shared/calendar/urgency.ts';
import { itemTitle } from '#shared/templates/item-text.ts';
import { textIn } from '#shared/text/text.ts';
import { roleName } from '#shared/text/roles.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { ChecklistItem, ItemRole } from '#shared/domain/checklist-item.ts';
import type { ChecklistItemId, PersonId } from '#shared/domain/id.ts';
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
}

/** Makes entries of items, in the order given. */
export const entriesOf = (items: readonly ChecklistItem[], around: Surroundings): readonly Entry[] => {
  const names = new Map(around.people.map((person) => [person.id, person.name]));
  return items.map((item) => entryOf(item, around, names));
};

/**
 * The same, remembering: an item that is as it was gives the very entry it gave before. With two thousand items, of
 * which one was ticked, the rest then cost nothing.
 */
export const rememberEntries = (): typeof entriesOf => {
  let known = new Map<ChecklistItemId, Entry>();
  let knownFor = '';
  return (items, around) => {
    const signs = signOf(around);
    if (signs !== knownFor) known = new Map();
    knownFor = signs;
    const names = new Map(around.people.map((person) => [person.id, person.name]));
    const entries = items.map((item) => {
      const before = known.get(item.id);
      return before?.item.rev === item.rev ? before : entryOf(item, around, names);
    });
    known = new Map(entries.map((entry) => [entry.item.id, entry]));
    return entries;
  };
};

const entryOf = (item: ChecklistItem, around: Surroundings, names: ReadonlyMap<PersonId, string>): Entry => {
  const named = item.ownerId === null ? undefined : names.get(item.ownerId);
  const urgency = urgencyOf(item, around.term, around.today);
  return {
    item,
    title: itemTitle(item, around.workspace, around.form),
    owner: named ?? shortRole(item.role, around),
    due: dueDay(item, around.term),
    urgency,
    urgencyWhenOpen:
      item.status === 'open' ? urgency : urgencyOf({ ...item, status: 'open' }, around.term, around.today),
  };
};

/** Changes with everything around the items that their entries depend on. */
const signOf = ({ workspace, term, people, today, form }: Surroundings): string =>
  [workspace, term, ...people].map(({ id, rev }) => `${id} ${rev}`).join() + today + form;

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
