import { describe, expect, it } from 'vitest';
import { itemRoles, type ItemRole } from '#shared/domain/checklist-item.ts';
import type { PersonId } from '#shared/domain/id.ts';
import { isFor, isForRole, ownerOf } from '#shared/domain/owner.ts';
import { people } from '../../support/start-plan-facts.ts';

/** p1 is kommunedirektør, p2 ordfører, p3 varaordfører, p4 in the secretariat; `gone` has been removed. */
const cases: readonly (readonly [
  role: ItemRole,
  ownerId: string | null,
  waitsFor: string,
  isForPeople: string,
  isForRoles: string,
])[] = [
  ['director', null, 'p1', 'p1', 'director'],
  ['mayor', null, 'p2', 'p2', 'mayor'],
  ['deputyMayor', null, 'p3', 'p3', 'deputyMayor'],
  ['secretariat', null, 'p4', 'p4', 'secretariat'],
  ['outgoingMayor', null, 'outgoingMayor', '', 'outgoingMayor'],
  ['both', null, 'both', 'p1 p2', 'director mayor both'],
  ['bothAndDeputy', null, 'bothAndDeputy', 'p1 p2 p3', 'director mayor deputyMayor both bothAndDeputy'],
  ['director', 'p3', 'p3', 'p3', 'deputyMayor'],
  ['both', 'p1', 'p1', 'p1', 'director'],
  ['bothAndDeputy', 'p4', 'p4', 'p4', 'secretariat'],
  ['director', 'gone', 'p1', 'p1', 'director'],
  ['both', 'gone', 'both', 'p1 p2', 'director mayor both'],
];

describe.each(cases)('an item of %s, owned by %s', (role, ownerId, waitsFor, isForPeople, isForRoles) => {
  const item = { role, ownerId: ownerId as PersonId | null };

  it(`waits for ${waitsFor}`, () => {
    const owner = ownerOf(item, people);
    expect(owner.kind === 'person' ? owner.person.id : owner.role).toBe(waitsFor);
  });

  it(`is for the people «${isForPeople}»`, () => {
    const ids = people.filter((person) => isFor(person, item, people)).map(({ id }) => id);
    expect(ids.join(' ')).toBe(isForPeople);
  });

  it(`is for the roles «${isForRoles}»`, () => {
    const roles = itemRoles.filter((one) => isForRole(one, item, people));
    expect(roles.toSorted().join(' ')).toBe(isForRoles.split(' ').toSorted().join(' '));
  });
});

describe('a role that two hold', () => {
  const two = [...people, { ...people[3]!, id: 'p9' as PersonId }];
  const item = { role: 'secretariat', ownerId: null } as const;

  it('has the item itself, and each of them has it to do', () => {
    expect(ownerOf(item, two)).toEqual({ kind: 'role', role: 'secretariat' });
    expect(two.filter((person) => isFor(person, item, two)).map(({ id }) => id)).toEqual(['p4', 'p9']);
  });
});
