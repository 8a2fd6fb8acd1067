import type { EvalConsent } from '#shared/domain/eval-consent.ts';
import type { EvalOutcome } from '#shared/domain/eval-outcome.ts';
import type { EvalOpening, EvalSeal } from '#shared/domain/eval-seal.ts';
import type { PersonId, WorkspaceId } from '#shared/domain/id.ts';
import type { AnyRow } from './any-row.ts';
import type { EvalFile, EvalFileTable } from './eval-file.ts';
import type { Conflict, Here } from './parcel-merge.ts';
import type { Tables } from './tables.ts';

/** What a plan for the file must know of this PC. */
export interface EvalGround {
  readonly me: PersonId;
  readonly workspaceId: WorkspaceId;
  /** Also rows in the bin. */
  readonly here: (table: EvalFileTable, id: string) => Here | undefined;
  /** Whether any row of the table has the id, also in tables the file does not carry. */
  readonly exists: (table: string, id: string) => boolean;
  /** What stands here of the round, nothing of it in the bin. */
  readonly consents: readonly EvalConsent[];
  readonly seals: readonly EvalSeal[];
  readonly openings: readonly EvalOpening[];
  /** The envelopes whose key can be given on this PC: it was wrapped here, by who sealed them. */
  readonly wrapped: ReadonlySet<string>;
  readonly outcomes: readonly EvalOutcome[];
  /** Themes, summaries, measures and proposals of the round, with what they used to say. */
  readonly talk: readonly TalkRow[];
  /** The public keys (hexadecimal) that the person is known to sign with here. */
  readonly keysOf: (person: PersonId) => ReadonlySet<string>;
}

export interface TalkRow {
  readonly table: TalkTable;
  readonly here: Here;
}

export const talkTables = ['evalThemes', 'evalSummaries', 'evalMeasures', 'ruleProposals'] as const;
export type TalkTable = (typeof talkTables)[number];

/** Why a file is turned away. Nothing of it is added then. */
export type EvalFileRefusal =
  | 'notParticipant'
  | 'unknownTerm'
  | 'deletedRound'
  | 'cancelledRound'
  | 'finishedRound'
  | 'openedRound'
  | 'otherTerms'
  | 'termsNotConfirmed'
  | 'otherAttempt'
  | 'notGenuine'
  | 'wrongParty'
  | 'replacedSeal'
  | 'ownSealGone'
  | 'answerFirst'
  | 'sealMissing'
  | 'keyWithoutSeal'
  | 'keyDoesNotFit'
  | 'noAnswers'
  | 'otherOutcome';

/** One row that the file adds or changes. */
export interface EvalStep {
  readonly table: EvalFileTable;
  /** Null: new here. */
  readonly before: AnyRow | null;
  readonly after: AnyRow;
}

export interface EvalFilePlan {
  readonly steps: readonly EvalStep[];
  readonly conflicts: readonly Conflict<EvalFileTable>[];
  /** Follow-up that is left in the file: the weekly meetings it belongs to are not here. */
  readonly left: number;
  /** The last keys have come, and nothing of them is stored before those that lie here are given with them. */
  readonly lacksOwnKey: boolean;
  /**
   * Keys that have come while another is still missing, and are not held from before. They are no rows of a shared table:
   * who reads keeps them sealed with the own key until all can be opened.
   */
  readonly toHold: readonly EvalOpening[];
  /** With these steps all can see all. */
  readonly opens: boolean;
  /** The round is finished with these steps, and who reads approved last: the follow-up of the measures is theirs to make. */
  readonly followsUp: boolean;
  /** What was written here since is put in the bin: both have approved the outcome without it. */
  readonly setAside: number;
}

/** The rows of one table in the file. */
export const rowsIn = <T extends EvalFileTable>(file: EvalFile, table: T): readonly Tables[T][] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each row has passed the schema of its table
  file.rows.filter((one) => one.table === table).map(({ row }) => row as unknown as Tables[T]);
