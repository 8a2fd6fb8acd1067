import { foldForSearch } from '#shared/text/collate.ts';
import type { Category, ChecklistItem, ItemRole, ItemStatus } from '#shared/domain/checklist-item.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person, PersonRole } from '#shared/domain/person.ts';
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

/** Shared roles count for each of those who share them: what ordfører and kommunedirektør have together is both's. */
const holders: Readonly<Record<ItemRole, readonly PersonRole[]>> = {
  director: ['director'],
  mayor: ['mayor'],
  outgoingMayor: ['outgoingMayor'],
  deputyMayor: ['deputyMayor'],
  secretariat: ['secretariat'],
  both: ['mayor', 'director'],
  bothAndDeputy: ['mayor', 'director', 'deputyMayor'],
};

const ownerTest = (owner: Filter['owner'], people: readonly Person[]): ((item: ChecklistItem) => boolean) => {
  if (owner === null) return () => true;
  const wanted = owner.slice(owner.indexOf(':') + 1);
  if (owner.startsWith('person:')) {
    const person = people.find(({ id }) => id === wanted);
    return (item) => (item.ownerId === null ? isHeldBy(item.role, person?.role) : item.ownerId === wanted);
  }
  const roles = new Map(people.map(({ id, role }) => [id, role]));
  return (item) => {
    if (item.role === wanted) return true;
    if (wanted === 'both') return item.role === 'bothAndDeputy';
    if (item.ownerId !== null) return roles.get(item.ownerId) === wanted;
    return holders[item.role].some((role) => role === wanted);
  };
};

const isHeldBy = (role: ItemRole, held: PersonRole | undefined): boolean =>
  held !== undefined && holders[role].includes(held);
