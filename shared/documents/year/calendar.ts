import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { addDays, yearOf, type Day } from '#shared/calendar/day.ts';
import { statutoryOfYear } from '#shared/calendar/statutory-year.ts';
import type { WheelDate } from '#shared/calendar/wheel-date.ts';
import type { WheelFacts } from '#shared/calendar/wheel-facts.ts';
import { yearWheel } from '#shared/calendar/year-wheel.ts';
import { printableText } from '#shared/documents/printable.ts';
import { osloZone, zone } from '#shared/documents/oslo-zone.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Clock } from '#shared/domain/series.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import type { YearEvent } from '#shared/domain/year-event.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { textIn } from '#shared/text/text.ts';

/** What can be left out of the file. Meetings are never in it: each row of them has a file of its own. */
export const calendarParts = ['law', 'agreed', 'event'] as const;
export type CalendarPart = (typeof calendarParts)[number];

export interface YearCalendarFacts {
  readonly wheel: WheelFacts;
  readonly years: readonly number[];
  readonly parts: readonly CalendarPart[];
  readonly form: WrittenForm;
  readonly now: Instant;
}

export interface YearCalendar {
  readonly text: string;
  /** How many events the file tells of; what comes back every year is one. */
  readonly count: number;
}

/**
 * The year wheel as an iCalendar file (RFC 5545). Opened again it updates: UIDs stay, also those of the start plan's
 * dates, and SEQUENCE rises with every change. What comes back every year is one event with a rule; times are those of
 * Oslo. Own events in the bin, and dates of the law that do not apply here, are called off. Neither notes nor what is
 * exempt from openness stands in it: calendars are often open to many.
 */
export const yearCalendar = (facts: YearCalendarFacts): YearCalendar => {
  const told = datesOf(facts);
  const off = facts.parts.includes('event')
    ? facts.wheel.events.filter(({ deletedAt }) => deletedAt !== null).map((event) => calledOff(event, facts))
    : [];
  const calendar = ical({
    prodId: { company: 'Samspill', product: 'Arshjul', language: 'NO' },
    method: ICalCalendarMethod.PUBLISH,
    // Without a name: with one, the library would write times of making in local time.
    timezone: { name: null, generator: () => osloZone },
  });
  for (const event of [...told.map((date) => eventOf(date, facts)), ...off]) calendar.createEvent(event);
  return { text: `${calendar.toString()}\r\n`, count: told.length };
};

const datesOf = ({ wheel, years, parts, form }: YearCalendarFacts): readonly WheelDate[] => {
  const byEvent = new Map<string, WheelDate>();
  for (const year of years) {
    for (const date of yearWheel(wheel, year, form)) {
      if (date.kind === 'meeting' || !parts.includes(partOf(date))) continue;
      const key = date.event?.id ?? date.key;
      if (!byEvent.has(key)) byEvent.set(key, date);
    }
  }
  return [...byEvent.values()];
};

const partOf = ({ kind }: WheelDate): CalendarPart => (kind === 'law' || kind === 'event' ? kind : 'agreed');

const eventOf = (date: WheelDate, facts: YearCalendarFacts): ICalEventData => {
  const { law, isProposed, access, event, mark } = date;
  const words = textIn(facts.form).yearWheel.calendar;
  const isExempt = access?.access === 'exempt';
  const { withheldTitle } = textIn(facts.form).evaluationDocuments.access;
  const lines = [
    ...(law === null ? [] : [words.law(sourceLine(law, facts.form))]),
    ...(law !== null && isProposed ? [words.proposed] : []),
    words.inApp,
  ];
  const isOff = mark?.state === 'notRelevant';
  return {
    ...whenOf(event === null ? date : { ...date, day: event.day, lastDay: event.lastDay }, facts),
    ...identityOf(date, facts),
    summary: clean(isExempt ? withheldTitle : date.title),
    description: clean(lines.join('\n')),
    ...(event === null || isExempt || event.place.trim() === '' ? {} : { location: clean(event.place) }),
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    categories: [{ name: clean(words.busy) }],
    ...(event?.repeats === 'yearly' ? { repeating: ruleOf(event, facts) } : {}),
  };
};

/** From its first year to the last of the term. The last day of February comes back as just that. */
const ruleOf = ({ day, startTime }: YearEvent, { wheel }: YearCalendarFacts): string => {
  const last = `${wheel.term.endYear}1231`;
  const on = day.endsWith('-02-29') ? ';BYMONTH=2;BYMONTHDAY=-1' : '';
  return `RRULE:FREQ=YEARLY${on};UNTIL=${startTime === null ? last : `${last}T235959Z`}`;
};

const calledOff = (event: YearEvent, facts: YearCalendarFacts): ICalEventData => ({
  ...whenOf(event, facts),
  id: `${event.id}@samspill`,
  sequence: secondsSince(event.createdAt, event.updatedAt),
  summary: clean(textIn(facts.form).yearWheel.calendar.busy),
  status: ICalEventStatus.CANCELLED,
});

const identityOf = (
  date: WheelDate,
  { wheel }: YearCalendarFacts,
): Pick<ICalEventData, 'id' | 'sequence'> => {
  const { term } = wheel;
  if (date.law === null) {
    const id = date.event?.id ?? idOf(date, term.id);
    return { id: `${id}@samspill`, sequence: sequenceOf(id, wheel) };
  }
  const known = statutoryOfYear(term, wheel.workspace?.kind ?? 'municipality', yearOf(date.day)).find(
    ({ dateKey }) => dateKey === date.key,
  );
  const key = known?.isInStartPlan === true ? known.key : date.key;
  const marked = wheel.marks.filter(({ dateKey }) => dateKey === date.key);
  // As the start plan counts, with what has been said of the date on top.
  return { id: `${term.id}-${key}@samspill`, sequence: marked.reduce((sum, { rev }) => sum + rev, term.rev) };
};

/** By its row where it has one, so that it meets the file of the talk itself; else by the term and its key. */
const idOf = ({ key }: WheelDate, termId: string): string => {
  const [, id] = key.split('/');
  return id ?? `${termId}-${key}`;
};

/**
 * Of a row, seconds from when it was made to its latest change, as the file of a talk counts them too. Of what many rows
 * are behind, from when the term was made to the latest change of any.
 */
const sequenceOf = (id: string, wheel: WheelFacts): number => {
  const { term, rules, gatherings, dialogues, salaryTalks, plans, goals, policies, events } = wheel;
  const rows = [term, rules, gatherings, dialogues, salaryTalks, plans, goals, policies, events].flat();
  const own = rows.find((row) => row.id === id);
  if (own !== undefined) return secondsSince(own.createdAt, own.updatedAt);
  const latest = rows.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), term.updatedAt);
  return secondsSince(term.createdAt, latest);
};

const secondsSince = (from: Instant, to: Instant): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 1000));

/** A whole day takes no time in anybody's calendar; what has a time of day does. */
const whenOf = (
  { day, lastDay, startTime, minutes }: Pick<WheelDate, 'day' | 'lastDay' | 'startTime' | 'minutes'>,
  { now }: YearCalendarFacts,
) => {
  const last = lastDay !== null && lastDay > day ? lastDay : day;
  const stamp = { stamp: new Date(now) };
  if (startTime === null)
    return {
      ...stamp,
      allDay: true,
      start: midnight(day),
      // The end is the day after, since DTEND is exclusive.
      end: midnight(addDays(last, 1)),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    };
  return {
    ...stamp,
    timezone: zone,
    start: `${day}T${startTime}:00`,
    end: endOf(last, startTime, minutes),
    busystatus: ICalEventBusyStatus.BUSY,
  };
};

/** Without a zone: the library then writes these very figures, whatever zone the machine is in. */
const endOf = (day: Day, start: Clock, minutes: number): string => {
  const [hours = 0, minute = 0] = start.split(':').map(Number);
  const end = hours * 60 + minute + minutes;
  const figures = (number: number): string => String(number).padStart(2, '0');
  return `${addDays(day, Math.floor(end / 1440))}T${figures(Math.floor(end / 60) % 24)}:${figures(end % 60)}:00`;
};

/** The library reads the UTC date of a moment when no zone is given. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00.000Z`);

const clean = (text: string): string => printableText(text).trim();
