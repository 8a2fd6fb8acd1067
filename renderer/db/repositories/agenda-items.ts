import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { Agenda, AgendaEntry } from '#shared/domain/agenda.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { AgendaItemId, CommitId, MeetingId, TopicId } from '#shared/domain/id.ts';
import { patch, remove, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readMany, readOne, readWhere } from '../read.ts';
import { placeCommand, type Place } from './topic-place.ts';
import { readTopic } from './topics.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** The agenda of a meeting, in order, also what is put off this time. Null: the meeting is not there. */
export const readAgenda = async (meetingId: MeetingId): Promise<Agenda | null> => {
  const meeting = await readOne('meetings', meetingId);
  const series = meeting === null ? null : await readOne('series', meeting.seriesId);
  if (meeting === null || series === null) return null;
  return { meeting, series, items: await readEntries(meetingId) };
};

/** The lines of a meeting with their topics, in order. */
export const readEntries = async (meetingId: MeetingId): Promise<readonly AgendaEntry[]> => {
  const all = await readWhere('agendaItems', 'meetingId', meetingId);
  const items = all.filter(({ deletedAt }) => deletedAt === null).toSorted(byRank);
  const topics = await readMany(
    'topics',
    items.map(({ topicId }) => topicId),
  );
  return items.flatMap((item) => {
    const topic = topics.get(item.topicId);
    return topic === undefined ? [] : [{ agendaItem: item, topic }];
  });
};

/** Puts a topic on the agenda of a meeting. A topic that stands there already stays where it is. */
export const placeTopic = async (
  id: TopicId,
  place: Exclude<Place, 'backlog'>,
): Promise<Answer<AgendaItemId, CommitRefusal>> => {
  const topic = await readTopic(id);
  if (topic === null) return refuse('unknownRecord');
  const lines = await readWhere('agendaItems', 'topicId', id);
  const there = lines.find((item) => item.meetingId === place.meetingId && item.deletedAt === null);
  if (there !== undefined) return accept(there.id);
  const opened = topic.state === 'closed' ? [patch('topics', id, { state: 'open' })] : [];
  // A line that was taken off comes back, with what is noted on it.
  const before = lines.findLast((item) => item.meetingId === place.meetingId);
  const placed = before === undefined ? await placeCommand(topic, place) : await lineAgain(before, place);
  if (placed === null) return refuse('unknownRecord');
  const answer = await commit([...placed.commands, ...opened], { label: 'topicPlaced' });
  return answer.ok ? accept(placed.id) : answer;
};

/** Puts the line after another of the same meeting (null: first). */
export const moveItem = async (id: AgendaItemId, after: After<AgendaItemId>): Saved => {
  const item = await readOne('agendaItems', id);
  if (item === null) return refuse('unknownRecord');
  const siblings = (await readWhere('agendaItems', 'meetingId', item.meetingId)).filter(
    (other) => other.id !== id,
  );
  const [rank = ''] = ranksAfter(siblings, after);
  return commit([patch('agendaItems', id, { rank })], { label: 'topicMoved' });
};

/** Not this time: it keeps its place, takes no time, and comes back by itself in the next meeting. */
export const skipItem = (id: AgendaItemId): Saved =>
  commit([patch('agendaItems', id, { state: 'skipped' })], { label: 'topicSkipped' });

/** This time all the same. */
export const unskipItem = (id: AgendaItemId): Saved =>
  commit([patch('agendaItems', id, { state: 'waiting' })], { label: 'topicPlaced' });

/** Changes what the line alone has: for a standing point its words, kind, minutes and access this time. */
export const changeItem = async (
  id: AgendaItemId,
  fields: Partial<Pick<AgendaItem, 'title' | 'kind' | 'minutes' | keyof AccessMark>>,
): Saved => {
  const item = await readOne('agendaItems', id);
  if (item === null) return refuse('unknownRecord');
  const { title, ...rest } = fields;
  const titled: readonly Command[] =
    title === undefined
      ? []
      : [{ kind: 'text', table: 'agendaItems', id, field: 'title', before: item.title, after: title }];
  return commit([...titled, patch('agendaItems', id, rest)], { label: 'topicChanged' });
};

/** What taking a point off the agenda did. `isKept`: something is written on it, so it stays as put off this time. */
export interface Unplaced {
  readonly commitId: CommitId | null;
  readonly isKept: boolean;
}

/**
 * Takes the point off the agenda again: it goes to the backlog. Where something is written on it, it is put off instead:
 * what was said belongs to this meeting and its minutes, and the point comes back by itself in the next.
 */
export const unplaceItem = async (id: AgendaItemId): Promise<Answer<Unplaced, CommitRefusal>> => {
  const item = await readOne('agendaItems', id);
  if (item === null) return refuse('unknownRecord');
  const isKept = await isWrittenOn(item);
  const answer = isKept
    ? await skipItem(id)
    : await commit([remove('agendaItems', id)], { label: 'topicMoved' });
  return answer.ok ? accept({ commitId: answer.value, isKept }) : answer;
};

const isWrittenOn = async ({ id, meetingId }: AgendaItem): Promise<boolean> => {
  const [notes, ...rest] = await Promise.all([
    readWhere('notes', 'agendaItemId', id),
    readWhere('decisions', 'meetingId', meetingId),
    readWhere('actions', 'meetingId', meetingId),
    readWhere('informationEntries', 'meetingId', meetingId),
  ]);
  return [...notes.filter(({ body }) => body.trim() !== ''), ...rest.flat()].some(
    ({ deletedAt, agendaItemId }) => deletedAt === null && agendaItemId === id,
  );
};

const lineAgain = async (
  { id, meetingId, rank, state }: AgendaItem,
  place: Exclude<Place, 'backlog'>,
): Promise<{ readonly id: AgendaItemId; readonly commands: readonly Command[] }> => {
  const siblings = (await readWhere('agendaItems', 'meetingId', meetingId)).filter(
    (other) => other.id !== id,
  );
  const [wished = rank] = place.after === undefined ? [] : ranksAfter(siblings, place.after);
  const fields = { rank: wished, ...(state === 'skipped' ? { state: 'waiting' as const } : {}) };
  return { id, commands: [{ kind: 'restore', table: 'agendaItems', id }, patch('agendaItems', id, fields)] };
};
