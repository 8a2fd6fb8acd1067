import type { Day } from '#shared/calendar/day.ts';
import type { HandoverId, PersonId, RetentionChoiceId, TermId } from './id.ts';
import type { Instant, Row } from './row.ts';

export const handoverReasons = ['newTerm', 'newMayor', 'newDirector'] as const;
export type HandoverReason = (typeof handoverReasons)[number];

/** `archive`: handed to the archive. `keep`: stays in the app. `dispose`: deleted, with its basis (ARKL § 13). */
export const retentionChoiceKinds = ['archive', 'keep', 'dispose'] as const;
export type RetentionChoiceKind = (typeof retentionChoiceKinds)[number];

/** A change of mayor, director or term («periodeskifte»): the old one is closed and stays readable. */
export interface Handover extends Row<HandoverId> {
  readonly termId: TermId;
  readonly reason: HandoverReason;
  readonly day: Day | null;
  readonly message: string;
  /** Where the package lies in the archive. */
  readonly caseReference: string;
  readonly nextTermId: TermId | null;
  readonly closedAt: Instant | null;
  readonly closedBy: PersonId | null;
  readonly reopenReason: string;
}

/** What the archivist has decided for one kind of record. */
export interface RetentionChoice extends Row<RetentionChoiceId> {
  readonly handoverId: HandoverId;
  readonly recordKey: string;
  /** Null: not decided. */
  readonly choice: RetentionChoiceKind | null;
  readonly basis: string;
  readonly note: string;
}
