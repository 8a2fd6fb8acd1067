import type { Day } from '#shared/calendar/day.ts';
import type { ActionState } from './action.ts';
import type { StatementGroup } from './eval-report.ts';
import type { EvalParty, ReportReaders } from './eval-round.ts';
import type { ThemeReason } from './eval-theme.ts';
import type {
  EvalMeasureId,
  EvalOutcomeId,
  EvalRoundId,
  EvalThemeId,
  PersonId,
  RuleProposalId,
} from './id.ts';
import type { SnapshotAccess, SnapshotPerson } from './minutes-snapshot.ts';
import type { Instant } from './row.ts';
import type { InBothForms } from './written-form.ts';
import type { WorkspaceKind } from './workspace.ts';

/**
 * What an evaluation came to, as it was when the talk ended, with the words of that day: everything the report says
 * except individual answers (domain.md 4.4). Format 1. What people wrote stands in the form they wrote it in.
 */
export interface EvalSnapshot {
  readonly format: 1;
  readonly outcomeId: EvalOutcomeId;
  readonly roundId: EvalRoundId;
  /** 1, 2, 3 … for each round: another one after they went on talking. */
  readonly version: number;
  readonly frozenAt: Instant;
  readonly frozenBy: PersonId | null;
  readonly body: SnapshotBody;
  readonly term: { readonly startYear: number; readonly endYear: number };
  /** Of the round in the term. */
  readonly number: number;
  /** 1 unless the two discarded the envelopes and answered anew. */
  readonly attempt: number;
  readonly periodFrom: Day;
  readonly periodTo: Day;
  /** When the envelopes were opened for all at once. */
  readonly openedAt: Instant | null;
  /** The day of the talk as it was planned; null: not agreed. */
  readonly talkOn: Day | null;
  readonly talkStartedAt: Instant | null;
  readonly talkEndedAt: Instant | null;
  readonly form: {
    readonly id: string;
    readonly version: number;
    readonly title: InBothForms;
    /** How many statements were asked. */
    readonly statements: number;
  };
  readonly reportTo: ReportReaders;
  readonly sharing: string;
  /** The deputy mayor was to answer, and both agreed that the envelope stays out. */
  readonly withoutDeputy: boolean;
  /** Who answered: the two, and the deputy mayor when that envelope was opened. */
  readonly participants: readonly SnapshotAnswerer[];
  /** Everyone that the outcome names: who answered and who owns a measure. */
  readonly people: readonly SnapshotPerson[];
  /** How many statements stand in each group; together with none left out. */
  readonly groups: Readonly<Record<StatementGroup, number>>;
  /** In the order of the form. */
  readonly dimensions: readonly SnapshotDimension[];
  /** In the order they were talked about. */
  readonly themes: readonly SnapshotTheme[];
  readonly measures: readonly SnapshotMeasure[];
  /** What the round before agreed on, and what had become of it; empty for the first round. */
  readonly earlierMeasures: readonly SnapshotEarlierMeasure[];
  readonly rules: readonly SnapshotRule[];
  /** The day the next round begins; null: not agreed. */
  readonly nextOn: Day | null;
  /** Of the report as a whole. */
  readonly access: SnapshotAccess;
}

export interface SnapshotBody {
  /** «Eksempel kommune». */
  readonly name: string;
  readonly kind: WorkspaceKind;
  /** Kommunenummer or fylkesnummer; null for a free name. */
  readonly number: string | null;
}

export interface SnapshotAnswerer {
  readonly party: EvalParty;
  readonly personId: PersonId;
}

export interface SnapshotDimension {
  readonly id: string;
  readonly name: InBothForms;
  readonly statements: number;
  /** What the two agree to say; empty: nothing. */
  readonly summary: string;
  readonly access: SnapshotAccess;
  /** Means, for those who want them shown; the parties in the order of `participants`. */
  readonly means: readonly SnapshotMean[];
}

export interface SnapshotMean {
  readonly party: EvalParty;
  /** 1-5; null when fewer than two statements were rated, since one alone would be an individual answer. */
  readonly mean: number | null;
}

export interface SnapshotTheme {
  readonly id: EvalThemeId;
  /** From 1. */
  readonly number: number;
  /** Id of the statement or question it is about; null: their own. */
  readonly about: string | null;
  /** The wording of what it is about, or their own title. */
  readonly title: InBothForms;
  readonly reason: ThemeReason;
  /** The agreed text; empty: none was written. */
  readonly agreed: string;
  readonly discussedAt: Instant | null;
  readonly access: SnapshotAccess;
}

export interface SnapshotMeasure {
  readonly id: EvalMeasureId;
  /** The theme it belongs to, and whose access mark it has; null: none, and the mark is that of the report. */
  readonly themeId: EvalThemeId | null;
  readonly title: string;
  readonly ownerId: PersonId | null;
  readonly dueOn: Day | null;
  /** What had become of the follow-up; null: it has none. */
  readonly state: ActionState | null;
}

export interface SnapshotEarlierMeasure extends Omit<SnapshotMeasure, 'themeId'> {
  /** The number of the round that agreed on it. */
  readonly round: number;
  readonly doneAt: Instant | null;
  /** Of its theme, or of that whole report, whichever is withheld: what was exempt then does not get out here. */
  readonly access: SnapshotAccess;
}

export interface SnapshotRule {
  readonly id: RuleProposalId;
  /** As for measures. */
  readonly themeId: EvalThemeId | null;
  /** The clarification by its key in the template; null: another. */
  readonly ruleKey: string | null;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** Outside those who answered, what is exempt is shown as exempted with its basis, and its content is left out. */
export const isExempt = ({ access }: { readonly access: SnapshotAccess }): boolean =>
  access.status === 'exempt';

/** The person as the outcome knew them; null: not named. */
export const personOf = (snapshot: EvalSnapshot, id: PersonId | null): SnapshotPerson | null =>
  snapshot.people.find((person) => person.id === id) ?? null;
