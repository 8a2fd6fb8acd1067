import type { ChecklistItemId } from '#shared/domain/id.ts';
import { remove, type Command } from './commands.ts';
import { database } from './database.ts';

/** Commands that put the items in the bin, and with each what people have noted on it for themselves. */
export const removeItems = async (ids: readonly ChecklistItemId[]): Promise<readonly Command[]> => {
  const notes = await notesOn(ids);
  return [
    ...ids.map((id) => remove('checklistItems', id)),
    ...notes
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ id }): Command => ({ kind: 'remove', table: 'privateNotes', id })),
  ];
};

/** Commands that bring back what went to the bin together with the item. */
export const restoreWith = async (id: ChecklistItemId, deletedAt: string): Promise<readonly Command[]> => {
  const notes = await notesOn([id]);
  return notes
    .filter((note) => note.deletedAt === deletedAt)
    .map((note): Command => ({ kind: 'restore', table: 'privateNotes', id: note.id }));
};

/** Whose they are and that they are there is in the open; nobody's note is opened for this. */
const notesOn = (ids: readonly ChecklistItemId[]) =>
  database()
    .rows('privateNotes')
    .where('itemId')
    .anyOf([...ids])
    .toArray();
