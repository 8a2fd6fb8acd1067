import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { PolicyAnswerId, PolicyId, TermId } from './id.ts';
import type { Row } from './row.ts';

export const policyKinds = ['policy', 'strategy', 'delegation', 'payPolicy', 'other'] as const;
export type PolicyKind = (typeof policyKinds)[number];

export const policyAnswerStates = ['notLooked', 'yes', 'partly', 'no', 'unclear'] as const;
export type PolicyAnswerState = (typeof policyAnswerStates)[number];

/** An adopted text of the council as employer: policy, strategy, delegation rules. */
export interface Policy extends Row<PolicyId>, AccessMark {
  readonly termId: TermId;
  readonly kind: PolicyKind;
  readonly title: string;
  /** The decision of the elected body, e.g. «KST 45/27»; empty: not said. */
  readonly decisionRef: string;
  readonly decidedOn: Day | null;
  readonly reviseOn: Day | null;
  readonly endedOn: Day | null;
  readonly link: string;
  readonly summary: string;
}

/** What the kommune has answered to one of the questions about its employer policy. */
export interface PolicyAnswer extends Row<PolicyAnswerId> {
  readonly termId: TermId;
  readonly questionKey: string;
  readonly state: PolicyAnswerState;
  readonly note: string;
  /** The decision of the elected body, e.g. «KST 45/27»; empty: not said. */
  readonly decisionRef: string;
}
