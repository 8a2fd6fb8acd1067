import type { ChecklistItem, ItemRole } from '#shared/domain/checklist-item.ts';
import type { Person, PersonRole } from '#shared/domain/person.ts';

/** Who an item waits for: a named person, or a role that nobody or several hold. */
export type Owner =
  { readonly kind: 'person'; readonly person: Person } | { readonly kind: 'role'; readonly role: ItemRole };

/** The named owner; else the one person who holds the role; else the role itself. */
export const ownerOf = (item: ChecklistItem, people: readonly Person[]): Owner => {
  const named = people.find((person) => person.id === item.ownerId);
  const holders = people.filter((person) => person.role === item.role);
  const person = named ?? (holders.length === 1 ? holders[0] : undefined);
  return person ? { kind: 'person', person } : { kind: 'role', role: item.role };
};

/** True when the item is the person's to do, alone or together with another. A named owner has it alone. */
export const isFor = (person: Person, item: ChecklistItem, people: readonly Person[]): boolean => {
  if (people.some(({ id }) => id === item.ownerId)) return item.ownerId === person.id;
  return rolesIn[item.role].includes(person.role);
};

const rolesIn: Readonly<Record<ItemRole, readonly PersonRole[]>> = {
  director: ['director'],
  mayor: ['mayor'],
  outgoingMayor: ['outgoingMayor'],
  deputyMayor: ['deputyMayor'],
  secretariat: ['secretariat'],
  both: ['mayor', 'director'],
  bothAndDeputy: ['mayor', 'director', 'deputyMayor'],
};
