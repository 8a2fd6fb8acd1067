import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { ContactPointId, PartyGroupId, PersonId, TermId } from './id.ts';
import type { Row } from './row.ts';

export const contactPointKinds = ['meeting', 'groupMeeting', 'phone', 'visit', 'other'] as const;
export type ContactPointKind = (typeof contactPointKinds)[number];

/** `dropped`: it was planned, and did not happen. */
export const contactPointStates = ['planned', 'held', 'dropped'] as const;
export type ContactPointState = (typeof contactPointStates)[number];

/** A planned or held contact with one party group. What meetings and the log of information tell already is not asked again. */
export interface ContactPoint extends Row<ContactPointId>, AccessMark {
  readonly termId: TermId;
  readonly state: ContactPointState;
  readonly partyGroupId: PartyGroupId;
  /** Who of the workspace has the contact; null: not said, or deleted for good since. */
  readonly personId: PersonId | null;
  readonly day: Day;
  readonly kind: ContactPointKind;
  readonly note: string;
}
