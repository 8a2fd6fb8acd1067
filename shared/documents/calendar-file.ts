import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from 'ical-generator';
import { addDays, type Day } from '#shared/calendar/day.ts';
import { dueDays } from '#shared/calendar/due.ts';
import { statutoryDates } from '#shared/calendar/statutory.ts';
import type { ChecklistItem } from '#shared/domain/checklist-item.ts';
import { itemSources } from '#shared/templates/item-text.ts';
import { phase } from '#shared/templates/phases.ts';
import { sourceLine } from '#shared/templates/sources.ts';
import { bodyName, capitalised, fillTerms, termsOf } from '#shared/templates/terminology.ts';
import { textIn } from '#shared/text/text.ts';
import { plannedItem } from './planned-item.ts';
import { printableText } from './printable.ts';
import type { StartPlanFacts } from './start-plan-facts.ts';

/**
 * The dates of the start plan as an iCalendar file (RFC 5545) of all-day events. Opened again it updates: each event
 * keeps its UID, and SEQUENCE rises with every change of the item or of the term's dates. Items in the bin and items
 * that are not relevant are called off. All days have no time zone; the calendar only says that it is kept in Oslo.
 */
export const startPlanCalendar = (facts: StartPlanFacts): string => {
  const words = textIn(facts.form).documents.calendar;
  const calendar = ical({
    prodId: { company: 'Samspill', product: 'Oppstartsplan', language: 'NO' },
    name: escaped(words.name(bodyName(facts.workspace))),
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of [
    ...facts.items.flatMap((item) => itemEvents(item, facts)),
    ...statutoryEvents(facts),
  ]) {
    calendar.createEvent(event);
  }
  // Given to the library as the calendar's zone it would write DTSTAMP in local time; as an extra property it would
  // stand after the events, where RFC 5545 allows none.
  return `${calendar.toString().replace(/^VERSION:2\.0\r\n/m, '$&X-WR-TIMEZONE:Europe/Oslo\r\n')}\r\n`;
};

/**
 * A rule with several days gives several events; where a day set by hand has taken their place, the first moves and
 * the others are called off.
 */
const itemEvents = (item: ChecklistItem, facts: StartPlanFacts): ICalEventData[] => {
  const words = textIn(facts.form).documents.calendar;
  const planned = plannedItem(item, facts);
  const ruled = dueDays(item.dueRule, facts.term);
  const isOff = item.deletedAt !== null || item.status === 'notRelevant';
  const days = planned.days.map((day, index) => ({ day, index, off: isOff }));
  const replaced = ruled.map((day, index) => ({ day, index, off: true })).slice(days.length);
  const lines = [
    planned.why,
    words.responsible(planned.responsible),
    words.phase(phase(item.phase).name[facts.form]),
    words.status(planned.status),
    ...itemSources(item, facts.workspace).map((ref) => words.source(sourceLine(ref, facts.form))),
  ];
  return [...days, ...replaced].map(({ day, index, off }) => ({
    ...allDay(day, facts),
    id: index === 0 ? `${item.id}@samspill` : `${item.id}-${index + 1}@samspill`,
    sequence: item.rev + facts.term.rev,
    summary: clean(days.length > 1 ? words.part(planned.title, index + 1, days.length) : planned.title),
    description: clean(lines.filter((line) => line !== '').join('\n')),
    status: off ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    categories: [{ name: clean(phase(item.phase).name[facts.form]) }],
    created: new Date(item.createdAt),
    lastModified: new Date(later(item.updatedAt, facts.term.updatedAt)),
  }));
};

const statutoryEvents = (facts: StartPlanFacts): ICalEventData[] => {
  const { term, workspace, form } = facts;
  const words = textIn(form).documents.calendar;
  return statutoryDates(term, workspace.kind).map(({ key, day, title, law }) => ({
    ...allDay(day, facts),
    id: `${term.id}-${key}@samspill`,
    sequence: term.rev,
    summary: clean(capitalised(fillTerms(title[form], termsOf(workspace, form)))),
    description: clean(words.law(sourceLine(law, form))),
    status: ICalEventStatus.CONFIRMED,
    categories: [{ name: clean(words.statutoryCategory) }],
    lastModified: new Date(term.updatedAt),
  }));
};

/** A day that takes no time in anybody's calendar. The end is the day after, since DTEND is exclusive. */
const allDay = (day: Day, { today, now }: StartPlanFacts) => ({
  allDay: true,
  start: midnight(day),
  end: midnight(addDays(day, 1)),
  stamp: new Date(now ?? `${today}T12:00:00.000Z`),
  transparency: ICalEventTransparency.TRANSPARENT,
  busystatus: ICalEventBusyStatus.FREE,
});

/** The library reads the UTC date of a moment when no zone is given. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00.000Z`);

const later = (one: string, other: string): string => (one > other ? one : other);

/** The library escapes every text but the name of the calendar. */
const escaped = (text: string): string =>
  clean(text)
    .replace(/\n/g, ' ')
    .replace(/[\\;,]/g, '\\$&');

/** Carriage returns in a text would break a line of the file in two. */
const clean = (text: string): string => printableText(text);
