import type { Day } from '#shared/calendar/day.ts';
import type { AgendaItemId, DecisionId, MeetingId, TopicId } from './id.ts';
import type { Row } from './row.ts';

export const decisionStates = ['inForce', 'replaced', 'ended'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What the two have settled between them («avklart»). Decisions of elected bodies are made elsewhere (KOML § 13-1). */
export interface Decision extends Row<DecisionId> {
  readonly meetingId: MeetingId;
  readonly agendaItemId: AgendaItemId;
  readonly topicId: TopicId;
  readonly state: DecisionState;
  readonly decidedOn: Day;
  readonly text: string;
  /** When they will look at it again; null: no such day. */
  readonly reviewOn: Day | null;
  readonly replacedById: DecisionId | null;
}

/**
 * The day something was decided when it is written down on `today`: the day of the meeting when that is past, since a
 * paper is typed in and a meeting corrected afterwards; never a day to come.
 */
export const decidedOn = (meetingDay: Day, today: Day): Day => (meetingDay < today ? meetingDay : today);
