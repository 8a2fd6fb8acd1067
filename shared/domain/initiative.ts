import type { Day } from '#shared/calendar/day.ts';
import type { AccessMark } from './access-mark.ts';
import type { InitiativeId, TermId } from './id.ts';
import type { Row } from './row.ts';

/** domain.md 6.3. */
export const initiativeKinds = [
  'ownFinancing',
  'guidance',
  'network',
  'goodExamples',
  'programme',
  'structure',
] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

export const partnerKinds = ['countyGovernor', 'ks', 'neighbours', 'university', 'other'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

export const initiativeStates = ['planned', 'running', 'finished', 'stopped'] as const;
export type InitiativeState = (typeof initiativeStates)[number];

/** One piece of development work («utviklingsarbeid»). */
export interface Initiative extends Row<InitiativeId>, AccessMark {
  readonly termId: TermId;
  readonly rank: string;
  readonly kind: InitiativeKind;
  readonly state: InitiativeState;
  readonly title: string;
  readonly about: string;
  /** Keys of `partnerKinds`, with a space between. */
  readonly partners: string;
  readonly partnerNames: string;
  readonly fromDay: Day | null;
  readonly toDay: Day | null;
  readonly result: string;
  readonly link: string;
}
