import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { AgendaItemId, MeetingId, SeriesId } from '#shared/domain/id.ts';
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
 * that the other meeting has already (it was called off, and is on again) is not put there twice: what is written on it
 * goes to the line that is there.
 */
export const carryAlong = async (
  { id, seriesId }: Pick<Meeting, 'id' | 'seriesId'>,
  to: MeetingId,
): Promise<Along> => {
  const [items, there] = await Promise.all([live('agendaItems', id), live('agendaItems', to)]);
  const [notes, decisions, actions, own, entries, matters, asked] = await Promise.all([
    live('notes', id),
    live('decisions', id),
    live('actions', id),
    live('meetingPrivateNotes', id),
    live('informationEntries', id),
    mattersOf(id, items),
    askedSpecially(id, seriesId),
  ]);
  const known = new Map(there.map((item) => [item.topicId, item.id]));
  const written = [...notes, ...decisions, ...actions, ...own, ...entries].map((row) => row.agendaItemId);
  const gone = await pointsThatAreGone(items, seriesId, new Set(written));
  const moving = items.filter(({ id: item, topicId }) => !gone.has(item) && !known.has(topicId));
  const place = placeOn(to, new Map(items.map((item) => [item.id, known.get(item.topicId) ?? item.id])));
  return {
    commands: [
      ...moving.map((item) => patch('agendaItems', item.id, { meetingId: to })),
      ...items.filter((item) => !moving.includes(item)).map((item) => remove('agendaItems', item.id)),
      ...notes.map((row) => patch('notes', row.id, place(row))),
      ...decisions.map((row) => patch('decisions', row.id, place(row))),
      ...actions.map((row) => patch('actions', row.id, place(row))),
      ...own.map((row) => patch('meetingPrivateNotes', row.id, place(row))),
      ...entries.map((row) => patch('informationEntries', row.id, place(row))),
      ...matters.map((row) => patch('matters', row.id, place(row))),
      ...asked.map((row) => patch('participants', row.id, { meetingId: to })),
    ],
    items: moving,
    participants: asked,
  };
};

/** Where what is written stands afterwards, given the line that each line has become. */
const placeOn =
  (meetingId: MeetingId, lines: ReadonlyMap<AgendaItemId, AgendaItemId>) =>
  ({ agendaItemId }: { readonly agendaItemId: AgendaItemId | null }) => {
    const line = agendaItemId === null ? undefined : lines.get(agendaItemId);
    return line === undefined ? { meetingId } : { meetingId, agendaItemId: line };
  };

/** What is to be told of the points; they have no index of their own by meeting. */
const mattersOf = async (meetingId: MeetingId, items: readonly AgendaItem[]) => {
  const topicIds = items.map(({ topicId }) => topicId);
  return (await readWhereAny('matters', 'topicId', topicIds)).filter(
    (row) => row.deletedAt === null && row.meetingId === meetingId,
  );
};

type OfMeeting =
  'agendaItems' | 'notes' | 'decisions' | 'actions' | 'meetingPrivateNotes' | 'informationEntries';

const live = async <T extends OfMeeting>(table: T, meetingId: MeetingId) =>
  (await readWhere(table, 'meetingId', meetingId)).filter(({ deletedAt }) => deletedAt === null);

/** Agenda items nobody has written on, whose standing point has been taken out since. */
const pointsThatAreGone = async (
  items: readonly AgendaItem[],
  seriesId: SeriesId,
  written: ReadonlySet<string | null>,
): Promise<ReadonlySet<string>> => {
  const points = await readWhere('standingPoints', 'seriesId', seriesId);
  const removed = points.flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id]));
  const topics = await readWhereAny('topics', 'standingPointId', removed);
  const gone = new Set(topics.map(({ id }) => id));
  return new Set(items.flatMap(({ id, topicId }) => (gone.has(topicId) && !written.has(id) ? [id] : [])));
};

/** Those asked to this meeting alone; who takes part in every meeting is asked anew as the series has it now. */
const askedSpecially = async (meetingId: MeetingId, seriesId: SeriesId): Promise<readonly Participant[]> => {
  const regulars = await readRegularParticipants(seriesId);
  return (await readWhere('participants', 'meetingId', meetingId)).filter(
    (row) => row.deletedAt === null && !regulars.some((regular) => isSameParticipant(row, regular)),
  );
};
