import type { Answer } from '#shared/domain/answer.ts';
import type { ChecklistItemId, CommitId, PrivateNoteId } from '#shared/domain/id.ts';
import type { PrivateNote } from '#shared/domain/private-note.ts';
import { create, patch } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { isOwn, openOwn, sealOwn } from '../person-sealed.ts';
import { readWhere } from '../read.ts';
import { openKeys } from '../vault.ts';

/** What who has opened has noted for themselves on the item; null: nothing. Never what others have noted. */
export const readPrivateNote = async (itemId: ChecklistItemId): Promise<string | null> =>
  (await ownNote(itemId))?.text ?? null;

/**
 * Notes the text for who has opened alone. It is sealed with their key before it is written, so undo, history, the
 * journal and every copy have it closed. Saving waits for the save before it: one item never gets two notes.
 */
export const savePrivateNote = (
  itemId: ChecklistItemId,
  text: string,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const run = last.then(() => save(itemId, text));
  last = run.catch(() => undefined);
  return run;
};

let last: Promise<unknown> = Promise.resolve();

const save = async (
  itemId: ChecklistItemId,
  text: string,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const note = await ownNote(itemId);
  const id = note?.id ?? newId<'PrivateNote'>();
  const body = sealOwn(text, placeOf(id));
  const command =
    note === null
      ? create('privateNotes', id, { itemId, ownerId: openKeys().personId, body })
      : patch('privateNotes', id, { body });
  return commit([command], { label: 'privateNote' });
};

interface OwnNote {
  readonly id: PrivateNoteId;
  readonly text: string;
}

/**
 * The note that opens. One that was sealed with a key the person has lost stays as it is, for the day their own sheet
 * turns up; a new one is written beside it.
 */
const ownNote = async (itemId: ChecklistItemId): Promise<OwnNote | null> => {
  for (const note of await ownRows(itemId)) {
    const text = openOwn(note.body, placeOf(note.id));
    if (text !== null) return { id: note.id, text };
  }
  return null;
};

const ownRows = async (itemId: ChecklistItemId): Promise<readonly PrivateNote[]> => {
  const notes = await readWhere('privateNotes', 'itemId', itemId);
  return notes
    .filter((note) => note.deletedAt === null && isOwn(note))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
};

const placeOf = (id: PrivateNoteId) => ({ table: 'privateNotes', id, field: 'body' }) as const;
