import type { Day } from '#shared/calendar/day.ts';
import type { BreakId, TermId } from './id.ts';
import type { Row } from './row.ts';

/** Days on which they have agreed not to meet, e.g. the summer. Both days are part of it. */
export interface Break extends Row<BreakId> {
  readonly termId: TermId;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly title: string;
}
