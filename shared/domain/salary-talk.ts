import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { MandateId, PersonId, SalaryTalkId, TermId } from './id.ts';
import type { Row } from './row.ts';

export const salaryTalkStates = ['planned', 'held', 'decided', 'cancelled'] as const;
export type SalaryTalkState = (typeof salaryTalkStates)[number];

/** Results against the kommune's goals; administrative leadership; what was agreed in the utviklingssamtale (domain.md 5.5). */
export const salaryCriteria = ['results', 'leadership', 'followUp'] as const;
export type SalaryCriterion = (typeof salaryCriteria)[number];

export const salaryDeciders = ['council', 'delegated'] as const;
export type SalaryDecider = (typeof salaryDeciders)[number];

/** The yearly salary talk («lønnssamtale»). Who may decide the pay is contested, so a reference to the delegation is asked for. */
export interface SalaryTalk extends Row<SalaryTalkId>, AccessMark {
  readonly termId: TermId;
  /** Null: not said, or deleted for good since. */
  readonly directorId: PersonId | null;
  readonly mandateId: MandateId | null;
  readonly state: SalaryTalkState;
  readonly year: number;
  readonly day: Day | null;
  /** Keys of `salaryCriteria`, with a space between. */
  readonly criteria: string;
  readonly criteriaText: string;
  /** The day they were chosen: before the talk. */
  readonly criteriaOn: Day | null;
  /** The decision that gives somebody authority to set the pay; empty: the council itself. */
  readonly delegationRef: string;
  /** Null: not said. */
  readonly decidedBy: SalaryDecider | null;
  readonly outcome: string;
  /** The decision of the elected body, e.g. «KST 45/27»; empty: not said. */
  readonly decisionRef: string;
  readonly decidedOn: Day | null;
  readonly appliesFrom: Day | null;
  readonly note: string;
}
