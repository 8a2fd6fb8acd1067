import type { ChecklistItemId } from '#shared/domain/id.ts';
import { remove, type Command } from './commands.ts';
import { readWhere, readWhereAny } from './read.ts';

/** Commands that put the items in the bin, and with each what people have noted on it for themselves. */
export const removeItems = async (ids: readonly ChecklistItemId[]): Promise<readonly Command[]> => {
  const notes = await readWhereAny('privateNotes', 'itemId', ids);
  return [
    ...ids.map((id) => remove('checklistItems', id)),
    ...notes.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => remove('privateNotes', id)),
  ];
};

/** Commands that bring back what went to the bin together with the item. Nobody's note is opened for this. */
export const restoreWith = async (id: ChecklistItemId, deletedAt: string): Promise<readonly Command[]> => {
  const notes = await readWhere('privateNotes', 'itemId', id);
  return notes
    .filter((note) => note.deletedAt === deletedAt)
    .map((note): Command => ({ kind: 'restore', table: 'privateNotes', id: note.id }));
};
