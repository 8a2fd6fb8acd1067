import type { MeetingId, MinutesId } from './id.ts';
import type { Instant, Row } from './row.ts';

/**
 * `draft`: the meeting was reopened, with this reason, and is not closed again yet (digest and snapshot are those of the
 * version before). `awaiting`: nobody has approved. `begun`: one has. `approved`: both have. `withdrawn`: reopened before
 * both had.
 */
export const minutesStates = ['draft', 'awaiting', 'begun', 'approved', 'withdrawn'] as const;
export type MinutesState = (typeof minutesStates)[number];

/**
 * One version of the minutes of a meeting, made when the meeting is closed and never changed once both have approved.
 * A correction is a new version with a reason; approved versions form one chain over the whole workspace.
 */
export interface Minutes extends Row<MinutesId> {
  readonly meetingId: MeetingId;
  readonly state: MinutesState;
  /** 1, 2, 3 … for each meeting. */
  readonly version: number;
  /** The frozen meeting as canonical JSON; see `shared/domain/minutes-snapshot.ts`. */
  readonly snapshot: string;
  /** SHA-256 of the snapshot, hexadecimal. */
  readonly digest: string;
  /** Why there is a new version; empty for the first. */
  readonly reason: string;
  /** Place in the chain of approved versions, from 1; null: not approved. */
  readonly place: number | null;
  /** The link before this one; null: the first, or not approved. */
  readonly previous: string | null;
  /** SHA-256 over the domain, `previous`, `place`, `digest` and both approvals; null: not approved. */
  readonly link: string | null;
  /** When both had approved: the row is immutable from then on. */
  readonly approvedAt: Instant | null;
}
