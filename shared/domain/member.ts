import type { Day } from '#shared/calendar/day.ts';
import type { MemberId, PartyGroupId, PersonId, TermId } from './id.ts';
import type { CouncilSide } from './person.ts';
import type { Row } from './row.ts';

/** A party group («partigruppe») in the council; flertall or mindretall, never posisjon/opposisjon. */
export interface PartyGroup extends Row<PartyGroupId> {
  readonly termId: TermId;
  readonly rank: string;
  readonly name: string;
  /** Null: not said. */
  readonly side: CouncilSide | null;
}

/** An elected member («folkevalgt») of the council, as recipient of information. */
export interface Member extends Row<MemberId> {
  readonly termId: TermId;
  /** Null: in no group. */
  readonly partyGroupId: PartyGroupId | null;
  /** The person of the workspace this is, e.g. the mayor; null: none. */
  readonly personId: PersonId | null;
  readonly name: string;
  /** E-mail address for the list that is copied; empty: none. */
  readonly email: string;
  readonly isGroupLeader: boolean;
  readonly isInExecutiveCommittee: boolean;
  /** First day in the council; null: from the beginning of the term. */
  readonly fromDay: Day | null;
  /** Last day; null: still a member. Who has left stays in the log, and is in no group after this day. */
  readonly toDay: Day | null;
}
