import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
} from 'ical-generator';
import { addDays } from '#shared/calendar/day.ts';
import { attendee } from '#shared/documents/calendar-attendee.ts';
import { mailAddresses } from '#shared/documents/mail-address.ts';
import type { CalendarMethod } from '#shared/documents/meeting-calendar.ts';
import { osloZone, zone } from '#shared/documents/oslo-zone.ts';
import { printableText } from '#shared/documents/printable.ts';
import type { Dialogue } from '#shared/domain/dialogue.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';
import { textIn } from '#shared/text/text.ts';

export interface DialogueCalendarFacts {
  readonly method: CalendarMethod;
  readonly dialogue: Dialogue;
  /** Name of the kommune. */
  readonly owner: string;
  readonly form: WrittenForm;
  readonly now: Instant;
}

/**
 * The talk as an iCalendar file (RFC 5545, 5546), in the time of Oslo; null: it has no day. Opened again it moves and
 * does not double: UID stays the same, SEQUENCE rises with every change, and the organizer is the same. An invitation
 * and a calling-off name those they go to; what is for oneself names nobody, and takes the talk away where it is called
 * off. No themes stand in it, and it is marked private: calendars are often open to many.
 */
export const dialogueCalendar = ({
  method,
  dialogue,
  owner,
  form,
  now,
}: DialogueCalendarFacts): string | null => {
  const { day, startTime, minutes, place, state, id, createdAt, updatedAt } = dialogue;
  if (day === null) return null;
  const words = textIn(form).dialogues.paper.calendar;
  const isOff = state === 'cancelled';
  const [from] = mailAddresses(dialogue.invitesFrom).addresses;
  const [hours = 0, minute = 0] = startTime.split(':').map(Number);
  const end = hours * 60 + minute + minutes;
  const calendar = ical({
    prodId: { company: 'Samspill', product: 'Utviklingssamtale', language: 'NO' },
    method: isOff
      ? ICalCalendarMethod.CANCEL
      : method === 'request'
        ? ICalCalendarMethod.REQUEST
        : ICalCalendarMethod.PUBLISH,
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
    // The standard asks for an organizer. One who has given no address gets one that leads nowhere (RFC 2606).
    organizer: { name: clean(from?.name ?? owner), email: from?.email ?? `${id}@samspill.invalid` },
    ...(method === 'publish' ? {} : { attendees: mailAddresses(dialogue.invitesTo).addresses.map(attendee) }),
  });
  return `${calendar.toString()}\r\n`;
};

const figures = (number: number): string => String(number).padStart(2, '0');
const clean = (text: string): string => printableText(text).trim();

/** What a file can be for, the most likely first: what is called off can only be taken away. */
export const dialogueMethods = ({
  state,
  invitesTo,
}: Pick<Dialogue, 'state' | 'invitesTo'>): readonly CalendarMethod[] => {
  if (state !== 'cancelled') return ['publish', 'request'];
  return invitesTo.trim() === '' ? ['publish'] : ['cancel', 'publish'];
};
