import type { AccessMark } from '#shared/domain/access-mark.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { AgendaItemId, MeetingId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import type { Topic } from '#shared/domain/topic.ts';
import { create, type Command } from '../commands.ts';
import { newId } from '../new-id.ts';
import { byRank, ranksAfter, type After } from '../order.ts';
import { readMany, readWhere } from '../read.ts';

/** Where a topic is put: on the agenda of a meeting, last unless `after` says which line (null: first), or nowhere yet. */
export type Place = 'backlog' | { readonly meetingId: MeetingId; readonly after?: After<AgendaItemId> };

/** A topic as a line needs it. */
type Placed = Pick<Topic, 'id' | 'kind' | 'title' | 'minutes' | keyof AccessMark>;

/** The line that puts the topic on the agenda, as commands; null for the backlog. */
export const placeCommand = async (
  topic: Placed,
  place: Place,
): Promise<{ readonly id: AgendaItemId; readonly commands: readonly Command[] } | null> => {
  if (place === 'backlog') return null;
  const id = newId<'AgendaItem'>();
  const siblings = await readWhere('agendaItems', 'meetingId', place.meetingId);
  const [rank = ''] = ranksAfter(siblings, place.after ?? (await beforeTheSummary(siblings)));
  const line = { ...newLine(topic), meetingId: place.meetingId, rank };
  return { id, commands: [create('agendaItems', id, line)] };
};

/** A line of its own words, so that what the topic is called later does not alter the meeting. */
const newLine = (topic: Placed): Omit<Fields<AgendaItem>, 'meetingId' | 'rank'> => ({
  topicId: topic.id,
  state: 'waiting',
  kind: topic.kind,
  title: topic.title,
  templateKey: null,
  templateVersion: null,
  minutes: topic.minutes,
  spent: 0,
  discussedAt: null,
  carriedFromId: null,
  timesCarried: 0,
  access: topic.access,
  basisKey: topic.basisKey,
  basisVersion: topic.basisVersion,
  basisDetail: topic.basisDetail,
  fullerAccess: topic.fullerAccess,
  reassessOn: topic.reassessOn,
});

/** A new point comes last; where the agenda ends with a standing point (the summing up), that one keeps its place. */
const beforeTheSummary = async (siblings: readonly AgendaItem[]): Promise<After<AgendaItemId>> => {
  const lines = siblings.filter(({ deletedAt }) => deletedAt === null).toSorted(byRank);
  const last = lines.at(-1);
  if (last === undefined) return 'last';
  const topic = (await readMany('topics', [last.topicId])).get(last.topicId);
  if (topic === undefined || topic.standingPointId === null) return 'last';
  return lines.at(-2)?.id ?? null;
};
