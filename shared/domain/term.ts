import type { Day } from '#shared/calendar/day.ts';
import type { TermId } from './id.ts';
import type { Row } from './row.ts';

/** Why a start-up is prepared. `midTerm`: the app is taken into use in the middle of a term. */
export type TermReason = 'election' | 'mayorChange' | 'newDirector' | 'midTerm';

/** The dates that due dates are counted from. V valgdag, K konstituerende møte, T tiltredelse, B budsjettmøte. */
export interface Anchors {
  readonly electionDay: Day | null;
  readonly constitutingDay: Day | null;
  readonly officeDay: Day | null;
  readonly budgetDay: Day | null;
}

/** One arrival that is prepared: a new term, a change of mayor or a new kommunedirektør. */
export interface Term extends Row<TermId>, Anchors {
  readonly reason: TermReason;
  /** Election years: 2023 and 2027 for the term 2023–2027. */
  readonly startYear: number;
  readonly endYear: number;
  /** True while the election day is our proposal and not fixed by the King in Council (VALGL § 9-1). */
  readonly electionDayProposed: boolean;
  /** Items due before this day are shown as earlier, never as overdue. Null: all are followed. */
  readonly followedFrom: Day | null;
}
