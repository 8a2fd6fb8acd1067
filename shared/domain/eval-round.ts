import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { EvalRoundId, PersonId, TermId } from './id.ts';
import type { Instant, Row } from './row.ts';

/**
 * `proposed`: one has opened it, and both must confirm period, form and who will see what. `answering`: both have, and
 * each answers alone. `opened`: the envelopes are open, the two talk. `finished`: both have approved the outcome; all of
 * it is immutable. `cancelled`: stopped before it was opened.
 */
export const evalRoundStates = ['proposed', 'answering', 'opened', 'finished', 'cancelled'] as const;
export type EvalRoundState = (typeof evalRoundStates)[number];

/** Who answers. The deputy mayor's answers are a column of their own, never averaged in. */
export const evalParties = ['director', 'mayor', 'deputy'] as const;
export type EvalParty = (typeof evalParties)[number];

/** Who is given the report besides those who answered; individual answers never go along without both's consent. */
export const reportReaders = ['nobody', 'executiveCommittee', 'council'] as const;
export type ReportReaders = (typeof reportReaders)[number];

/** Whether the report goes to the archive, or is working material (ARKF § 1: the body judges). */
export const evalFilings = ['undecided', 'filed', 'working'] as const;
export type EvalFiling = (typeof evalFilings)[number];

/**
 * One half-year evaluation («halvårsevaluering»); the mark is that of the report as a whole. Or, by its `formKey`, an exercise
 * of Spilleregler: see `exercise.ts`.
 */
export interface EvalRound extends Row<EvalRoundId>, AccessMark {
  readonly termId: TermId;
  readonly state: EvalRoundState;
  /** 1, 2, 3 … in the term, in the order they were opened; not by the clock. 0: an exercise, which is not counted. */
  readonly number: number;
  readonly proposedBy: PersonId | null;
  readonly directorId: PersonId;
  readonly mayorId: PersonId;
  /** Null: the deputy mayor does not answer. */
  readonly deputyId: PersonId | null;
  /** What the answers are about, both days included. */
  readonly periodFrom: Day;
  readonly periodTo: Day;
  /** The day both shall have answered by, and the day of the talk; null: not agreed. */
  readonly answerBy: Day | null;
  readonly talkOn: Day | null;
  readonly formKey: string;
  readonly formVersion: number;
  /** The form with its wording in both written forms as canonical JSON; frozen once both have confirmed. */
  readonly form: string;
  readonly reportTo: ReportReaders;
  /** What they have agreed on besides that about who will see what. */
  readonly sharing: string;
  /** Goes up when both discard the envelopes and answer anew. */
  readonly attempt: number;
  /** Both have agreed that the deputy mayor's envelope stays out. */
  readonly withoutDeputy: boolean;
  readonly openedAt: Instant | null;
  readonly talkStartedAt: Instant | null;
  readonly talkEndedAt: Instant | null;
  /** The day they have agreed to begin the next round; null: not agreed. */
  readonly nextOn: Day | null;
  readonly finishedAt: Instant | null;
  /** Why it was cancelled. */
  readonly reason: string;
  readonly filing: EvalFiling;
  readonly filingReason: string;
  /** The case in the kommune's own system (ARKF § 15). */
  readonly caseReference: string;
}
