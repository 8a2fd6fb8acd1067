import { ICalAttendeeRole, ICalAttendeeStatus, type ICalAttendeeData } from 'ical-generator';
import type { MailAddress } from './mail-address.ts';
import { printableText } from './printable.ts';

/** One who is asked to come, and to answer (RFC 5546). */
export const attendee = ({ name, email }: MailAddress): ICalAttendeeData => ({
  email,
  ...(name === null ? {} : { name: printableText(name).trim() }),
  role: ICalAttendeeRole.REQ,
  status: ICalAttendeeStatus.NEEDSACTION,
  rsvp: true,
});
