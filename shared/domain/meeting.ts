import type { Day } from '#shared/calendar/day.ts';
import type { MeetingId, SeriesId } from './id.ts';
import type { Instant, Row } from './row.ts';
import type { Clock } from './series.ts';

/**
 * `planned`: made ahead, nothing stands on it. `open`: the next one; agenda and participants are its own from now on.
 * `running`: being held. `closed`: held and locked. `cancelled`: called off before; `skipped`: it never took place.
 */
export const meetingStates = ['planned', 'open', 'running', 'closed', 'cancelled', 'skipped'] as const;
export type MeetingState = (typeof meetingStates)[number];

export interface Meeting extends Row<MeetingId> {
  readonly seriesId: SeriesId;
  readonly state: MeetingState;
  readonly day: Day;
  readonly startTime: Clock;
  /** Planned length. */
  readonly minutes: number;
  /** Null: the place of the series. */
  readonly place: string | null;
  /** The day the rule of the series gave it, for calendar files and «flyttet fra»; null: held extra. */
  readonly ruleDay: Day | null;
  /** Why it was moved, called off or not held. */
  readonly reason: string;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly closedAt: Instant | null;
}
