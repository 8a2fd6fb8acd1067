import { useLiveQuery } from 'dexie-react-hooks';
import { readLocal, writeLocal } from '#renderer/db/local.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { desktop } from '#renderer/desktop/bridge.ts';
import type { Person } from '#shared/domain/person.ts';
import { z } from '#shared/zod.ts';
import { changePreferences } from './preferences.ts';
import { refreshVault, useVault } from './vault.ts';

/** The person this window is opened as: who has unlocked. Null in the first run, before there are people. */
export const useMe = (): Person | null => {
  const id = useVault((vault) => vault.opener?.personId ?? null);
  const people = useLiveQuery(listPeople);
  return people?.find((person) => person.id === id) ?? null;
};

/**
 * Settles in as who has unlocked: when another had opened last, in their written form, and with the roles of today on
 * the lock screen. Call when the database is open and whole.
 */
export const restoreMe = async (): Promise<void> => {
  const { opener } = useVault.getState();
  if (opener === null) return;
  const people = await listPeople();
  const me = people.find(({ id }) => id === opener.personId);
  const last = await readLocal(lastKey, z.string());
  // Who comes back finds the form they left the window in, also when it is another than the one they write.
  if (me !== undefined && last !== null && last !== me.id) {
    await changePreferences({ writtenForm: me.writtenForm });
  }
  if (last !== opener.personId) await writeLocal(lastKey, opener.personId);
  await keepRoles(people);
};

/** Who had opened last on this PC. */
const lastKey = 'opened-as';

/** The lock screen says people's roles and cannot ask the database for them. */
export const keepRoles = async (people: readonly Person[]): Promise<void> => {
  const { people: openers } = await refreshVault();
  const changed = people.filter(({ id, role }) =>
    openers.some((opener) => opener.personId === id && opener.role !== role),
  );
  await Promise.all(changed.map(({ id, role }) => desktop.setRole({ personId: id, role })));
  if (changed.length > 0) await refreshVault();
};
