import type { Day } from '#shared/calendar/day.ts';
import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { refuse, type Answer } from '#shared/domain/answer.ts';
import type { AgendaItemId, CommitId, TopicId } from '#shared/domain/id.ts';
import type { ToldGap } from '#shared/domain/guards.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Topic } from '#shared/domain/topic.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { patch, type Command, type TextChange } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { emptyCommands } from '../empty-topic.ts';
import { readMany, readOne, readWhere } from '../read.ts';
import { readToldGap } from '../told-to-all.ts';
import { removeTopicCommands } from '../with-topic.ts';
import { informationOfTopic } from './information.ts';

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
 * were held keep what it was called then. Where an older meeting is open again for a correction, what is changed on its
 * line stays there, and what is changed elsewhere does not reach it.
 * @param lineId the line one stands in; without it, the latest that can be changed
 */
export const changeTopic = async (id: TopicId, fields: TopicChange, lineId?: AgendaItemId): Saved => {
  const topic = await readOne('topics', id);
  if (topic === null) return refuse('unknownRecord');
  const lines = await liveLines(id);
  const latest = lines.at(-1);
  const line = lineId === undefined ? latest : lines.find((each) => each.id === lineId);
  const isCorrection = line !== undefined && line !== latest;
  const commands = [
    ...topicCommands(topic, isCorrection ? ofTopicAlone(topic, fields) : fields),
    ...(line === undefined ? [] : itemCommands(line, topic, fields)),
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

/** What no line has; of a standing point the line has no title either. */
const ofTopicAlone = ({ standingPointId }: Topic, fields: TopicChange): TopicChange => {
  const lineHas = (key: string): boolean =>
    ofTheLine.some((field) => field === key) || (key === 'title' && standingPointId === null);
  return Object.fromEntries(Object.entries(fields).filter(([key]) => !lineHas(key)));
};

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

/**
 * Done with, or open again: then it lies in the backlog, unless it stands on the agenda of now. `untold`: it is to all, and
 * it is not written down that all the elected members were told.
 */
export const setTopicState = async (
  id: TopicId,
  state: 'open' | 'closed',
  today: Day,
): Promise<Awaited<Saved> | Answer<never, 'untold'>> => {
  const topic = await readOne('topics', id);
  if (topic === null) return refuse('unknownRecord');
  if (state === 'closed' && (await toldGapOf(topic, today)) !== null) return refuse('untold');
  return commit([patch('topics', id, { state })], {
    label: state === 'closed' ? 'topicClosed' : 'topicReopened',
  });
};

/** Who has not been told of a topic to all, as far as it is written down; null: it is not to all, or all have been told. */
export const toldGapOf = async (
  { id, kind }: Pick<Topic, 'id' | 'kind'>,
  today: Day,
): Promise<ToldGap | null> => readToldGap(kind, await informationOfTopic(id), today);

/**
 * Turns the topic away as outside the mandate: that it came up is remembered, and nothing of what it was about. Its words,
 * and the notes on it where the meeting is not closed, are emptied; decisions, follow-up and what was told go to the bin
 * without their words.
 */
export const rejectTopic = async (id: TopicId): Saved => {
  const topic = await readOne('topics', id);
  if (topic === null) return refuse('unknownRecord');
  const lines = await liveLines(id);
  const commands = [
    patch('topics', id, {
      ...wordless,
      ...noMark,
      state: 'rejected',
      kind: 'outsideMandate',
      questionKey: null,
    }),
    ...lines.map((line) => patch('agendaItems', line.id, { kind: 'outsideMandate', title: null, ...noMark })),
    ...(await emptyCommands(id, lines)),
  ];
  return commit(commands, { label: 'topicRejected' });
};

const wordless = { title: null, background: '', links: '', deciding: '' } as const;

/** Puts the topic in the bin, with its lines and what is written on them. What was up in a closed meeting stays. */
export const removeTopic = async (id: TopicId): Saved => {
  const commands = await removeTopicCommands(id);
  return commands === null ? refuse('locked') : commit(commands, { label: 'topicRemoved' });
};

/** Lines of the topic in meetings that are open or being held, the latest last; most often one. */
export const liveLines = async (id: TopicId): Promise<readonly AgendaItem[]> => {
  const lines = (await readWhere('agendaItems', 'topicId', id)).filter(({ deletedAt }) => deletedAt === null);
  const meetings = await readMany(
    'meetings',
    lines.map(({ meetingId }) => meetingId),
  );
  const timeOf = ({ meetingId }: AgendaItem): string => {
    const meeting = meetings.get(meetingId);
    return meeting === undefined ? '' : `${meeting.day} ${meeting.startTime}`;
  };
  return lines
    .filter(({ meetingId }) => isLive(meetings.get(meetingId)))
    .toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1));
};

const isLive = (meeting: Meeting | undefined): boolean =>
  meeting?.deletedAt === null && (meeting.state === 'open' || meeting.state === 'running');
