import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { MandateId, MandateMemberId, MemberId, PersonId, TermId } from './id.ts';
import type { CouncilSide } from './person.ts';
import type { Row } from './row.ts';

/** `executiveCommittee`: formannskap/fylkesutvalg. `committee`: an utvalg of KOML § 5-7, at least three members. */
export const mandateForums = ['executiveCommittee', 'committee', 'other'] as const;
export type MandateForum = (typeof mandateForums)[number];

/** `mayor` and `deputyMayor` stand for ordfører and varaordfører; `leader` leads the committee where that is another. */
export const mandateSeats = ['mayor', 'deputyMayor', 'leader', 'member'] as const;
export type MandateSeat = (typeof mandateSeats)[number];

/** Who follows the kommunedirektør up on behalf of the council: it is the employer (KOML § 13-1 first paragraph). */
export interface Mandate extends Row<MandateId>, AccessMark {
  readonly termId: TermId;
  readonly forum: MandateForum;
  /** Its own name, e.g. «Ansettelsesutvalget»; empty: the name of the forum. */
  readonly title: string;
  /** The decision of the elected body, e.g. «KST 45/27»; empty: not said. */
  readonly decisionRef: string;
  readonly decidedOn: Day | null;
  /** What the council has delegated, in the words of the decision. */
  readonly scope: string;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  readonly note: string;
}

/** One who sits in it. */
export interface MandateMember extends Row<MandateMemberId> {
  readonly mandateId: MandateId;
  readonly rank: string;
  /** In the register of members; null: written by name only. */
  readonly memberId: MemberId | null;
  /** The person of the workspace this is; null: none. */
  readonly personId: PersonId | null;
  readonly name: string;
  readonly seat: MandateSeat;
  /** Null: not said. */
  readonly side: CouncilSide | null;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
}
