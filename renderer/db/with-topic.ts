import type { Topic } from '#shared/domain/topic.ts';
import type { AgendaItemId, TopicId } from '#shared/domain/id.ts';
import { patch, remove, type Command } from './commands.ts';
import { readMany, readOne, readWhere, readWhereAny } from './read.ts';

/**
 * Commands that put the topic in the bin with its lines and what is written on them. Null: it has been up in a meeting
 * that is closed, and is part of its minutes.
 */
export const removeTopicCommands = async (id: TopicId): Promise<readonly Command[] | null> => {
  const lines = (await readWhere('agendaItems', 'topicId', id)).filter(isLive);
  const meetings = await readMany(
    'meetings',
    lines.map(({ meetingId }) => meetingId),
  );
  if (lines.some(({ meetingId }) => meetings.get(meetingId)?.state === 'closed')) return null;
  const { notes, decisions } = await writtenOn(
    id,
    lines.map((line) => line.id),
  );
  return [
    ...notes.filter(isLive).map((note) => remove('notes', note.id)),
    ...decisions.filter(isLive).map((decision) => remove('decisions', decision.id)),
    ...lines.map((line) => remove('agendaItems', line.id)),
    remove('topics', id),
  ];
};

/** Commands that bring back what went to the bin together with the topic; an owner who is gone since is let go. */
export const restoreWithTopic = async ({ id, deletedAt, ownerId }: Topic): Promise<readonly Command[]> => {
  if (deletedAt === null) return [];
  const wentAlong = (row: { readonly deletedAt: string | null }) => row.deletedAt === deletedAt;
  const lines = (await readWhere('agendaItems', 'topicId', id)).filter(wentAlong);
  const { notes, decisions } = await writtenOn(
    id,
    lines.map((line) => line.id),
  );
  const isOwnerGone = ownerId !== null && (await readOne('people', ownerId)) === null;
  return [
    ...lines.map((line): Command => ({ kind: 'restore', table: 'agendaItems', id: line.id })),
    ...notes.filter(wentAlong).map((note): Command => ({ kind: 'restore', table: 'notes', id: note.id })),
    ...decisions
      .filter(wentAlong)
      .map((decision): Command => ({ kind: 'restore', table: 'decisions', id: decision.id })),
    ...(isOwnerGone ? [patch('topics', id, { ownerId: null })] : []),
  ];
};

const writtenOn = async (topicId: TopicId, lineIds: readonly AgendaItemId[]) => {
  const [notes, decisions] = await Promise.all([
    readWhereAny('notes', 'agendaItemId', lineIds),
    readWhere('decisions', 'topicId', topicId),
  ]);
  return { notes, decisions };
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
