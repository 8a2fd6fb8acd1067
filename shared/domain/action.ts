import type { Day } from '#shared/calendar/day.ts';
import type {
  ActionId,
  AgendaItemId,
  ChecklistItemId,
  MeetingId,
  PersonId,
  SeriesId,
  TopicId,
} from './id.ts';
import type { Instant, Row } from './row.ts';

export const actionStates = ['open', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/** A follow-up («oppfølgingspunkt»): somebody owes something by a day. It lives on when the meeting is locked. */
export interface Action extends Row<ActionId> {
  readonly seriesId: SeriesId;
  /** The meeting and point it was made in; null: made outside. */
  readonly meetingId: MeetingId | null;
  readonly agendaItemId: AgendaItemId | null;
  readonly topicId: TopicId | null;
  /** The item of Mottakelse it came from or leads back to. */
  readonly itemId: ChecklistItemId | null;
  readonly state: ActionState;
  readonly ownerId: PersonId | null;
  readonly dueOn: Day | null;
  readonly doneAt: Instant | null;
  readonly doneBy: PersonId | null;
  readonly title: string;
  readonly note: string;
}
