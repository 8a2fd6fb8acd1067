import type { PersonId } from '#shared/domain/id.ts';
import type { Person, PersonRole } from '#shared/domain/person.ts';
import type { VaultPerson } from '#shared/ipc/vault.ts';

/** Somebody who can open here, or could be given a passphrase. */
export interface Opener {
  readonly personId: PersonId;
  /** Null: has access, but is no longer among the people. */
  readonly name: string | null;
  readonly role: PersonRole;
  readonly hasAccess: boolean;
  /** The person's own sheet is printed and confirmed. */
  readonly hasSheet: boolean;
}

/** Those with access first, then the people without, each in the order they stand. */
export const openersOf = (vault: readonly VaultPerson[], people: readonly Person[]): readonly Opener[] => [
  ...vault.map(({ personId, role, sheetAt }) => {
    const person = people.find(({ id }) => id === personId);
    return {
      personId,
      name: person?.name ?? null,
      role: person?.role ?? role,
      hasAccess: true,
      hasSheet: sheetAt !== null,
    };
  }),
  ...people
    .filter(({ id }) => !vault.some(({ personId }) => personId === id))
    .map(({ id, name, role }) => ({ personId: id, name, role, hasAccess: false, hasSheet: false })),
];
