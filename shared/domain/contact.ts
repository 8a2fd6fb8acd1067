import type { Day } from '#shared/calendar/day.ts';
import type { ContactId, TermId } from './id.ts';
import type { Row } from './row.ts';

export const contactKinds = ['lunch', 'talk', 'phone', 'other'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** That the two talked outside of the meetings; logged with one click. */
export interface Contact extends Row<ContactId> {
  readonly termId: TermId;
  readonly kind: ContactKind;
  readonly day: Day;
  readonly note: string;
}
