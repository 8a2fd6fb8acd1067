import { approverOf, inOffice, standingOf, type RuleStanding } from '#shared/domain/rule-standing.ts';
import type { RuleApproval, RuleVersion } from '#shared/domain/rule-version.ts';
import type { Rule } from '#shared/domain/rule.ts';
import { approverRoles } from '#shared/domain/approvers.ts';
import type { Day } from '#shared/calendar/day.ts';
import type { RuleId } from '#shared/domain/id.ts';
import { isAsPut, isRuleSigned } from '#shared/vault/rule-digest.ts';
import { grouped } from './grouped.ts';
import { importedAmong } from './imported.ts';
import { knownKeys } from './known-keys.ts';
import { readAll, readWhereAny } from './read.ts';

/** Where each of the rules stands on the day, asked once for all of them; of what is not a row yet, ask with null. */
export const readStandings = async (
  rules: readonly Rule[],
  today: Day,
): Promise<(rule: Rule | null) => RuleStanding> => {
  const [versions, people] = await Promise.all([readVersions(rules.map(({ id }) => id)), readAll('people')]);
  const approvals = await signedApprovals(versions);
  const office = inOffice(people);
  const byRule = grouped(versions, ({ ruleId }) => ruleId);
  return (rule) =>
    standingOf(rule, {
      versions: rule === null ? [] : (byRule.get(rule.id) ?? []),
      approvals,
      inOffice: office,
      today,
    });
};

/** The versions of these rules that are not in the bin, in no order. */
export const readVersions = async (rules: readonly RuleId[]): Promise<readonly RuleVersion[]> =>
  rules.length === 0 ? [] : (await readWhereAny('ruleVersions', 'ruleId', rules)).filter(isLive);

/**
 * The approvals of the versions that are signed by whom they name, as far as is known here. What came by the import of a
 * workspace file counts with a key the person is known by; of somebody who is known by none, only where both have approved
 * already, so that a workspace that was moved still shows what was agreed. Of a wording that is not as it was put to both,
 * none counts.
 */
export const signedApprovals = async (versions: readonly RuleVersion[]): Promise<readonly RuleApproval[]> => {
  if (versions.length === 0) return [];
  const byId = new Map(versions.filter(isAsPut).map((version) => [version.id, version]));
  const signed = (await readWhereAny('ruleApprovals', 'versionId', [...byId.keys()])).filter(
    (approval) => isLive(approval) && isOfAsked(approval, byId.get(approval.versionId)) && isSigned(approval),
  );
  const imported = await importedAmong(signed.map(({ id }) => id));
  if (imported.size === 0) return signed;
  const keysOf = await knownKeys();
  return signed.filter(({ id, versionId, personId, publicKey }) => {
    const keys = keysOf(personId);
    if (!imported.has(id) || keys.has(publicKey)) return true;
    return keys.size === 0 && byId.get(versionId)?.state === 'agreed';
  });
};

const isOfAsked = (approval: RuleApproval, version: RuleVersion | undefined): boolean =>
  version !== undefined &&
  approval.digest === version.digest &&
  approverRoles.some((role) => approverOf(version, role) === approval.personId);

/** A signature takes a millisecond to check, and an approval never changes. */
const checked = new Map<string, boolean>();

const isSigned = (approval: RuleApproval): boolean => {
  const { id, versionId, personId, digest, approvedAt, signature, publicKey } = approval;
  const key = [id, versionId, personId, digest, approvedAt, signature, publicKey].join('/');
  const known = checked.get(key) ?? isRuleSigned(approval);
  checked.set(key, known);
  return known;
};

const isLive = ({ deletedAt }: { readonly deletedAt: string | null }): boolean => deletedAt === null;
