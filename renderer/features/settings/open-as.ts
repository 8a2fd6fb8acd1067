import { becomePerson } from '#renderer/stores/me.ts';
import { changePreferences } from '#renderer/stores/preferences.ts';
import type { Person } from '#shared/domain/person.ts';

/** Opens the window as the person, in the written form they have chosen. */
export const openAs = async ({ id, writtenForm }: Person): Promise<void> => {
  await becomePerson(id);
  await changePreferences({ writtenForm });
};
