import type { Day } from '#shared/calendar/day.ts';
import { approverRoles, type ApproverRole } from './approvers.ts';
import type { PersonId, TermId } from './id.ts';
import type { Person } from './person.ts';
import type { RuleApproval, RuleVersion } from './rule-version.ts';
import type { Rule, RuleGroup, RuleState } from './rule.ts';

/** Which rule is meant, also before anything is written about it: the id of its row, or the key of its template. */
export interface RuleRef {
  /** The id of the row, or the key of the question while there is no row. Stands in the route. */
  readonly key: string;
  readonly termId: TermId;
}

/** One wording that was put to both, with who has approved it. */
export interface VersionView {
  readonly version: RuleVersion;
  /** Signed approvals of this very wording, the earliest first. */
  readonly approvals: readonly RuleApproval[];
  /** Whose signed approval it lacks, by office. One deleted for good since lacks in no agreed version. */
  readonly missing: readonly ApproverRole[];
}

/** Where a rule stands on a day: worked out, never stored. */
export interface RuleStanding {
  /** Every wording that was put to both, the newest first. */
  readonly versions: readonly VersionView[];
  /** What counts between the two; null: nothing is agreed. */
  readonly inForce: VersionView | null;
  /** What waits for approval, the newest first; two when both have proposed on their own PCs. */
  readonly waiting: readonly VersionView[];
  /** The first waiting one asks somebody who has left office: it is put forward anew, or nobody can approve it. */
  readonly isStale: boolean;
  /** The working text is something else than what is in force and what waits. */
  readonly hasDraft: boolean;
  /** When they look at it again; null: no such day. */
  readonly reviewOn: Day | null;
  /** That day has come. */
  readonly isReviewDue: boolean;
  /**
   * Who in office today has not approved what is in force: a new person asks for the rule to be gone through again.
   * domain.md section 3.
   */
  readonly newInOffice: readonly ApproverRole[];
}

/** One question with its rule, as it is listed. Fits `ruleQuestion` and `RuleRef`. */
export interface RuleView extends RuleRef, RuleStanding {
  /** Null: nothing is written about it yet. */
  readonly rule: Rule | null;
  readonly templateKey: string | null;
  /** Null: the words of the template. */
  readonly question: string | null;
  readonly group: RuleGroup;
  readonly state: RuleState;
}

/** Whether the person is one of those it waits for. What asks somebody who has left office waits for nobody. */
export const waitsForMe = (
  { waiting, isStale }: Pick<RuleView, 'waiting' | 'isStale'>,
  me: PersonId | null,
): boolean =>
  me !== null &&
  !isStale &&
  waiting.some(({ version, missing }) => missing.some((role) => approverOf(version, role) === me));

/** Whether somebody new in office asks for it to be gone through: they have, once it is put to them. */
export const asksAgain = ({ newInOffice, waiting }: Pick<RuleView, 'newInOffice' | 'waiting'>): boolean =>
  newInOffice.length > 0 && waiting.length === 0;

/** Where a rule stands, as it is shown: what has been put to both for the first time waits, whatever its row says. */
export const shownState = ({
  state,
  inForce,
  waiting,
}: Pick<RuleView, 'state' | 'inForce' | 'waiting'>): RuleState | 'waiting' =>
  state === 'notDiscussed' && inForce === null && waiting.length > 0 ? 'waiting' : state;

/** What a standing is worked out from. */
export interface StandingFacts {
  /** Of this rule alone, not in the bin. */
  readonly versions: readonly RuleVersion[];
  /** Those whose signature holds; of any version. */
  readonly approvals: readonly RuleApproval[];
  /** Those who hold the two offices today. */
  readonly inOffice: InOffice;
  readonly today: Day;
}

/** Who is director and mayor today; null: nobody is registered. */
export type InOffice = Readonly<Record<ApproverRole, PersonId | null>>;

/** The two in office, of the people who are not in the bin. Of several in one role the one who came last counts. */
export const inOffice = (people: readonly Pick<Person, 'id' | 'role' | 'deletedAt'>[]): InOffice => {
  const latest = (role: ApproverRole): PersonId | null =>
    people
      .filter((person) => person.role === role && person.deletedAt === null)
      .toSorted((a, b) => (a.id < b.id ? 1 : -1))[0]?.id ?? null;
  return { director: latest('director'), mayor: latest('mayor') };
};

/** Who must approve a version, by office; null: deleted for good since. */
export const approverOf = (
  { directorId, mayorId }: Pick<RuleVersion, 'directorId' | 'mayorId'>,
  role: ApproverRole,
): PersonId | null => (role === 'director' ? directorId : mayorId);

/** Where the rule stands; of a question nobody has written about, give null. */
export const standingOf = (
  rule: Pick<Rule, 'text' | 'reviewOn'> | null,
  { versions, approvals, inOffice: office, today }: StandingFacts,
): RuleStanding => {
  const views = versions.toSorted(newestFirst).map((version) => viewOf(version, approvals));
  const force =
    views.find(({ version, missing }) => version.state === 'agreed' && missing.length === 0) ?? null;
  const waiting = views.filter(({ version }) => version.state === 'proposed');
  const reviewOn = rule?.reviewOn ?? null;
  const [first] = waiting;
  return {
    versions: views,
    inForce: force,
    waiting,
    isStale:
      first !== undefined && first.missing.some((role) => approverOf(first.version, role) !== office[role]),
    hasDraft: rule !== null && isDraft(rule.text, [...(force === null ? [] : [force]), ...waiting]),
    reviewOn,
    isReviewDue: reviewOn !== null && reviewOn <= today,
    newInOffice: force === null ? [] : newSince(force.version, office),
  };
};

const isDraft = (text: string, known: readonly VersionView[]): boolean =>
  text.trim() !== '' && !known.some(({ version }) => version.text.trim() === text.trim());

const newSince = (version: RuleVersion, office: InOffice): readonly ApproverRole[] =>
  approverRoles.filter((role) => office[role] !== null && approverOf(version, role) !== office[role]);

const viewOf = (version: RuleVersion, approvals: readonly RuleApproval[]): VersionView => {
  const given = approvals
    .filter(({ versionId, digest }) => versionId === version.id && digest === version.digest)
    .toSorted((a, b) =>
      a.approvedAt === b.approvedAt ? (a.id < b.id ? -1 : 1) : a.approvedAt < b.approvedAt ? -1 : 1,
    );
  return { version, approvals: given, missing: missingOf(version, given) };
};

/** Whose approval a version lacks, by office. */
export const missingOf = (
  version: Pick<RuleVersion, 'state' | 'directorId' | 'mayorId'>,
  given: readonly Pick<RuleApproval, 'personId'>[],
): readonly ApproverRole[] =>
  approverRoles.filter((role) => {
    const asked = approverOf(version, role);
    // Deleted for good, and their approval with them: what both agreed on stands, what waits can only be put anew.
    if (asked === null) return version.state !== 'agreed';
    return !given.some(({ personId }) => personId === asked);
  });

/** By number; of two with the same number (made on two PCs) what was agreed last. */
export const newestFirst = (a: RuleVersion, b: RuleVersion): number => {
  if (a.number !== b.number) return b.number - a.number;
  const [one, other] = [a.agreedAt ?? '', b.agreedAt ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.id < b.id ? 1 : -1;
};
