import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { approverRoles } from '#shared/domain/approvers.ts';
import { approverOf, missingOf, newestFirst } from '#shared/domain/rule-standing.ts';
import type { RuleApproval, RuleVersion, RuleVersionState } from '#shared/domain/rule-version.ts';
import { isAsPut, isRuleSigned } from '#shared/vault/rule-digest.ts';
import { isKnownSigner } from './known-signer.ts';
import type { RuleFileRefusal, RuleGround } from './rule-file-ground.ts';
import { ruleRowsIn, type RuleFile } from './rule-file.ts';
import { isSame } from './same.ts';

/** What becomes of the wordings and their approvals. */
export interface MetVersions {
  /** As they become, where something changes or they are new. */
  readonly versions: readonly RuleVersion[];
  /** New here. */
  readonly approvals: readonly RuleApproval[];
  /** Approvals signed with a key nobody knows. */
  readonly left: number;
  /** Wordings that both have approved by the two PCs together, and neither knew it: they are in force with this file. */
  readonly joined: readonly RuleVersion[];
  /** Every wording as it becomes, also those nothing changes in. */
  readonly all: readonly RuleVersion[];
}

/**
 * The wordings of the file and who has approved them. A wording never changes; how far it has come follows from the
 * signatures and from whether somebody has withdrawn it, so that files give the same in any order.
 */
export const meetVersions = (file: RuleFile, ground: RuleGround): Answer<MetVersions, RuleFileRefusal> => {
  const approvals = meetApprovals(file, ground);
  if (!approvals.ok) return approvals;
  const given = [...ground.approvals, ...approvals.value.coming];
  const met = new Map(ground.versions.map((version) => [version.id, version]));
  const joined: RuleVersion[] = [];
  for (const theirs of ruleRowsIn(file, 'ruleVersions')) {
    if (theirs.deletedAt !== null) continue;
    const mine = met.get(theirs.id);
    const stored = ground.here('ruleVersions', theirs.id)?.row;
    if (!isSameWording(theirs, mine ?? stored)) return refuse('otherWording');
    const own = given.filter(({ versionId, digest }) => versionId === theirs.id && digest === theirs.digest);
    const isSaidAgreed = mine?.state === 'agreed' || theirs.state === 'agreed';
    const isCarried =
      missingOf({ ...theirs, state: isSaidAgreed ? 'agreed' : theirs.state }, own).length === 0;
    if (theirs.state === 'agreed' && mine?.state !== 'agreed' && !isCarried) return refuse('notAgreed');
    const state = stateOf([mine?.state ?? theirs.state, theirs.state], isCarried);
    const agreedAt = state === 'agreed' ? (mine?.agreedAt ?? theirs.agreedAt ?? lastOf(own)) : null;
    const version = { ...withOrigin(mine ?? theirs, theirs), state, agreedAt };
    if (!isSaidAgreed && state === 'agreed') joined.push(version);
    met.set(version.id, version);
  }
  const all = withdrawnBeside([...met.values()], joined);
  const versions = all.filter((version) => {
    const mine = ground.versions.find(({ id }) => id === version.id);
    return mine === undefined || !isSame({ ...mine }, { ...version });
  });
  return accept({ versions, approvals: approvals.value.coming, left: approvals.value.left, joined, all });
};

/**
 * A file that came before the meeting did could not say where it was put to both; the next one can, until both have
 * approved it: from then on it stands as it is.
 */
const withOrigin = (mine: RuleVersion, { meetingId, roundId }: RuleVersion): RuleVersion =>
  mine.state === 'agreed'
    ? mine
    : { ...mine, meetingId: mine.meetingId ?? meetingId, roundId: mine.roundId ?? roundId };

/** Agreed once is agreed; withdrawn by one of the two is withdrawn; else it waits until both have approved. */
const stateOf = (said: readonly RuleVersionState[], isCarried: boolean): RuleVersionState => {
  if (said.includes('agreed')) return 'agreed';
  if (said.includes('withdrawn')) return 'withdrawn';
  return isCarried ? 'agreed' : 'proposed';
};

const lastOf = (approvals: readonly RuleApproval[]): string | null =>
  approvals
    .map(({ approvedAt }) => approvedAt)
    .toSorted()
    .at(-1) ?? null;

/** Other wordings of the rule that wait are withdrawn when one comes into force; as when both approve at one PC. */
const withdrawnBeside = (
  versions: readonly RuleVersion[],
  joined: readonly RuleVersion[],
): readonly RuleVersion[] =>
  versions.map((version) =>
    version.state === 'proposed' && joined.some(({ ruleId }) => ruleId === version.ruleId)
      ? { ...version, state: 'withdrawn' }
      : version,
  );

/** Whether it is what was put to both, here and there. One of whom somebody is deleted for good cannot be proved again. */
const isSameWording = (theirs: RuleVersion, mine: object | undefined): boolean => {
  const isWhole = theirs.directorId !== null && theirs.mayorId !== null;
  if (!isAsPut(theirs)) return false;
  if (mine === undefined) return isWhole || theirs.state === 'agreed';
  const here = new Map<string, unknown>(Object.entries(mine));
  return wording.every((field) => isSame(here.get(field), theirs[field]));
};

const wording = ['digest', 'ruleId', 'number', 'question', 'text', 'reason', 'reviewOn'] as const;

interface MetApprovals {
  readonly coming: readonly RuleApproval[];
  readonly left: number;
}

/** A broken signature turns the file away; one with a key nobody knows is left out. */
const meetApprovals = (file: RuleFile, ground: RuleGround): Answer<MetApprovals, RuleFileRefusal> => {
  const coming: RuleApproval[] = [];
  let left = 0;
  const versions = [...ground.versions, ...ruleRowsIn(file, 'ruleVersions')];
  for (const approval of ruleRowsIn(file, 'ruleApprovals')) {
    if (approval.deletedAt !== null) continue;
    const of = versions.find(({ id }) => id === approval.versionId);
    if (!isRuleSigned(approval) || of?.digest !== approval.digest || !isAsked(of, approval))
      return refuse('notGenuine');
    const isHere = ground.approvals.some(
      ({ versionId, personId }) => versionId === approval.versionId && personId === approval.personId,
    );
    if (isHere) continue;
    if (isKnownSigner(approval, file, ground)) coming.push(approval);
    else left += 1;
  }
  return accept({ coming, left });
};

const isAsked = (version: RuleVersion, { personId }: RuleApproval): boolean =>
  approverRoles.some((role) => approverOf(version, role) === personId);

/** The wording in force of a rule, among those as they become; null: none. */
export const inForceAmong = (ruleId: string, versions: readonly RuleVersion[]): RuleVersion | null =>
  versions
    .filter((version) => version.ruleId === ruleId && version.state === 'agreed')
    .toSorted(newestFirst)[0] ?? null;
