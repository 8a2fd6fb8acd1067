import { isoWeek, type Day } from '#shared/calendar/day.ts';
import { lastConstitutingDay } from '#shared/calendar/proposals.ts';
import { monthSteps, ruleDays, seriesDays, type RuleDay } from '#shared/calendar/recurrence.ts';
import type { Break } from './break.ts';
import type { MeetingId } from './id.ts';
import type { Meeting } from './meeting.ts';
import type { Fields } from './row.ts';
import type { Series } from './series.ts';
import type { Term } from './term.ts';

/** What the days of the meetings follow from. */
export type PlannedSeries = Pick<
  Series,
  'id' | 'frequency' | 'firstDay' | 'lastDay' | 'startTime' | 'minutes'
>;

type MeetingRule = Pick<PlannedSeries, 'frequency' | 'firstDay' | 'lastDay'>;

/** From when on, to when, and the days on which nobody meets. */
export interface Horizon {
  readonly from: Day;
  readonly to: Day;
  readonly breaks: readonly Pick<Break, 'firstDay' | 'lastDay' | 'title'>[];
}

/** What brings the meetings made ahead in line with the rule of the series. */
export interface MeetingPlan {
  readonly create: readonly Fields<Meeting>[];
  readonly change: readonly { readonly id: MeetingId; readonly fields: Partial<Fields<Meeting>> }[];
  readonly remove: readonly MeetingId[];
}

/**
 * The last day meetings are made ahead for: those elected sit until the new council is constituted, by the end of
 * October of the election year (KOML § 7-1).
 */
export const lastPlannedDay = (term: Pick<Term, 'endYear'>): Day => lastConstitutingDay(term.endYear);

/** The meetings of a new series, all `planned`. */
export const planMeetings = (series: PlannedSeries, horizon: Horizon): readonly Fields<Meeting>[] =>
  meetingDays(series, horizon).map((day) => newMeeting(series, day));

/**
 * Brings the meetings made ahead in line with a changed rule, changed breaks or a changed end. Only `planned` meetings
 * that nobody has moved, from `from` on, follow; they keep their ids as far as they go. Everything else stands, and
 * takes the place of the rule's day in its week (or month), so that no week gets two meetings.
 * @param meetings those of the series that are not in the bin, at least from the week before `from`
 */
export const replan = (
  series: PlannedSeries,
  meetings: readonly Meeting[],
  horizon: Horizon,
): MeetingPlan => {
  const following = meetings.filter((meeting) => doesFollow(meeting, horizon.from)).toSorted(byTime);
  const standing = meetings.filter((meeting) => !doesFollow(meeting, horizon.from));
  const taken = new Set(standing.flatMap(({ ruleDay }) => (ruleDay === null ? [] : [span(series, ruleDay)])));
  const wanted = meetingDays(series, horizon).filter((day) => !taken.has(span(series, day)));
  const stays = new Map(following.map((meeting) => [meeting.day, meeting]));
  const matched = wanted.flatMap((day) => stays.get(day) ?? []);
  const others = following.filter((meeting) => !matched.includes(meeting));
  const lacking = wanted.filter((day) => !stays.has(day));
  const moved = others
    .slice(0, lacking.length)
    .map((meeting, place) => ({ meeting, day: lacking[place] ?? meeting.day }));
  return {
    create: lacking.slice(others.length).map((day) => newMeeting(series, day)),
    change: [...matched.map((meeting) => ({ meeting, day: meeting.day })), ...moved].flatMap(
      changeTo(series),
    ),
    remove: others.slice(lacking.length).map(({ id }) => id),
  };
};

/** The order meetings come in. */
export const byTime = (
  a: Pick<Meeting, 'day' | 'startTime' | 'id'>,
  b: Pick<Meeting, 'day' | 'startTime' | 'id'>,
): number => {
  const [one, other] = [`${a.day} ${a.startTime} ${a.id}`, `${b.day} ${b.startTime} ${b.id}`];
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

/** The days in the period on which they meet. */
export const meetingDays = (series: MeetingRule, horizon: Horizon): readonly Day[] =>
  // A meeting that does not repeat stands on the day they chose, whatever day that is.
  series.frequency === 'once'
    ? ruleDays(series, { from: series.firstDay, to: series.firstDay })
    : seriesDays(series, horizon, horizon.breaks).flatMap(({ day, skipped }) =>
        skipped === null ? [day] : [],
      );

/** The days in the period on which they do not meet, and why. */
export const skippedDays = (series: MeetingRule, horizon: Horizon): readonly RuleDay[] =>
  seriesDays(series, horizon, horizon.breaks).filter(({ skipped }) => skipped !== null);

const doesFollow = ({ state, day, ruleDay }: Meeting, from: Day): boolean =>
  state === 'planned' && day >= from && day === ruleDay;

/** What may hold one meeting only: the week, or the month for what repeats by months. */
const span = ({ frequency }: PlannedSeries, day: Day): string => {
  if (monthSteps[frequency] !== undefined) return day.slice(0, 7);
  const { year, week } = isoWeek(day);
  return `${year}/${week}`;
};

const newMeeting = ({ id, startTime, minutes }: PlannedSeries, day: Day): Fields<Meeting> => ({
  seriesId: id,
  state: 'planned',
  day,
  startTime,
  minutes,
  place: null,
  ruleDay: day,
  reason: '',
  startedAt: null,
  endedAt: null,
  closedAt: null,
});

const changeTo =
  ({ startTime, minutes }: PlannedSeries) =>
  ({ meeting, day }: { readonly meeting: Meeting; readonly day: Day }): MeetingPlan['change'] =>
    meeting.day === day && meeting.startTime === startTime && meeting.minutes === minutes
      ? []
      : [{ id: meeting.id, fields: { day, ruleDay: day, startTime, minutes } }];
