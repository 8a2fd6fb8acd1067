import { expect, test } from 'vitest';
import { openersOf } from '#renderer/features/settings/openers.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import type { VaultPerson } from '#shared/ipc/vault.ts';

const person = (id: string, name: string, role: Person['role']) =>
  ({ id: id as PersonId, name, role }) as Person;
const opener = (id: string, role: Person['role'], sheetAt: string | null = null): VaultPerson => ({
  personId: id as PersonId,
  role,
  sheetAt,
  isSheetWaiting: false,
});

test('those with access come first, with the role of today; the others can be given it', () => {
  const vault = [opener('kari', 'deputyMayor', '2027-08-02T08:00:00.000Z'), opener('gone', 'mayor')];
  const people = [person('ola', 'Ola', 'mayor'), person('kari', 'Kari', 'director')];
  expect(openersOf(vault, people)).toEqual([
    { personId: 'kari', name: 'Kari', role: 'director', hasAccess: true, hasSheet: true },
    { personId: 'gone', name: null, role: 'mayor', hasAccess: true, hasSheet: false },
    { personId: 'ola', name: 'Ola', role: 'mayor', hasAccess: false, hasSheet: false },
  ]);
});
