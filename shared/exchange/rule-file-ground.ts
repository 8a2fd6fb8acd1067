import type { PersonId, WorkspaceId } from '#shared/domain/id.ts';
import type { RuleApproval, RuleVersion } from '#shared/domain/rule-version.ts';
import type { AnyRow } from './any-row.ts';
import type { Conflict, Here } from './parcel-merge.ts';
import type { RuleFileTable } from './rule-file.ts';

/** What a plan for the file must know of this PC. */
export interface RuleGround {
  readonly me: PersonId;
  readonly workspaceId: WorkspaceId;
  /** Also rows in the bin. */
  readonly here: (table: RuleFileTable, id: string) => Here | undefined;
  /** Whether any row of the table has the id, also in tables the file does not carry. */
  readonly exists: (table: string, id: string) => boolean;
  /** Of the rules of the file, nothing in the bin. */
  readonly versions: readonly RuleVersion[];
  /** Of those versions, signed, nothing in the bin. */
  readonly approvals: readonly RuleApproval[];
  /** The public keys (hexadecimal) that the person is known to sign with here. */
  readonly keysOf: (person: PersonId) => ReadonlySet<string>;
}

/**
 * Why a file is turned away. Nothing of it is added then. `unknownTerm`: it is of a term that is not here. `unknownSender`:
 * it is from nobody who is registered here. `notGenuine`: something in it is not signed by whom it names. `otherWording`: a
 * wording that was put to both is another than the one here, or than it was approved as. `notAgreed`: it says that both have
 * approved something, and they have not.
 */
export type RuleFileRefusal = 'unknownTerm' | 'unknownSender' | 'notGenuine' | 'otherWording' | 'notAgreed';

/** One row that the file adds or changes. */
export interface RuleStep {
  readonly table: RuleFileTable;
  /** Null: new here. */
  readonly before: AnyRow | null;
  readonly after: AnyRow;
}

export interface RuleFilePlan {
  readonly steps: readonly RuleStep[];
  readonly conflicts: readonly Conflict<RuleFileTable>[];
  /** Rows that are left in the file: what they belong to is not here, or an approval is signed with a key nobody knows. */
  readonly left: number;
  /** Something that cannot be taken back: an approval, or a rule that both have approved with it. */
  readonly isFinal: boolean;
}
