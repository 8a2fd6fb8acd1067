import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { TermId, YearEventId, YearMarkId } from './id.ts';
import type { Row } from './row.ts';
import type { Clock } from './series.ts';

export const yearEventKinds = ['council', 'interplay', 'employer', 'economy', 'planning', 'other'] as const;
export type YearEventKind = (typeof yearEventKinds)[number];

export const yearEventRepeats = ['never', 'yearly'] as const;
export type YearEventRepeat = (typeof yearEventRepeats)[number];

export const yearMarkStates = ['met', 'notRelevant'] as const;
export type YearMarkState = (typeof yearMarkStates)[number];

/** An own event of the year wheel. */
export interface YearEvent extends Row<YearEventId>, AccessMark {
  readonly termId: TermId;
  readonly title: string;
  readonly kind: YearEventKind;
  readonly day: Day;
  /** Null: one day only. */
  readonly lastDay: Day | null;
  /** Null: the whole day. */
  readonly startTime: Clock | null;
  readonly minutes: number;
  readonly repeats: YearEventRepeat;
  readonly place: string;
  readonly note: string;
}

/** That a date of the law is met, or does not apply here. */
export interface YearMark extends Row<YearMarkId> {
  readonly termId: TermId;
  /** The key of the date, with its year: `budget.2027`. */
  readonly dateKey: string;
  readonly state: YearMarkState;
  readonly doneOn: Day | null;
  readonly note: string;
}
