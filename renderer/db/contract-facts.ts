import { partyOf } from '#shared/domain/contract-standing.ts';
import type { ContractApproval, ContractChange } from '#shared/domain/contract.ts';
import { approverRoles } from '#shared/domain/approvers.ts';
import { isChangeAsPut, isContractSigned } from '#shared/vault/contract-digest.ts';
import { importedAmong } from './imported.ts';
import { knownKeys } from './known-keys.ts';
import { readWhereAny } from './read.ts';

/**
 * The approvals of the changes that are signed by whom they name, as far as is known here; those that came by an import
 * are trusted as `signedApprovals` in `rule-facts.ts` does. Of a change that is not as it was put to both, none counts.
 */
export const signedContractApprovals = async (
  changes: readonly ContractChange[],
): Promise<readonly ContractApproval[]> => {
  if (changes.length === 0) return [];
  const byId = new Map(changes.filter(isChangeAsPut).map((change) => [change.id, change]));
  const signed = (await readWhereAny('contractApprovals', 'changeId', [...byId.keys()])).filter(
    (approval) =>
      approval.deletedAt === null && isOfAsked(approval, byId.get(approval.changeId)) && isSigned(approval),
  );
  const imported = await importedAmong(signed.map(({ id }) => id));
  if (imported.size === 0) return signed;
  const keysOf = await knownKeys();
  return signed.filter(({ id, changeId, personId, publicKey }) => {
    const keys = keysOf(personId);
    if (!imported.has(id) || keys.has(publicKey)) return true;
    return keys.size === 0 && byId.get(changeId)?.state === 'agreed';
  });
};

const isOfAsked = (approval: ContractApproval, change: ContractChange | undefined): boolean =>
  change !== undefined &&
  approval.digest === change.digest &&
  approverRoles.some((role) => partyOf(change, role) === approval.personId);

/** A signature takes a millisecond to check, and an approval never changes. */
const checked = new Map<string, boolean>();

const isSigned = (approval: ContractApproval): boolean => {
  const { id, changeId, personId, digest, approvedAt, signature, publicKey } = approval;
  const key = [id, changeId, personId, digest, approvedAt, signature, publicKey].join('/');
  const known = checked.get(key) ?? isContractSigned(approval);
  checked.set(key, known);
  return known;
};
