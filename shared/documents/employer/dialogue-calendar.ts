import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import { addDays } from '#shared/calendar/day.ts';
import { osloZone, zone } from '#shared/documents/oslo-zone.ts';
import { printableText } from '#shared/documents/printable.ts';
import type { Dialogue } from '#shared/domain/dialogue.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';

export interface DialogueCalendarFacts {
  readonly dialogue: Dialogue;
  /** Name of the kommune. */
  readonly owner: string;
  readonly form: WrittenForm;
  readonly now: Instant;
}

/**
 * The talk as an iCalendar file (RFC 5545), in the time of Oslo; null: it has no day. Opened again it moves and does not
 * double: UID stays the same and SEQUENCE rises with every change. One that is called off takes itself away. Neither
 * themes nor names stand in it, and it is marked private: calendars are often open to many.
 */
export const dialogueCalendar = ({ dialogue, owner, form, now }: DialogueCalendarFacts): string | null => {
  const { day, startTime, minutes, place, state, id, createdAt, updatedAt } = dialogue;
  if (day === null) return null;
  const words = textIn(form).dialogues.paper.calendar;
  const isOff = state === 'cancelled';
  const [hours = 0, minute = 0] = startTime.split(':').map(Number);
  const end = hours * 60 + minute + minutes;
  const calendar = ical({
    prodId: { company: 'Samspill', product: 'Utviklingssamtale', language: 'NO' },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    // Without a name: with one, the library would write times of making in local time.
    timezone: { name: null, generator: () => osloZone },
  });
  calendar.createEvent({
    id: `${id}@samspill`,
    sequence: Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000)),
    stamp: new Date(now),
    timezone: zone,
    // Without a zone: the library then writes these very figures, whatever zone the machine is in.
    start: `${day}T${startTime}:00`,
    end: `${addDays(day, Math.floor(end / 1440))}T${figures(Math.floor(end / 60) % 24)}:${figures(end % 60)}:00`,
    summary: clean(words.summary),
    description: clean(words.about(owner)),
    location: place.trim() === '' ? null : clean(place),
    status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    busystatus: ICalEventBusyStatus.BUSY,
    class: ICalEventClass.PRIVATE,
    organizer: { name: clean(owner), email: `${id}@samspill.invalid` },
  });
  return `${calendar.toString()}\r\n`;
};

const figures = (number: number): string => String(number).padStart(2, '0');
const clean = (text: string): string => printableText(text).trim();
