import { markIn, type AccessMark } from './access-mark.ts';
import type { DevelopmentPlanId, TermId } from './id.ts';
import type { Fields, Row } from './row.ts';

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
 * The plans of a term in the order they were begun. Two that were begun on two PCs are both there: the first counts, until
 * they are gathered.
 * @param plans of one term; those in the bin are passed over
 */
export const inOrderBegun = (plans: readonly DevelopmentPlan[]): readonly DevelopmentPlan[] =>
  plans
    .filter(({ deletedAt }) => deletedAt === null)
    .toSorted((a, b) =>
      a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
    );

/** What people write in a plan at length. */
export const planTexts = ['organisation', 'wayOfWorking', 'measures', 'projects'] as const;

const contactFields = ['contactName', 'contactRole', 'contactEmail', 'contactPhone'] as const;

/**
 * What the plan says when all that stands in the other is in it too: each text after its own, unless it stands there
 * already. The contact person is the plan's own, and that of the other only where it names nobody. What was exempt in one
 * of them is exempt in both: a text must not become open by being moved.
 */
export const gatheredPlan = (
  plan: DevelopmentPlan,
  other: DevelopmentPlan,
): Partial<Omit<Fields<DevelopmentPlan>, 'termId'>> => {
  const texts = planTexts.map((field) => [field, gathered(plan[field], other[field])] as const);
  const contact = isContact(plan) ? [] : contactFields.map((field) => [field, other[field]] as const);
  const isStricter = other.access === 'exempt' && plan.access !== 'exempt';
  return { ...Object.fromEntries([...texts, ...contact]), ...(isStricter ? markIn(other) : {}) };
};

const gathered = (own: string, other: string): string => {
  const [a, b] = [own.trim(), other.trim()];
  if (b === '' || a.includes(b)) return own;
  return a === '' ? other : `${a}\n\n${b}`;
};

/** Who to ask about the interplay, as it stands on what is taken out. */
export type ContactPerson = Pick<
  DevelopmentPlan,
  'contactName' | 'contactRole' | 'contactEmail' | 'contactPhone'
>;

/** Whether anybody is named. */
export const isContact = ({ contactName }: ContactPerson): boolean => contactName.trim() !== '';
