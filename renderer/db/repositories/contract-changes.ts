import { noMark, type AccessMark } from '#shared/domain/access-mark.ts';
import { accept, refuse, type Answer } from '#shared/domain/answer.ts';
import { approverRoles } from '#shared/domain/approvers.ts';
import {
  changeView,
  missingParties,
  partyOf,
  type ContractChangeView,
} from '#shared/domain/contract-standing.ts';
import type { ContractApproval, ContractChange } from '#shared/domain/contract.ts';
import type { CommitId, ContractChangeId, ContractId } from '#shared/domain/id.ts';
import type { Fields } from '#shared/domain/row.ts';
import { inOffice } from '#shared/domain/rule-standing.ts';
import { contractDigest, isChangeAsPut, isContractSigned } from '#shared/vault/contract-digest.ts';
import { create, patch, remove, type Command } from '../commands.ts';
import { commit, type CommitMeta, type CommitRefusal } from '../commit.ts';
import { signedContractApprovals } from '../contract-facts.ts';
import { newId } from '../new-id.ts';
import { readAll, readOne, readWhere } from '../read.ts';
import { actor } from '../session.ts';
import { oneAtATime } from '../talk.ts';
import { changeFields } from '../text-changes.ts';
import { pointRow } from './contracts.ts';

/** In whose name and when, if not by who sits here now; see `CommitMeta`. */
type Signed = Pick<CommitMeta, 'at' | 'by'>;

/** Every proposal for a change of the contract, the latest first, with who has approved it. */
export const changesOf = async (contractId: ContractId): Promise<readonly ContractChangeView[]> => {
  const changes = (await readWhere('contractChanges', 'contractId', contractId)).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  const approvals = await signedContractApprovals(changes);
  return changes.toSorted((a, b) => (a.id < b.id ? 1 : -1)).map((change) => changeView(change, approvals));
};

/** What is written of a change. */
export type ChangeDraft = Pick<
  ContractChange,
  'title' | 'pointId' | 'before' | 'after' | 'reason' | 'decisionRef'
>;

/** A draft as it begins: its name, and what is known already. */
export interface NewChange
  extends Partial<Omit<ChangeDraft, 'pointId' | 'title'>>, Pick<ChangeDraft, 'title'> {
  /** The key of the point it is about. */
  readonly pointKey?: string | null;
}

/** A draft of a change. Refuses with `invalid` when the title is blank. */
export const addChange = async (
  contractId: ContractId,
  { title, pointKey = null, before = '', after = '', reason = '', decisionRef = '' }: NewChange,
  signed: Signed = {},
): Promise<Answer<ContractChangeId, CommitRefusal>> => {
  if (title.trim() === '') return refuse('invalid', 'title');
  const id = newId<'ContractChange'>();
  const about = pointKey === null ? null : await pointRow(contractId, pointKey);
  const fields: Fields<ContractChange> = {
    ...blank,
    title: title.trim(),
    before,
    after,
    reason,
    decisionRef,
    contractId,
    pointId: about?.point?.id ?? null,
  };
  const answer = await commit([...(about?.commands ?? []), create('contractChanges', id, fields)], {
    label: 'contractProposal',
    ...signed,
  });
  return answer.ok ? accept(id) : answer;
};

const blank = {
  ...noMark,
  state: 'draft',
  directorId: null,
  mayorId: null,
  digest: '',
  agreedAt: null,
} as const;

/**
 * `notDraft`: it is put to both, and stands as it was put. `noText`: it does not say what it is changed to. `noDecision`:
 * the employer's decision is not named. `noOffice`: there is no director or no mayor, by role in `detail`. `notWaiting`:
 * it does not wait any more. `notYours`: it is for the two parties. `notApprover`: it is not this person's to approve, or
 * not signed by them. `otherText`: it is an approval of something else, or the text is not as it was put to them.
 */
export type ChangeRefusal =
  | CommitRefusal
  | 'notDraft'
  | 'noText'
  | 'noDecision'
  | 'noOffice'
  | 'notWaiting'
  | 'notYours'
  | 'notApprover'
  | 'otherText';

type Saved = Promise<Answer<CommitId | null, ChangeRefusal>>;

/** Writes on in a draft. */
export const changeDraft = async (
  id: ContractChangeId,
  fields: Partial<ChangeDraft>,
  signed: Signed = {},
): Saved => {
  const change = await readOne('contractChanges', id);
  if (change === null) return refuse('unknownRecord');
  if (change.state !== 'draft') return refuse('notDraft');
  return commit(changeFields('contractChanges', change, fields), { label: 'contractProposal', ...signed });
};

/** Says who may see it; also when both have agreed, for it is no part of what they agreed on. */
export const markChange = (
  id: ContractChangeId,
  mark: Partial<AccessMark>,
  signed: Signed = {},
): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([patch('contractChanges', id, mark)], { label: 'accessChanged', ...signed });

/** Puts the draft to the two in office, for both to approve. It is frozen from here on. */
export const proposeChange = (id: ContractChangeId, signed: Signed = {}): Saved =>
  oneAtATime(async () => {
    const change = await readOne('contractChanges', id);
    if (change === null) return refuse('unknownRecord');
    if (change.state !== 'draft') return refuse('notDraft');
    if (change.after.trim() === '') return refuse('noText');
    if (change.decisionRef.trim() === '') return refuse('noDecision');
    const office = inOffice(await readAll('people'));
    const vacant = approverRoles.find((role) => office[role] === null);
    if (vacant !== undefined) return refuse('noOffice', vacant);
    const put = { ...change, directorId: office.director, mayorId: office.mayor };
    const { directorId, mayorId } = put;
    return commit(
      [patch('contractChanges', id, { state: 'proposed', directorId, mayorId, digest: contractDigest(put) })],
      { label: 'contractProposal', ...signed },
    );
  });

/** How a proposal ends without both: a party says no, or it is taken back. */
export type ChangeEnd = 'declined' | 'withdrawn';

/** Ends a proposal that waits, for the two parties, or who made it. What was written stands. */
export const endChange = (id: ContractChangeId, how: ChangeEnd, signed: Signed = {}): Saved =>
  oneAtATime(async () => {
    const change = await readOne('contractChanges', id);
    if (change === null) return refuse('unknownRecord');
    if (change.state !== 'proposed') return refuse('notWaiting');
    const office = inOffice(await readAll('people'));
    const me = signed.by === undefined ? actor() : signed.by;
    const those = [change.directorId, change.mayorId, office.director, office.mayor];
    if (me === null || ![...those, ...(how === 'withdrawn' ? [change.createdBy] : [])].includes(me))
      return refuse('notYours');
    return commit([patch('contractChanges', id, { state: how })], { label: 'contractProposal', ...signed });
  });

/** Puts a draft, or what came to nothing, in the bin. What both have agreed is finished, and refused. */
export const removeChange = (id: ContractChangeId): Promise<Answer<CommitId | null, CommitRefusal>> =>
  commit([remove('contractChanges', id)], { label: 'contractProposal' });

/** An approval with its signature, as `signContractTogether` in the acts makes it. */
export type GivenContractApproval = Fields<ContractApproval>;

/**
 * Stores one or both approvals. With the last of the two the change is agreed, in the same change. It cannot be undone.
 * Approving twice does nothing the second time.
 */
export const addContractApprovals = (
  id: ContractChangeId,
  approvals: readonly GivenContractApproval[],
  signed: Signed = {},
): Saved =>
  oneAtATime(async () => {
    const change = await readOne('contractChanges', id);
    if (change === null) return refuse('unknownRecord');
    const given = await signedContractApprovals([change]);
    const fresh = approvals.filter(({ personId }) => !given.some((one) => one.personId === personId));
    if (change.state === 'agreed' || fresh.length === 0) return accept(null);
    if (change.state !== 'proposed') return refuse('notWaiting');
    const office = inOffice(await readAll('people'));
    const fault = isChangeAsPut(change)
      ? fresh.map((approval) => faultIn(approval, change, office)).find((one) => one !== null)
      : 'otherText';
    if (fault !== undefined && fault !== null) return refuse(fault);
    return commit(
      [
        ...fresh.map((approval) => create('contractApprovals', newId<'ContractApproval'>(), approval)),
        ...agreedCommands(change, [...given, ...fresh]),
      ],
      { label: 'contractApproved', retry: 'never', ...signed },
    );
  });

const faultIn = (
  approval: GivenContractApproval,
  change: ContractChange,
  office: ReturnType<typeof inOffice>,
): 'otherText' | 'notApprover' | null => {
  if (approval.changeId !== change.id || approval.digest !== change.digest) return 'otherText';
  const isTheirs = approverRoles.some(
    (role) => partyOf(change, role) === approval.personId && office[role] === approval.personId,
  );
  return isTheirs && isContractSigned(approval) ? null : 'notApprover';
};

const agreedCommands = (
  change: ContractChange,
  approvals: readonly GivenContractApproval[],
): readonly Command[] => {
  if (missingParties(change, approvals).length > 0) return [];
  const agreedAt =
    approvals
      .map(({ approvedAt }) => approvedAt)
      .toSorted()
      .at(-1) ?? null;
  return [patch('contractChanges', change.id, { state: 'agreed', agreedAt })];
};
