import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { MeetingId, SeriesId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { isSameParticipant, type Participant } from '#shared/domain/participant.ts';
import { patch, remove, type Command } from './commands.ts';
import { readRegularParticipants } from './read-participants.ts';
import { readWhere, readWhereAny } from './read.ts';

/** What goes along from a meeting that was called off, put off or passed over to the one that opens instead. */
export interface Along {
  readonly commands: readonly Command[];
  /** The agenda items that come along, as they were. */
  readonly items: readonly AgendaItem[];
  readonly participants: readonly Participant[];
}

/**
 * Everything that stands on the meeting goes to the other, with its place in the order, and whatever was written on it
 * beforehand: nothing planned is lost. A standing point that the series no longer has stays behind, in the bin. A topic
 * that the other meeting has already is not put there twice.
 */
export const carryAlong = async (
  { id, seriesId }: Pick<Meeting, 'id' | 'seriesId'>,
  to: MeetingId,
): Promise<Along> => {
  const [items, there] = await Promise.all([live('agendaItems', id), live('agendaItems', to)]);
  const gone = await pointsThatAreGone(items, seriesId);
  const known = new Set(there.map(({ topicId }) => topicId));
  const moving = items.filter(({ id: item, topicId }) => !gone.has(item) && !known.has(topicId));
  const [notes, decisions, actions, own, entries, asked] = await Promise.all([
    live('notes', id),
    live('decisions', id),
    live('actions', id),
    live('meetingPrivateNotes', id),
    live('informationEntries', id),
    askedSpecially(id, seriesId),
  ]);
  return {
    commands: [
      ...moving.map((item) => patch('agendaItems', item.id, { meetingId: to })),
      ...items.filter((item) => !moving.includes(item)).map((item) => remove('agendaItems', item.id)),
      ...notes.map((row) => patch('notes', row.id, { meetingId: to })),
      ...decisions.map((row) => patch('decisions', row.id, { meetingId: to })),
      ...actions.map((row) => patch('actions', row.id, { meetingId: to })),
      ...own.map((row) => patch('meetingPrivateNotes', row.id, { meetingId: to })),
      ...entries.map((row) => patch('informationEntries', row.id, { meetingId: to })),
      ...asked.map((row) => patch('participants', row.id, { meetingId: to })),
    ],
    items: moving,
    participants: asked,
  };
};

type OfMeeting =
  'agendaItems' | 'notes' | 'decisions' | 'actions' | 'meetingPrivateNotes' | 'informationEntries';

const live = async <T extends OfMeeting>(table: T, meetingId: MeetingId) =>
  (await readWhere(table, 'meetingId', meetingId)).filter(({ deletedAt }) => deletedAt === null);

/** Agenda items nobody has written on, whose standing point has been taken out since. */
const pointsThatAreGone = async (
  items: readonly AgendaItem[],
  seriesId: SeriesId,
): Promise<ReadonlySet<string>> => {
  const points = await readWhere('standingPoints', 'seriesId', seriesId);
  const removed = points.flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id]));
  const topics = await readWhereAny('topics', 'standingPointId', removed);
  const gone = new Set(topics.map(({ id }) => id));
  const of = items.flatMap(({ id, topicId }) => (gone.has(topicId) ? [id] : []));
  const notes = await readWhereAny('notes', 'agendaItemId', of);
  const written = new Set(notes.map(({ agendaItemId }) => agendaItemId));
  return new Set(of.filter((id) => !written.has(id)));
};

/** Those asked to this meeting alone; who takes part in every meeting is asked anew as the series has it now. */
const askedSpecially = async (meetingId: MeetingId, seriesId: SeriesId): Promise<readonly Participant[]> => {
  const regulars = await readRegularParticipants(seriesId);
  return (await readWhere('participants', 'meetingId', meetingId)).filter(
    (row) => row.deletedAt === null && !regulars.some((regular) => isSameParticipant(row, regular)),
  );
};
