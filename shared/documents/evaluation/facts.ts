import type { ActionState } from '#shared/domain/action.ts';
import type { TrendRound } from '#shared/domain/eval-trend.ts';
import type { EvalReport } from '#shared/domain/eval-report.ts';
import type { EvalFiling, EvalParty } from '#shared/domain/eval-round.ts';
import type { EvalSnapshot } from '#shared/domain/eval-snapshot.ts';
import type { PersonId } from '#shared/domain/id.ts';
import type { Instant } from '#shared/domain/row.ts';
import type { Workspace } from '#shared/domain/workspace.ts';
import type { WrittenForm } from '#shared/domain/written-form.ts';

/** Where individual answers stand: nowhere, in the shielded annex, or in the report itself. */
export const answersPlaces = ['none', 'annex', 'report'] as const;
export type AnswersPlace = (typeof answersPlaces)[number];

/** What those who take it out have chosen. */
export interface ReportChoices {
  /** The written form of the document, not of the window. */
  readonly form: WrittenForm;
  /** The mean of each party for each dimension (domain.md 4.4: optional). */
  readonly means: boolean;
  readonly answers: AnswersPlace;
}

/** What belongs to the record and not to the talk (ARKF § 15). */
export interface RecordFacts {
  readonly caseReference: string;
  readonly filing: EvalFiling;
  readonly filingReason: string;
  readonly appVersion: string;
  /** When the document is made. */
  readonly madeAt: Instant;
}

/** One round, as it is frozen or, before that, as it would be frozen now. */
export interface RoundFacts {
  readonly snapshot: EvalSnapshot;
  readonly report: EvalReport;
  /** Valid approvals in the order they were given. */
  readonly approvals: readonly { readonly personId: PersonId; readonly approvedAt: Instant }[];
  /** When both had approved; null: a draft. */
  readonly finishedAt: Instant | null;
  /** SHA-256 of the frozen outcome, hexadecimal; null: nothing is frozen. */
  readonly digest: string | null;
  /** Who has a valid yes to individual answers in what is taken out. */
  readonly answerConsents: readonly EvalParty[];
  readonly record: RecordFacts;
  /** All rounds of the term that were not called off, this one too: what it is called may need its number. */
  readonly termRounds: ReadonlyArray<Pick<EvalSnapshot, 'number' | 'periodTo'>>;
}

/** All that the documents of one round are made from. */
export interface ReportFacts extends RoundFacts {
  readonly workspace: Workspace | null;
  readonly choices: ReportChoices;
  /** Marks a demo, above the title. */
  readonly notice?: string;
}

/** All that the report of a whole term is made from. */
export interface TermFacts {
  /** Finished rounds, the earliest first. */
  readonly rounds: readonly RoundFacts[];
  /** What has become of each measure by now, by its id; null: it has no follow-up. */
  readonly states: ReadonlyMap<string, ActionState | null>;
  /** What was asked and answered in the same rounds; for the means alone. */
  readonly opened: readonly TrendRound[];
  readonly workspace: Workspace | null;
  readonly term: { readonly id: string; readonly startYear: number; readonly endYear: number };
  readonly record: RecordFacts;
  /** Individual answers are never part of a report over many rounds. */
  readonly choices: Pick<ReportChoices, 'form' | 'means'>;
  readonly notice?: string;
}

/**
 * Whose answers may stand in what is taken out: nobody's until both of the two have said yes, then theirs; the deputy
 * mayor's only with a yes of the deputy mayor's own.
 */
export const partiesShown = ({ answerConsents, report }: RoundFacts): readonly EvalParty[] =>
  answerConsents.includes('director') && answerConsents.includes('mayor')
    ? report.parties.filter((party) => answerConsents.includes(party))
    : [];

/** The parties whose answers stand in this file; empty wherever they were not asked for or not agreed to. */
export const partiesIn = (facts: ReportFacts, place: Exclude<AnswersPlace, 'none'>): readonly EvalParty[] =>
  facts.choices.answers === place ? partiesShown(facts) : [];

/** Both have approved; all of it is immutable. */
export const isFinished = ({ finishedAt }: Pick<RoundFacts, 'finishedAt'>): boolean => finishedAt !== null;
