import type { ApprovalId, MinutesId, PersonId } from './id.ts';
import type { Instant, Row } from './row.ts';

/** One person's approval of one version of the minutes, given with their own passphrase. Immutable. */
export interface Approval extends Row<ApprovalId> {
  readonly minutesId: MinutesId;
  readonly personId: PersonId;
  readonly approvedAt: Instant;
  /** The digest of what was approved. */
  readonly digest: string;
  /** Ed25519 over minutes id, digest, person id and time, with a key that comes from the person's own key. */
  readonly signature: string;
  readonly publicKey: string;
}
