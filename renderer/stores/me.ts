import { useLiveQuery } from 'dexie-react-hooks';
import { create } from 'zustand';
import { readLocal, writeLocal } from '#renderer/db/local.ts';
import { listPeople } from '#renderer/db/repositories/people.ts';
import { setActor } from '#renderer/db/session.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Person } from '#shared/domain/person.ts';
import { z } from '#shared/zod.ts';

const useMyId = create<{ readonly id: PersonId | null }>(() => ({ id: null }));

const key = 'me';

/** The person this window is opened as; null until someone has said who they are. */
export const useMe = (): Person | null => {
  const id = useMyId((store) => store.id);
  const people = useLiveQuery(listPeople);
  return people?.find((person) => person.id === id) ?? null;
};

/** Opens the window as another of the people. What is done from now on carries their name. */
export const becomePerson = async (id: PersonId): Promise<void> => {
  setActor(id);
  useMyId.setState({ id });
  await writeLocal(key, id);
};

/** Becomes whoever this window was last opened as. Call once, when the database is open. */
export const restoreMe = async (): Promise<void> => {
  const id = await readLocal(key, z.string());
  if (id === null) return;
  setActor(id as PersonId);
  useMyId.setState({ id: id as PersonId });
};
