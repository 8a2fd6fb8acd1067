import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { AgendaItemId, CommitId, SeriesId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Topic } from '#shared/domain/topic.ts';
import type { ChangeLabel } from '#shared/journal/change-label.ts';
import { create, patch, type Command, type TextChange } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import { actor } from '../session.ts';
import { placeCommand, type Place } from './topic-place.ts';

type Saved = Promise<Answer<CommitId | null, CommitRefusal>>;
export type { Place } from './topic-place.ts';

/** What is known of a new topic; the rest begins empty. `raisedBy` is who sits here unless it says otherwise. */
export type TopicDraftFields = Pick<Topic, 'kind'> &
  Partial<
    Pick<
      Topic,
      | 'background'
      | 'links'
      | 'raisedBy'
      | 'ownerId'
      | 'minutes'
      | 'isAboutStaff'
      | 'deciding'
      | 'itemId'
      | 'questionKey'
    >
  > & { readonly title: string };

/** What was made: the topic, and its line on the agenda when it was put on one. */
export interface AddedTopic {
  readonly topicId: TopicId;
  readonly agendaItemId: AgendaItemId | null;
}

/** The topic; null when it does not exist or lies in the bin. */
export const readTopic = (id: TopicId): Promise<Topic | null> => readOne('topics', id);

/** The meeting of the series that points go to now: the open one, or the one that is being held. Null: none is. */
export const meetingNow = async (seriesId: SeriesId): Promise<Meeting | null> => {
  const meetings = await readWhereAny('meetings', 'state', ['open', 'running']);
  return meetings.find((meeting) => meeting.seriesId === seriesId && meeting.deletedAt === null) ?? null;
};

/**
 * What waits without a meeting, in its order: open topics of the series that neither stand on the agenda of now nor come
 * by themselves.
 */
export const listBacklog = async (seriesId: SeriesId): Promise<Topic[]> => {
  const now = await meetingNow(seriesId);
  const items = now === null ? [] : await readWhere('agendaItems', 'meetingId', now.id);
  const placed = new Set(items.filter(({ deletedAt }) => deletedAt === null).map(({ topicId }) => topicId));
  const open = await readWhere('topics', 'state', 'open');
  return open
    .filter((topic) => topic.seriesId === seriesId && isWaiting(topic) && !placed.has(topic.id))
    .toSorted(byRank);
};

const isWaiting = ({ deletedAt, standingPointId }: Topic): boolean =>
  deletedAt === null && standingPointId === null;

/** Adds a topic to the series and puts it where it belongs: on the agenda of a meeting, or in the backlog. */
export const addTopic = async (
  seriesId: SeriesId,
  draft: TopicDraftFields,
  place: Place,
  meta: Partial<CommitMeta> = {},
): Promise<Answer<AddedTopic, CommitRefusal>> => {
  const { commands, ...added } = await addTopicCommands(seriesId, draft, place);
  const answer = await commit(commands, { label: 'topicAdded', ...meta });
  return answer.ok ? accept(added) : answer;
};

/** The commands of the same, for who does more in one change. */
export const addTopicCommands = async (
  seriesId: SeriesId,
  draft: TopicDraftFields,
  place: Place,
): Promise<AddedTopic & { readonly commands: readonly Command[] }> => {
  const topicId = newId<'Topic'>();
  const [rank = ''] = ranksAfter(await backlogRanks(seriesId), 'last');
  const fields: Fields<Topic> = {
    ...emptyTopic,
    raisedBy: actor(),
    ...draft,
    title: draft.title.trim(),
    seriesId,
    rank,
  };
  const placed = await placeCommand({ id: topicId, ...fields }, place);
  const commands = [create('topics', topicId, fields), ...(placed === null ? [] : [placed.command])];
  return { commands, topicId, agendaItemId: placed?.id ?? null };
};

/** Fields of a topic nobody has written anything in. */
export const emptyTopic: Omit<Fields<Topic>, 'seriesId' | 'rank' | 'title' | 'kind'> = {
  state: 'open',
  background: '',
  links: '',
  standingPointId: null,
  raisedBy: null,
  ownerId: null,
  minutes: null,
  isAboutStaff: false,
  deciding: '',
  itemId: null,
  questionKey: null,
  ...noMark,
};

/** Only open topics stand in the backlog; ranks of the others do not matter there. */
const backlogRanks = async (seriesId: SeriesId): Promise<Topic[]> =>
  (await readWhere('topics', 'state', 'open')).filter((topic) => topic.seriesId === seriesId);

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
 * Changes the topic, and its line on the agenda of now where the line has the same field. Meetings that were held keep
 * what it was called then.
 */
export const changeTopic = async (id: TopicId, fields: TopicChange): Saved => {
  const topic = await readTopic(id);
  if (topic === null) return refuse('unknownRecord');
  const item = await itemNow(topic);
  const commands = [
    ...topicCommands(topic, fields),
    ...(item === null ? [] : itemCommands(item, topic, fields)),
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

const itemNow = async (topic: Topic): Promise<AgendaItem | null> => {
  const now = await meetingNow(topic.seriesId);
  if (now === null) return null;
  const items = await readWhere('agendaItems', 'topicId', topic.id);
  return items.find((item) => item.meetingId === now.id && item.deletedAt === null) ?? null;
};

/** Puts the topic after another in the backlog (null: first). */
export const moveInBacklog = async (id: TopicId, after: After<TopicId>): Saved => {
  const topic = await readTopic(id);
  if (topic === null) return refuse('unknownRecord');
  const others = (await backlogRanks(topic.seriesId)).filter((other) => other.id !== id);
  const [rank = ''] = ranksAfter(others, after);
  return commit([patch('topics', id, { rank })], { label: 'topicMoved' });
};

/** Done with, or open again: then it lies in the backlog, unless it stands on the agenda of now. */
export const setTopicState = (id: TopicId, state: 'open' | 'closed'): Saved =>
  commit([patch('topics', id, { state })], { label: state === 'closed' ? 'topicClosed' : 'topicReopened' });

/** One meeting a topic has been up in. */
export interface TopicAppearance {
  readonly item: AgendaItem;
  readonly meeting: Meeting;
}

/** Every meeting the topic has been up in, the latest first. */
export const topicHistory = async (id: TopicId): Promise<readonly TopicAppearance[]> => {
  const items = (await readWhere('agendaItems', 'topicId', id)).filter(({ deletedAt }) => deletedAt === null);
  const meetings = await readMany(
    'meetings',
    items.map(({ meetingId }) => meetingId),
  );
  return items
    .flatMap((item) => {
      const meeting = meetings.get(item.meetingId);
      return meeting === undefined || meeting.deletedAt !== null ? [] : [{ item, meeting }];
    })
    .toSorted((a, b) => latestFirst(a.meeting, b.meeting));
};

const latestFirst = (a: Meeting, b: Meeting): number =>
  `${a.day} ${a.startTime}` < `${b.day} ${b.startTime}` ? 1 : -1;
