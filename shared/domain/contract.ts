import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { ContractApprovalId, ContractChangeId, ContractId, ContractPointId, PersonId } from './id.ts';
import type { Instant, Row } from './row.ts';

/** `fixedTerm`: åremål, at least six years (KOML § 13-2). */
export const contractForms = ['permanent', 'fixedTerm'] as const;
export type ContractForm = (typeof contractForms)[number];

export const contractPointStates = ['notLooked', 'inPlace', 'missing', 'unclear', 'notRelevant'] as const;
export type ContractPointState = (typeof contractPointStates)[number];

/** `proposed`: waits for both parties. `agreed`: both have agreed; immutable. */
export const contractChangeStates = ['draft', 'proposed', 'agreed', 'declined', 'withdrawn'] as const;
export type ContractChangeState = (typeof contractChangeStates)[number];

/** What is agreed between the council and the kommunedirektør. No copy of the contract itself: only where it lies and where it stands. */
export interface Contract extends Row<ContractId>, AccessMark {
  /** Null: not said, or deleted for good since. */
  readonly directorId: PersonId | null;
  readonly form: ContractForm;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  /** The decision of the elected body, e.g. «KST 45/27»; empty: not said. */
  readonly decisionRef: string;
  /** Where the contract lies in the archive. */
  readonly caseReference: string;
  readonly retreat: string;
  readonly severance: string;
  readonly note: string;
}

/** One point of the checklist of the contract (AML § 14-6, and the supplement for a director). */
export interface ContractPoint extends Row<ContractPointId> {
  readonly contractId: ContractId;
  readonly rank: string;
  readonly templateKey: string | null;
  readonly templateVersion: number | null;
  /** Null: the words of the template. */
  readonly title: string | null;
  readonly state: ContractPointState;
  readonly note: string;
  readonly lookedOn: Day | null;
}

/** A proposal for a change of the contract. It needs both parties. */
export interface ContractChange extends Row<ContractChangeId>, AccessMark {
  readonly contractId: ContractId;
  readonly pointId: ContractPointId | null;
  readonly state: ContractChangeState;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  /** The decision of the elected body, e.g. «KST 45/27»; empty: not said. */
  readonly decisionRef: string;
  /** Those who must approve it. Null: deleted for good since. */
  readonly directorId: PersonId | null;
  /** For the employer, with the decision in `decisionRef`. */
  readonly mayorId: PersonId | null;
  /** SHA-256, hexadecimal, of what both approve; empty while it is a draft. */
  readonly digest: string;
  readonly agreedAt: Instant | null;
}

/** One party's approval of one change, given with their own passphrase. Immutable. */
export interface ContractApproval extends Row<ContractApprovalId> {
  readonly changeId: ContractChangeId;
  readonly personId: PersonId;
  readonly digest: string;
  readonly approvedAt: Instant;
  readonly signature: string;
  readonly publicKey: string;
}
