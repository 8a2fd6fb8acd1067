import type { AgendaItemId, MeetingId } from './id.ts';
import type { Instant } from './row.ts';

/**
 * How the time of a meeting goes, point by point. It stands on this PC alone while the meeting is held, and goes into
 * the agenda items when they are ticked or the meeting ends: a clock must not fill the journal.
 */
export interface MeetingClock {
  readonly meetingId: MeetingId;
  /** The point they are on; null: none. */
  readonly currentId: AgendaItemId | null;
  /** Since when they have been on it. */
  readonly since: Instant;
  /** Seconds on each point before that, by its id. */
  readonly spent: Readonly<Record<string, number>>;
}

/** As `spent` of an agenda item: what is more than a week is a machine that was left, or a clock that was wrong. */
export const mostSpent = 7 * 24 * 3600;

export const newClock = (meetingId: MeetingId, now: Instant): MeetingClock => ({
  meetingId,
  currentId: null,
  since: now,
  spent: {},
});

/**
 * Goes on to another point (null: to none); what the one before has taken is kept. `stored` is what the agenda item had
 * from before this PC began to count.
 */
export const turnTo = (
  clock: MeetingClock,
  to: { readonly id: AgendaItemId; readonly stored: number } | null,
  now: Instant,
): MeetingClock => {
  const currentId = to?.id ?? null;
  if (currentId === clock.currentId) return clock;
  const spent =
    clock.currentId === null
      ? clock.spent
      : { ...clock.spent, [clock.currentId]: secondsOn(clock, clock.currentId, 0, now) };
  if (to === null) return { ...clock, currentId, since: now, spent };
  return { ...clock, currentId, since: now, spent: { [to.id]: to.stored, ...spent } };
};

/** Seconds on the point until now. */
export const secondsOn = (clock: MeetingClock, id: AgendaItemId, stored: number, now: Instant): number => {
  const before = clock.spent[id] ?? stored;
  return id === clock.currentId ? within(before + secondsBetween(clock.since, now)) : before;
};

/** Whole seconds from one moment to the next; a clock that has been set back gives none. */
const secondsBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));

const within = (seconds: number): number => Math.min(mostSpent, seconds);
