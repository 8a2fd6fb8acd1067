import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import type { AgendaEntry } from '#shared/domain/agenda.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { carriedFields, carriedInOrder, fateOf, type Carried, type Fate } from '#shared/domain/carry-over.ts';
import type { AgendaItemId, MeetingId, TopicId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import { create, patch, type Command } from '../commands.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter } from '../order.ts';
import { readMany, readOne, readWhere, readWhereAny } from '../read.ts';
import { readEntries } from './agenda-items.ts';

/**
 * What closing the meeting does with its points: those that return get a line in the next meeting, those that are done
 * are closed, and a closed topic that returns is open again. Said twice it adds nothing: a point that went on from here
 * before, when the meeting was closed the first time, is left to what became of it since, also where somebody took it off.
 * @param nextId the meeting that is open next; null: there is none, and what returns waits in the backlog
 * @param pending commands that are to be in the same commit before these, such as those of `openNextCommands`
 */
export const carryOverCommands = async (
  meetingId: MeetingId,
  nextId: MeetingId | null,
  pending: readonly Command[] = [],
): Promise<Command[]> => {
  const entries = await readEntries(meetingId);
  const fates = await fatesOf(entries);
  const gone = await goneOn(entries, fates, meetingId);
  const states = entries.flatMap((entry) => stateCommand(entry, fates.get(entry.topic.id), gone));
  if (nextId === null) return states;
  const lines = await linesOf(nextId, pending);
  const goes = ({ topic }: AgendaEntry): boolean =>
    fates.get(topic.id) === 'carriedOver' && !gone.has(topic.id);
  const carried = carriedInOrder(entries, goes, new Set(lines.map(({ topicId }) => topicId)));
  return [...states, ...lineCommands(carried, lines, nextId)];
};

/** What becomes of each topic of the agenda, by its id. */
const fatesOf = async (entries: readonly AgendaEntry[]): Promise<ReadonlyMap<TopicId, Fate>> => {
  const topicIds = entries.map(({ topic }) => topic.id);
  const standingIds = entries.flatMap(({ topic }) => topic.standingPointId ?? []);
  const [actions, standing] = await Promise.all([
    readWhereAny('actions', 'topicId', topicIds),
    readMany('standingPoints', standingIds),
  ]);
  const withOpenAction = new Set(
    actions
      .filter(({ state, deletedAt }) => state === 'open' && deletedAt === null)
      .map(({ topicId }) => topicId),
  );
  return new Map(
    entries.map((entry) => {
      const { standingPointId } = entry.topic;
      const point = standingPointId === null ? undefined : standing.get(standingPointId);
      const isStillStanding = point?.deletedAt === null;
      const hasOpenAction = withOpenAction.has(entry.topic.id);
      return [entry.topic.id, fateOf(entry, { hasOpenAction, isStillStanding })];
    }),
  );
};

/** How a topic went on from the meeting: it stands in a later one, or has left the agenda it was carried to. */
type Onward = 'stands' | 'left';

/**
 * The topics that went on from the meeting before now. What the later meetings made of them counts, not this one. A line
 * in a meeting that is only planned is left from a closing that was undone, and says nothing.
 */
const goneOn = async (
  entries: readonly AgendaEntry[],
  fates: ReadonlyMap<TopicId, Fate>,
  meetingId: MeetingId,
): Promise<ReadonlyMap<TopicId, Onward>> => {
  const isCarried = ({ topic }: AgendaEntry) => fates.get(topic.id) !== 'standing';
  const topicIds = entries.filter(isCarried).map(({ topic }) => topic.id);
  const [here, all] = await Promise.all([
    readOne('meetings', meetingId),
    readWhereAny('agendaItems', 'topicId', topicIds),
  ]);
  const lines = all.filter((line) => line.meetingId !== meetingId);
  const meetings = await readMany(
    'meetings',
    lines.map((line) => line.meetingId),
  );
  const gone = new Map<TopicId, Onward>();
  for (const line of lines) {
    const meeting = meetings.get(line.meetingId);
    if (here === null || meeting === undefined || meeting.state === 'planned') continue;
    if (line.deletedAt === null && isHeldAfter(meeting, here)) gone.set(line.topicId, 'stands');
    else if (line.carriedFromId === meetingId && !gone.has(line.topicId)) gone.set(line.topicId, 'left');
  }
  return gone;
};

const isHeldAfter = (meeting: Meeting, here: Meeting): boolean =>
  meeting.deletedAt === null &&
  meeting.state !== 'cancelled' &&
  meeting.state !== 'skipped' &&
  `${meeting.day} ${meeting.startTime}` > `${here.day} ${here.startTime}`;

const stateCommand = (
  { topic }: AgendaEntry,
  fate: Fate | undefined,
  gone: ReadonlyMap<TopicId, Onward>,
): readonly Command[] => {
  const isDone = fate === 'finished' && topic.state === 'open' && gone.get(topic.id) !== 'stands';
  if (isDone) return [patch('topics', topic.id, { state: 'closed' })];
  const returns = fate === 'carriedOver' && topic.state === 'closed' && !gone.has(topic.id);
  return returns ? [patch('topics', topic.id, { state: 'open' })] : [];
};

type Line = Pick<AgendaItem, 'id' | 'topicId' | 'rank'>;

/** The lines of the next meeting, stored and pending. */
const linesOf = async (nextId: MeetingId, pending: readonly Command[]): Promise<readonly Line[]> => {
  const stored = await readWhere('agendaItems', 'meetingId', nextId);
  return [...stored.filter(({ deletedAt }) => deletedAt === null), ...pendingLines(nextId, pending)];
};

const pendingLines = (meetingId: MeetingId, pending: readonly Command[]): Line[] =>
  pending.flatMap((command) => {
    if (command.kind !== 'create' || command.table !== 'agendaItems') return [];
    if (command.fields['meetingId'] !== meetingId) return [];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `create` gave it the fields of an agenda item
    return [{ ...command.fields, id: command.id } as unknown as Line];
  });

/** Lines for what is carried over, each with a rank right after the point it follows. */
const lineCommands = (
  carried: readonly Carried[],
  there: readonly Line[],
  meetingId: MeetingId,
): readonly Command[] => {
  const lines = there.toSorted(byRank);
  return carried.map(({ entry, after }) => {
    const id: AgendaItemId = newId<'AgendaItem'>();
    const before = lines.find(({ topicId }) => topicId === after)?.id ?? null;
    const [rank = ''] = ranksAfter(lines, before);
    lines.push({ id, topicId: entry.topic.id, rank });
    return create('agendaItems', id, { ...carriedFields(entry), ...markOf(entry), meetingId, rank });
  });
};

/** What is exempt stays so until somebody looks; that it was public last time says nothing of what is said next. */
const markOf = ({ agendaItem }: AgendaEntry): AccessMark => {
  if (agendaItem.access !== 'exempt') return noMark;
  const { access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn } = agendaItem;
  return { access, basisKey, basisVersion, basisDetail, fullerAccess, reassessOn };
};
