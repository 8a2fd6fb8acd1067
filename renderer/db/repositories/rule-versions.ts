import type { Day } from '#shared/calendar/day.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { approverRoles } from '#shared/domain/approvers.ts';
import type { CommitId, EvalRoundId, MeetingId, RuleId, RuleVersionId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import {
  approverOf,
  inOffice,
  missingOf,
  newestFirst,
  type RuleRef,
  type VersionView,
} from '#shared/domain/rule-standing.ts';
import type { RuleApproval, RuleVersion } from '#shared/domain/rule-version.ts';
import type { Rule } from '#shared/domain/rule.ts';
import { canonicalJson } from '#shared/exchange/canonical-json.ts';
import { ruleQuestion } from '#shared/templates/clarifications.ts';
import { isAsPut, isRuleSigned, ruleDigest } from '#shared/vault/rule-digest.ts';
import { create, patch, type Command } from '../commands.ts';
import { commit, type CommitRefusal } from '../commit.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne } from '../read.ts';
import { readStandings, readVersions, signedApprovals } from '../rule-facts.ts';
import { ruleRow } from '../rule-row.ts';
import { actor } from '../session.ts';
import { oneAtATime, type Signed } from '../talk.ts';
import { readWorkspace } from './workspace.ts';

/** Every wording that was put to both, the newest first, with who has approved it. */
export const versionsOf = async (ruleId: RuleId): Promise<readonly VersionView[]> => {
  const rule = await readOne('rules', ruleId);
  return rule === null ? [] : (await readStandings([rule], noDay))(rule).versions;
};

/** One wording; null when it is not there. */
export const readVersion = async (id: RuleVersionId): Promise<VersionView | null> => {
  const version = await readOne('ruleVersions', id);
  if (version === null) return null;
  return (await versionsOf(version.ruleId)).find((view) => view.version.id === id) ?? null;
};

/** The signed approvals of a version, the earliest first. */
export const approvalsOf = async (id: RuleVersionId): Promise<readonly RuleApproval[]> =>
  (await readVersion(id))?.approvals ?? [];

/** Only a review being due depends on the day. */
const noDay: Day = '0001-01-01';

/** What is put to both. */
export interface VersionDraft {
  readonly text: string;
  /** What changes and why; needed once something is in force. */
  readonly reason: string;
  readonly reviewOn: Day | null;
  readonly meetingId?: MeetingId | null;
  readonly roundId?: EvalRoundId | null;
}

/**
 * `noText`, `noReason`: it lacks the wording, or why something that is in force is changed. `noOffice`: the workspace has
 * no director or no mayor, by role in `detail`. `waiting`: another wording waits for approval; withdraw it first.
 */
export type ProposeRefusal = CommitRefusal | 'noText' | 'noReason' | 'noOffice' | 'waiting';

/**
 * Puts a wording to the two in office, for both to approve. It is frozen from here on; what they work on may change. The
 * rule is agreed only when both have approved.
 */
export const proposeVersion = (
  ref: RuleRef,
  draft: VersionDraft,
  signed: Signed = {},
): Promise<Answer<RuleVersionId, ProposeRefusal>> =>
  oneAtATime(async () => {
    const text = draft.text.trim();
    if (text === '') return refuse('noText');
    const row = await ruleRow(ref);
    if (row === null) return refuse('unknownRecord');
    const office = inOffice(await readAll('people'));
    const vacant = approverRoles.find((role) => office[role] === null);
    if (vacant !== undefined) return refuse('noOffice', vacant);
    const versions = await readVersions([row.rule.id]);
    if (versions.some(({ state }) => state === 'proposed')) return refuse('waiting');
    const isRenewal = versions.some(({ state }) => state === 'agreed');
    if (isRenewal && draft.reason.trim() === '') return refuse('noReason');
    const id = newId<'RuleVersion'>();
    const wording = {
      ruleId: row.rule.id,
      number: Math.max(0, ...versions.map(({ number }) => number)) + 1,
      question: await frozenQuestion(row.rule),
      text,
      reason: draft.reason.trim(),
      reviewOn: draft.reviewOn,
      directorId: office.director,
      mayorId: office.mayor,
    };
    const version: Fields<RuleVersion> = {
      ...wording,
      state: 'proposed',
      meetingId: draft.meetingId ?? null,
      roundId: draft.roundId ?? null,
      digest: ruleDigest({ id, ...wording }),
      agreedAt: null,
    };
    const worked = row.rule.text.trim() === '' ? [patch('rules', row.rule.id, { text })] : [];
    const commands = [...row.commands, ...worked, create('ruleVersions', id, version)];
    const answer = await commit(commands, { label: 'ruleProposed', ...signed });
    return answer.ok ? accept(id) : answer;
  });

/** The question as both read it, in both written forms. */
const frozenQuestion = async (rule: Pick<Rule, 'question' | 'templateKey'>): Promise<string> => {
  const workspace = await readWorkspace();
  return canonicalJson({
    nb: ruleQuestion(rule, workspace, 'nb'),
    nn: ruleQuestion(rule, workspace, 'nn'),
  });
};

/** `notWaiting`: both have approved it already, or it is withdrawn. `notYours`: it is for the two alone. */
export type WithdrawRefusal = CommitRefusal | 'notWaiting' | 'notYours';

/** Takes a wording back before both have approved it, with the approval one may have given. For the two, or who proposed it. */
export const withdrawVersion = (
  id: RuleVersionId,
  signed: Signed = {},
): Promise<Answer<CommitId | null, WithdrawRefusal>> =>
  oneAtATime(async () => {
    const version = await readOne('ruleVersions', id);
    if (version === null) return refuse('unknownRecord');
    if (version.state === 'withdrawn') return accept(null);
    if (version.state === 'agreed') return refuse('notWaiting');
    const office = inOffice(await readAll('people'));
    const me = signed.by === undefined ? actor() : signed.by;
    const those = [version.createdBy, version.directorId, version.mayorId, office.director, office.mayor];
    if (me === null || !those.includes(me)) return refuse('notYours');
    return commit([patch('ruleVersions', id, { state: 'withdrawn' })], { label: 'ruleWithdrawn', ...signed });
  });

/** An approval with its signature, as `signRuleTogether` in the acts makes it. */
export type GivenApproval = Fields<RuleApproval>;

/**
 * `notApprover`: it is not this person's to approve, or not signed by them. `notWaiting`: it is withdrawn. `otherText`: it
 * is an approval of another wording, or the wording is not as it was put to them.
 */
export type RuleApproveRefusal = CommitRefusal | 'notApprover' | 'notWaiting' | 'otherText';

/**
 * Stores one or both approvals. With the last of the two the wording is in force and the rule agreed, in the same change;
 * other wordings that waited are withdrawn. It cannot be undone. Approving twice does nothing the second time.
 */
export const addRuleApprovals = (
  id: RuleVersionId,
  approvals: readonly GivenApproval[],
  signed: Signed = {},
): Promise<Answer<CommitId | null, RuleApproveRefusal>> =>
  oneAtATime(async () => {
    const version = await readOne('ruleVersions', id);
    const rule = version === null ? null : await readOne('rules', version.ruleId);
    if (version === null || rule === null) return refuse('unknownRecord');
    const given = await signedApprovals([version]);
    const fresh = approvals.filter(({ personId }) => !given.some((one) => one.personId === personId));
    if (version.state === 'agreed' || fresh.length === 0) return accept(null);
    if (version.state === 'withdrawn') return refuse('notWaiting');
    if (!isAsPut(version)) return refuse('otherText');
    const office = inOffice(await readAll('people'));
    for (const approval of fresh) {
      if (approval.versionId !== id || approval.digest !== version.digest) return refuse('otherText');
      const isTheirs = approverRoles.some(
        (role) => approverOf(version, role) === approval.personId && office[role] === approval.personId,
      );
      if (!isTheirs || !isRuleSigned(approval)) return refuse('notApprover');
    }
    const others = (await readVersions([rule.id])).filter((one) => one.id !== id);
    const commands = [
      ...fresh.map((approval) => create('ruleApprovals', newId<'RuleApproval'>(), approval)),
      ...agreedCommands(version, [...given, ...fresh], others),
    ];
    return commit(commands, { label: 'ruleApproved', retry: 'never', ...signed });
  });

/**
 * What follows when these approvals of a wording are there: with both it is agreed, from when the last was given; other
 * wordings that wait are withdrawn, and the rule is agreed unless a later wording is in force.
 */
export const agreedCommands = (
  version: RuleVersion,
  approvals: readonly GivenApproval[],
  others: readonly RuleVersion[],
): readonly Command[] => {
  if (version.state !== 'proposed' || missingOf(version, approvals).length > 0) return [];
  const agreedAt =
    approvals
      .map(({ approvedAt }) => approvedAt)
      .toSorted()
      .at(-1) ?? null;
  const agreed: RuleVersion = { ...version, state: 'agreed', agreedAt };
  const isNewest = !others.some((one) => one.state === 'agreed' && newestFirst(one, agreed) < 0);
  return [
    patch('ruleVersions', version.id, { state: 'agreed', agreedAt }),
    ...others
      .filter(({ state }) => state === 'proposed')
      .map((one) => patch('ruleVersions', one.id, { state: 'withdrawn' })),
    ...(isNewest ? [patch('rules', version.ruleId, { state: 'agreed', reviewOn: version.reviewOn })] : []),
  ];
};
