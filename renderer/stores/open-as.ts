import { becomePerson } from './me.ts';
import { changePreferences } from './preferences.ts';
import type { Person } from '#shared/domain/person.ts';

/** Opens the window as the person, in the written form they have chosen. */
export const openAs = async ({ id, writtenForm }: Person): Promise<void> => {
  await becomePerson(id);
  await changePreferences({ writtenForm });
};
