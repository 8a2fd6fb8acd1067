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

/** Those it is done with, in the order of `partnerKinds`; words it does not know are left out. */
export const partnersOf = ({ partners }: Pick<Initiative, 'partners'>): readonly PartnerKind[] => {
  const words = new Set(partners.split(' '));
  return partnerKinds.filter((kind) => words.has(kind));
};

/** The kinds as they are stored. */
export const partnersText = (kinds: readonly PartnerKind[]): string =>
  partnerKinds.filter((kind) => kinds.includes(kind)).join(' ');

/** Whether it still goes on, or is to. */
export const isUnderWay = ({ state }: Pick<Initiative, 'state'>): boolean =>
  state === 'planned' || state === 'running';

/**
 * Whether any of the work fell within the year. Without days it is the work of the year it was written down in and, as
 * long as it is under way, of those after it. What is only planned, and has not reached its first day, has not begun.
 * @param today counted up to and with this day
 */
export const isOfYear = (
  initiative: Pick<Initiative, 'state' | 'fromDay' | 'toDay' | 'createdAt'>,
  { year, today }: { readonly year: number; readonly today: Day },
): boolean => {
  const { state, toDay } = initiative;
  const last = `${year}-12-31` < today ? `${year}-12-31` : today;
  const begins = initiative.fromDay ?? initiative.createdAt.slice(0, 10);
  if (begins > last) return false;
  if (state === 'planned' && initiative.fromDay === null) return false;
  if (toDay !== null) return toDay >= `${year}-01-01`;
  return isUnderWay({ state }) || begins >= `${year}-01-01`;
};
