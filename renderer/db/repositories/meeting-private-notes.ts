import type { Answer } from '#shared/domain/answer.ts';
import type { AgendaItemId, CommitId, MeetingId, MeetingPrivateNoteId } from '#shared/domain/id.ts';
import type { MeetingPrivateNote } from '#shared/domain/meeting-private-note.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { isOwn, openOwn, sealOwn } from '../person-sealed.ts';
import { readWhere } from '../read.ts';
import { openKeys } from '../vault.ts';

/** Where one notes for oneself: on a point, or (null) on the meeting as a whole. */
export interface PrivatePlace {
  readonly meetingId: MeetingId;
  readonly agendaItemId: AgendaItemId | null;
}

/** What who has opened has noted for themselves there; null: nothing. Never what others have noted. */
export const readMeetingPrivateNote = async (place: PrivatePlace): Promise<string | null> =>
  (await ownNote(place))?.text ?? null;

/**
 * Notes the text for who has opened alone. It is sealed with their key before it is written. Saving waits for the save
 * before it: one place never gets two notes.
 */
export const saveMeetingPrivateNote = (
  place: PrivatePlace,
  text: string,
  signed: Pick<CommitMeta, 'at' | 'by'> = {},
): Saved =>
  inLine(async () => commit(await writing(place, text), { label: 'meetingPrivateNote', ...signed }));

/**
 * Makes a shared draft of something private: the commands that make it, and the private note without it, in one change
 * that is undone as one. The only way anything private gets out, and only when its owner asks.
 */
export const shareFromPrivate = (place: PrivatePlace, rest: string, sharing: readonly Command[]): Saved =>
  inLine(async () => commit([...sharing, ...(await writing(place, rest))], { label: 'topicShared' }));

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

const inLine = (save: () => Saved): Saved => {
  const run = last.then(save);
  last = run.catch(() => undefined);
  return run;
};

let last: Promise<unknown> = Promise.resolve();

const writing = async (place: PrivatePlace, text: string): Promise<readonly Command[]> => {
  const note = await ownNote(place);
  if (note === null && text === '') return [];
  if (note?.text === text) return [];
  const id = note?.id ?? newId<'MeetingPrivateNote'>();
  const body = sealOwn(text, sealedPlace(id));
  const { meetingId, agendaItemId } = place;
  return [
    note === null
      ? create('meetingPrivateNotes', id, { meetingId, agendaItemId, ownerId: openKeys().personId, body })
      : patch('meetingPrivateNotes', id, { body }),
  ];
};

interface OwnNote {
  readonly id: MeetingPrivateNoteId;
  readonly text: string;
}

/** The note that opens; one sealed with a key the person has lost stays as it is, for the day their own sheet turns up. */
const ownNote = async (place: PrivatePlace): Promise<OwnNote | null> => {
  for (const note of await ownPrivateNotes(place)) {
    const text = openOwn(note.body, sealedPlace(note.id));
    if (text !== null) return { id: note.id, text };
  }
  return null;
};

/** The rows of who has opened there, sealed as they are; the latest made first. */
export const ownPrivateNotes = async ({
  meetingId,
  agendaItemId,
}: PrivatePlace): Promise<readonly MeetingPrivateNote[]> => {
  const notes = await readWhere('meetingPrivateNotes', 'meetingId', meetingId);
  return notes
    .filter((note) => note.deletedAt === null && note.agendaItemId === agendaItemId && isOwn(note))
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
};

const sealedPlace = (id: MeetingPrivateNoteId) =>
  ({ table: 'meetingPrivateNotes', id, field: 'body' }) as const;
