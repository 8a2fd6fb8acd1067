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

/**
 * The plan that counts: of two that were begun on two PCs, the one begun first.
 * @param plans of one term; those in the bin are passed over
 */
export const planOf = (plans: readonly DevelopmentPlan[]): DevelopmentPlan | null =>
  plans
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) =>
      a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
    )[0] ?? null;

/** Who to ask about the interplay, as it stands on what is taken out. */
export type ContactPerson = Pick<
  DevelopmentPlan,
  'contactName' | 'contactRole' | 'contactEmail' | 'contactPhone'
>;

/** Whether anybody is named. */
export const isContact = ({ contactName }: ContactPerson): boolean => contactName.trim() !== '';
