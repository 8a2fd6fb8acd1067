import {
  addRuleApprovals,
  proposeVersion,
  readVersion,
  type GivenApproval,
} from '#renderer/db/repositories/rule-versions.ts';
import type { RuleVersionId } from '#shared/domain/id.ts';
import type { RuleRef } from '#shared/domain/rule-standing.ts';
import { signRule } from '#shared/vault/rule-digest.ts';
import { good } from './builders.ts';
import type { Sitting, Three } from './eval-builders.ts';

/** The approval of one, signed with their own key. */
export const approvalOf = async (
  versionId: RuleVersionId,
  { personId, vault }: Sitting,
  approvedAt = '2024-01-09T08:00:00.000Z',
): Promise<GivenApproval> => {
  const view = await readVersion(versionId);
  if (view === null) throw new Error('The version is not there');
  const approved = { versionId, personId, digest: view.version.digest, approvedAt };
  return { ...approved, ...signRule(vault().personKey, approved) };
};

/** A wording is put to both, and both approve it at once, as in the dialog. */
export const agreeOn = async (
  ref: RuleRef,
  { director, mayor }: Pick<Three, 'director' | 'mayor'>,
  text: string,
  reason = '',
): Promise<RuleVersionId> => {
  const id = good(await proposeVersion(ref, { text, reason, reviewOn: '2024-12-01' }));
  good(await addRuleApprovals(id, [await approvalOf(id, director), await approvalOf(id, mayor)]));
  return id;
};
