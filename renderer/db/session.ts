import { v7 } from 'uuid';
import type { PersonId } from '#shared/domain/id.ts';

/** One run of the app; undo reaches no further back. */
export const session: string = v7();

let current: PersonId | null = null;
const listeners = new Set<() => void>();

/** Who sits at the machine: every change is made in this person's name. */
export const actor = (): PersonId | null => current;

export const setActor = (person: PersonId | null): void => {
  current = person;
  for (const listener of listeners) listener();
};

/** Calls the listener when another person takes over; the answer stops it. */
export const onActorChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
