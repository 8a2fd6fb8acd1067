import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { useMe } from '#renderer/stores/me.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import type { Person } from '#shared/domain/person.ts';

/** The others who have a key here that a file can be closed to, in the order of their roles; undefined until it is known. */
export const useKeyHolders = (): readonly Person[] | undefined => {
  const me = useMe();
  const people = useLiveQuery(listPeople);
  const vault = useVault((store) => store.state);
  useEffect(() => void refreshVault(), []);
  if (people === undefined || vault === null || me === null) return undefined;
  const canOpen = new Set(vault.people.map(({ personId }) => personId));
  return people.filter(({ id }) => id !== me.id && canOpen.has(id));
};
