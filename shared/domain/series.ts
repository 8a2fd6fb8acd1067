import type { Day } from '#shared/calendar/day.ts';
import type { SeriesId, TermId } from './id.ts';
import type { Row } from './row.ts';

/** `single`: one meeting that does not repeat. */
export const seriesKinds = ['weekly', 'lunch', 'groupLeaders', 'halfYear', 'other', 'single'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

/** Monthly and half-yearly: on the same weekday of the month as the first one, e.g. the second Monday. */
export const frequencies = [
  'once',
  'weekly',
  'everyOtherWeek',
  'everyFourthWeek',
  'monthly',
  'halfYearly',
] as const;
export type Frequency = (typeof frequencies)[number];

/** Who calls the meeting, or sets its agenda. The sources leave it to be agreed, so it may stand as not agreed. */
export const convenors = ['notAgreed', 'director', 'mayor', 'deputyMayor', 'secretariat', 'both'] as const;
export type Convenor = (typeof convenors)[number];

/** A time of day, `HH:mm`, in Oslo. */
export type Clock = string;

/** A row of meetings that share agenda points, follow-up and history. */
export interface Series extends Row<SeriesId> {
  readonly termId: TermId;
  readonly kind: SeriesKind;
  /** `ended`: no new meetings; what was held stays. */
  readonly state: 'active' | 'ended';
  /** Null: what its kind is called, in the reader's written form. */
  readonly title: string | null;
  readonly frequency: Frequency;
  /** The first meeting; its weekday is the weekday of the series. */
  readonly firstDay: Day;
  /** No meetings after this day; null: until the term ends. */
  readonly lastDay: Day | null;
  readonly startTime: Clock;
  /** Planned length in minutes. */
  readonly minutes: number;
  readonly place: string;
  readonly convenedBy: Convenor;
  readonly agendaBy: Convenor;
  /** What else they have agreed about these meetings, in their own words. */
  readonly agreement: string;
  /** When they agreed; null: not yet. */
  readonly agreedOn: Day | null;
  /** E-mail address of who sends the calendar invitations; empty: none. Calendars know the sender again by it. */
  readonly invitesFrom: string;
  /** E-mail addresses of who is invited, one on each line. */
  readonly invitesTo: string;
}
