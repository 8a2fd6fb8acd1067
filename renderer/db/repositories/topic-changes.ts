import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { CommitId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Topic } from '#shared/domain/topic.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { patch, type Command, type TextChange } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import { removeTopicCommands } from '../with-topic.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;

/** What people change in a topic. */
export type TopicChange = Partial<
  Pick<
    Topic,
    | 'title'
    | 'kind'
    | 'background'
    | 'links'
    | 'raisedBy'
    | 'ownerId'
    | 'minutes'
    | 'isAboutStaff'
    | 'deciding'
  > &
    AccessMark
>;

/**
 * Changes the topic, and its line in the meeting that is open or running where the line has the same field. Meetings that
 * were held keep what it was called then.
 */
export const changeTopic = async (id: TopicId, fields: TopicChange): Saved => {
  const topic = await readOne('topics', id);
  if (topic === null) return refuse('unknownRecord');
  const lines = await liveLines(id);
  const commands = [
    ...topicCommands(topic, fields),
    ...lines.flatMap((line) => itemCommands(line, topic, fields)),
  ];
  return commit(commands, { label: labelOf(fields) });
};

const texts = ['title', 'background', 'links', 'deciding'] as const;
/** What a line has of its own, beside what the topic has. */
const ofTheLine = [
  'kind',
  'minutes',
  'access',
  'basisKey',
  'basisVersion',
  'basisDetail',
  'fullerAccess',
  'reassessOn',
] as const;

const topicCommands = (topic: Topic, fields: TopicChange): readonly Command[] => {
  const written = texts.flatMap((field) => textOf(topic, 'topics', field, fields[field]));
  const rest = Object.fromEntries(
    Object.entries(fields).filter(([key]) => !texts.some((text) => text === key)),
  );
  return Object.keys(rest).length === 0 ? written : [...written, patch('topics', topic.id, rest)];
};

const itemCommands = (item: AgendaItem, topic: Topic, fields: TopicChange): readonly Command[] => {
  const shared = ofTheLine.filter((key) => fields[key] !== undefined);
  const own = Object.fromEntries(shared.map((key) => [key, fields[key]]));
  const titled = topic.standingPointId === null ? textOf(item, 'agendaItems', 'title', fields.title) : [];
  return shared.length === 0 ? titled : [...titled, patch('agendaItems', item.id, own)];
};

const textOf = <Name extends string>(
  row: { readonly id: string } & Readonly<Partial<Record<Name, string | null>>>,
  table: 'topics' | 'agendaItems',
  field: Name,
  after: string | null | undefined,
): readonly TextChange[] =>
  after === undefined ? [] : [{ kind: 'text', table, id: row.id, field, before: row[field] ?? null, after }];

const labelOf = (fields: TopicChange): ChangeLabel =>
  Object.keys(fields).every((key) => texts.some((text) => text === key)) ? 'topicText' : 'topicChanged';

/** Done with, or open again: then it lies in the backlog, unless it stands on the agenda of now. */
export const setTopicState = (id: TopicId, state: 'open' | 'closed'): Saved =>
  commit([patch('topics', id, { state })], { label: state === 'closed' ? 'topicClosed' : 'topicReopened' });

/**
 * Turns the topic away as outside the mandate: that it came up is remembered, and nothing of what it was about. Its words,
 * and the notes on it where the meeting is not closed, are emptied.
 */
export const rejectTopic = async (id: TopicId): Saved => {
  const topic = await readOne('topics', id);
  if (topic === null) return refuse('unknownRecord');
  const lines = await liveLines(id);
  const notes = await readWhereAny(
    'notes',
    'agendaItemId',
    lines.map((line) => line.id),
  );
  const commands = [
    patch('topics', id, { ...wordless, state: 'rejected', kind: 'outsideMandate', questionKey: null }),
    ...lines.map((line) => patch('agendaItems', line.id, { kind: 'outsideMandate', title: null })),
    ...notes
      .filter(({ deletedAt }) => deletedAt === null)
      .map((note) => patch('notes', note.id, { body: '' })),
  ];
  return commit(commands, { label: 'topicRejected' });
};

const wordless = { title: null, background: '', links: '', deciding: '' } as const;

/** Puts the topic in the bin, with its lines and what is written on them. What was up in a closed meeting stays. */
export const removeTopic = async (id: TopicId): Saved => {
  const commands = await removeTopicCommands(id);
  return commands === null ? refuse('locked') : commit(commands, { label: 'topicRemoved' });
};

/** Lines of the topic in meetings that are open or being held; most often one. */
const liveLines = async (id: TopicId): Promise<readonly AgendaItem[]> => {
  const lines = (await readWhere('agendaItems', 'topicId', id)).filter(({ deletedAt }) => deletedAt === null);
  const meetings = await readMany(
    'meetings',
    lines.map(({ meetingId }) => meetingId),
  );
  return lines.filter(({ meetingId }) => isLive(meetings.get(meetingId)));
};

const isLive = (meeting: Meeting | undefined): boolean =>
  meeting?.deletedAt === null && (meeting.state === 'open' || meeting.state === 'running');
