import { addDays, type Day } from '#shared/calendar/day.ts';
import { approverRoles, type ApproverRole } from './approvers.ts';
import type {
  Contract,
  ContractApproval,
  ContractChange,
  ContractPoint,
  ContractPointState,
} from './contract.ts';
import type { PersonId } from './id.ts';

/** A point as it is listed, also before anything is written about it. */
export interface ContractPointView extends Pick<ContractPoint, 'state' | 'note' | 'lookedOn' | 'title'> {
  /** The key of the template while there is one, else the id of the row. */
  readonly key: string;
  readonly templateKey: string | null;
  /** Null: nothing is written about it yet. */
  readonly row: ContractPoint | null;
}

/** A change with who has approved it. */
export interface ContractChangeView {
  readonly change: ContractChange;
  /** Signed approvals of this very change, the earliest first. */
  readonly approvals: readonly ContractApproval[];
  /** Whose signed approval it lacks, by office. One deleted for good since lacks in no agreed change. */
  readonly missing: readonly ApproverRole[];
}

/** The party that must approve, by office; null: deleted for good since, or nobody yet. */
export const partyOf = (
  { directorId, mayorId }: Pick<ContractChange, 'directorId' | 'mayorId'>,
  role: ApproverRole,
): PersonId | null => (role === 'director' ? directorId : mayorId);

/** @param approvals those whose signature holds; of any change */
export const changeView = (
  change: ContractChange,
  approvals: readonly ContractApproval[],
): ContractChangeView => {
  const given = approvals
    .filter(({ changeId, digest }) => changeId === change.id && digest === change.digest)
    .toSorted((a, b) => (`${a.approvedAt} ${a.id}` < `${b.approvedAt} ${b.id}` ? -1 : 1));
  return { change, approvals: given, missing: missingParties(change, given) };
};

/** Whose approval a change lacks, by office. */
export const missingParties = (
  change: Pick<ContractChange, 'state' | 'directorId' | 'mayorId'>,
  given: readonly Pick<ContractApproval, 'personId'>[],
): readonly ApproverRole[] =>
  approverRoles.filter((role) => {
    const asked = partyOf(change, role);
    // Deleted for good, and their approval with them: what both agreed on stands, what waits can only be put anew.
    if (asked === null) return change.state !== 'agreed';
    return !given.some(({ personId }) => personId === asked);
  });

/** Whether both have agreed on it, with approvals that hold: a row that says so is not enough, for anyone can write a file. */
export const isAgreed = ({ change, missing }: Pick<ContractChangeView, 'change' | 'missing'>): boolean =>
  change.state === 'agreed' && missing.length === 0;

/** How many points there are in each state. */
export const pointCounts = (
  points: readonly Pick<ContractPointView, 'state'>[],
): Readonly<Record<ContractPointState, number>> => {
  const count = (state: ContractPointState) => points.filter((point) => point.state === state).length;
  return {
    notLooked: count('notLooked'),
    inPlace: count('inPlace'),
    missing: count('missing'),
    unclear: count('unclear'),
    notRelevant: count('notRelevant'),
  };
};

/** An åremål is at least this many years (KOML § 13-2). */
export const fixedTermYears = 6;

/**
 * What there is to say of the frame of the contract. `tooShort`: an åremål of less than six years (KOML § 13-2).
 * `noEnd`: an åremål whose last day is not written. `noDecision`: the decision of the council is not named (KOML § 13-1).
 * `noPlace`: it is not said where the contract lies, and it must be preserved (BEVF § 33).
 */
export type ContractFinding = 'tooShort' | 'noEnd' | 'noDecision' | 'noPlace';

export const contractFindings = (
  contract: Pick<Contract, 'form' | 'fromDay' | 'toDay' | 'decisionRef' | 'caseReference'>,
): readonly ContractFinding[] => {
  const { form, fromDay, toDay } = contract;
  const isFixed = form === 'fixedTerm';
  return [
    ...(isFixed && fromDay !== null && toDay !== null && toDay < lastDayOf(fromDay)
      ? (['tooShort'] as const)
      : []),
    ...(isFixed && toDay === null ? (['noEnd'] as const) : []),
    ...(contract.decisionRef.trim() === '' ? (['noDecision'] as const) : []),
    ...(contract.caseReference.trim() === '' ? (['noPlace'] as const) : []),
  ];
};

/** The last day of six whole years: the day before the same date. 29 February counts as 1 March. */
const lastDayOf = (from: Day): Day => {
  const year = String(Number(from.slice(0, 4)) + fixedTermYears);
  const monthDay = from.slice(4) === '-02-29' ? '-03-01' : from.slice(4);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- made of a day, and there is such a date every year
  return addDays(`${year}${monthDay}` as Day, -1);
};
