import type { AccessMark } from './access-mark.ts';
import type { DevelopmentPlanId, TermId } from './id.ts';
import type { Row } from './row.ts';

/** The plan for development of the interplay in a term: one for each term. */
export interface DevelopmentPlan extends Row<DevelopmentPlanId>, AccessMark {
  readonly termId: TermId;
  /** Stands on what is taken out; empty: none. */
  readonly contactName: string;
  readonly contactRole: string;
  readonly contactEmail: string;
  readonly contactPhone: string;
  readonly organisation: string;
  readonly wayOfWorking: string;
  readonly measures: string;
  readonly projects: string;
}
