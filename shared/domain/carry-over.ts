import type { AgendaItem } from './agenda-item.ts';
import type { AgendaEntry } from './agenda.ts';
import type { MeetingId, TopicId } from './id.ts';
import { isStanding } from './agenda.ts';

/** What becomes of a point when its meeting is closed. `standing`: its series brings it back by itself. */
export type Fate = 'carriedOver' | 'standing' | 'finished' | 'rejected';

/** What is known about the rest of a topic when its meeting is closed. */
export interface FateFacts {
  /** A follow-up of the topic is open. */
  readonly hasOpenAction: boolean;
  /** The standing point it repeats is still on the series' agenda. */
  readonly isStillStanding: boolean;
}

/**
 * A point returns when it was not ticked as discussed, or is standing, or has an open follow-up. What is outside the
 * mandate never does. A standing point that was taken off the series returns like any other point.
 */
export const fateOf = (
  { agendaItem: item, topic }: AgendaEntry,
  { hasOpenAction, isStillStanding }: FateFacts,
): Fate => {
  if (topic.state === 'rejected' || topic.deletedAt !== null) return 'rejected';
  if (isStanding({ topic }) && isStillStanding) return 'standing';
  return item.state !== 'discussed' || hasOpenAction ? 'carriedOver' : 'finished';
};

/** One point that goes to the next meeting, and the topic there it comes right after; null: first. */
export interface Carried {
  readonly entry: AgendaEntry;
  readonly after: TopicId | null;
}

/**
 * Which points go to the next meeting, in the order they are to be put there: each after the nearest point before it that
 * is there too, so that what stood under «Saker på vei» stands there again. What the next meeting already has is left out:
 * carrying over twice gives nothing the second time.
 * @param entries the agenda of the meeting that is closed, in order
 */
export const carriedInOrder = (
  entries: readonly AgendaEntry[],
  goes: (entry: AgendaEntry) => boolean,
  there: ReadonlySet<TopicId>,
): readonly Carried[] => {
  const present = new Set(there);
  const carried: Carried[] = [];
  let after: TopicId | null = null;
  for (const entry of entries) {
    const { id } = entry.topic;
    if (!present.has(id) && goes(entry)) {
      carried.push({ entry, after });
      present.add(id);
    }
    if (present.has(id)) after = id;
  }
  return carried;
};

/** What the item is in the meeting it is carried to: the same words, plan and access, waiting again, counted once more. */
export const carriedFields = ({
  agendaItem: item,
  topic,
}: AgendaEntry): Pick<
  AgendaItem,
  | 'topicId'
  | 'state'
  | 'kind'
  | 'title'
  | 'templateKey'
  | 'templateVersion'
  | 'minutes'
  | 'spent'
  | 'discussedAt'
  | 'timesCarried'
> & { readonly carriedFromId: MeetingId } => ({
  topicId: topic.id,
  state: 'waiting',
  kind: item.kind,
  title: item.title,
  templateKey: item.templateKey,
  templateVersion: item.templateVersion,
  minutes: item.minutes,
  spent: 0,
  discussedAt: null,
  carriedFromId: item.meetingId,
  timesCarried: item.timesCarried + 1,
});
