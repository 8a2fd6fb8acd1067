import type { Day } from '#shared/calendar/day.ts';
import type { EvalRoundId, MeetingId, PersonId, RuleApprovalId, RuleId, RuleVersionId } from './id.ts';
import type { Instant, Row } from './row.ts';

/** `proposed`: waits for both to approve. `agreed`: both have; immutable. `withdrawn`: taken back before both had. */
export const ruleVersionStates = ['proposed', 'agreed', 'withdrawn'] as const;
export type RuleVersionState = (typeof ruleVersionStates)[number];

/** One wording of a rule as it was put to both. The agreed one with the highest number is in force. */
export interface RuleVersion extends Row<RuleVersionId> {
  readonly ruleId: RuleId;
  readonly state: RuleVersionState;
  /** 1, 2, 3 … of the rule. */
  readonly number: number;
  /** The question in both written forms as canonical JSON `{nb, nn}`, frozen. */
  readonly question: string;
  readonly text: string;
  /** What changed since the version before, and why; empty for the first. */
  readonly reason: string;
  readonly reviewOn: Day | null;
  /** Those who must approve it: the two in office when it was put to them. Null: deleted for good since. */
  readonly directorId: PersonId | null;
  readonly mayorId: PersonId | null;
  /** The meeting it was agreed in; null: none. */
  readonly meetingId: MeetingId | null;
  /** The half-year evaluation that proposed it; null: none. */
  readonly roundId: EvalRoundId | null;
  /** SHA-256, hexadecimal, of what both approve; see `shared/vault/rule-digest.ts`. */
  readonly digest: string;
  readonly agreedAt: Instant | null;
}

/** One person's approval of one version, given with their own passphrase. Immutable. */
export interface RuleApproval extends Row<RuleApprovalId> {
  readonly versionId: RuleVersionId;
  readonly personId: PersonId;
  readonly digest: string;
  readonly approvedAt: Instant;
  /** Ed25519 as in `shared/vault/eval-consent.ts`, kind `rule`, with the id of the version. */
  readonly signature: string;
  readonly publicKey: string;
}
