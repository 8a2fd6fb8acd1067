import { noMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { AgendaItemId, CommitId, SeriesId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import { actor } from '../session.ts';
import { currentMeetings } from './meetings.ts';
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

/**
 * What waits without a meeting, in its order: open topics of the series that neither stand on the agenda of now nor come
 * by themselves.
 */
export const listBacklog = async (seriesId: SeriesId): Promise<Topic[]> => {
  const waiting = await listWaiting(await currentMeetings());
  return waiting.filter((topic) => topic.seriesId === seriesId).toSorted(byRank);
};

/** The same of all series at once, in no order, when the meetings of now are known already. */
export const listWaiting = async (current: readonly Pick<Meeting, 'id'>[]): Promise<Topic[]> => {
  const [lines, open] = await Promise.all([
    readWhereAny(
      'agendaItems',
      'meetingId',
      current.map(({ id }) => id),
    ),
    readWhere('topics', 'state', 'open'),
  ]);
  const placed = new Set(lines.filter(({ deletedAt }) => deletedAt === null).map(({ topicId }) => topicId));
  return open.filter((topic) => isWaiting(topic) && !placed.has(topic.id));
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
  const commands = [create('topics', topicId, fields), ...(placed?.commands ?? [])];
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

/** Puts the topic after another in the backlog (null: first). */
export const moveInBacklog = async (id: TopicId, after: After<TopicId>): Saved => {
  const topic = await readTopic(id);
  if (topic === null) return refuse('unknownRecord');
  const others = (await backlogRanks(topic.seriesId)).filter((other) => other.id !== id);
  const [rank = ''] = ranksAfter(others, after);
  return commit([patch('topics', id, { rank })], { label: 'topicMoved' });
};

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
