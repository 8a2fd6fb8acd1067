import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { useMe } from '#renderer/stores/me.ts';
import { refreshVault, useVault } from '#renderer/stores/vault.ts';
import { partiesOf } from '#shared/domain/eval-envelope.ts';
import type { EvalRound } from '#shared/domain/eval-round.ts';
import type { Person } from '#shared/domain/person.ts';

/** The others in the round who have a key that a file can be closed to, in the order of their roles; undefined until known. */
export const useOthers = (round: EvalRound): readonly Person[] | undefined => {
  const me = useMe();
  const people = useLiveQuery(listPeople);
  const vault = useVault((store) => store.state);
  useEffect(() => void refreshVault(), []);
  if (people === undefined || vault === null || me === null) return undefined;
  const canOpen = new Set(vault.people.map(({ personId }) => personId));
  const takesPart = new Set(partiesOf(round).map(({ personId }) => personId));
  return people.filter(({ id }) => id !== me.id && canOpen.has(id) && takesPart.has(id));
};
