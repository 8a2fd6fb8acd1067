import { foldForSearch } from '#shared/text/collate.ts';
import {
  itemRoles,
  type Category,
  type ChecklistItem,
  type ItemRole,
  type ItemStatus,
} from '#shared/domain/checklist-item.ts';
import { isFor, isForRole } from '#shared/domain/owner.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Entry } from './entry.ts';

/** The calm groups at the top of the list; each can also be looked at alone. */
export const attentionKeys = ['overdue', 'today', 'thisWeek', 'undated'] as const;
export type AttentionKey = (typeof attentionKeys)[number];

export interface Filter {
  readonly query: string;
  readonly when: AttentionKey | 'all';
  /** `role:mayor` or `person:<id>`; null: everyone. */
  readonly owner: `role:${ItemRole}` | `person:${PersonId}` | null;
  readonly category: Category | null;
  readonly status: ItemStatus | null;
}

export const emptyFilter: Filter = { query: '', when: 'all', owner: null, category: null, status: null };

export const isEmptyFilter = (filter: Filter): boolean =>
  filter.query.trim() === '' &&
  filter.when === 'all' &&
  filter.owner === null &&
  filter.category === null &&
  filter.status === null;

/** A test for entries; every word of the query must occur. `when` is not asked here, since it chooses a group. */
export const matcherOf = (filter: Filter, people: readonly Person[]): ((entry: Entry) => boolean) => {
  const words = foldForSearch(filter.query).split(/\s+/).filter(Boolean);
  const owns = ownerTest(filter.owner, people);
  const isChosen = (item: ChecklistItem): boolean =>
    (filter.category === null || item.category === filter.category) &&
    (filter.status === null || item.status === filter.status) &&
    owns(item);
  return (entry) => isChosen(entry.item) && words.every((word) => searchedIn(entry).includes(word));
};

/** Title, owner and note, folded; kept, since every letter that is typed asks for all of them. */
const searchedIn = (entry: Entry): string => {
  const known = folded.get(entry);
  if (known !== undefined) return known;
  const text = foldForSearch(`${entry.title} ${entry.owner} ${entry.item.note}`);
  folded.set(entry, text);
  return text;
};

const folded = new WeakMap<Entry, string>();

const ownerTest = (owner: Filter['owner'], people: readonly Person[]): ((item: ChecklistItem) => boolean) => {
  if (owner === null) return () => true;
  const wanted = owner.slice(owner.indexOf(':') + 1);
  const role = owner.startsWith('role:') && itemRoles.find((one) => one === wanted);
  if (role) return (item) => isForRole(role, item, people);
  const person = people.find(({ id }) => id === wanted);
  return (item) => person !== undefined && isFor(person, item, people);
};
