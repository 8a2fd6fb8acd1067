import type { ChecklistItem, ItemRole } from './checklist-item.ts';
import type { Person, PersonRole } from './person.ts';

/** Who an item waits for: a named person, or a role that nobody or several hold. */
export type Owner =
  { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'role'; readonly role: ItemRole };

type Owned = Pick<ChecklistItem, 'ownerId' | 'role'>;

/** The named owner, who has the item alone. Undefined: the role has it, also when the one named is gone. */
export const namedOwner = ({ ownerId }: Owned, people: readonly Person[]): Person | undefined =>
  people.find(({ id }) => id === ownerId);

/** The named owner; else the one person who holds the role; else the role itself. */
export const ownerOf = (item: Owned, people: readonly Person[]): Owner => {
  const holders = people.filter(({ role }) => role === item.role);
  const person = namedOwner(item, people) ?? (holders.length === 1 ? holders[0] : undefined);
  return person ? { kind: 'person', person } : { kind: 'role', role: item.role };
};

/** True when the item is the person's to do, alone or together with another. */
export const isFor = (person: Person, item: Owned, people: readonly Person[]): boolean => {
  const named = namedOwner(item, people);
  return named ? named.id === person.id : rolesIn[item.role].includes(person.role);
};

/** True when the item is the role's to do. What all who share a role have is that shared role's too. */
export const isForRole = (role: ItemRole, item: Owned, people: readonly Person[]): boolean => {
  const named = namedOwner(item, people);
  const having = named ? [named.role] : rolesIn[item.role];
  return rolesIn[role].every((one) => having.includes(one));
};

/** Shared roles count for each of those who share them: what ordfører and kommunedirektør have together is both's. */
const rolesIn: Readonly<Record<ItemRole, readonly PersonRole[]>> = {
  director: ['director'],
  mayor: ['mayor'],
  outgoingMayor: ['outgoingMayor'],
  deputyMayor: ['deputyMayor'],
  secretariat: ['secretariat'],
  both: ['mayor', 'director'],
  bothAndDeputy: ['mayor', 'director', 'deputyMayor'],
};
