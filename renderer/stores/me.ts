import { useLiveQuery } from 'dexie-react-hooks';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { setActor } from '#renderer/db/session.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { changePreferences, usePreferences } from './preferences.ts';
import { refreshVault, useVault } from './vault.ts';

/** The person this window is opened as: who has unlocked. Null in the first run, before there are people. */
export const useMe = (): Person | null => {
  const id = useVault((vault) => vault.opener?.personId ?? null);
  const people = useLiveQuery(listPeople);
  return people?.find((person) => person.id === id) ?? null;
};

/**
 * Settles in as who has unlocked: their written form on the screen, and the roles of today on the lock screen. Call when
 * the database is open and whole.
 */
export const restoreMe = async (): Promise<void> => {
  const { opener } = useVault.getState();
  if (opener === null) return;
  const people = await listPeople();
  const me = people.find(({ id }) => id === opener.personId);
  if (me !== undefined && me.writtenForm !== usePreferences.getState().writtenForm) {
    await changePreferences({ writtenForm: me.writtenForm });
  }
  await keepRoles(people);
};

/** The lock screen says people's roles and cannot ask the database for them. */
export const keepRoles = async (people: readonly Person[]): Promise<void> => {
  const { people: openers } = await refreshVault();
  const changed = people.filter(({ id, role }) =>
    openers.some((opener) => opener.personId === id && opener.role !== role),
  );
  await Promise.all(changed.map(({ id, role }) => desktop.setRole({ personId: id, role })));
  if (changed.length > 0) await refreshVault();
};

/** Only the demo's settling calls this still. */
export const becomePerson = async (id: PersonId): Promise<void> => setActor(id);
