import type { AccessMark } from './access-mark.ts';
import type { AgendaItemId, MeetingId, TopicId } from './id.ts';
import type { Instant, Row } from './row.ts';
import type { TopicKind } from './topic.ts';

/** `skipped`: not this time; it comes back by itself. */
export const agendaItemStates = ['waiting', 'discussed', 'skipped'] as const;
export type AgendaItemState = (typeof agendaItemStates)[number];

/** One topic in one meeting. What it is called is its own, so that later changes do not alter past meetings. */
export interface AgendaItem extends Row<AgendaItemId>, AccessMark {
  readonly meetingId: MeetingId;
  readonly topicId: TopicId;
  readonly rank: string;
  readonly state: AgendaItemState;
  readonly kind: TopicKind;
  /** Null: the words of the template it names, else of the topic. */
  readonly title: string | null;
  readonly templateKey: string | null;
  readonly templateVersion: number | null;
  readonly minutes: number | null;
  /** How long it took, in seconds. */
  readonly spent: number;
  readonly discussedAt: Instant | null;
  /** The meeting it was carried over from; null: new here. */
  readonly carriedFromId: MeetingId | null;
  /** How many times it has been carried over: 2 is shown as «3. gang». */
  readonly timesCarried: number;
}
