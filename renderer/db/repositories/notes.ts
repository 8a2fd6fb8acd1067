import { accept, type Answer } from '#shared/domain/answer.ts';
import type { AgendaItemId, CommitId, MeetingId, NoteId } from '#shared/domain/id.ts';
import type { Note } from '#shared/domain/note.ts';
import { create, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter } from '../order.ts';
import { readWhere } from '../read.ts';

/** A point of a meeting that something is noted on. */
export interface NotePlace {
  readonly meetingId: MeetingId;
  readonly agendaItemId: AgendaItemId;
}

/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** All shared notes of the meeting: of each point the one both write in first, then the comments. */
export const listNotes = async (meetingId: MeetingId): Promise<Note[]> =>
  (await readWhere('notes', 'meetingId', meetingId)).filter(isLive).toSorted(byRank);

/**
 * Writes the note both share on the point. Saving waits for the save before it: one point never gets two. Nothing is
 * made of an empty text.
 */
export const saveNote = (
  place: NotePlace,
  body: string,
  signed: Signed = {},
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const run = last.then(() => save(place, body, signed));
  last = run.catch(() => undefined);
  return run;
};

/** A comment of its own below the shared note, e.g. what the other has answered by file. */
export const addComment = async (
  place: NotePlace,
  body: string,
  signed: Signed = {},
): Promise<Answer<NoteId, CommitRefusal>> => {
  const id = newId<'Note'>();
  const answer = await commit([newNote(id, place, body, await notesOn(place.agendaItemId))], {
    label: 'noteText',
    ...signed,
  });
  return answer.ok ? accept(id) : answer;
};

let last: Promise<unknown> = Promise.resolve();

const save = async (
  place: NotePlace,
  body: string,
  signed: Signed,
): Promise<Answer<CommitId | null, CommitRefusal>> => {
  const all = await notesOn(place.agendaItemId);
  const note = all.find(isLive);
  if (note === undefined && body === '') return accept(null);
  const command: Command =
    note === undefined
      ? newNote(newId<'Note'>(), place, body, all)
      : { kind: 'text', table: 'notes', id: note.id, field: 'body', before: note.body, after: body };
  return commit([command], { label: 'noteText', ...signed });
};

const newNote = (id: NoteId, place: NotePlace, body: string, siblings: readonly Note[]): Command => {
  const [rank = ''] = ranksAfter(siblings, 'last');
  return create('notes', id, { meetingId: place.meetingId, agendaItemId: place.agendaItemId, rank, body });
};

/** Also those in the bin, which keep their rank. */
const notesOn = async (agendaItemId: AgendaItemId): Promise<Note[]> =>
  (await readWhere('notes', 'agendaItemId', agendaItemId)).toSorted(byRank);

const isLive = ({ deletedAt }: Note): boolean => deletedAt === null;
