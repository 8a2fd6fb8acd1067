import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import { addDays, weekday, type Day } from '#shared/calendar/day.ts';
import { monthSteps, placeInMonth, weekSteps } from '#shared/calendar/recurrence.ts';
import type { MeetingId } from '#shared/domain/id.ts';
import type { Meeting } from '#shared/domain/meeting.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Clock, Series } from '#shared/domain/series.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { formatDay } from '#shared/text/dates.ts';
import { seriesTitle } from '#shared/text/series-title.ts';
import { textIn } from '#shared/text/text.ts';
import { attendee } from './calendar-attendee.ts';
import { mailAddresses } from './mail-address.ts';
import { osloZone, zone } from './oslo-zone.ts';
import { printableText } from './printable.ts';
import {
  calledOffFrom,
  isOn,
  isRowOn,
  recurringMeetings,
  type MeetingRow,
  type RecurringMeetings,
} from './recurring-meetings.ts';

/**
 * `publish`: to lay in one's own calendar. `request`: an invitation to send by mail, which the others answer and Outlook
 * updates. `cancel`: calls off what was called off here.
 */
export type CalendarMethod = 'publish' | 'request' | 'cancel';

export interface MeetingCalendarFacts {
  readonly method: CalendarMethod;
  readonly series: Series;
  /** Every meeting of the series, also those in the bin: a file must be able to call them off. */
  readonly meetings: readonly Meeting[];
  /** Only this one; null: all of them. */
  readonly only: MeetingId | null;
  /** Name of the kommune. */
  readonly owner: string;
  readonly form: WrittenForm;
  readonly today: Day;
  readonly now: Instant;
}

export interface MeetingCalendar {
  readonly text: string;
  /** How many meetings the file tells of. */
  readonly count: number;
  /** Meetings outside the row that an invitation can only hold one at a time: they need a file each. */
  readonly apart: readonly Meeting[];
}

/**
 * Meetings as an iCalendar file (RFC 5545, 5546): the row as one rule with exceptions, in the time of Oslo. Opened again
 * it updates and does not double: UID stays the same, SEQUENCE rises with every change, and the organizer is the same.
 * An invitation and a calling-off hold one row or one meeting, as RFC 5546 asks; what is for oneself holds all. Neither
 * the agenda nor a reason stands in it: calendars are often open to many.
 */
export const meetingCalendar = (facts: MeetingCalendarFacts): MeetingCalendar => {
  const meetings = recurringMeetings(facts.series, facts.meetings);
  const { events, count, apart } = eventsOf(meetings, facts);
  const calendar = ical({
    prodId: { company: 'Samspill', product: 'Moter', language: 'NO' },
    method: methods[facts.method],
    // Without a name: with one, the library would write times of making in local time.
    timezone: { name: null, generator: () => osloZone },
  });
  for (const event of events) calendar.createEvent(event);
  return { text: `${calendar.toString()}\r\n`, count, apart };
};

const methods = {
  publish: ICalCalendarMethod.PUBLISH,
  request: ICalCalendarMethod.REQUEST,
  cancel: ICalCalendarMethod.CANCEL,
} as const;

type Told = Omit<MeetingCalendar, 'text'> & { readonly events: readonly ICalEventData[] };

const eventsOf = (meetings: RecurringMeetings, facts: MeetingCalendarFacts): Told => {
  const { alone } = meetings;
  const row = meetings.row !== null && isRowOn(meetings.row) ? meetings.row : null;
  const one = facts.meetings.find(({ id }) => id === facts.only);
  if (one !== undefined) return { events: [eventOfOne(one, meetings, facts)], count: 1, apart: [] };
  if (facts.method === 'cancel') return calledOff(meetings, facts);
  const inRow =
    row === null ? [] : [master(row, facts), ...row.exceptions.map((each) => exception(each, facts))];
  const count = row === null ? 0 : row.regular.length + row.exceptions.length;
  if (facts.method === 'request')
    return row === null
      ? firstOf(alone.filter(isOn), facts)
      : { events: inRow, count, apart: alone.filter(isOn) };
  return {
    events: [...inRow, ...alone.map((each) => standing(each, facts))],
    count: count + alone.filter(isOn).length,
    apart: [],
  };
};

/**
 * What has been called off in the row and has not passed; where there is none, the first that stands alone. A row
 * where nothing is left goes as a whole: the UID without a day names all of it (RFC 5546, 3.2.5).
 */
const calledOff = (meetings: RecurringMeetings, facts: MeetingCalendarFacts): Told => {
  const { row } = meetings;
  const { inRow, apart } = calledOffFrom(meetings, facts.today);
  if (row === null || inRow.length === 0) return firstOf(apart, facts);
  const events = isRowOn(row)
    ? inRow.map((each) => exception(each, facts))
    : [{ ...master(row, facts), status: ICalEventStatus.CANCELLED }];
  return { events, count: inRow.length, apart };
};

const firstOf = (meetings: readonly Meeting[], facts: MeetingCalendarFacts): Told => {
  const events = meetings.slice(0, 1).map((each) => standing(each, facts));
  return { events, count: events.length, apart: meetings.slice(1) };
};

/**
 * What a file can be for, the most likely first. Calling off is offered only where something has been called off, and
 * the rest only where something is on; with no meetings at all it is said that there is nothing to make a file of.
 */
export const possibleMethods = ({
  series,
  meetings,
  only,
  today,
}: Pick<MeetingCalendarFacts, 'series' | 'meetings' | 'only' | 'today'>): readonly CalendarMethod[] => {
  const one = meetings.find(({ id }) => id === only);
  if (one !== undefined) return isOn(one) ? ['publish', 'request'] : ['cancel'];
  const { inRow, apart } = calledOffFrom(recurringMeetings(series, meetings), today);
  if (inRow.length + apart.length === 0) return ['publish', 'request'];
  return meetings.some(isOn) ? ['publish', 'request', 'cancel'] : ['cancel'];
};

/** One meeting: by its place in the row where it has one, so that it meets what was sent before. */
const eventOfOne = (
  meeting: Meeting,
  { row }: RecurringMeetings,
  facts: MeetingCalendarFacts,
): ICalEventData => {
  const isInRow = row !== null && [...row.regular, ...row.exceptions, ...row.calledOff].includes(meeting);
  const event = isInRow ? exception(meeting, facts) : standing(meeting, facts);
  return facts.method === 'cancel' ? { ...event, status: ICalEventStatus.CANCELLED } : event;
};

const master = (row: MeetingRow, facts: MeetingCalendarFacts): ICalEventData => {
  const { series } = facts;
  // A day ends in Oslo before it ends in UTC, and the next meeting is days away.
  const rule = `RRULE:${recurrenceOf(series)};UNTIL=${basic(row.lastDay)}T235959Z`;
  const without = row.without.map((day) => `${basic(day)}T${basic(series.startTime)}00`).join(',');
  return {
    ...common(facts),
    ...times(row.firstDay, series.startTime, series.minutes),
    id: uid(series.id),
    location: place(series.place),
    description: description(null, facts),
    status: ICalEventStatus.CONFIRMED,
    repeating: without === '' ? rule : `${rule}\r\nEXDATE;TZID=${zone}:${without}`,
  };
};

const recurrenceOf = ({ frequency, firstDay }: Series): string => {
  const every = (steps: number) => (steps > 1 ? `;INTERVAL=${steps}` : '');
  const months = monthSteps[frequency];
  if (months === undefined) return `FREQ=WEEKLY${every(weekSteps[frequency] ?? 1)}`;
  const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  return `FREQ=MONTHLY${every(months)};BYDAY=${placeInMonth(firstDay)}${codes[weekday(firstDay) - 1] ?? ''}`;
};

const exception = (meeting: Meeting, facts: MeetingCalendarFacts): ICalEventData => ({
  ...standing(meeting, facts),
  id: uid(facts.series.id),
  recurrenceId: moment(meeting.ruleDay ?? meeting.day, facts.series.startTime),
});

const standing = (meeting: Meeting, facts: MeetingCalendarFacts): ICalEventData => ({
  ...common(facts),
  ...times(meeting.day, meeting.startTime, meeting.minutes),
  id: uid(meeting.id),
  location: place(meeting.place ?? facts.series.place),
  description: description(meeting, facts),
  status: isOn(meeting) ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
});

const common = (facts: MeetingCalendarFacts) => {
  const { series, form, owner, method } = facts;
  const [from] = mailAddresses(series.invitesFrom).addresses;
  return {
    timezone: zone,
    summary: clean(seriesTitle(series, form)),
    sequence: sequence(facts),
    stamp: new Date(facts.now),
    busystatus: ICalEventBusyStatus.BUSY,
    // The standard asks for an organizer. One who has given no address gets one that leads nowhere (RFC 2606).
    organizer: { name: clean(from?.name ?? owner), email: from?.email ?? `${series.id}@samspill.invalid` },
    ...(method === 'publish' ? {} : { attendees: mailAddresses(series.invitesTo).addresses.map(attendee) }),
  } satisfies Partial<ICalEventData>;
};

/** Seconds from when the series was made to the latest change of anything in it: it can only rise. */
const sequence = ({ series, meetings }: MeetingCalendarFacts): number => {
  const latest = meetings.reduce(
    (last, { updatedAt }) => (updatedAt > last ? updatedAt : last),
    series.updatedAt,
  );
  return Math.max(0, Math.floor((Date.parse(latest) - Date.parse(series.createdAt)) / 1000));
};

const description = (meeting: Meeting | null, { owner, form }: MeetingCalendarFacts): string => {
  const words = textIn(form).meetingDocuments.calendar;
  const movedFrom = meeting?.ruleDay ?? null;
  const moved =
    movedFrom === null || movedFrom === meeting?.day
      ? []
      : [words.movedFrom(formatDay(movedFrom, form, 'numeric'))];
  return clean([words.about(owner), ...moved].join('\n'));
};

const times = (day: Day, start: Clock, minutes: number) => {
  const [hours = 0, minute = 0] = start.split(':').map(Number);
  const end = hours * 60 + minute + minutes;
  const endClock = `${figures(Math.floor(end / 60) % 24)}:${figures(end % 60)}`;
  return { start: moment(day, start), end: moment(addDays(day, Math.floor(end / (24 * 60))), endClock) };
};

/** Without a zone: the library then writes these very figures, whatever zone the machine is in. */
const moment = (day: Day, clock: Clock): string => `${day}T${clock}:00`;

const figures = (number: number): string => String(number).padStart(2, '0');
const basic = (text: string): string => text.replace(/[-:]/g, '');
const uid = (id: string): string => `${id}@samspill`;
const place = (text: string): string | null => (text.trim() === '' ? null : clean(text));
const clean = (text: string): string => printableText(text).trim();
