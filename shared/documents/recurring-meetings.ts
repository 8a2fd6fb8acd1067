import type { Day } from '#shared/calendar/day.ts';
import { ruleDays } from '#shared/calendar/recurrence.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Series } from '#shared/domain/series.ts';

/** Those that follow the rule of a series: from the first that is on to the last, or of all of them when none is. */
export interface MeetingRow {
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** Days of the rule without a meeting of the row: holidays, breaks, called off, moved too far. */
  readonly without: readonly Day[];
  readonly regular: readonly Meeting[];
  /** Moved a little, or with another time, length or place. */
  readonly exceptions: readonly Meeting[];
  readonly calledOff: readonly Meeting[];
}

/** The meetings of a series sorted by how a calendar program can be told of them. */
export interface RecurringMeetings {
  /** Null where nothing repeats, or ever did. */
  readonly row: MeetingRow | null;
  /** Extra meetings, those of an earlier rule, and those moved past another: each is an event of its own. */
  readonly alone: readonly Meeting[];
}

/** True for a meeting that is to stand in a calendar. */
export const isOn = ({ state, deletedAt }: Meeting): boolean =>
  deletedAt === null && state !== 'cancelled' && state !== 'skipped';

/** @param meetings Also those in the bin. */
export const recurringMeetings = (series: Series, meetings: readonly Meeting[]): RecurringMeetings => {
  const slots = series.frequency === 'once' ? [] : slotsOf(series, meetings);
  const inRow = slots.flatMap(({ meeting }) => meeting ?? []);
  const used = new Set(inRow);
  const taken = new Set(slots.map(({ day }) => day));
  const alone = meetings
    .filter((meeting) => !used.has(meeting))
    // A planned meeting of an earlier rule never stood alone, so nobody has to be told that it is gone.
    .filter((meeting) => isOn(meeting) || isExtra(meeting, series) || isFarOff(meeting, taken, slots))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const held = slots.filter(({ meeting }) => meeting !== null && isOn(meeting));
  // A row that is called off as a whole is still a row: those who were invited to it must be told.
  const told = held.length > 0 ? held : slots.filter(({ meeting }) => meeting !== null);
  const [first, last] = [told.at(0), told.at(-1)];
  if (first === undefined || last === undefined) return { row: null, alone };
  const on = held.flatMap(({ meeting }) => meeting ?? []);
  return {
    row: {
      firstDay: first.day,
      lastDay: last.day,
      without: slots
        .filter((slot) => !told.includes(slot) && slot.day > first.day && slot.day < last.day)
        .map(({ day }) => day),
      regular: on.filter((meeting) => isRegular(meeting, series)),
      exceptions: on.filter((meeting) => !isRegular(meeting, series)),
      calledOff: inRow.filter((meeting) => !isOn(meeting)),
    },
    alone,
  };
};

/** True where at least one meeting of the row is on. */
export const isRowOn = ({ regular, exceptions }: MeetingRow): boolean =>
  regular.length + exceptions.length > 0;

/** Meetings in the row, and outside it, that have been called off and have not passed. */
export const calledOffFrom = (
  { row, alone }: RecurringMeetings,
  today: Day,
): { readonly inRow: readonly Meeting[]; readonly apart: readonly Meeting[] } => {
  const isComing = (meeting: Meeting) => !isOn(meeting) && meeting.day >= today;
  return { inRow: row?.calledOff.filter(isComing) ?? [], apart: alone.filter(isComing) };
};

/** A day of the rule and the meeting that stands there, if any; `after` and `before` are its neighbours. */
interface Slot {
  readonly day: Day;
  readonly after: Day | null;
  readonly before: Day | null;
  readonly meeting: Meeting | null;
}

const slotsOf = (series: Series, meetings: readonly Meeting[]): readonly Slot[] => {
  const byDay = new Map<Day, Meeting[]>();
  for (const meeting of meetings)
    if (meeting.ruleDay !== null)
      byDay.set(meeting.ruleDay, [...(byDay.get(meeting.ruleDay) ?? []), meeting]);
  const last = [...byDay.keys()].toSorted().at(-1);
  if (last === undefined) return [];
  const days = ruleDays({ ...series, lastDay: null }, { from: series.firstDay, to: last });
  return days.map((day, index) => {
    const place = { day, after: days[index - 1] ?? null, before: days[index + 1] ?? null };
    const near = (byDay.get(day) ?? []).filter((meeting) => isNear(meeting, place));
    return {
      ...place,
      meeting: near.find(isOn) ?? near.find(({ deletedAt }) => deletedAt === null) ?? near[0] ?? null,
    };
  });
};

/** Outlook cannot move a meeting of a row onto or past the one before or after it. */
const isNear = ({ day }: Meeting, { after, before }: Pick<Slot, 'after' | 'before'>): boolean =>
  (after === null || day > after) && (before === null || day < before);

const isExtra = ({ ruleDay }: Meeting, { frequency }: Series): boolean =>
  ruleDay === null || frequency === 'once';

const isFarOff = (meeting: Meeting, taken: ReadonlySet<Day>, slots: readonly Slot[]): boolean => {
  if (meeting.ruleDay === null || !taken.has(meeting.ruleDay)) return false;
  const slot = slots.find(({ day }) => day === meeting.ruleDay);
  return slot !== undefined && !isNear(meeting, slot);
};

const isRegular = (meeting: Meeting, series: Series): boolean =>
  meeting.day === meeting.ruleDay &&
  meeting.startTime === series.startTime &&
  meeting.minutes === series.minutes &&
  (meeting.place === null || meeting.place === series.place);
