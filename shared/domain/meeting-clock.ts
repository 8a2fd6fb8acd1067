import type { AgendaItemId, MeetingId } from './id.ts';
import type { Instant } from './row.ts';

/**
 * How the time of a meeting goes, point by point. It stands on this PC alone while the meeting is held, and goes into
 * the agenda items when they are ticked or the meeting ends: a clock must not fill the journal. The talk of an evaluation
 * (`Held` is then the round, and the points are its themes) has one of its own.
 */
export interface MeetingClock<Held extends string = MeetingId, Point extends string = AgendaItemId> {
  readonly meetingId: Held;
  /** The point they are on; null: none. */
  readonly currentId: Point | null;
  /** Since when they have been on it; null: the clock stands still, for the meeting is over. */
  readonly since: Instant | null;
  /** When the meeting was last on the screen here. */
  readonly seenAt: Instant;
  /** Seconds on each point before that, by its id. */
  readonly spent: Readonly<Record<string, number>>;
}

type AnyClock = MeetingClock<string, string>;

/** As `spent` of an agenda item: what is more than a week is a clock that was wrong. */
export const mostSpent = 7 * 24 * 3600;

/** Seconds away from the screen, after which they were not in the meeting but had left it: a night, a reopening. */
export const longestAway = 3600;

export const newClock = <Held extends string = MeetingId, Point extends string = AgendaItemId>(
  meetingId: Held,
  now: Instant,
): MeetingClock<Held, Point> => ({
  meetingId,
  currentId: null,
  since: now,
  seenAt: now,
  spent: {},
});

/**
 * Goes on to another point; what the one before has taken is kept. `stored` is what the agenda item had from before
 * this PC began to count. A clock that stands still does so on the new point too.
 */
export const turnTo = <Held extends string, Point extends string>(
  clock: MeetingClock<Held, Point>,
  to: { readonly id: Point; readonly stored: number },
  now: Instant,
): MeetingClock<Held, Point> => {
  if (to.id === clock.currentId) return clock;
  const { spent } = written(clock, now);
  const since = clock.since === null ? null : now;
  return { ...clock, currentId: to.id, since, seenAt: now, spent: { [to.id]: to.stored, ...spent } };
};

/** The meeting is on the screen. When it has been away for long, the time away counts on no point. */
export const seen = <Held extends string, Point extends string>(
  clock: MeetingClock<Held, Point>,
  now: Instant,
): MeetingClock<Held, Point> => {
  if (clock.since === null) return clock;
  return wasLeft(clock, now) ? goOn(stopped(clock, now), now) : { ...clock, seenAt: now };
};

/** The meeting is over: from now on no point takes time. Which one they were on is kept. */
export const stopped = <Held extends string, Point extends string>(
  clock: MeetingClock<Held, Point>,
  now: Instant,
): MeetingClock<Held, Point> => (clock.since === null ? clock : { ...written(clock, now), since: null });

/** It is held again from now on, after it was over; a clock that goes already has been seen. */
export const goOn = <Held extends string, Point extends string>(
  clock: MeetingClock<Held, Point>,
  now: Instant,
): MeetingClock<Held, Point> =>
  clock.since === null ? { ...clock, since: now, seenAt: now } : seen(clock, now);

/**
 * True for a meeting that ended so long ago that what is done in it now is writing afterwards: a paper typed in, a
 * correction. Then no time counts, and when it ended stays as it is.
 * @param endedAt of the meeting
 */
export const isOver = (clock: AnyClock, endedAt: Instant | null, now: Instant): boolean => {
  if (endedAt === null || secondsBetween(endedAt, now) <= longestAway) return false;
  return clock.currentId === null || clock.since === null || wasLeft(clock, now);
};

/** Seconds on the point until now; not the time when nobody was in the meeting. */
export const secondsOn = (clock: AnyClock, id: string, stored: number, now: Instant): number => {
  const before = clock.spent[id] ?? stored;
  if (id !== clock.currentId || clock.since === null) return before;
  const until = wasLeft(clock, now) ? clock.seenAt : now;
  return Math.min(mostSpent, before + secondsBetween(clock.since, until));
};

/** What the point they are on has taken until now, put with the rest. */
const written = <Held extends string, Point extends string>(
  clock: MeetingClock<Held, Point>,
  now: Instant,
): MeetingClock<Held, Point> =>
  clock.currentId === null || clock.since === null
    ? clock
    : {
        ...clock,
        seenAt: wasLeft(clock, now) ? clock.seenAt : now,
        spent: { ...clock.spent, [clock.currentId]: secondsOn(clock, clock.currentId, 0, now) },
      };

const wasLeft = ({ seenAt }: AnyClock, now: Instant): boolean => secondsBetween(seenAt, now) > longestAway;

/** Whole seconds from one moment to the next; a clock that has been set back gives none. */
const secondsBetween = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));
