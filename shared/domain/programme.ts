import { clockAfter, minutesOf } from './agenda-time.ts';
import type { GatheringPoint } from './gathering.ts';
import type { GatheringPointId } from './id.ts';
import type { Clock } from './series.ts';

/** What of a point decides when it is. */
export type Slot = Pick<GatheringPoint, 'id' | 'dayNumber' | 'startTime' | 'minutes'>;

/** A point that begins before the one in front of it is over. */
export interface Clash<Point extends Slot = Slot> {
  readonly before: Point;
  readonly after: Point;
  /** How much they overlap. */
  readonly minutes: number;
}

/** One day of a programme. */
export interface ProgrammeDay<Point extends Slot = Slot> {
  /** 1: the first day. */
  readonly number: number;
  readonly points: readonly Point[];
  /** The sum of the minutes of its points. */
  readonly minutes: number;
  readonly clashes: readonly Clash<Point>[];
  /** It goes on past midnight. */
  readonly isPastMidnight: boolean;
  /** More than people can take in: over `fullDay` minutes of programme. */
  readonly isOverfull: boolean;
}

/** Nine hours with meals and pauses is a long day for anyone; our own measure. */
export const fullDay = 9 * 60;

/** When the first point of a day begins, if nothing says otherwise: the first day is from lunch. */
export const dayBegins = (dayNumber: number): Clock => (dayNumber === 1 ? '12:00' : '09:00');

/** The days of the programme that have points, in order, with what does not add up. Points come in their order. */
export const programmeDays = <Point extends Slot>(
  points: readonly Point[],
): readonly ProgrammeDay<Point>[] => {
  const numbers = [...new Set(points.map(({ dayNumber }) => dayNumber))].toSorted((a, b) => a - b);
  return numbers.map((number) => {
    const own = points.filter(({ dayNumber }) => dayNumber === number);
    const minutes = own.reduce((sum, point) => sum + point.minutes, 0);
    return {
      number,
      points: own,
      minutes,
      clashes: clashesOf(own),
      isPastMidnight: own.some((point) => endOf(point) > minutesOfADay),
      isOverfull: minutes > fullDay,
    };
  });
};

/** When the point is over. */
export const endsAt = ({ startTime, minutes }: Pick<Slot, 'startTime' | 'minutes'>): Clock =>
  clockAfter(startTime, minutes);

/** A change of the programme, as the points stand after it, in their new order. */
export interface Retiming {
  readonly before: readonly Slot[];
  readonly after: readonly Slot[];
  /** The point that was put elsewhere: it follows on from the one it now stands after. */
  readonly moved?: string;
  /** The point that was given a time of its own: it keeps it. */
  readonly timed?: string;
}

/**
 * When each point begins after the change; only those that begin at another time than they say. A point begins when the
 * one before it is over. One that stood by itself, as a dinner in the evening, keeps its time, also where the one before
 * it now runs into it: that is told, not hidden.
 */
export const retimed = ({ before, after, moved, timed }: Retiming): ReadonlyMap<GatheringPointId, Clock> => {
  const alone = new Set(
    before.filter((point) => point.id !== moved && !followsOn(point, before)).map(({ id }) => id),
  );
  const times = new Map<GatheringPointId, Clock>();
  for (const number of new Set(after.map(({ dayNumber }) => dayNumber))) {
    const day = after.filter(({ dayNumber }) => dayNumber === number);
    let free = beginningOf(number, before, day[0]?.id === timed ? day[0] : undefined);
    for (const [place, point] of day.entries()) {
      const wasHere = before.some(({ id, dayNumber }) => id === point.id && dayNumber === number);
      const keeps = point.id === timed || (place > 0 && wasHere && alone.has(point.id));
      const start = keeps ? point.startTime : free;
      if (start !== point.startTime) times.set(point.id, start);
      free = limitedAfter(start, point.minutes);
    }
  }
  return times;
};

/** Every point of the day straight after the one before it: what takes clashes and gaps away. */
export const inARow = (day: readonly Slot[]): ReadonlyMap<GatheringPointId, Clock> => {
  const times = new Map<GatheringPointId, Clock>();
  let free = day[0]?.startTime ?? dayBegins(1);
  for (const point of day) {
    if (point.startTime !== free) times.set(point.id, free);
    free = limitedAfter(free, point.minutes);
  }
  return times;
};

/** Where a point lands: on a day, after another of that day (null: first of it). */
export interface PointPlace {
  readonly dayNumber: number;
  readonly after: GatheringPointId | null;
}

/** One step up or down in the programme; over the end of a day to the day beside it. Null: it stands at that end already. */
export const stepTo = (
  points: readonly Slot[],
  id: GatheringPointId,
  direction: 'up' | 'down',
): PointPlace | null => {
  const days = programmeDays(points);
  const here = days.findIndex((day) => day.points.some((point) => point.id === id));
  const day = days[here];
  if (day === undefined) return null;
  const place = day.points.findIndex((point) => point.id === id);
  const step = direction === 'up' ? -1 : 1;
  const isWithin = place + step >= 0 && place + step < day.points.length;
  if (isWithin) {
    const others = day.points.filter((point) => point.id !== id);
    return { dayNumber: day.number, after: others[place + step - 1]?.id ?? null };
  }
  const beside = days[here + step];
  if (beside === undefined) return null;
  return { dayNumber: beside.number, after: direction === 'up' ? (beside.points.at(-1)?.id ?? null) : null };
};

/** Dropped beside another, after `after` in the whole list: on the day of the one it was dropped beside. */
export const dropTo = (
  points: readonly Slot[],
  beside: GatheringPointId,
  after: GatheringPointId | null,
): PointPlace | null => {
  const dayNumber = points.find(({ id }) => id === beside)?.dayNumber;
  if (dayNumber === undefined) return null;
  const isThere = points.some((point) => point.id === after && point.dayNumber === dayNumber);
  return { dayNumber, after: isThere ? after : null };
};

const clashesOf = <Point extends Slot>(day: readonly Point[]): readonly Clash<Point>[] =>
  day.flatMap((after, place) => {
    const before = day[place - 1];
    if (before === undefined) return [];
    const minutes = endOf(before) - minutesOf(after.startTime);
    return minutes > 0 ? [{ before, after, minutes }] : [];
  });

/** The first of a day has nothing to follow, and follows in that sense. */
const followsOn = (point: Slot, all: readonly Slot[]): boolean => {
  const day = all.filter(({ dayNumber }) => dayNumber === point.dayNumber);
  const before = day[day.findIndex(({ id }) => id === point.id) - 1];
  return before === undefined || limitedAfter(before.startTime, before.minutes) === point.startTime;
};

const beginningOf = (number: number, before: readonly Slot[], timed: Slot | undefined): Clock =>
  timed?.startTime ?? before.find(({ dayNumber }) => dayNumber === number)?.startTime ?? dayBegins(number);

const endOf = ({ startTime, minutes }: Slot): number => minutesOf(startTime) + minutes;

/** A time of day cannot be past midnight; that the day is too long is told. */
const limitedAfter = (start: Clock, minutes: number): Clock =>
  minutesOf(start) + minutes >= minutesOfADay ? '23:59' : clockAfter(start, minutes);

const minutesOfADay = 24 * 60;
